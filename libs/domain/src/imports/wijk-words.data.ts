/** Names that say "the whole gemeente", normalised. */
export const GEMEENTE_WORDS: ReadonlySet<string> = new Set([
  'gemeentebreed',
  'gemeente breed',
  'hele stad',
  'heel de stad',
  'stadsbreed',
  'stad breed',
  'stedelijk',
  'hele gemeente',
  'gehele gemeente',
  'gehele stad',
  'heel de gemeente',
  'gemeente',
  'alle wijken',
  'alle wijken en kernen',
  'alle buurten',
  'alle kernen',
  'alle',
  'alles',
  'overal',
  'iedere wijk',
  'elke wijk',
  'wijkoverstijgend',
  'citywide',
  'all areas',
  'hele eiland',
])

/** Names that say "more than this gemeente", normalised. */
export const REGIO_WORDS: ReadonlySet<string> = new Set([
  'regio',
  'regionaal',
  'regiobreed',
  'hele regio',
  'gehele regio',
  'heel de regio',
  'heel nederland',
  'hele land',
  'regio breed',
  'bovenregionaal',
  'landelijk',
  'online',
  'provinciaal',
])

/** Names that say nothing about the place, normalised. */
export const NO_PLACE_WORDS: ReadonlySet<string> = new Set([
  'onbekend',
  'overig',
  'overige',
  'divers',
  'diverse',
  'diverse wijken',
  'diverse locaties',
  'verschillende wijken',
  'meerdere wijken',
  'wisselend',
  'nvt',
  'n v t',
  'geen',
  'anders',
  'wijk onbekend',
  'hele wijk',
  'heel de wijk',
])

/** Place names that are ordinary words: in a title they count only between brackets or after a dash. */
export const ORDINARY_PLACE_WORDS: ReadonlySet<string> = new Set([
  'noord',
  'zuid',
  'oost',
  'west',
  'midden',
  'centrum',
  'stad',
  'dorp',
  'park',
  'haven',
  'strand',
  'zuidoost',
  'zuidwest',
  'noordoost',
  'noordwest',
  'binnen',
  'buiten',
])

/** Beginnings of words that tell what is offered, to whom or when: "proef" for "proeflessen". A name with such a word is no place. */
export const OFFER_STEMS: readonly string[] = (
  'gratis proef cursus workshop clinic training workout sport fitness pilates zumba dans dance wandel fiets wielren zwem voetbal tennis hockey bewegen beweeg ' +
  'recreat wedstrijd competitie toernooi seizoen vakantie maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond beginner gevorder ' +
  'instroom inloop jeugd kinder peuter kleuter tiener jongeren senior ouderen volwassen dames heren vrouwen mannen meiden jongens meisjes gemengd familie gezin ' +
  'student mantelzorg aangepast rolstoel stoel parkinson diabetes autisme reanimatie wachtlijst volgeboekt vervallen aanmeld verwijz schaats skate ' +
  'kickboks boksen judo turnen gymnastiek hardlo atletiek volleybal basketbal badminton biljart bridge'
).split(' ')

/** Whole words that tell what is offered, to whom or when. */
export const OFFER_WORDS: ReadonlySet<string> = new Set(
  (
    'les lessen gym yoga fit loop lopen spel dag week maand jaar zomer winter lente herfst start basis vervolg groep team kind kinderen ouder ouders oud jong vrouw man girls boys ' +
    'old stars only mix school werk online buiten binnen indoor outdoor nieuw vol gestopt reserve copd hart nah licht zwaar rustig intensief actief plus niveau fase deel alle ' +
    'traject project pilot ism via met voor vanaf tot level advanced kosten euro nordic walking mountain mountainbike race racefiets mtb running elftal selectie trim power gold'
  ).split(' '),
)

/** Woorden die wat volgt of voorafgaat ontkennen, naar later schuiven of tot bijzaak maken (regels R8, R9). */
export const scopesLexicon = `
[ontkent_verder | | ontkend]
geen
niet
zonder
nooit
noch
niets
nergens
evenmin
no
not
without
net gjin
gjin

[ontkent_groep | | niet beperkt tot deze groep]
niet alleen
niet uitsluitend
niet enkel
niet slechts
niet speciaal
niet per se
niet bedoeld
not only

[ontkent_terug | | ontkend]
niet nodig
niet vereist
niet verplicht
niet noodzakelijk
niet van toepassing
hoeft niet
hoeven niet
is overbodig
is geen voorwaarde
geen vereiste
geen must
komt er niet aan te pas

[geen_ontkenning | | geen ontkenning]
niet meer
niet meer zo
nog niet
niet durven
niet goed
niet zo
niet zelf
niet mogen
niet kunnen
waarom niet
niet erg
niet te missen
niet vergeten
niet vrij toegankelijk
zonder baan
zonder werk
zonder diploma
niet lekker
niet zwemmen

[later | | nog niet zover]
in de toekomst
op termijn
volgend jaar
volgend seizoen
hopen we
hopen wij
willen we later
willen wij later
willen we graag .. starten
later willen
wordt onderzocht
onderzoeken of
verkennen of
onderzoeken we
plannen om
het plan om
van plan
zouden graag
dromen van
ooit
misschien komt
wellicht
wie weet
in voorbereiding
nog te starten
zodra er
mogelijk volgt
denken na over
denken aan
elders
een ander spoor
`

/** Waaraan je ziet dat een persoon het uitgangspunt is, en waaraan je ziet dat dat juist niet hoeft. */
export const maatwerkLexicon = `
[@verwijzer]
huisarts* poh praktijkondersteun* wijkteam* wijkverpleegkundig* wijkverpleging wijkvpk jgz jeugdarts jeugdverpleegkundige schoolarts cjg kinderarts klantmanager* consulent* wmo wmoconsulent jeugdconsulent casemanager* casusregisseur regisseur* gezinscoach* jeugdteam* gebiedsteam* gemeente reclassering* toezichthouder halt leerplicht* leerplichtambtenaar zorgcoordinator ib ib'er iber intern schoolmaatschappelijk maatschappelijk school mentor woonbegeleid* begeleider* ambulant schuldhulp* schuldhulpverlen* budgetcoach ouderenadviseur* mantelzorgconsulent mantelzorgmakelaar consultatiebureau bedrijfsarts specialist fysiotherapeut* behandelaar jobcoach werkcoach participatiecoach trajectbegeleid* toegang zorgteam ondersteuningsteam samenwerkingsverband dietist* ggz psycholoog verloskundige* transferverpleegkundige lokaal hulpverlener* maatschappelijk sociaal gebiedsteam welzijnscoach zorgverlener* professional* leerkracht uwv arts cardioloog longarts neuroloog reumatoloog
[@beweegcoach]
coach beweegcoach sportcoach leefstijlcoach wandelcoach beweegconsulent beweegmakelaar sportconsulent buurtsportcoach bsc consulent gids maatje begeleider beweegbegeleider vitaliteitscoach klimcoach judoleraar sportmaatje buddy vrijwilliger gezinscoach adviseur sportadviseur trainer

[verwijzing | 3 | zegt dat een verwijzing nodig is.]
op verwijzing
op doorverwijzing
na verwijzing
verwijzing van
verwijzing via
verwijzing door
verwijzing nodig
verwijzing huisarts
verwijzing vereist
verwijzing verplicht
met .. verwijzing
met .. verwijsbrief
verwijsbrief
verwijsbrief nodig
verwijsbriefje
verwijskaart
verwezen
verwijst
verwijzen
verwijzer*
doorgestuurd
gestuurd door
door .. @verwijzer .. aangemeld
aangemeld door .. @verwijzer
aangemeld .. @verwijzer
@verwijzer .. meldt
@verwijzer meldt
@verwijzer .. melden
aanmelding door .. @verwijzer
aanmelding via .. @verwijzer
aanmelding .. @verwijzer
aanmelden via .. @verwijzer
aanmelden door .. @verwijzer
via .. huisarts/poh/wijkteam/klantmanager/consulent/casemanager/jeugdteam/cjg/jgz
instroom via
instroom uitsluitend
instroom alleen
toegang via
toegang loopt via
loopt via
toeleiding door
toeleiding via
op voorspraak
op advies van .. @verwijzer
op initiatief van .. @verwijzer
voorgedragen
aangedragen
alleen via
uitsluitend via
uitsluitend op
op recept
beweegrecept
@verwijzer .. koppelt
@verwijzer .. stuurt
@verwijzer stuurt
@verwijzer .. brengt
warme overdracht
krijgt .. aangeboden .. @verwijzer
na overleg met .. @verwijzer
in overleg met .. @verwijzer
via de praktijkondersteuner
bij de poh

[indicatie | 3 | zegt dat een indicatie, beschikking of selectie nodig is.]
score
motoriektest
duidelijk uitvallen
uitslag van
hertest
beschikking
op indicatie
met .. indicatie
met een indicatie
indicatie via
indicatie nodig
indicatiestelling
wmo maatwerk*
maatwerkvoorziening
wmo indicatie
wmo begeleiding
jeugdwet
jeugdwetbeschikking
participatiewet traject
perceel
re integratie*
reintegratie*
re-integratietraject
individuele begeleiding
begeleiding individueel
bmi
na screening
screening
valrisicobeoordeling
valrisicotest
hoog valrisico
hoog risico
risico hoog
uitkomst hoog
valanalyse
mq scan
mq score
na .. test
geselecteerd
selectie
geindiceerd*
arrangement
opp
handelingsplan
casus*
casuistiek
vrije inschrijving is niet mogelijk
niet vrij toegankelijk
plaatsing via
toeleiding verplicht
wachtlijst .. coach
verplicht traject
taakstraf
voorwaarde*
bijzondere voorwaarden
trede
pgb

[intake | 3 | wijst op een intake of een startgesprek.]
intake
intakegesprek
startgesprek
kennismakingsgesprek
eerste gesprek
beginnen met .. gesprek
begint met .. gesprek
start met .. gesprek
na .. gesprek
keukentafelgesprek
gesprek aan .. keukentafel
gesprek thuis
gesprek
gesprekken
adviesgesprek
beweegadvies
huisbezoek
huisbezoeken
nameting
tussenevaluatie
evaluatiegesprek
eindgesprek
voortgangsgesprek
driegesprek
coachgesprek*

[persoonlijk_plan | 3 | wijst op eigen doelen of een persoonlijk plan.]
plannetje
oefendoel*
afspraken
op papier
samen met u
wat past bij
doel
wil* bereiken
persoonlijk plan
persoonlijk .. plan
persoonlijke doel*
persoonlijk doel
persoonlijk beweegplan
persoonlijk weekschema
persoonlijk advies
eigen doel
eigen doelen
eigen beweegplan
eigen plan
een doel
doelen
een plan
beweegplan
leefstijlplan
trajectplan
gezinsplan
actieplan
overstapplan
stappenplan
ontwikkelplan
ondersteuningsplan
weekplan
opbouwschema
opbouwplan
oefenplan
per deelnemer
per persoon
per client
per kandidaat
per jongere
per leerling
per kind
per gezin
haalbaar doel
doel .. bepaal*
stelt .. doel*
stellen .. doel*
kiest .. doel
op maat
maatwerk*
maattraject
eigen route
rapporteert
rapportage
terugkoppel*
koppelt terug
logboek
herstelplan
begeleidingsplan

[een_op_een | 3 | wijst op begeleiding één op één.]
met een bewoner
een deelnemer
een volwassene
een instructeur een
in zijn eentje met
half uur .. eigen
1 op 1
een op een
1 1
1 op een
een op een begeleiding
individueel
individuele
indiv
apart les
eigen uur
alleen jij
eigen coach
eigen buddy
vaste buddy
vaste coach
vaste begeleider
vaste gids
vaste sportmaat
vaste koppeling
vaste vrijwilliger
vast maatje
vaste mentor
met z'n tweeen
koppel
koppels
gekoppeld
koppelen
koppeling
koppelt
match
matchen
matchgesprek
duo
duos
privebegeleiding

[maatje | 3 | wijst op een maatje, een buddy of huisbezoek.]
maatje
*maatje
maatjes
*maatjes
maatjesproject
buddy*
sportbuddy
sportmaat
wandelbuddy
fietsmaatje*
beweegmaatje*
sportmaatje*
wandelmaatje*
loopmaatje
oefenmaatje
rolmodel .. een
ervaringsmaatje
mentorproject

[thuis | 3 | wijst op bewegen bij iemand thuis of samen op pad.]
bij u thuis
bij jou thuis
bij jullie thuis
bij de mensen thuis
aan huis
komt thuis
thuis langs
aan de deur
haalt .. op
haalt u op
haalt hem op
haalt haar op
gaat mee
gaat .. mee
mee naar .. club
mee naar .. proefles
gaat .. mee naar
keer mee
eerste keer mee
eerste keren mee
loopt .. keer mee
loopt met u
loopt met je
loopt met hem
samen met u
samen met jou
samen met je
zoekt .. passende
zoekt samen
samen zoeken
op zoek naar .. passende
zoeken samen
passende sport
passend aanbod
passende club
belt na
belt .. na
bellen .. na
nabellen
belt u
belt deze week
afbouw
afbouwen
bouwt af
trekt zich terug
meneer
mevrouw
de heer
hij
hem
client
kandidaat
kandidaten
clienten .. begeleid*

[coach | 3 | wijst op een persoonlijke coach of consulent.]
coach
coacht
coaching
de coach
beweegcoach*
leefstijlcoach*
wandelcoach
gezinscoach*
sportcoach van
vitaliteitscoach
beweegconsulent*
beweegmakelaar*
sportmakelaar
sportconsulent*
consulent
adviseur aangepast sporten
regioconsulent
leefstijlloket
sportspreekuur
beweegspreekuur
beweegloket
leefstijladvies*
toeleid*
ambulant begeleider
ambulant
jobcoach
casemanager*
klantmanager*
begeleider loopt mee
herstelcoach
brugfunctionaris begeleid*
sportgids

[traject | 3 | wijst op een traject.]
traject
*traject
leefstijltraject
leefstijlinterventie
leefstijlprogramma
begeleidingstraject
persoonlijk traject
individueel traject
sporttraject
gli
gecombineerde leefstijlinterventie
twee jaar begeleiding
weken begeleiding
maanden begeleiding
duur .. maanden
drie maanden
zes maanden
vier maanden

[toeleider | 3 | wijst op deelnemers die via een professional komen.]
huisarts*
poh*
praktijkondersteun*
wijkteam*
wmo*
klantmanager*
consulent*
casemanager*
regisseur*
jeugdteam*
jgz
cjg
jeugdarts
wijkverple*
schoolmaatschappelijk*
maatschappelijk werk
leerplicht*
zorgcoordinator*
intern begeleider
mentor
halt
reclassering
schuldhulp*
ouderenadviseur*
mantelzorgconsulent*
toegang*
begeleider*
behandelaar*
specialist*
revalidatiearts
cardioloog
longarts
neuroloog
oncoloog
reumatoloog
psychiater
ziekenhuis
fysiotherapeut*
werkcoach
jobcoach
gezinscoach*
samenwerkingsverband
verpleegkundig*
arts
kinderarts
psycholoog
zorgverlener*
gemeente
uwv
ggz*
verwijzing
verwijzer*
indicatie
beschikking
nazorg*

[zelf_aanmelden | 2 | zegt dat het ook zonder verwijzing kan.]
zelf aanmelden
zelf inschrijven
zelf aan te melden
u meldt zich zelf aan
aanmelden door ouders
ouders melden
ouders schrijven
opgave via .. site
inschrijven via
aanmelden via de site
aanmelden via de website
aanmelden bij de balie
opgeven bij de balie
opgeven bij
aanmelden niet nodig
aanmelden hoeft niet
opgeven hoeft niet
geen aanmelding
zonder aanmelding
zonder afspraak
vrije inloop
inloop
inlopen
binnenlopen
loop binnen
loop gerust binnen
loop gewoon binnen
kom gewoon
kom langs
kom gerust
schuif aan
aanschuiven
aanhaken
aansluiten
aanwaaien
instappen kan
instromen kan
geen verwijzing
geen verwijsbrief
geen brief
geen briefje
zonder verwijzing
zonder verwijsbrief
zonder brief
verwijzing is niet nodig
verwijzing niet nodig
verwijsbrief niet nodig
verwijzing hoeft niet
brief .. hoeft niet
hoeft niet via
niet via de huisarts
geen indicatie
indicatie is niet nodig
indicatie niet nodig
beschikking is niet nodig
geen beschikking
zonder indicatie
geen intake
zonder intake
geen wachtlijst
geen traject
geen persoonlijk*
geen individuele
niet individueel
geen doelen
geen plan
geen lijst*
geen formulier*
geen papier*
geen vragen
stellen geen vragen
vragen niets
niemand vraagt
vragen niet waarom
vragen nergens naar
hoeft niks uit te leggen
hoeft niets te bewijzen
hoef* niks te bewijzen
niets uit te leggen
hoeft je verhaal niet
niemand wordt geselecteerd
geen selectie
er gaat geen test
geen test
ook zonder
vrijwillig
vrijblijvend
meedoen is vrij
iedere week welkom
komen en gaan
zelf
of zelf
eigen initiatief
vrije inschrijving
mond tot mond
via via
`

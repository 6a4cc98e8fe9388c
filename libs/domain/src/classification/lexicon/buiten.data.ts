/** Waaraan je ziet dat niemand als deelnemer beweegt: geld, gebouw, scholing, overleg, hulp zonder bewegen. */
export const buitenLexicon = `
[zittend | buiten | is een bezigheid zonder bewegen.]
wijktoneel
*toneel
auditie*
optredens
kerstpakket*
wandelroutes
zoekt .. stemmen
startscherm
telefoon
lezen
koken
inloop
we zitten
aan tafel
niemand klimt
tafel met
*tentoonstelling
spreekster
consoles
fifa
speelotheek
lenen
leengoed
*massage
restaurant
buurtrestaurant
kokploeg
kwartet
mens erger je niet
wijn*
proeverij
kledingbeurs
kinderkledingbeurs
*beurs
inzamel*
inzameling
reparatie
*reparatie
repareren
plantdag
wandelroutes zoeken
logeren
logeer*
weekend weg
snoezelmiddag
uitvaart*
gesprek over
scorelijst*
muziekmiddag
pubquiz
stamtafel
ontwerpen
tekst
bloemschikken
dia's
dias
dominee
verhalen
bridge*
bridgen
biljart*
snooker
schaak*
schaken
dammen
damclub
go club
klaverjas*
kaarten
kaartclub
kaartmiddag
kaartje leggen
rikken
jokeren
rummikub
bingo*
sjoelen
bordspel*
spellenmiddag
spellen*
spelletjes*
mahjong
scrabble
e-sports
esports
gamen
gameavond
playstation
puzzel*
quiz*
koor*
wijkkoor
zingen
zang*
zingt
muziekles*
muziekstudio
gitaar*
band oefen*
orkest*
harmonie
fanfare
toneel*
theater*
film*
filmavond
schilder*
tekenen
tekenles*
atelier*
knutsel*
handwerk*
breien
breiclub
haken
naaiatelier
naailes*
naaien
creatief*
creamiddag
keramiek
bloemschik*
houtbewerk*
fotografie*
fotoclub
kook*
kookles*
kookgroep
eettafel*
eetcafe
samen eten
maaltijd*
lunchtafel
soeptafel
koffieochtend*
koffie ochtend
koffieuurtje
koffietafel
koffie inloop
koffiehuis
theemiddag
high tea
huiskamer
inloophuis
inloopochtend
soos
ouderensoos
ouderenmiddag
kerstmiddag
kerstdiner
lees*club
leesclub
leeskring
voorlezen
bijbel*
gebed*
kerkdienst
viering
bezinning*
meditatie*
mediteren
mindfulness
reiki
massage
klankschaal*
ademhalingscursus
aromatherap*
tarot
praatgroep*
praatcafe
gespreksgroep*
gespreks*groep
gesprekskring
lotgenotencontact
lotgenotengroep
lotgenotencafe
nabestaandengroep
rouwgroep
rouwcafe
alzheimer cafe
alzheimercafe
mantelzorgcafe
vrouwencirkel
vrouwengroep praten
mannenkring
oudergroep
moedergroep
herstelgroep
twaalf stappen
12 stappen
zelfhulpgroep
aa groep
taalles*
taalcafe
taalcoach*
taalcursus
taalmaatje
taalhuis
conversatie*
nederlandse les
inburgeringscursus
computerles*
computercursus
digi*
digicafe
smartphone*
tablet*cursus
huiswerk*
bijles*
weekendschool
techniekles
moestuin*
volkstuin*
tuinieren
dierenweide
kinderboerderij
dagje uit
uitstapje*
busreis
busreisje
dagtocht*
museum*
excursie met bus
vakantiebijbelweek
babymassage
zwangerschapscursus
voorlichting*
peutergroep*
speelinloop
voorschool*
kinderopvang
mannenkookclub
wensboom
tegelactie
podcast*
radio
disco zonder
repair cafe
repaircafe
boekenruil
ruilwinkel
kledingruil
rommelmarkt
vlooienmarkt
braderie
buurtbarbecue
barbecue
bbq
burendag
borrel*
spelmiddag zittend

[geldregeling | buiten | gaat over geld of korting, niet over een activiteit.]
stelt .. beschikbaar
projectplan
dienen .. in
subsidieoproep
college stelt
subsidie*
subsidieregeling
fonds
*fonds
fondsen
tegemoetkoming*
vergoeding aanvragen
kan .. vergoed krijgen
kunnen .. vergoeding
vergoeding van contributie
vergoeding contributie
bijdrage aanvragen
aanvragen met digid
digid
bijzondere bijstand
regeling
*regeling
minimaregeling*
meedoenregeling
kindpakket
declaratie*
declareren
voucher*
tegoed*
cadeaubon
cadeaukaart
kortingspas
stadspas aanvragen
aanvraagformulier
aanvraag indienen
indienen
aanvrager*
bankafschrift
loonstrook
inkomensgrens
inkomenstoets
inkomen tot .. procent
inkomen tot 100/110/120/130/140/150
bijstandsnorm
budget
begroting
sponsor*
crowdfunding
collecte*
collectant
loterij
waardebon*
sportpas aanvragen
studiefonds
mantelzorgcompliment
belastinghulp
belastingaangifte
formulierenbrigade
thuisadministratie
administratie
schuldsanering aanvragen
budgetcursus
toeslagen

[voorziening | buiten | gaat over een gebouw, terrein of spullen.]
nieuw padelbaan
padelbaan
banen
adviescommissie
te reserveren
oplevering
aannemer
openbaar toegankelijk
schade
aanleg
aangelegd
renovatie*
gerenoveerd
nieuwbouw
verbouwing
opening van
officiele opening
feestelijke opening
opknapbeurt
onderhoud
zaalverhuur
zaalhuur
verhuur*
te huur
huren
beschikbaar voor verhuur
accommodatie*
kunstgras*
kunstgrasveld
sportvloer*
toestellen
toestel
beweegtuin
beweegroute
fitnesstoestellen
buitenfitness toestellen
speeltoestel*
pannakooi
sportcontainer
uitleen
uitleenpunt
uitlenen
sportkledingrek
kledingbank
kringloop*
kledingactie
warme kleren
lichtmast*
verlichting
kleedkamer*
kleedruimte
hekwerk
toegangshek
tribune
clubhuis bouw*
parkeerplaats*
sluitingstijden
openingstijden
beheer van
laadpaal
fietsenstalling
watertappunt
omheining
hulpmiddel*
scootmobiel
aanpassing douche
trapliften
woningaanpassing*

[scholing | buiten | gaat over scholing van begeleiders of professionals.]
cursus .. instructeur
instructeur worden
training voor sportclubs
voor sportclubs
voor vrijwilligers en trainers
voor trainers en vrijwilligers
voor verenigingen
voor clubs
tweedaagse
voor buurtsportcoaches
voor fysiotherapeuten
fwg
punten aangevraagd
omgaan met .. voor
bijscholing*
scholing*
nascholing*
opleiding*
opleiding tot
basistraining
trainerscursus
trainersopleiding
trainersbegeleiding
trainersavond
instructeursopleiding
scheidsrechter*cursus
scheidsrechterscursus
scheidsrechter worden
webinar*
e-learning
elearning
congres*
symposium
studiedag
studiemiddag
masterclass
intervisie
inspiratiesessie
kennissessie
train de trainer
train the trainer
workshop voor trainers
workshop voor professionals
voor professionals
voor vrijwilligers van
voor trainers
voor docenten
voor leerkrachten
voor zorgverleners
voor verwijzers
accreditatie*
certificaat
certificering
examen
vog
aed*
aed cursus
ehbo*
reanimatie*
bhv
sociale hygiene
barcursus
iva
positief coachen
bestuurscoach
bestuurscursus
bestuursleden
verenigingsondersteuning
clubondersteuning
kaderopleiding
stagemarkt
leerbijeenkomst

[overleg | buiten | gaat over overleg, beleid of bestuur.]
netwerk*
vrouwennetwerk
het overleg
wijkoverleg
wethouder
vergadering*
ledenvergadering
alv
jaarvergadering
*overleg
casusoverleg
netwerkoverleg
netwerkbijeenkomst*
netwerklunch
netwerkborrel
netwerkcafe
werkgroep
stuurgroep*
projectgroep
klankbordgroep*
denktank
adviesraad
clientenraad
wmo raad
sportraad
sportakkoord*
preventieakkoord
beleidsnota
beleid
beleidsplan
nota
uitvoeringsplan
raadsvoorstel
raadsvergadering
inspraak*
inspraakavond
bewonersavond
bewonersoverleg
buurtoverleg
meedenken
meepraten
enquete*
vragenlijst invullen
onderzoek naar
monitor
evaluatierapport
jogg aanpak
samenwerkingsovereenkomst
convenant
handtekening*
bezwaar*
protest*
buurtbemiddeling
buurtpreventie
whatsapp groep
commissie
notulen

[vacature | buiten | is een oproep voor vrijwilligers of personeel.]
word scheidsrechter
word trainer
fte
vrijwilligers gevraagd
zoekt .. helpt
wie helpt
enthousiaste collega
reageren kan
vacature*
gezocht
vrijwilliger gezocht
vrijwilligers gezocht
wij zoeken .. vrijwilliger*
zoeken .. vrijwilligers
wij zoeken een
we zoeken een
zoekt vrijwilligers
zoekt chauffeur*
zoekt .. trainer
word vrijwilliger
wordt vrijwilliger
vrijwilligerswerk
vrijwilligersbedankdag
vrijwilliger van het jaar
vrijwilligersvacaturebank
solliciteer*
solliciteren
sollicitatie*
chauffeur*
rijbewijs
bardienst*
penningmeester
voorzitter
secretaris
stage*plek
werkervaringsplek*
baan
vacaturekrant
arbeidsmarkt
uren per week in dienst
cv
collega gezocht
collecteweek
gastvrouw gezocht

[informatie | buiten | gaat over informatie, advies of een loket.]
sportgids
beweeggids
stadsgids
wijkgids
keuzehulp
website*
sociale kaart
wegwijzer
nieuwsbrief
folder*
flyerrek
informatieavond*
informatiebijeenkomst*
informatiepunt
informatiemarkt
infoavond
infopunt
infomarkt
voorlichting*
voorlichtingsavond
lezing*
themabijeenkomst*
themamiddag
*markt
beurs
spreekuur
*spreekuur
inloopspreekuur
vragenuur*
loket
*loket
helpdesk
meldpunt
telefoonlijn
luisterlijn
vragen over
juridisch*
rechtswinkel
sociaal raadsman
campagne*
app downloaden
de app
kaart met
overzicht van
spreker
gastspreker
ervaringsverhaal
vertelt over
vertellen over
uitleg over
tips
cursus stoppen met roken
stoppen met roken
rookstop*
test uw gehoor
meting
gezondheidscheck
bloeddruk meten
prikpost
vaccinatie*
consultatiebureau
burgerhulp
cliëntondersteuning
clientondersteun*
onafhankelijke ondersteuning
opvoedspreekuur
opvoedcursus*
opvoedparty
opvoed*
ouderavond*
oudercursus*
ouderbijeenkomst
online cursus

[toeschouwen | buiten | gaat over kijken, vieren of prijzen uitreiken.]
toeschouwers
fototentoonstelling
rondleiding
kijken
kijken naar
we kijken
groot scherm
wk kijken
ek kijken
toeschouwer*
publiek
tribune
sportgala
sportverkiezing
verkiezing
uitreiking
huldiging
huldigen
nomineer*
genomineerd*
prijsuitreiking
jubileum*
jubileumreceptie
receptie
optreden
voorstelling*
tentoonstelling*
expositie*
concert*
repetitie
documentaire
optocht
carnaval*
nieuwjaarsreceptie
intocht
fanclub
supporters*
wedstrijd kijken
wedstrijd bezoeken
mee naar .. wedstrijd
sportbingo
pubquiz
toto
talkshow
reunie
afscheid van

[hulp | buiten | gaat over hulp of een dienst zonder bewegen.]
voedselbank uitgifte
uitgiftepunt
voedselpakket
boodschappen*
boodschappendienst
klussendienst
klusjesdienst
klus*
vervoer*
vervoersdienst
belbus
buurtbus
maaltijdservice
tafeltje dekje
huishoudelijke hulp
schoonmaak*
verhuis*
visite
huisbezoek aan
bezoekdienst
bezoekvrouw
telefooncirkel
oppas*
respijt oppas
logeeropvang
logeerhuis
nachtopvang
slaapplek
douche
wasmachine
rouwbegeleiding
maatschappelijk werk
budgetcoach
schuldhulpmaatje
geldmaatje
voogdij
dagopvang
warme kamer
sollicitatietraining
loopbaancoach
jobhunter
cv check
wijkwasserette
kapper
pedicure
logopedie*
dietist*
podotherapie
ergotherapie
thuiszorg
`

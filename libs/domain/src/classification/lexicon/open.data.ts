/** Waaraan je ziet dat iedereen mee kan doen, en het gewone aanbod van clubs, scholen en bedrijven. */
export const openLexicon = `
[iedereen | 1 | zegt dat iedereen mee kan doen.]
iedereen die zin heeft
iedereen die wil
iedereen die kan
alle wandelaars
alle gezinnen
alle lopers
anyone
hele peutergroep
alle groepen 4
jong oud
niveau maakt niet uit
alles door elkaar
iedereen
iedereen welkom
iedereen is welkom
voor iedereen
iedereen uit
iedereen kan
iedereen mag
open voor
alle inwoners
alle bewoners
alle leeftijden
alle niveaus
alle buurtbewoners
alle kinderen
alle leerlingen
alle klassen
alle groepen
alle basisschool*
alle medewerkers
alle studenten
alle jeugd
alle jongeren
alle brugklassers
alle eerstejaars
alle ouders
alle vrouwen
alle senioren
alle ouderen
elke leerling
elk kind
ieder kind
iedere leerling
ieder gezin
elk gezin
iedere 65
iedere plusser
elke plusser
elke bewoner
elke inwoner
iedere inwoner
iedere buurtgenoot
elke jongen of meid
hele klas
de hele klas
hele school
hele groep
hele wijk
hele buurt
hele dorp
hele gezin
heel de wijk
jong en oud
groot en klein
van jong tot oud
dorpsgenoten
dorpsgenoot
buurtgenoten
wijkgenoten
wijkbewoners
buurtbewoners
buren
voor de wijk
voor de buurt
uit het dorp
uit de buurt
iedere dorpsgenoot
met of zonder
wie wil
wie maar wil
studenten of niet
collega*
medewerkers
personeel
werknemers
teams van
bedrijven
bedrijfs*
klassen
onder gymtijd
onder schooltijd
schoolplein
groep 3
groep 8
groep 1 t m 8
brede school
basisschool*
bso
kinderopvang
everyone
all speeds
all levels

[regulier | 1 | wijst op gewoon aanbod van een club of sportschool.]
lid worden
leden
lidmaatschap
jaarlidmaatschap
contributie
clubavond
competitie
competitief
toernooi
toernooien
poule*
wedstrijd*
recreatief
recreanten*
recreatie
beginners
beginnerscursus
gevorderden
beginnersgroep
halfgevorderd*
proefles*
gratis proefles
open dag
open les
kennismakingsles*
zomeravond*
vakantie*
herfstvakantie
kerstvakantie
voorjaarsvakantie
zomervakantie
finish
start en finish
startnummer
medaille*
km
kilometer
5 km
10 km
afstanden
inschrijfgeld
voorinschrijving
strippenkaart
rittenkaart
abonnement
losse les
per les
per kwartaal
per seizoen
per jaar
per maand
per keer
lessen
cursus
les
lesblok
docent
niveau
niveaugroep*
alle tempo*
gevorderd
selectietraining
diploma a
zwemdiploma
diploma
abc
afzwemmen
elftal
team
teams
challenge
uitdaging
clinic
clinics
demonstratie*
verzamelen
bij regen
honden mogen mee
hond mag mee
helm
beginner
gevorderde
disco

[regulier_kosten | 1 | wijst op een gewone prijs.]
€
euro
per maand
per kwartaal
per jaar
per seizoen
per les
per keer
strippenkaart
lessen
contributie
p m
p p
lidmaatschap
abonnement
vrije gift
vrijwillige bijdrage
incl koffie
incl
per team
cursus

[gratis | | zegt dat meedoen niets kost.]
gratis
kosteloos
geen kosten
free
vrije gift
voor niets

[ook_welkom | 1 | zegt dat ook anderen welkom zijn.]
ook welkom
zijn ook welkom
ook wie
ook als u
ook voor
ook mensen
ook .. kunnen meedoen
kan ook mee
rolstoelen kunnen
rolstoeltoegankelijk
rolstoelvriendelijk
met rollator kan
mag ook mee
niets te mankeren
niets mankeren
hoeft niets te mankeren
niet alleen voor
niet speciaal voor
niet bedoeld als
niemand hoeft een probleem
geen bijzondere
gewone les
gewoon sport
gewone sport
gewone clubavond
reguliere
regulier
gemengd
gemengde groep
mix van

[sportaanbieder | 1 | wijst op een club of sportaanbieder.]
sportvereniging*
*vereniging
sportschool*
sportclub
sportcentrum
sportstudio
fitnesscentrum
gymvereniging
gymclub
turnvereniging
dansschool
dansstudio
danscentrum
balletschool
judoschool
karateschool
vechtsportschool
boksschool
budo*
dojo
zwembad
zwemschool
zwemvereniging
zwemclub
yogastudio
yogaschool
yogacentrum
pilatesstudio
manege
ruitersport*
rijvereniging
tennisclub
tennisvereniging
tennisschool
tv
tc
ltc
bltc
hc
mhc
vv
sv
fc
av
kv
bc
rkvv
rksv
hv
zc
wtc
twc
atletiekvereniging
voetbalvereniging
voetbalclub
korfbalvereniging
volleybalvereniging
basketbalvereniging
badmintonvereniging
badmintonclub
hockeyclub
rugbyclub
golfclub
golfbaan
roeivereniging
zeilvereniging
schaatsvereniging
ijsclub
klimhal
klimcentrum
skatepark
wandelvereniging
wandelclub
fietsclub
wielervereniging
sportservice*
sportbedrijf
sportstichting
personal trainer
personal training
gym
fit*
dance*
dans*
yoga*
sport*
bewegen*
s port
`

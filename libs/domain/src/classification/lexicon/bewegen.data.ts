/**
 * Waaraan je ziet dat er bewogen wordt, en waaraan je ziet dat een woord dat op sport lijkt niets zegt.
 * `[teken | niveau | uitleg]`, daaronder een zin per regel: `zin > doelgroepen > themas`.
 * `woord*` begint met, `*woord` eindigt op, `a/b` een van beide, `..` hooguit vier woorden ertussen.
 */
export const bewegenLexicon = `
[neutraal | | zegt op zichzelf niets.]
sport en spelmateriaal
fietsverlichting
fietshelm*
in overleg
judopak*
voetbalschoenen
skippybal*
loopfiets*
hockeystick*
zwemdiploma nodig
geen zwemdiploma
buiten deze groep
het blijft
fietsreparatie*
fietsenkelder
gymschoen*
speelotheek
niet fitter
klimrek*
schaatsbaan
parkflat
wandelen met woorden
wandelt met woorden
hart van
skigebied
halt houden
bushalte
dans van
fietsers en
voet bij stuk
turnsters
gymzaal*
gymzalen
gymlokaal
gymlokalen
gymschoenen
gymkleding
gymtas*
gymtijd
sporthal*
sportzaal
sportzalen
sportpark*
sportveld*
sportkantine*
sportcomplex*
sportcentrum
sportclub
sportclubs
sportvereniging*
sportbedrijf
sportbedrijven
sportservice
sportraad
sportkleding
sportschoenen
sportdrank
sportkleren
sportspullen
sporttas*
sportaccommodatie*
sportakkoord
sportloket
sportcafe
sportief gekleed
zwembad*
zwemkleding
zwemspullen
zwembroek*
zwemdiploma vereist
zwemdiploma verplicht
ijsbaan
danszaal
dansschool
dansstudio
dansvloer
dojo
judozaal
judoschool
turnzaal
fitnessruimte
fitnesszaal
fietsenstalling*
fietspad*
fietsenmaker*
fietsenrek*
fietsenhok
wandelstok*
wandelschoenen
wandelaars welkom
voetbalclub
voetbalkantine
voetbalkooi
voetbalveld*
voetbalstadion
tennisclub
tennispark
tafelvoetbal*
tennisarm
looptijd*
loopbaan*
loopplank*
aanlooptijd
op de fiets te bereiken
met de fiets te bereiken
parkeren
spelregels
speelgoed*
speelzaal
peuterspeelzaal
springplank
springkussen*
oefenzaal
oefenruimte
beweging in de zaak
therapietuin
zorglandgoed
zorgboulevard
zorgcooperatie
zorgpas*
zorgstraat
zorgplein
ziekenhuisweg
van harte
hartje
hartelijk*
met hart en ziel
opvallend*
bevallen
invallen
vallen buiten
valt onder
valt af
vervallen
vol is vol
ontvallen
ruime zaal
de les wordt
kosten
in beeld
werken met
vaste prijs
beschermd wonen
speeltuin*
schoolplein*
boulevard*
balie
balansdag
fietstas*
sportdag*schema

[sport | | is een vorm van sport of bewegen.]
muay thai
muaythai
mma
mixed martial arts
fitkickboks*
baantraining*
baanatletiek
baanwielren*
poledance
pole dance
powerlift*
gewichthef*
rpm
shbam
bodycombat
body combat
bodyattack
bodyjam
barre
synchroonzwem*
kunstschaats*
kunstrijden
shorttrack
ijshockey
floorball
schietsport
dressuur*
springles
ponykamp
fietsvierdaagse
polsstok*
lacrosse
american football
flag football
flagfootball
baseball
dodgeball
kubb
discgolf
disc golf
footgolf
beachtennis
kin ball
korfball
minitennis
speedminton
flamenco
jazz dans
modern dans
moderne dans
bachata
kizomba
rueda
urban dance
k pop
kpop
cheerleading
cheer
majorette*
twirl*
bodysculpt
xco
pound
poundfit
strong nation
step aerobic
cardio*
tabata
mobility
feldenkrais
bodystyling
callanetics
oosterse dans
tae bo
taebo
kendo
iaido
kyudo
wushu
kung fu
kungfu
systema
pencak silat
silat
sambo
savate
wandelvoetbal
wandelbasketbal
walking hockey
walking basketball
walking handbal
walking rugby
geocach*
orientatieloop
puzzeltocht
fietspuzzel*
rolschaats*
kitesurf*
windsurf*
zeilles
duikles*
duiksport
onderwaterhockey
reddend zwemmen
reddingszwemmen
aquarobics
aquabike*
aquaspinning
babyzwemmen
peuterzwemmen
survivalrun
ninja*
urban sports
stuntstep*
longboard*
karten
paintball
lasergamen
klimbos
abseil*
parachute*
motorcross
streetworkout
street workout
outdoor training
outdoorfitness
buitentraining
small group training
personal training
personal trainer
fit gym
fitgym
bodyworkout
body workout
yin yoga
hatha
vinyasa
ashtanga
kundalini
nidra
bewegen op muziek
conditie op muziek
gymnastiek op muziek
sport mix
fit4*
fit en vitaal
fit & vitaal
sportclub*les
spelles*
balsport*
balspelen
racketsport*
watersport*
wintersport*
denk en doe
multi sport
vechtkunst*
weerbaarheidstraining*
ladies only
bodypower
powertraining
power yoga
spierversterk*
rugtraining
rugschool
bekkenbodemtraining
zwangerfit
zwanger fit
mamafit
mama fit
buggyfit
buggy fit
bokszak*
boccen
triatlon
atletics
athletics
football
soccer
cycling
hiking
dancing
fencing
wrestling
rowing
sailing
climbing
horse riding
archery
table tennis
gymnastics
fytsen
fytse
rinne
keatse
silen
skutsjesilen
reedriden
sjoelbak met bal
scouting
natuurpad lopen
blotevoetenpad
sportplusuur
buiten sporten
bewegingslessen
streetball
street dance
tapdance
tapdans*
ballroom
wals
cha cha
merengue
swing
lindy hop
boogie
rock en roll
rock & roll
folk dans
folkdance
zouk
samba
afrodance
afro dance
bollywood*
capoeira kids
kleuterdans*
peuterdans*
kleuterjudo
kleutersport
peutersport
kids yoga
kinderyoga
softball
*run
koudwaterrun
*walk
ponyclub
pony*
springkussens
luchtkussen*
speelwagen*
speelmobiel
skelter*
sumo*
glijbaan
vrijzwemmen
recreatiezwemmen
discozwemmen
kruipen
rollen
zaalhockey
badderen
league
slowpitch
ringwerpen
stoelvoetbal
stoelbeweging
rek en strek*
strekoefeningen
sprongen
lopers
stappentocht
*tocht
tocht
bewegingsochtend
flashmob
hoepel*
eendaagse loop
buurtsport*
sportinloop
sportcircuit*
spelcircuit
lichaamsbeweging
steptocht
koers*
petteflet
racketlon
ringsteken
schommel*
klauteren
trap*lopen
wandelt
fietsers
mars
wandeltraining
duatlon
wandel*
*wandelen
*wandeling
*wandelingen
*wandelgroep
*wandelclub
lopen
loopgroep*
looptraining*
loopclub*
looptrainer*
looptempo
*loopgroep
ommetje*
*ommetje
rondje lopen
blokje om
hardloop*
hardlopen
hardlopers
rennen
runnen
joggen
joggers
jogt
run club
running
bootcamp*
*bootcamp
nordic walk*
walking football
walking
hike*
avondvierdaagse
avond4daagse
vierdaagse
trail
trailrun*
marathon
estafette*
kilometer lopen
fietsen
fiets
fietst
fietsles*
fietstocht*
fietsgroep*
fietsclub*
fietsrondje*
fietstraining
fietsmaatje*
*fietsen
wielren*
wielrennen
mountainbike*
mtb
bmx
toerfiets*
toertocht*
toerclub
spinning
handbike*
handbiken
tandem*
duofiets*
step*fiets
skate*
skaten
skateboard*
inline*
schaats*
schaatsen
schaatsles*
skeeler*
zwem*
zwemmen
zwemles*
zwemt
*zwemmen
baantjes*
aquagym*
aqua*
aquajog*
waterpolo
waterbasket*
waterfit*
duiken
snorkel*
suppen
sup
surf*
zeil*
kano*
kajak*
roei*
roeien
sloeproei*
drakenboot*
peddelen
zwemclub
gym
gymt
gymmen
gymles*
gymclub
gymgroep
gymnastiek*
*gym
*gymnastiek
gymuur*
turn*
turnen
trampoline*
freerun*
parkour
acrogym
acrobat*
circus*
yoga*
*yoga
pilates*
tai chi
taichi*
tai ji
taijiquan
qigong
qi gong
chi kung
chikung
chi neng
ba duan jin
dans*
dansen
*dansen
*dans
dance*
*dance
zumba*
ballet*
streetdance
breakdance
hiphop
hip hop
salsa
tango
stijldans*
volksdans*
lijndans*
linedance*
line dance
buikdans*
rock n roll
jazzdance
foxtrot
quickstep
engelse wals
fitness*
*fitness
fit*les
krachttraining*
kracht en balans
kracht en conditie
kracht en lenigheid
conditietraining*
conditie training
circuittraining*
circuit training
crossfit*
crosstrain*
hiit
body balance
bodybalance
bodypump
bodyshape
body shape
bodyfit
body fit
total body
bbb
bbbt
aerobic*
steps
kettlebell*
squat*
calisthenics
trx
loopband
groepsles*
groepstraining*
stretch*
core
rug training
buikspier*
voetbal*
voetballen
*voetbal
*voetballen
futsal
panna*
straatvoetbal
straatsport
street sport*
streetsport*
hockey*
*hockey
korfbal*
*korfbal
basketbal*
*basketbal
basketball
volleybal*
*volleybal
volley
beachvolley*
handbal*
*handbal
trefbal
slagbal
softbal
honkbal
cricket
rugby*
tagrugby
frisbee*
ultimate
tennis*
tennissen
*tennis
tafeltennis*
pingpong*
padel*
squash*
badminton*
*badminton
pickleball
racket*
golf*
midgetgolf
jeu de boules
petanque
bowls
bowlen
bowling
koersbal*
kegelen
curling
boccia
boogschieten
handboog*
darts
darten
schermen
schermles
judo*
*judo
karate*
taekwondo
aikido
jiu jitsu
jiujitsu
ju jitsu
bjj
kickboks*
kickboksen
kickbox*
boks*
boksen
*boksen
boxing*
thaiboks*
vechtsport*
worstel*
stoei*
stoeien
capoeira
zelfverdediging*
krav maga
atletiek*
atleten
klim*
klimmen
boulder*
klimwand
slackline*
touwtrek*
paardrij*
paardrijden
ponyrij*
rijles paard
manege
voltige*
ruiter*
skien
skieles*
snowboard*
langlauf*
triathlon*
survival*
stormbaan
hindernisbaan
apenkooi*
touwtjespring*
zaklopen
goalball
torbal
showdown
rolstoel*bal
rolstoeldans*
rolstoeltennis
rolstoelhockey
e-wheels
sporten
sport je
sport u
gesport
sportles*
sportuur*
sportinstuif*
sportactiviteit*
sportochtend*
sportmiddag*
sportavond*
sportdag*
sportkamp*
sportweek
sporttoernooi*
sporttraject*
sportgroep*
sportprogramma*
sportkennismaking*
sportclinic*
sportmix
sportfit
seniorensport
ouderensport
multisport*
omnisport
sport en spel
sport & spel
naschoolse sport
buitenspelen
buitenspel*
buiten spelen
peutergym*
kleutergym*
monkey moves
nijntje beweegdiploma
beweegdiploma
ouder kind gym
stoelgym*
stoelyoga
stoeldans*
moetfit
seniorengym
ouderengym
seniorenfit
valpreventie*training
valpreventie*cursus
valpreventie*groep
valpreventieles*
valpreventieprogramma*
cursus valpreventie
lessen valpreventie
valtraining*
evenwichtstraining
balanstraining
balansgroep
balansles*
oefenen met vallen
koninkijsspelen
koningsspelen
daily mile
schoolzwemmen
bewegend leren
bewegingsonderwijs
gymmarathon
speurtocht*
loopbus
vossenjacht
plogging
levend stratego
sponsorloop
colour run
color run
steptraining
obstacle run
mudrun
nieuwjaarsduik
walk
run
swim*
training
trainingen
trainen
traint
trainingsuur*
sjoelen met hindernissen
workout*
work out
beweegles*
beweeggroep*
beweegclub*
beweegprogramma*
beweegtraject*
beweegcircuit
beweegochtend*
beweegmiddag*
beweeguur*
beweegvierdaagse
beweegtuin onder leiding
beweegtuin .. begeleid*
beweegtuin .. les
beweegmoment*
beweegspel*
beweeg*les
beweegt
mrt
motorische remedial
motorische training
oefengroep*
oefenuur*
oefenles*
oefenochtend*
ochtendgymnastiek
oefenprogramma
trappenlopen
traplopen
hometrainer*
klootschiet*
fierljep*
kaats*
keatsen
reedride
sile
kuierje
kuiertocht*
kuieren
fietse
swimme
dûnsje
knotsbal
kastie
unihockey
lasergame*
bubbelbal
bumperbal
roeiapparaat
sportroute
skeelerles
skiles
tuinieren met beweging
dauwtrap*
meelopen
hutten bouwen
poco poco
scootmobielrijden

[beweging | | gaat over bewegen.]
sport
sportief
sportieve
sportmaat*
sportcoach*
buurtsportcoach*
beweegcoach*
bewegen
beweeg*
beweging
bewegings*
in beweging
actief
actieve
oefenen
oefent
oefeningen
oefening
spelen
speelt
gooien
bal
ballen
balspel*
trap*ballen
sportmix
fit
fitter
fitheid
conditie
spieren
kracht
balans
evenwicht
lenig*
stretch*
gezond bewegen
vitaal
loopt mee
lopen mee
we lopen
loop
loopt u
rondje
km
wandelroute
tempo
trainer
trainster
sportinstructeur
sportdocent
instructeur
spel
proefles*
`

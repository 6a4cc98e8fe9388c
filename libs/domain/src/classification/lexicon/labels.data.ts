/** Leeftijds- en leefgroepen en themawoorden; zij bepalen op zichzelf geen niveau 2 (regel R2). */
export const labelsLexicon = `
[groep | | zegt voor welke groep het is.]
miniclub > kinderen
mini's > kinderen
ouder en kind* > gezinnen,kinderen
ouder kind* > gezinnen,kinderen
kinderyoga > kinderen
kinderdans* > kinderen
kinderzwem* > kinderen
kinderfysio* > kinderen
kinderoefenther* > kinderen
kinderfeest* > kinderen
kindersport* > kinderen
kindervakantie* > kinderen
kinderjudo > kinderen
kindergym* > kinderen
jeugdvoetbal > kinderen,jongeren
jeugdleden > kinderen,jongeren
jeugdzwem* > kinderen,jongeren
jeugdjudo > kinderen,jongeren
jeugdklim* > kinderen,jongeren
jeugdschaats* > kinderen,jongeren
jeugdtennis > kinderen,jongeren
voor ouders > gezinnen
ouders met > gezinnen
ouders van > gezinnen
ouders en hun kinderen > gezinnen,kinderen
alleenstaande ouders > gezinnen
jonge ouders > gezinnen
vader > gezinnen
alle studenten > jongeren
mbo studenten > jongeren
je kind > kinderen
uw kind > kinderen
jouw kind > kinderen
elk kind > kinderen
een kind > kinderen
ieder kind > kinderen
per kind > kinderen
bedrijfssport* > volwassenen
bedrijfsteam* > volwassenen
bedrijfsuitje > volwassenen
aow* > ouderen
geriatri* > ouderen
grz > ouderen
valrisicobeoordeling > ouderen
valrisico > ouderen
zonnebloem > ouderen
ouder wordende > ouderen
oma's > ouderen
opa's en oma's > ouderen
70ers > ouderen
60 jaar en ouder > ouderen
55 jaar en ouder > ouderen
65 jaar en ouder > ouderen
70 jaar en ouder > ouderen
50 jaar en ouder > ouderen
75 jaar en ouder > ouderen
vanaf 55 > ouderen
vanaf 60 > ouderen
vanaf 65 > ouderen
kinderen > kinderen
kids > kinderen
kleuter* > kinderen
kleuters > kinderen
peuter* > kinderen
peuters > kinderen
dreumes* > kinderen,gezinnen
baby* > gezinnen
basisschool* > kinderen
basisonderwijs > kinderen
groep 1 > kinderen
groep 2 > kinderen
groep 3 > kinderen
groep 4 > kinderen
groep 5 > kinderen
groep 6 > kinderen
groep 7 > kinderen
groep 8 > kinderen
obs > kinderen
pcb > kinderen
jeugd > kinderen,jongeren
junioren > jongeren
jongeren > jongeren
jongere > jongeren
jongerenwerk > jongeren
tiener* > jongeren
tieners > jongeren
puber* > jongeren
scholieren > jongeren
middelbare scholieren > jongeren
brugklas* > jongeren
vmbo > jongeren
havo > jongeren
vo > jongeren
voortgezet onderwijs > jongeren
mbo > jongeren
roc > jongeren
jongvolwassen* > jongeren
jongens > jongeren
jongens en meiden > jongeren
meiden > jongeren
meidenwerk > jongeren
leerlingen > kinderen
leerling > kinderen
teens > jongeren
youngsters > jongeren
skillz > jongeren
senioren > ouderen
senior > ouderen
senioren* > ouderen
ouderen > ouderen
ouderen* > ouderen
oudere > ouderen
bejaard* > ouderen
gepensioneerd* > ouderen
plussers > ouderen
*plussers > ouderen
vijftigplus* > ouderen
ouwe garde > ouderen
mbvo > ouderen
50plus > ouderen
55plus > ouderen
60plus > ouderen
65plus > ouderen
50+ > ouderen
55+ > ouderen
60+ > ouderen
65+ > ouderen
70+ > ouderen
75+ > ouderen
80+ > ouderen
50 plus > ouderen
55 plus > ouderen
60 plus > ouderen
65 plus > ouderen
70 plus > ouderen
50 plussers > ouderen
55 plussers > ouderen
60 plussers > ouderen
65 plussers > ouderen
70 plussers > ouderen
75 plussers > ouderen
80 plussers > ouderen
50 plusser > ouderen
60 plusser > ouderen
65 plusser > ouderen
verpleeghuis* > ouderen
ouderenbond > ouderen
kbo > ouderen
anbo > ouderen
pcob > ouderen
gezin > gezinnen
gezinnen > gezinnen
gezinscoach > gezinnen
ouder en kind > gezinnen,kinderen
ouder kind > gezinnen,kinderen
ouders en kinderen > gezinnen,kinderen
moeders > gezinnen
vaders > gezinnen
mama > gezinnen
mamas > gezinnen
mama's > gezinnen
papa > gezinnen
papas > gezinnen
vader en kind > gezinnen,kinderen
zwanger* > gezinnen
zwangeren > gezinnen
kersverse > gezinnen
na de bevalling > gezinnen
postnataal > gezinnen
buggy* > gezinnen
medewerkers > volwassenen
personeel > volwassenen
werknemers > volwassenen
bedrijven > volwassenen
op de werkvloer > volwassenen
volwassenen > volwassenen
dertigers > volwassenen
veertigers > volwassenen

[thema | | noemt een onderwerp waar het om gaat.]
nieuwe contacten > > eenzaamheid
het contact > > eenzaamheid
contact met anderen > > eenzaamheid
contact met lotgenoten > > eenzaamheid
erbij horen > > eenzaamheid
bijhoren > > eenzaamheid
bijpraten > > eenzaamheid
mekaar kennen > > eenzaamheid
ken je al > > eenzaamheid
know nobody > > eenzaamheid
even onder de mensen > > eenzaamheid
onder de mensen > > eenzaamheid
niet alleen hoeft te eten > > eenzaamheid
alleen aan tafel > > eenzaamheid
op de been > > valpreventie
vallen > > valpreventie
veilig vallen > > valpreventie
stevig .. staan > > valpreventie
taal leren > > integratie
nederlands oefenen > > integratie
nederlands praten > > integratie
nederlandse les > > integratie
gezonde voeding > > overgewicht
grenzen stellen > > weerbaarheid
grenzen aangeven > > weerbaarheid
over grenzen > > weerbaarheid
agressieregulatie > > weerbaarheid,overlast
thuis onder druk > > weerbaarheid
werk zoeken > > participatie
terugkeer in werk > > participatie
terugkeer naar werk > > participatie
re integratie > > participatie
bijbaan > > participatie
jobcoach > > participatie
werkfit > > participatie
reddend zwemmen > > zwemveiligheid
ouder en kindzwemmen > > zwemveiligheid
survival zwemmen > > zwemveiligheid
open water > > zwemveiligheid
afvallen > > overgewicht
leefstijlinterventie > > overgewicht
meer bewegen > > beweegstimulering
in beweging komen > > beweegstimulering
sporten ontdekken > > beweegstimulering
gezond gewicht > > overgewicht
jogg > > overgewicht
gezonde leefstijl > > overgewicht
gezond eten > > overgewicht
dietist* > > overgewicht
weegschaal > > overgewicht
gevallen > > valpreventie
valpreventie* > > valpreventie
valrisico* > > valpreventie
valcursus > > valpreventie
valtraining > > valpreventie
balans > > valpreventie
balanstraining > > valpreventie
evenwicht > > valpreventie
evenwichts* > > valpreventie
stevig staan > > valpreventie
stevig op .. benen > > valpreventie
revalidatie* > > chronische_ziekte
*revalidatie > > chronische_ziekte
ontmoet* > > eenzaamheid
ontmoeten > > eenzaamheid
ontmoeting* > > eenzaamheid
leren kennen > > eenzaamheid
elkaar .. kennen > > eenzaamheid
nieuwe mensen > > eenzaamheid
sociale contacten > > eenzaamheid
praatje > > eenzaamheid
bijkletsen > > eenzaamheid
samen koffie > > eenzaamheid
koffie na > > eenzaamheid
koffie .. elkaar > > eenzaamheid
napraten > > eenzaamheid
praten we na > > eenzaamheid
na afloop koffie > > eenzaamheid
maak vrienden > > eenzaamheid
make friends > > eenzaamheid
nieuwe vrienden > > eenzaamheid
vrienden maken > > eenzaamheid
kletsen > > eenzaamheid
elkaar groeten > > eenzaamheid
samen eten > > eenzaamheid
aanspraak > > eenzaamheid
gezelschap > > eenzaamheid
buurtcontact > > eenzaamheid
saamhorig* > > eenzaamheid
stress* > > psychisch
ontspann* > > psychisch
mentaal > > psychisch
mindful* > > psychisch
rust in .. hoofd > > psychisch
alcohol* > > verslaving
drank > > verslaving
drugs* > > verslaving
blowen > > verslaving
blow* > > verslaving
lachgas > > verslaving
gamen > > verslaving
roken > > verslaving
rookvrij* > > verslaving
stoptober > > verslaving
nuchter > > verslaving
verslav* > > verslaving
gokken > > verslaving
terugval > > verslaving
armoede > > armoede
schulden > > schulden
geldzorgen > > schulden
integratie > > integratie
inburger* > > integratie
taalcoach* > > integratie
werkritme > > participatie
naar werk > > participatie
aan het werk > > participatie
vrijwilligerswerk > > participatie
dagbesteding* > > participatie
dagritme > > participatie
dagstructuur > > participatie
ritme > > participatie
meedoen in de maatschappij > > participatie
talenten > > participatie
arbeidsmatig* > > participatie
overlast* > > overlast
politie > > overlast
wijkagent > > overlast
handhav* > > overlast
criminaliteit > > overlast
recidive > > overlast
radicaliser* > > overlast
boa > > overlast
boas > > overlast
weerbaar* > > weerbaarheid
zelfvertrouwen > > weerbaarheid
zelfverdediging > > weerbaarheid
pest* > > weerbaarheid
gepest > > weerbaarheid
rots en water > > weerbaarheid
opvoed* > > weerbaarheid
opvoeding > > weerbaarheid
stevig in je schoenen > > weerbaarheid
sociale vaardig* > > weerbaarheid
boosheid > > weerbaarheid
woede > > weerbaarheid
conflict* > > weerbaarheid
ruzie > > weerbaarheid
faalangst > > weerbaarheid
emotie* > > weerbaarheid
stoei* > > weerbaarheid
motoriek* > > motoriek_school
motoris* > > motoriek_school
schrijf* > > motoriek_school
concentratie > > motoriek_school
bewegend leren > > motoriek_school
schooluitval > > motoriek_school
bewegingsonderwijs > > motoriek_school
mq scan > > motoriek_school
huiswerk* > > motoriek_school
bijles > > motoriek_school
vve > > motoriek_school
taalachterstand > > motoriek_school
kansengelijkheid > > motoriek_school
nijntje beweegdiploma > > motoriek_school
mrt > > motoriek_school
toegankelijk* > > inclusie
inclusi* > > inclusie
aangepast sporten > > inclusie
uniek sporten > > inclusie
special heroes > > inclusie
samen met en zonder > > inclusie
mantelzorg* > > mantelzorg
respijt* > > mantelzorg
even op adem > > mantelzorg
zwemles* > > zwemveiligheid
leszwemmen > > zwemveiligheid
zwemlessen > > zwemveiligheid
leren zwemmen > > zwemveiligheid
zwemmen leren > > zwemveiligheid
zwemdiploma* > > zwemveiligheid
zwem abc > > zwemveiligheid
zwemabc > > zwemveiligheid
diploma a > > zwemveiligheid
diploma zwemmen > > zwemveiligheid
haalden .. a > > zwemveiligheid
afzwemmen > > zwemveiligheid
schoolzwemmen > > zwemveiligheid
verdrink* > > zwemveiligheid
survivalzwemmen > > zwemveiligheid
watervrij > > zwemveiligheid
waterveilig* > > zwemveiligheid
babyzwemmen > > zwemveiligheid
dement* > > dementie
alzheimer* > > dementie
diabetes > > chronische_ziekte
hart en vaat* > > chronische_ziekte
`

/** Groepen met een risico, achterstand of drempel, met de doelgroep en het thema die ze noemen. */
export const groepenLexicon = `
[risicogroep | 2 | noemt een groep met een risico of drempel.]
eenza* > > eenzaamheid
kwetsba* >
down > beperking_verstandelijk > inclusie
longgroep > chronisch > chronische_ziekte
longrevalidatie > chronisch > chronische_ziekte
longfonds* > chronisch > chronische_ziekte
longpunt* > chronisch > chronische_ziekte
vaatlijden > chronisch > chronische_ziekte
vaatpatient* > chronisch > chronische_ziekte
paralympisch* > beperking_lichamelijk > inclusie
parasport* > beperking_lichamelijk > inclusie
para atletiek > beperking_lichamelijk > inclusie
overlast geven > risicojeugd > overlast
meldingen over > > overlast
minder meldingen > > overlast
rollator* > >
rollatorgroep > ouderen
jji > risicojeugd > overlast
justitiele jeugd* > risicojeugd > overlast
pij maatregel > risicojeugd,psychisch > overlast
gesloten jeugd* > risicojeugd
crisisgroep > risicojeugd
leefgroep > risicojeugd
thuiszit* jongeren > risicojeugd > motoriek_school
thuiszitten > > motoriek_school
uit te vallen > risicojeugd > motoriek_school
leerplicht* > risicojeugd > motoriek_school
zorg en veiligheidshuis > risicojeugd > overlast
politie aan > risicojeugd > overlast
jeugdreclassering > risicojeugd > overlast
tbs > psychisch > psychisch
forensisch* > psychisch > psychisch
detox > sociaal_kwetsbaar,psychisch > verslaving
afkicken > sociaal_kwetsbaar > verslaving
verslavingskliniek > sociaal_kwetsbaar,psychisch > verslaving
ontwikkelingsstoornis > beperking_verstandelijk > inclusie
vg > beperking_verstandelijk > inclusie
evb > beperking_verstandelijk > inclusie
vastgezeten > sociaal_kwetsbaar > participatie
mensen zonder huis > sociaal_kwetsbaar
slapeloze > > psychisch
overbelaste medewerkers > psychisch > psychisch
gezinsopname > gezinnen,psychisch > psychisch
tourette > beperking_verstandelijk > inclusie
tic > beperking_verstandelijk
ziek .. familielid > mantelzorgers > mantelzorg
oud familielid > mantelzorgers > mantelzorg
judo g > beperking_verstandelijk > inclusie
voetbal g > beperking_verstandelijk > inclusie
hockey g > beperking_verstandelijk > inclusie
zwemmen g > beperking_verstandelijk > inclusie
tennis g > beperking_verstandelijk > inclusie
beenprothese* > beperking_lichamelijk > inclusie
sportprothese* > beperking_lichamelijk > inclusie
blade > beperking_lichamelijk > inclusie
vrijgekomen > sociaal_kwetsbaar > participatie
vrijkomen > sociaal_kwetsbaar > participatie
brusjes* > mantelzorgers > mantelzorg
brus > mantelzorgers > mantelzorg
broer of zus die > mantelzorgers > mantelzorg
geldgebrek > minima > armoede
klein budget > minima > armoede
blauwe envelop* > minima > schulden
gepeste > kinderen > weerbaarheid
voor klachten > risicojeugd > overlast
suikerloop* > chronisch > chronische_ziekte
rondhangen > risicojeugd > overlast
straat .. hangen > risicojeugd > overlast
hangplek* > risicojeugd > overlast
klaagt > risicojeugd > overlast
klachten van buurtbewoners > risicojeugd > overlast
vernieling* > risicojeugd > overlast
seizoenarbeid* > migratie > integratie
weinig nederlands > migratie > integratie
nederlands spreken > migratie > integratie
ontwikkelingsachterstand > kinderen > motoriek_school
sociale supermarkt > minima > armoede
sociale super > minima > armoede
elke cent > minima > armoede
krap zitten > minima > armoede
lastig met geld > minima > armoede
geld op is > minima > armoede
zieke man > mantelzorgers > mantelzorg
zieke vrouw > mantelzorgers > mantelzorg
queer* > > weerbaarheid
trans* jongeren > > weerbaarheid
gokverslav* > sociaal_kwetsbaar > verslaving
nachtenlang gamen > > verslaving
gamers > > verslaving
k walker > beperking_lichamelijk > inclusie
frame voetbal > beperking_lichamelijk > inclusie
framevoetbal > beperking_lichamelijk > inclusie
# minima
minima > minima > armoede
laag inkomen > minima > armoede
lage inkomens > minima > armoede
klein inkomen > minima > armoede
minimuminkomen > minima > armoede
weinig inkomen > minima > armoede
weinig geld > minima > armoede
krap bij kas > minima > armoede
krappe beurs > minima > armoede
smalle beurs > minima > armoede
kleine beurs > minima > armoede
kleine portemonnee > minima > armoede
lege portemonnee > minima > armoede
elke euro omdraaien > minima > armoede
euro omdraaien > minima > armoede
rondkomen > minima > armoede
niet rond kunnen komen > minima > armoede
weinig te besteden > minima > armoede
geen geld > minima > armoede
geld te kort > minima > armoede
geld is niet > minima > armoede
geld .. geen > minima > armoede
te duur is > minima > armoede
niet kunnen betalen > minima > armoede
niet kan betalen > minima > armoede
armoede > minima > armoede
arme gezinnen > minima > armoede
voedselbank* > minima > armoede
kledingbank > minima > armoede
stadspas* > minima > armoede
minimapas > minima > armoede
meedoenpas > minima > armoede
ooievaarspas > minima > armoede
geldpas > minima > armoede
u pas > minima > armoede
*pashouders > minima > armoede
bijstandsnorm > minima > armoede
jeugdfonds > minima > armoede
sociaal minimum > minima > armoede
kindpakket > minima > armoede
schulden > minima > schulden
schuld > minima > schulden
schuldhulp* > minima > schulden
schuldsanering > minima > schulden
schuldeiser* > minima > schulden
deurwaarder* > minima > schulden
geldzorgen > minima > schulden
geldstress > minima > schulden
betalingsachterstand* > minima > schulden
incasso* > minima > schulden
kredietbank > minima > schulden
bewindvoer* > minima > schulden
budgetbeheer > minima > schulden
minnelijk traject > minima > schulden
wsnp > minima > schulden
# nieuwkomers en migratie
statushouder* > statushouders > integratie
vluchteling* > statushouders > integratie
gevlucht* > statushouders > integratie
nieuwkomer* > statushouders > integratie
asielzoeker* > statushouders > integratie
azc* > statushouders > integratie
noodopvang > statushouders > integratie
coa > statushouders > integratie
oekrai* > statushouders > integratie
oekraine > statushouders > integratie
inburgeraar* > statushouders > integratie
inburger* > statushouders > integratie
isk > statushouders > integratie
isk leerlingen > statushouders,jongeren > integratie
schakelklas* > statushouders > integratie
taalklas > statushouders > integratie
alleenstaande minderjarige > statushouders,jongeren > integratie
amv > statushouders,jongeren > integratie
pas in nederland > statushouders > integratie
net in nederland > statushouders > integratie
kort in nederland > statushouders > integratie
nieuw in nederland > statushouders > integratie
syrisch* > statushouders > integratie
syriers > statushouders > integratie
syrie > statushouders > integratie
eritre* > statushouders > integratie
afghan* > statushouders > integratie
somal* > migratie > integratie
migrant* > migratie > integratie
arbeidsmigrant* > migratie > integratie
migratieachtergrond > migratie > integratie
niet westers > migratie > integratie
anderstalig* > migratie > integratie
nt2 > migratie > integratie
laaggeletterd* > migratie > integratie
turks* > migratie
turkse > migratie
marokkaans* > migratie
molukse > migratie
surinaams* > migratie
antilliaans* > migratie
chinese ouderen > migratie
hindoestaans* > migratie
poolse > migratie
roemeense > migratie
bulgaarse > migratie
biculture* > migratie
multiculture* > migratie
wortels in > migratie
uit alle landen > migratie > integratie
andere culturen > migratie > integratie
moskee > migratie
arabisch > migratie
nederlands oefenen > migratie > integratie
nederlands leren > migratie > integratie
nederlands praten > migratie > integratie
taalvrijwilliger* > migratie > integratie
tolk > migratie > integratie
taal leren > migratie > integratie
sinti > migratie
roma > migratie
woonwagen* > sociaal_kwetsbaar
# lichamelijke en zintuiglijke beperking
lichamelijke beperking* > beperking_lichamelijk > inclusie
motorische beperking* > beperking_lichamelijk > inclusie
fysieke beperking* > beperking_lichamelijk > inclusie
visuele beperking* > beperking_lichamelijk > inclusie
visueel beperkt* > beperking_lichamelijk > inclusie
auditieve beperking* > beperking_lichamelijk > inclusie
zintuiglijke beperking* > beperking_lichamelijk > inclusie
lichamelijk gehandicapt* > beperking_lichamelijk > inclusie
met een handicap > beperking_lichamelijk,beperking_verstandelijk > inclusie
handicap > beperking_lichamelijk,beperking_verstandelijk > inclusie
gehandicapt* > beperking_lichamelijk,beperking_verstandelijk > inclusie
met een beperking > beperking_lichamelijk,beperking_verstandelijk > inclusie
beperking > beperking_lichamelijk,beperking_verstandelijk > inclusie
beperkingen > beperking_lichamelijk,beperking_verstandelijk > inclusie
mindervalide* > beperking_lichamelijk > inclusie
invalide* > beperking_lichamelijk > inclusie
rolstoel* > beperking_lichamelijk > inclusie
rolstoelers > beperking_lichamelijk > inclusie
e wheel* > beperking_lichamelijk > inclusie
handbike* > beperking_lichamelijk > inclusie
handbiken > beperking_lichamelijk > inclusie
zitvolleybal > beperking_lichamelijk > inclusie
zitski > beperking_lichamelijk > inclusie
blinde* > beperking_lichamelijk > inclusie
blinden > beperking_lichamelijk > inclusie
blind > beperking_lichamelijk > inclusie
slechtziend* > beperking_lichamelijk > inclusie
slecht zien > beperking_lichamelijk > inclusie
goalball > beperking_lichamelijk > inclusie
torbal > beperking_lichamelijk > inclusie
showdown > beperking_lichamelijk > inclusie
oogvereniging > beperking_lichamelijk > inclusie
doof > beperking_lichamelijk > inclusie
doven > beperking_lichamelijk > inclusie
dove > beperking_lichamelijk > inclusie
slechthorend* > beperking_lichamelijk > inclusie
slecht gehoor > beperking_lichamelijk > inclusie
gebarentaal > beperking_lichamelijk > inclusie
gebarentolk > beperking_lichamelijk > inclusie
spierziekte* > beperking_lichamelijk > inclusie
spasme > beperking_lichamelijk > inclusie
spastisch* > beperking_lichamelijk > inclusie
amputatie > beperking_lichamelijk > inclusie
geamputeerd* > beperking_lichamelijk > inclusie
prothese > beperking_lichamelijk > inclusie
dwarslaesie > beperking_lichamelijk > inclusie
hersenletsel > beperking_lichamelijk > inclusie
nah > beperking_lichamelijk > inclusie
mytyl* > beperking_lichamelijk,kinderen > inclusie
tyltyl* > beperking_lichamelijk,beperking_verstandelijk > inclusie
slecht ter been > beperking_lichamelijk
moeilijk lopen > beperking_lichamelijk
niet goed lopen > beperking_lichamelijk
# verstandelijke beperking
verstandelijke beperking* > beperking_verstandelijk > inclusie
verstandelijk beperkt* > beperking_verstandelijk > inclusie
verstandelijk gehandicapt* > beperking_verstandelijk > inclusie
licht verstandelijk* > beperking_verstandelijk > inclusie
lvb > beperking_verstandelijk > inclusie
lvg > beperking_verstandelijk > inclusie
downsyndroom > beperking_verstandelijk > inclusie
syndroom van down > beperking_verstandelijk > inclusie
autis* > beperking_verstandelijk > inclusie
auti* > beperking_verstandelijk > inclusie
ass > beperking_verstandelijk > inclusie
adhd > beperking_verstandelijk > inclusie
prikkelarm* > beperking_verstandelijk > inclusie
prikkelgevoelig* > beperking_verstandelijk > inclusie
prikkelvrij* > beperking_verstandelijk > inclusie
weinig prikkels > beperking_verstandelijk > inclusie
prikkels > beperking_verstandelijk > inclusie
moeilijk lerend* > beperking_verstandelijk > inclusie
moeilijk leert > beperking_verstandelijk > inclusie
speciaal onderwijs > beperking_verstandelijk > inclusie
sbo > beperking_verstandelijk,kinderen > inclusie
vso > beperking_verstandelijk,jongeren > inclusie
so scholen > beperking_verstandelijk,kinderen > inclusie
zml* > beperking_verstandelijk > inclusie
praktijkschool > beperking_verstandelijk,jongeren
praktijkonderwijs > beperking_verstandelijk,jongeren
cluster 4 > beperking_verstandelijk > inclusie
g sport* > beperking_verstandelijk > inclusie
gsport* > beperking_verstandelijk > inclusie
g voetbal* > beperking_verstandelijk > inclusie
g hockey > beperking_verstandelijk > inclusie
g judo > beperking_verstandelijk > inclusie
g tennis > beperking_verstandelijk > inclusie
g zwem* > beperking_verstandelijk > inclusie
g korfbal > beperking_verstandelijk > inclusie
g dans* > beperking_verstandelijk > inclusie
g team* > beperking_verstandelijk > inclusie
g training > beperking_verstandelijk > inclusie
g atletiek > beperking_verstandelijk > inclusie
g wielrennen > beperking_verstandelijk > inclusie
g bowling > beperking_verstandelijk > inclusie
g fitness > beperking_verstandelijk > inclusie
g turnen > beperking_verstandelijk > inclusie
g volleybal > beperking_verstandelijk > inclusie
g basketbal > beperking_verstandelijk > inclusie
g paardrijden > beperking_verstandelijk > inclusie
g gym* > beperking_verstandelijk > inclusie
special needs > beperking_verstandelijk > inclusie
special olympics > beperking_verstandelijk > inclusie
emb > beperking_verstandelijk > inclusie
gedragsproble* > risicojeugd > weerbaarheid
# psychisch
psychische kwetsbaarheid > psychisch > psychisch
psychisch* > psychisch > psychisch
mentale klachten > psychisch > psychisch
mentale gezondheid > psychisch > psychisch
mentaal > psychisch > psychisch
depressie* > psychisch > psychisch
depressief > psychisch > psychisch
somber* > psychisch > psychisch
angst > psychisch > psychisch
angsten > psychisch > psychisch
angstig > psychisch > psychisch
paniek* > psychisch > psychisch
burn out* > psychisch > psychisch
burnout* > psychisch > psychisch
stress > psychisch > psychisch
stressklacht* > psychisch > psychisch
gestrest > psychisch > psychisch
overspannen > psychisch > psychisch
spanning* > psychisch > psychisch
piekeren > psychisch > psychisch
piekeraars > psychisch > psychisch
hoofd vol > psychisch > psychisch
vol hoofd > psychisch > psychisch
hoofd leeg > psychisch > psychisch
slecht slapen > psychisch > psychisch
slapen slecht > psychisch > psychisch
ptss > psychisch > psychisch
trauma* > psychisch > psychisch
getraumatiseerd* > psychisch > psychisch
rouw* > psychisch > psychisch
nabestaande* > psychisch > psychisch
verlies van .. partner > psychisch > psychisch
verlies > psychisch > psychisch
ggz* > psychisch > psychisch
epa > psychisch > psychisch
fact > psychisch > psychisch
psychose* > psychisch > psychisch
psychiatr* > psychisch > psychisch
schizofreni* > psychisch > psychisch
borderline > psychisch > psychisch
bipolair* > psychisch > psychisch
eetstoornis* > psychisch > psychisch
anorexia > psychisch > psychisch
postnatale depressie > psychisch,gezinnen > psychisch
zelfregiecentrum > psychisch > psychisch
herstelacademie > psychisch > psychisch
niet lekker in .. vel > psychisch > psychisch
faalangst > psychisch > weerbaarheid
# chronisch ziek
chronisch* > chronisch > chronische_ziekte
chronisch zieken > chronisch > chronische_ziekte
langdurige aandoening > chronisch > chronische_ziekte
blijvende klachten > chronisch > chronische_ziekte
blijvende aandoening > chronisch > chronische_ziekte
diabetes* > chronisch > chronische_ziekte
diabeten > chronisch > chronische_ziekte
suikerziekte > chronisch > chronische_ziekte
suiker > chronisch > chronische_ziekte
prediabetes > chronisch > chronische_ziekte
hoge bloeddruk > chronisch > chronische_ziekte
copd > chronisch > chronische_ziekte
astma* > chronisch > chronische_ziekte
longziekte > chronisch > chronische_ziekte
longpatient* > chronisch > chronische_ziekte
longcovid > chronisch > chronische_ziekte
long covid > chronisch > chronische_ziekte
post covid > chronisch > chronische_ziekte
me cvs > chronisch > chronische_ziekte
q koorts > chronisch > chronische_ziekte
hartpatient* > chronisch > chronische_ziekte
hart en vaat* > chronisch > chronische_ziekte
hartfalen > chronisch > chronische_ziekte
hartinfarct > chronisch > chronische_ziekte
hartklacht* > chronisch > chronische_ziekte
hart > chronisch > chronische_ziekte
hartgroep > chronisch > chronische_ziekte
hartrevalidatie > chronisch > chronische_ziekte
harthulp > chronisch > chronische_ziekte
etalagebenen > chronisch > chronische_ziekte
kanker > chronisch > chronische_ziekte
borstkanker > chronisch > chronische_ziekte
kankerpatient* > chronisch > chronische_ziekte
chemo* > chronisch > chronische_ziekte
onco* > chronisch > chronische_ziekte
oncolog* > chronisch > chronische_ziekte
prostaat* > chronisch > chronische_ziekte
cva > chronisch > chronische_ziekte
beroerte > chronisch > chronische_ziekte
parkinson* > chronisch > chronische_ziekte
reuma* > chronisch > chronische_ziekte
artrose > chronisch > chronische_ziekte
artritis > chronisch > chronische_ziekte
bechterew > chronisch > chronische_ziekte
fibromyalgie > chronisch > chronische_ziekte
osteoporose > chronisch > chronische_ziekte
botontkalking > chronisch > chronische_ziekte
ms > chronisch > chronische_ziekte
epilepsie > chronisch > chronische_ziekte
migraine > chronisch > chronische_ziekte
crohn > chronisch > chronische_ziekte
nierpatient* > chronisch > chronische_ziekte
dialyse > chronisch > chronische_ziekte
chronische pijn > chronisch > chronische_ziekte
pijnklachten > chronisch > chronische_ziekte
pijn > chronisch > chronische_ziekte
rugklacht* > chronisch > chronische_ziekte
lage rugpijn > chronisch > chronische_ziekte
gewrichtsklacht* > chronisch > chronische_ziekte
lymfoedeem > chronisch > chronische_ziekte
gla d > chronisch > chronische_ziekte
bekkenklachten > > chronische_ziekte
overgewicht > chronisch > overgewicht
obesitas > chronisch > overgewicht
te zwaar > chronisch > overgewicht
bmi > chronisch > overgewicht
maat meer > chronisch > overgewicht
maatje meer > chronisch > overgewicht
plus size > chronisch > overgewicht
afvallen > chronisch > overgewicht
gewicht kwijt > chronisch > overgewicht
kilo kwijt > chronisch > overgewicht
maagverkleining > chronisch > overgewicht
# dementie
dement* > dementie > dementie
dementie > dementie > dementie
alzheimer* > dementie > dementie
geheugen* > dementie > dementie
vergeetachtig* > dementie > dementie
vergeten .. steeds > dementie > dementie
steeds meer vergeten > dementie > dementie
odensehuis > dementie > dementie
psychogeriatr* > dementie > dementie
# werk
werkzoekend* > werkzoekenden > participatie
zonder baan > werkzoekenden > participatie
zonder werk > werkzoekenden > participatie
werkloos > werkzoekenden > participatie
werkloze* > werkzoekenden > participatie
bijstand > werkzoekenden > participatie
in de bijstand > werkzoekenden > participatie
bijstandsgerechtigd* > werkzoekenden > participatie
bijstandsuitkering > werkzoekenden > participatie
uitkering* > werkzoekenden > participatie
uitkeringsgerechtigd* > werkzoekenden > participatie
wajong* > werkzoekenden > participatie
ww > werkzoekenden > participatie
participatiewet > werkzoekenden > participatie
klantmanager* > werkzoekenden > participatie
re integratie* > werkzoekenden > participatie
reintegratie* > werkzoekenden > participatie
afstand tot de arbeidsmarkt > werkzoekenden > participatie
jobhunter* > werkzoekenden > participatie
jobseekers > werkzoekenden > participatie
neet > werkzoekenden > participatie
kandidaten > werkzoekenden > participatie
banenafspraak > werkzoekenden > participatie
solliciteren > werkzoekenden > participatie
werkplein > werkzoekenden > participatie
werk en inkomen > werkzoekenden > participatie
# sociaal kwetsbaar
dakloz* > sociaal_kwetsbaar > participatie
daklozen > sociaal_kwetsbaar > participatie
dakloos > sociaal_kwetsbaar > participatie
thuisloz* > sociaal_kwetsbaar > participatie
thuislozen > sociaal_kwetsbaar > participatie
buitenslapers > sociaal_kwetsbaar
op straat leven > sociaal_kwetsbaar
nachtopvang > sociaal_kwetsbaar
dagopvang > sociaal_kwetsbaar > participatie
maatschappelijke opvang > sociaal_kwetsbaar > participatie
crisisopvang > sociaal_kwetsbaar
vrouwenopvang > sociaal_kwetsbaar > weerbaarheid
blijf van mijn lijf > sociaal_kwetsbaar > weerbaarheid
huiselijk geweld > sociaal_kwetsbaar > weerbaarheid
opvang > sociaal_kwetsbaar
leger des heils > sociaal_kwetsbaar
beschermd wonen > sociaal_kwetsbaar
begeleid wonen > sociaal_kwetsbaar
ribw > sociaal_kwetsbaar
verslaafd* > sociaal_kwetsbaar > verslaving
verslaving* > sociaal_kwetsbaar > verslaving
in herstel > sociaal_kwetsbaar > verslaving
herstel van verslaving > sociaal_kwetsbaar > verslaving
nuchter* > sociaal_kwetsbaar > verslaving
clean > sociaal_kwetsbaar > verslaving
gestopt .. drinken > sociaal_kwetsbaar > verslaving
stoppen met drinken > sociaal_kwetsbaar > verslaving
gebruikers > sociaal_kwetsbaar > verslaving
drugs* > sociaal_kwetsbaar > verslaving
alcohol* > sociaal_kwetsbaar > verslaving
drank > sociaal_kwetsbaar > verslaving
gokken > sociaal_kwetsbaar > verslaving
gokverslaafd* > sociaal_kwetsbaar > verslaving
ex gedetineerd* > sociaal_kwetsbaar > participatie
gedetineerd* > sociaal_kwetsbaar > participatie
na detentie > sociaal_kwetsbaar > participatie
reclassering > sociaal_kwetsbaar > participatie
uit detentie > sociaal_kwetsbaar > participatie
multiprobleem* > sociaal_kwetsbaar,gezinnen
kwetsbare gezinnen > gezinnen,sociaal_kwetsbaar
kwetsbare inwoners > sociaal_kwetsbaar
sociaal kwetsba* > sociaal_kwetsbaar
sekswerk* > sociaal_kwetsbaar
prostitu* > sociaal_kwetsbaar
tienermoeder* > gezinnen,sociaal_kwetsbaar
verwarde > sociaal_kwetsbaar
zorgmijd* > sociaal_kwetsbaar
straatpastor* > sociaal_kwetsbaar
# mantelzorg
mantelzorg* > mantelzorgers > mantelzorg
mantelzorger* > mantelzorgers > mantelzorg
zorgt u voor > mantelzorgers > mantelzorg
zorgt voor .. partner > mantelzorgers > mantelzorg
zorgt voor .. man > mantelzorgers > mantelzorg
zorgt voor .. vader > mantelzorgers > mantelzorg
zorgt voor .. moeder > mantelzorgers > mantelzorg
zorgen voor een naaste > mantelzorgers > mantelzorg
zorgt voor een ander > mantelzorgers > mantelzorg
voor hen zorgt > mantelzorgers > mantelzorg
zieke ouder > mantelzorgers > mantelzorg
zieke partner > mantelzorgers > mantelzorg
ziek broertje > mantelzorgers > mantelzorg
brussen > mantelzorgers > mantelzorg
respijt* > mantelzorgers > mantelzorg
opgroeien met een zieke > mantelzorgers > mantelzorg
# jeugd
risicojeugd > risicojeugd > overlast
risicojongeren > risicojeugd > overlast
kwetsbare jongeren > risicojeugd
kwetsbare jeugd > risicojeugd
hangjongeren > risicojeugd > overlast
hangjeugd > risicojeugd > overlast
hinderlijke jeugd > risicojeugd > overlast
overlast* > risicojeugd > overlast
overlastgevend* > risicojeugd > overlast
straatcoach* > risicojeugd > overlast
jeugdcriminaliteit > risicojeugd > overlast
criminaliteit > risicojeugd > overlast
preventie met gezag > risicojeugd > overlast
top x > risicojeugd > overlast
doorgroeier* > risicojeugd > overlast
halt > risicojeugd > overlast
in aanraking met politie > risicojeugd > overlast
met de politie > risicojeugd > overlast
in aanraking > risicojeugd > overlast
jeugdzorg* > risicojeugd
jeugdhulp* > risicojeugd
pleegkind* > kinderen > weerbaarheid
thuiszitters > risicojeugd > motoriek_school
schooluitval* > risicojeugd > motoriek_school
dreigend uitval* > risicojeugd > motoriek_school
spijbel* > risicojeugd > motoriek_school
voortijdig schoolverl* > risicojeugd > motoriek_school
drop outs > risicojeugd > motoriek_school
zwerfjongeren > risicojeugd
onder toezicht > risicojeugd
blowen > risicojeugd > verslaving
lachgas > risicojeugd > verslaving
motorische achterstand > kinderen > motoriek_school
motorisch achter* > kinderen > motoriek_school
achterstand > > motoriek_school
houterig* > kinderen > motoriek_school
onhandig* > kinderen > motoriek_school
struikel* > > motoriek_school
dcd > kinderen > motoriek_school
taalachterstand > kinderen > motoriek_school
vve > kinderen > motoriek_school
gepest > kinderen > weerbaarheid
pesten > > weerbaarheid
verlegen > > weerbaarheid
snel boos > > weerbaarheid
moeite met > > weerbaarheid
onzeker* > > weerbaarheid
weinig zelfvertrouwen > > weerbaarheid
echtscheiding* > gezinnen > weerbaarheid

[kwetsbaar | 2 | noemt eenzaamheid, kwetsbaarheid of een drempel.]
afhaken
haken .. af
haakt af
dreigt te stoppen
dreigen uit te vallen
wie dreigt
aandurven
durven .. niet meer
de stoep niet
hele dagen zitten > > eenzaamheid
zelden iemand > > eenzaamheid
weinig de deur uit* > > eenzaamheid
niemand meer hebben > > eenzaamheid
geen praatje > > eenzaamheid
rond hangen
watervrees
bang voor water
nog nooit op een fiets
nooit geleerd
nooit leren
niet leren fietsen
nageroepen
weggepest
buitengesloten
niet meekunnen
niet bij kunnen houden
de bank niet
stil vallen
verzorg* .. partner
alleenstaand* > > eenzaamheid
alleengaand* > > eenzaamheid
isolement > > eenzaamheid
geisoleerd* > > eenzaamheid
weduwe* > > eenzaamheid
weduwnaar* > > eenzaamheid
weinig contact* > > eenzaamheid
weinig mensen > > eenzaamheid
weinig aanloop > > eenzaamheid
bijna niemand > > eenzaamheid
kennen niemand > > eenzaamheid
niemand kent > > eenzaamheid
niemand kenden > > eenzaamheid
niemand meer > > eenzaamheid
niemand spre* > > eenzaamheid
alleen voelen > > eenzaamheid
voelt u zich .. alleen > > eenzaamheid
voelen .. alleen > > eenzaamheid
alleen thuis > > eenzaamheid
hele dag alleen > > eenzaamheid
er alleen voor > > eenzaamheid
alleen zijn > > eenzaamheid
na het overlijden > > eenzaamheid
overlijden > > eenzaamheid
partner verloren > > eenzaamheid
partner overleden > > eenzaamheid
komen .. deur niet uit > > eenzaamheid
deur niet .. uit > > eenzaamheid
deur uit > > eenzaamheid
de deur niet > > eenzaamheid
achter de geraniums > > eenzaamheid
thuis zitten > > eenzaamheid
zitten thuis > > eenzaamheid
zelden buiten > > eenzaamheid
weinig buiten > > eenzaamheid
nauwelijks buiten > > eenzaamheid
niet meer buiten > > eenzaamheid
dagen lang duren > > eenzaamheid
stil in huis > > eenzaamheid
nauwelijks bewegen > > beweegstimulering
nauwelijks beweg* > > beweegstimulering
bijna niet bewegen > > beweegstimulering
weinig bewegen > > beweegstimulering
weinig beweg* > > beweegstimulering
te weinig bewegen > > beweegstimulering
inactie* > > beweegstimulering
niet actief > > beweegstimulering
nooit gesport > > beweegstimulering
nooit sporten > > beweegstimulering
nooit sport* > > beweegstimulering
jaren niet > > beweegstimulering
lang niet .. bewogen > > beweegstimulering
lang niet .. gesport > > beweegstimulering
van de bank > > beweegstimulering
op de bank > > beweegstimulering
bankzitters > > beweegstimulering
drempel* > > beweegstimulering
durf* .. niet
durven .. niet
niet .. durven
niet .. durf*
durven
bang om te vallen > > valpreventie
valangst > > valpreventie
wel eens gevallen > > valpreventie
valrisico > > valpreventie
wankel* > > valpreventie
onzeker .. lopen > > valpreventie
schamen
schaamte*
schaam*
vastloop*
vastlopen
vastgelopen
buiten de boot
in een gat
moeilijk hebben
het moeilijk
achterstand*
broos
fragiel*
kwakkel*
aandoening*
lotgenoten
lotgenot*
niet kan meekomen
niet meekomen
niet mee kunnen
te hard gaat
te snel gaat
huilen
verdriet*
vermoeid*
uitgeput
tandvlees
overbelast*
ontlasten
vrouwen in .. opvang
discriminatie
lhbt*
regenboog*

[aangepast | 2 | zegt dat het aanbod is aangepast voor een groep.]
aangepast sporten > > inclusie
aangepast* > > inclusie
g sport
g team
g*training
prikkelarm
rolstoel*
gedimd
pictogrammen
begeleiders .. mee
zittend bewegen
tillift
extra begeleiding
tolk
les in het turks
in het arabisch
gordijnen dicht
vaste volgorde
vrijwilligers lopen mee
twee vrijwilligers
een vrijwilliger per
buddyloper
outreach*
laagdrempelig*
vertrouwde gezichten
vaste gezichten

[samenzijn | | wijst op samen iets drinken of eten.]
koffie na
na afloop koffie
koffie
soep
thee
ontbijt
lunch
limonade
napraten
nazitten
gezellig*
tosti

[aanspreking | 2 | richt zich tot een bepaalde groep.]
voor kinderen
voor jongeren
voor vrouwen
voor mannen
voor ouderen
voor mensen
voor inwoners
voor gezinnen
voor moeders
voor ouders
voor bewoners
voor wijkbewoners
voor buurtgenoten
voor jongens
voor meiden
voor studenten
voor kids
voor statushouders
voor nieuwkomers
voor mantelzorgers
met mensen die
met mensen
krijgt iedereen met
krijgen kinderen met
jouw kind
uw kind
je kind
mensen met
mensen die
voor mensen met
vrouwen die
mannen die
ouderen die
jongeren die
kinderen die
inwoners die
moeders die
kinderen met
ouderen met
jongeren met
die zich
speciaal voor
bedoeld voor
bestemd voor
juist voor
uitsluitend voor
alleen voor
voor wie
iedereen met een
iedereen die moeilijk
iedereen die niet
iedere bezoeker met
iedereen met
voor hen die
heb je
heeft u
bent u
ben je
voel je
voelt u
merkt u
merk je
bewoners die
mensen zonder
jongens die
meiden die
gezinnen die
gezinnen met
gezinnen waar
leerlingen die
studenten die
voor klanten van
klanten van
bezoekers van
voor bezoekers
clienten van
deelnemers zijn
die thuis

[omkadering | 2 | zegt dat het rustig, klein of onder elkaar is.]
rustig
eigen tempo
kleine groep
klein groepje
klein clubje
geen prestatie*
zwaar
moe
zorgen
klachten
herken*
onder elkaar
eindelijk
snappen hoe
zelf ook
zonder uitleg
niemand kijkt
niemand lacht
bang
gevallen
ziek
ziekte
niet kunnen
niemand hoeft
hoeft niets te
hoeft niks te
vertrouwd*
veilig*
dezelfde gezichten
op je gemak
zonder oordeel
meisjes onder
alles mag
niks moet
niets moet
niemand zucht
niemand vinkt

[valpreventie | 2 | is gericht op minder vallen.]
valpreventie* > > valpreventie
valtraining* > > valpreventie
valcursus* > > valpreventie
valrisico > > valpreventie
minder vallen > > valpreventie
vallen voorkomen > > valpreventie
angst om te vallen > > valpreventie
bang om te vallen > > valpreventie
niet vallen > > valpreventie
`

/** Waaraan je ziet dat bewegen behandeling is, en waaraan je ziet dat het alleen op zorg lijkt. */
export const zorgLexicon = `
[@arts]
huisarts* poh praktijkondersteun* specialist* specialiste cardioloog longarts neuroloog revalidatiearts oncoloog reumatoloog internist vaatchirurg vaatarts orthopeed gynaecoloog psychiater kinderarts jeugdarts schoolarts geriater bedrijfsarts arts artsen dokter mdl uroloog chirurg
[@therapeut]
fysiotherapeut* fysio kinderfysiotherapeut* geriatriefysiotherapeut* oefentherapeut* kinderoefentherapeut* psychomotorisch* pmter pmt vaktherapeut* bewegingsagoog bewegingsagogen bewegingstherapeut* ergotherapeut* therapeut therapeute therapeuten behandelaar* regiebehandelaar behandelteam revalidatieteam sociotherapeut* danstherapeut* gedragswetenschapper orthopedagoog psycholoog neurofysiotherapeut* sportfysiotherapeut* longfysiotherapeut bekkenfysiotherapeut* activiteitentherapeut* verpleegkundig* sportarts zorgprofessional
[behandeling | 4 | wijst op bewegen als behandeling.]
*revalidatie
revalidatie*
revalidant*
revalideren
revalidatieplan
hartrevalidatie
longrevalidatie
oncorevalidatie
beweegpoli
behandelplan*
behandeldoel*
behandelprogramma*
behandelfase
behandelgroep*
behandelafdeling
behandelpoli
behandeltraject*
onderdeel van .. behandeling
onderdeel van het behandelplan
deel van .. behandeling
onderdeel .. zorgplan
onderdeel .. behandel*
in .. behandelplan
tijdens .. behandeling
deeltijdbehandeling
dagbehandeling*
dagkliniek
dagprogramma ggz
psychomotorische therapie
psychomotorisch*
pmt
pmt groep
oefentherapie*
kinderoefentherap*
mensendieck
cesar
fysiotherapie
kinderfysiotherap*
fysiotherapeutisch*
bekkenfysio*
looptherapie*
hydrotherapie
zwemtherapie
danstherapie
bewegingstherapie
hippotherapie
bewegingsagog*
runningtherapie in
agressieregulatie*
prehabilitatie*
prehab
fase 2
fase ii
fase 1 en 2
zitting
zittingen
behandelsessie*
behandelverslag
behandelindicatie
op medische indicatie
medisch trainen
medische trainingstherapie
etalagebenen
claudicatio*
pijnrevalidatie
valpoli
oedeemtherapie
na .. operatie .. fysio*
voor en na .. operatie
preoperatief
postoperatief
poliklin*
polikliniek
spiegeltherapie
cognitieve therapie
sensomotor*
sensorische integratie
therapie
therapiebad
behandeling
behandelt
behandelen
behandeld
fitkids
6mwt
epd
ecd

[zorgsetting | 4 | wijst op een zorginstelling, opvang met behandeling of justitie.]
opgenomen
opname
klinisch*
kliniek
jeugdkliniek
verslavingskliniek
detox
afdeling
gesloten afdeling
gesloten jeugd*
gesloten groep
jeugdzorgplus
leefgroep
behandelgroep
woongroep
woonlocatie
woonvoorziening
verpleeghuis*
verpleegafdeling
psychogeriatr*
pg afdeling
grz
elv
eerstelijnsverblijf
revalidatieafdeling
wlz*
wlz indicatie
zorgleefplan
zorgplan*
zorgdossier
ondersteuningsplan .. bewoner*
bewoners van .. afdeling
instelling
instellingsterrein
op het terrein
eigen clienten
clienten van .. instelling
clienten van ons
onze clienten
eigen bewoners
zzp
vg
emb
evb
ernstig meervoudig*
ernstige meervoudige
forensisch*
tbs
fpk
fpc
fpa
penitentiair*
gevangenis
pi
jji
justitiele
gedetineerd*
detentie
cel
dbbc
snoezel*
dagcentrum
kinderdagcentrum
kdc
medisch kinderdagverblijf
orthopedagogisch*
residentieel*
24 uurs
ggz instelling
beschermd wonen op terrein
dagbesteding wlz
hospice
antroposofisch

[zorgverlener | 4 | wijst op een zorgverlener die begeleidt.]
fysiotherapeut*
fysio
fysios
geriatriefysio*
oefentherapeut*
kinderoefentherapeut*
kinderfysiotherapeut*
psychomotorisch therapeut*
pmter*
vaktherapeut*
bewegingsagoog
bewegingsagogen
bewegingstherapeut*
ergotherapeut*
behandelaar*
regiebehandelaar
behandelteam
revalidatieteam
revalidatiearts
sociotherapeut*
groepsleiding
gz psycholoog
orthopedagoog
psychiater
sportarts
specialist ouderengeneeskunde
arts avg
neurofysio*
verpleegkundige
onder leiding van .. @therapeut
olv .. @therapeut
o l v .. @therapeut
door .. @therapeut
met .. @therapeut
van onze .. @therapeut
activiteitenbegeleider
begeleiders .. groep gaan mee
trajectbegeleider jeugdzorg
longverpleegkundige

[zorgorganisatie | 4 | wijst op een organisatie uit de zorg.]
fysiotherap*
fysio
fysio*
*fysio
oefentherap*
*oefentherapie
revalidatie*
*revalidatie
ziekenhuis*
*ziekenhuis
umc
mc
medisch centrum
kliniek
ggz*
*ggz
verslavingszorg
verpleeghuis*
zorggroep
zorgcentrum
woonzorg*
zorginstelling
gehandicaptenzorg
instelling
jeugdzorg*
jeugdhulp*
gezondheidscentrum
jji
fpc
psychiatr*
kinderpraktijk
kindpraktijk
oncologie*
hospice
thuiszorg*
behandelcentrum
revalidatiecentrum

[vergoed | 4 | zegt dat het als zorg wordt vergoed.]
vergoed
wordt vergoed
vergoeding zorgverzekeraar
zorgverzekering
zorgverzekeraar
basisverzekering
aanvullende verzekering
verzekering
verzekerd*
eigen risico
zvw
wlz
zorgkantoor
dbc
chronische lijst
binnen behandeling
behandelbudget
machtiging
declareren bij

[patient | 4 | noemt patiënten.]
patient
patienten
longpatienten
hartpatienten
parkinsonpatienten
kankerpatienten
copd patienten
clienten
client
opgenomen
revalidanten
gediagnosticeerd*
diagnose
na diagnose

[diagnosegroep | 4 | noemt mensen met een diagnose.]
copd groep
cva
beroerte
hartinfarct
hartfalen
na .. chemo*
na .. operatie
na .. heupoperatie
knieoperatie
heupoperatie
nieuwe heup
nieuwe knie
gebroken heup
heupfractuur
prothese
kunstheup
kunstknie
whiplash
psychose
ptss
dwarslaesie
amputatie
dcd
lymfoedeem
fractuur

[nazorg | 2 | wijst op bewegen na de behandeling, op eigen kosten.]
medische fitness
medisch fitness
medical fitness
fysio training
fysiotraining
fysio trainen
fysio gym
fysiogym
na de behandeling
behandeling .. klaar
behandeling is afgerond
behandeling is afgesloten
behandeling afgerond
behandeling voorbij
uitbehandeld
oud patienten
ex patienten
na .. revalidatie
klaar met .. revalidatie
revalidatie .. klaar
revalidatie achter de rug
nazorggroep
nazorg groep
doortrainen
verder sporten na
fase 3
fase iii
fysiofit*
fysio fit*
fysio fitness
fysiosport*
fysio sport*
na de gli
na de fysio
zonder behandeling
in eigen beheer
op eigen houtje

[geen_zorg | 2 | zegt dat het geen behandeling is.]
geen behandeling
geen therapie
geen therapeut
geen fysiotherapie
geen zorg
geen hulpverlen*
geen dossier
geen verslag
geen diagnose nodig
geen behandelaar
niet als therapie
geen revalidatie
behandelt niet
behandelen niet
behandelt u niet
geen medische
vervangt geen
is geen vervanging
geen patientengroep
geen praatgroep
geen hulp
niets in een dossier
rapporteren niets
rapporteren niet
geen rapportage
wordt niets genoteerd
niet behandeld
geen consult
ervaringsdeskundig*
ervaringswerker*
lotgenoten
`

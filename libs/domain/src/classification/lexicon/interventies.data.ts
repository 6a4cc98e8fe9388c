/** Bekende interventies en hun gebruikelijke niveau (beslisregels, regel R11). */
export const interventiesLexicon = `
[bekend_1 | 1 | is een bekende aanpak voor iedereen.]
oldstars > ouderen > beweegstimulering
old stars > ouderen > beweegstimulering
walking football > ouderen > beweegstimulering
mbvo > ouderen > beweegstimulering
meer bewegen voor ouderen > ouderen > beweegstimulering
daily mile > kinderen > beweegstimulering
koningsspelen > kinderen > beweegstimulering
schoolzwemmen > kinderen > zwemveiligheid
rots en water > > weerbaarheid
rots & water > > weerbaarheid
nationale sportweek
sportstuif*
monkey moves > kinderen > motoriek_school
nijntje beweegdiploma > kinderen > motoriek_school
avondvierdaagse
summer fun
instuif
50plus sport > ouderen > beweegstimulering
sportinstuif
bewegend leren > kinderen > motoriek_school
gezonde school > kinderen
fit test > > beweegstimulering
fittest > > beweegstimulering
fitheidstest* > > beweegstimulering
hardlopen met start to run
start to run
ommetjesroute

[bekend_2 | 2 | is een bekende aanpak voor een groep met een risico.]
cursus in balans > ouderen > valpreventie
in balans cursus > ouderen > valpreventie
in balans .. vallen > ouderen > valpreventie
in balans .. valpreventie > ouderen > valpreventie
valpreventie .. in balans > ouderen > valpreventie
training in balans > ouderen > valpreventie
framevoetbal > beperking_lichamelijk > inclusie
k walker > beperking_lichamelijk > inclusie
galm > ouderen > beweegstimulering
galm plus > ouderen > beweegstimulering
sociaal vitaal > ouderen > eenzaamheid
vallen verleden tijd > ouderen > valpreventie
zicht op evenwicht > ouderen > valpreventie
minder vallen door meer bewegen > ouderen > valpreventie
thuis onbezorgd mobiel > ouderen > valpreventie
special heroes > kinderen > inclusie
uniek sporten > > inclusie
life goals > sociaal_kwetsbaar > participatie
wijk in topvorm > gezinnen,sociaal_kwetsbaar
club extra > kinderen > motoriek_school
clubextra > kinderen > motoriek_school
fysiofit
straatvoetbal daklozen > sociaal_kwetsbaar > participatie
homeless* > sociaal_kwetsbaar > participatie
dutch homeless cup > sociaal_kwetsbaar > participatie
sportiom > > inclusie
gezond natuur wandelen > > beweegstimulering
bewegen bij dementie > dementie > dementie
odensehuis* > dementie > dementie
kinderen in beweging plus > kinderen
only friends > kinderen,beperking_verstandelijk > inclusie
jeugdfonds sportgroep > kinderen,minima > armoede
bewegen zonder grenzen > migratie > integratie
parkinson boksen > chronisch > chronische_ziekte
parkinsonboksen > chronisch > chronische_ziekte
nah boksen > beperking_lichamelijk > inclusie

[bekend_3 | 3 | is een bekende aanpak met een verwijzing en een persoonlijk plan.]
gli > chronisch > overgewicht
cool programma > chronisch > overgewicht
cool leefstijl* > chronisch > overgewicht
slimmer > chronisch > overgewicht
beweegkuur > chronisch > overgewicht
x fittt > chronisch > overgewicht
xfittt > chronisch > overgewicht
samen sportief in beweging > chronisch > overgewicht
keer diabetes2 om > chronisch > chronische_ziekte
big move > > beweegstimulering
otago > ouderen > valpreventie
bewegen op recept > > beweegstimulering
sporten op recept > > beweegstimulering
sport op recept > > beweegstimulering
welzijn op recept
leefstijlloket > > beweegstimulering
sportspreekuur > > beweegstimulering
beweegspreekuur > > beweegstimulering
mrt > kinderen > motoriek_school
motorische remedial teaching > kinderen > motoriek_school
fietsmaatje* > > beweegstimulering
beweegmaatje* > > beweegstimulering
duofiets*
running therapy > psychisch > psychisch
runningtherapie > psychisch > psychisch
leff > kinderen,chronisch > overgewicht
kind naar gezonder gewicht > kinderen,chronisch > overgewicht
bws programma

[bekend_4 | 4 | is een bekende behandeling.]
fitkids > kinderen,chronisch > chronische_ziekte
hartrevalidatie > chronisch > chronische_ziekte
longrevalidatie > chronisch > chronische_ziekte
oncologische revalidatie > chronisch > chronische_ziekte
oncorevalidatie > chronisch > chronische_ziekte
herstel en balans > chronisch > chronische_ziekte
gla d > chronisch > chronische_ziekte
looptraining etalagebenen > chronisch > chronische_ziekte
parkinsonnet > chronisch > chronische_ziekte
claudicationet > chronisch > chronische_ziekte
bekkenfysiotherapie
psychomotorische therapie > psychisch > psychisch
`

/** Frequent given names in the Netherlands, of many origins; enough to recognise names where they stand together, not everybody. Without accents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'wil jan piet kees klaas henk willem johan johannes hendrik cornelis pieter gerard gerrit peter hans frans theo ton tom tim thomas bas bart bram daan dirk ' +
    'erik eric ernst evert ewout floris frank fred frits geert gijs guus harm harry herman hugo ivo jaap jacob jasper jelle jeroen jeffrey jesse jim joep joost ' +
    'joris joseph jurgen karel kevin koen lars leo lex luuk lucas maarten marc marcel mark martijn martin matthijs max menno michael michiel niels nick nico olaf ' +
    'oscar pascal patrick paul rene richard rick rob robert robin roel ruben rudi ruud sander sem simon stefan sven sjoerd thijs tjeerd victor vincent wim wouter ' +
    'anna anne anja annie angela anouk astrid barbara bianca bea carla carolien charlotte chantal christina claudia corrie cindy daphne debbie diana dora eline els ' +
    'ellen elly elisabeth emma esther eva evelien femke fleur floor gerda greet greetje hanna hanneke heleen helena hennie ilse inge ingrid irene iris jacqueline janneke ' +
    'jessica jo joke johanna josien judith julia karin kim kitty laura leonie lianne lieke liesbeth lies linda lisa loes lotte maaike mandy manon margriet maria marianne marieke ' +
    'marijke marja marjan marjolein marloes martine mia mieke miranda mirjam monique nadia naomi natasja nicole nina noa nora petra renate rianne ria rosa roos sabine sandra ' +
    'sanne sara saskia silvia simone sofie sonja sophie suzanne sylvia tanja tessa thea tineke toos trudy truus vera wendy wilma willemien yvonne ' +
    'mohammed mohamed ahmed ali hassan hussein ibrahim ismail karim khalid mustafa mehmet murat omar osman rachid said samir yusuf youssef bilal hamza ayoub emre ' +
    'aicha amina aisha fatima fatma hatice khadija layla leila malika mariam meryem naima samira sevda yasmin zeynep zahra elif esra noor maryam chaimae ' +
    'sergej olena oksana ivan natalia tatiana piotr agnieszka tomasz katarzyna krzysztof magdalena john mary david james sarah wei ming rajesh priya ' +
    'adriaan albert alex alexander andre andries anton antoon arjan arjen arie arno arnold bastiaan ben berend bernard bert boris boudewijn casper chris christiaan ' +
    'coen cor corne danny dennis derk dick dion dolf dominique douwe eddy edwin eelco egbert elmar emiel ewald fabian felix ferdinand ferry finn fokke freek gerben ' +
    'gert gertjan giel guido hein henri henry herbert hidde hilbert huub huib ian jack jacco jacques jaco jan-willem jens job jochem joey johnny jonathan joop jorn jos julian ' +
    'jurre kai karsten kasper kobus lennart levi liam lodewijk loek louis luc luca luke maikel manfred marco marinus marius marnix mathieu mats mees melle merijn mick mike milan ' +
    'milo moritz nathan noah olivier otto owen philip pepijn pierre quinten raymond reinier remco ricardo roald roderick roderik rogier roland ron ronald rutger ruurd ryan sam ' +
    'samuel sebastiaan siebe sietse siem steven stijn teun teunis thijmen tijmen tijn timo tobias toon tygo valentijn vince walter werner wesley wessel wiebe willemjan xander ' +
    'yannick ad aad aart adri agnes alice alma amber amy andrea anita anke ankie annabel anneke annelies annemarie annemieke annet annette antoinette arianne ariane aukje babette ' +
    'belinda bernadette bertha betty brenda brigitte britt carin carina carmen caroline cathy cecile christel christa christine coby conny corina cora dana danielle denise desiree dewi ' +
    'diane dineke dominique doortje dorien doris edith elena elise elke ella elma eloise elsbeth elske emilie emily erica erika eveline fenna francien francis froukje geertje ' +
    'geertruida gerdien gerrie gertrude gisela gonnie greta guusje gwen hannah hanny heidi hella henny henriette hetty hilda hilde hilly ida imke ineke irma isa isabel isabella ' +
    'iza jacintha jacoba janet janine janna jannie jantine janny jasmijn jeanette jeanne jennifer jenny jet jetske jill joan johanneke jolanda jolanthe jolien jorien josee josephine ' +
    'jozien judy juliette karen karlijn katja katrien kelly kirsten klaartje kristel lara lena leny leontien liane lidy lieneke liesje lilian lily lineke lisanne lisette loeki ' +
    'lonneke louise lucia lucie lydia maartje madelon marcella marga margot margreet margriet mariska marissa marit marlies marlous marleen marlene martha mathilde maud maureen melanie melissa ' +
    'mieneke mien mies milou minke mirella mirte mona monica myrthe nancy nanda nanne nathalie natalie nelleke nelly nel netty nicolet nienke olga olivia pauline paula patricia petronella pien ' +
    'pleuni puck rachel ragna ramona rebecca regina reina resi riet rika rita roelie romy ronja rosalie rosemarie ruth ryanne sabrina sacha saar selma shirley sien sigrid sjaan sjoukje ' +
    'stefanie stella sterre susan susanne suze sybil tamara tess thirza tilly tina titia tonny toosje trees trijntje trix ursula valerie vanessa veerle veronique veronica viola vivian ' +
    'wanda wiesje willeke willy wies wietske yara yfke ymke yolanda yoka zoe ' +
    'abdel abdelkader abdellah abdul abdullah adem adil adnan ahmet amin amine amir anass anouar arda ayman ayse aziz aziza bahar berat beyza brahim burak bulent busra can celal cem cemal cemile ' +
    'dilara dounia ebru ece el-mehdi emin emine enes ercan erdem erkan eser farah farid farida fadoua faiza fatih fatiha fatoumata ferhat fikret fouad ghizlane gizem gulsen hacer hafida hafsa hakan hakim halil halima ' +
    'hanan hanane hasan hayat hicham hind houda huseyin ikram ilham ilias imane imad iman imran ines ismael jamal jamila kaan kadir kamal karima kemal kerem kubra lamia latifa layal loubna ' +
    'mahmoud mahmut majid marouane maroua merve metin mina mimoun mohamad mouad mounir mounira muhammed mukaddes musa nabil nabila nadir najat najib najla nasir nasser nawal nazan neslihan nizar noureddine nourdin ' +
    'nuray nurcan ouafae ozgur ozlem rabia rachida rahma ramazan rania rashid redouan reda riza rukiye saadia sabri sadia safa saida salah salim salima salma sami sanae sefa selim selin semra serdar serkan ' +
    'sevgi sevim sibel sihame siham sinan soufian soufiane soukaina soumaya suleyman sultan taha tarik tugba tuncay ugur ummu umit volkan wafa walid yahya yakup yasemin yasin yasmina yassin yassine yildiz yilmaz yunus zainab ' +
    'zehra zakaria zakia zineb zohra abebe abeba alem berhane bereket biniam daniel dawit eden feven filmon girmay haben hana helen kibrom kidane luwam merhawi mehari merhawit mulu natnael rahel robel saba samson selam semhar ' +
    'senait simret tesfay tigist tsegay yonas yohannes abdi abdirahman asha ayaan faduma hodan ifrah nasra sagal yusra ahmad basel bashar fadi ghada haytham hiba kinan lina maher mouna nour rami rasha rima tareq waleed zaid ' +
    'adam aleksander alicja anastasia andrej andrii barbara beata bartosz bogdan bohdan danuta dariusz dmitri dorota ewa grzegorz halina halyna iryna ivana iwona jacek jadwiga janusz joanna jolanta kamil karolina kateryna ' +
    'lidia ludmila lukasz malgorzata maksym marek mariola mariusz mateusz maciej michal mikolaj mykola nataliya nikita oleh oleksandr olha pawel przemyslaw rafal roman ryszard sebastian serhiy slawomir sofia stanislaw svetlana ' +
    'teresa tetiana urszula viktor viktoria vladimir volodymyr wojciech yana yulia yuri zbigniew zofia zuzanna ' +
    'alejandro ana angelo antonio carlos cristian diego fernando francesco giovanni jorge jose juan luis luisa manuel marcos mario miguel pablo pedro rafael ricardo rosario roberto sergio silvio ' +
    'glenn romano jurgen orlando quincy ruben soraya sharon shanice shaniqua dwight clifton winston marlon melvin clyde errol humphrey ludwig nelson radjesh ravi rishi sunil vijay anil anjali ashna devika indra kavita ' +
    'meena neha nisha radha reshma rohan santosh sita shanti soenil sunita usha vandana li hui jie jun lin mei xin yan ying minh linh thuy tuan trang huong nguyen'
  ).split(' '),
)

/** Given names that are ordinary words as well: alone they name nobody, beside a family name they do. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  (
    'wil max ton floor roos mark bas rosa iris victor jan job can alma alem saba safa mina mona nour farah viola stella stern olivia mei yoga vera fleur els ' +
    'jo sultan cor ad ben pien dolf hind hana eden ella li hui jie jun lin xin yan ying indra shanti sita usha yildiz yilmaz nguyen levi bea roman regina ida can arda angelo ' +
    'lucia maria mario mary adam alice martin elke'
  ).split(' '),
)

/** Frequent family names that are no ordinary words: after a capitalised word they make a name. Without accents and particles. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'jansen janssen janssens janse hendriks hendriksen peters peeters willems willemsen gerritsen jacobs pietersen dijkstra hoekstra postma bouwma wiersma veenstra hofstra zijlstra terpstra boersma bosma ' +
    'meijer meyer meijers smit smits mulder mulders vries huisman kuipers kuiper schouten schipper hermans martens verhoeven vermeulen vermeer verbeek verhagen verschuren koster kosters bosman ' +
    'groot wolters wouters claassen claessens evers aarts arts maas maes cornelissen christiaans driessen franken geurts heijmans hoeks jaspers kerkhof lammers leenders linssen ' +
    'nijhuis nijland oosterhuis pieters reijnders rutten sanders schreuder schreurs simons thijssen timmermans tromp veldhuis verbruggen vissers wagenaar westerhof wijnen zwart hartman dekkers brouwers bakkers ' +
    'achterberg brink yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat erdogan gunes aktas korkmaz ' +
    'idrissi amrani bouali bouazza benali benamar bennani alaoui azzouzi bakkali chaoui haddad hamdi hamidi jabri kaddouri mansouri moussaoui ouali rahmani saidi tahiri yahyaoui ziani zouhri amraoui boulahrouz aouad ' +
    'hassan hussein ahmed mohammed abdullah ibrahim tesfay haile gebre mehari warsame farah ' +
    'nguyen tran pham huynh singh kumar sharma ramdin ramlal bissessar baldewsingh jhinkoe mahabier ' +
    'kowalski kowalska nowak wisniewski wojcik kaminski lewandowski zielinski szymanski petrov ivanov ivanova shevchenko kovalenko bondarenko melnyk ' +
    'garcia martinez rodriguez lopez gonzalez fernandez perez silva santos ferreira pereira'
  ).split(' '),
)

/** Words between a given name and a family name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van de der den het t ter ten te el al ben von da la le di du dos vd ould bin bint in op aan ’t'.split(' '),
)

/** First words that make no name of what follows: "Sint Jan", "Prins Bernhard", "Ronde van Duinrade". */
export const NO_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'sint st heilige prins prinses koning koningin keizer graaf gravin paus ronde rondje rondom week dag dagje avond ochtend middag nacht feest fietsen wandelen samen bewegen ' +
    'lopen spelen vrienden kring kracht kunst hart wereld raad taal tafel route pad tocht markt stap stappen rock power spirit nationale nederlandse nederland brabant brabantse ' +
    'de het een op in aan bij langs over naar van voor met om uit door tegen en of ook niet wij we u je jij ik hij zij ze er dit dat deze die als dan daar hier nu alle alleen elke iedere ' +
    'info informatie contact aanmelden aanmelding opgave opgeven vragen meer gratis inloop start kosten locatie leeftijd maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'januari februari maart april mei juni juli augustus september oktober november december zomer winter herfst lente kerst pasen tai chi qi nordic walking mixed junior senior top happy ' +
    'geen nieuwe nieuw oude oud grote groot kleine klein jong jonge goed goede beste leuke samenwerking alzheimer rode leger heils vitale gezonde actief actieve veilig open vrije noord zuid oost west midden beter gezond vitaal'
  ).split(' '),
)

/** Ends of words that stand for a place, a building or a prize: what bears a person's name there is no person. */
export const PLACE_ENDINGS: readonly string[] = (
  'straat laan plein weg park dreef singel plantsoen gracht boulevard school college lyceum gymnasium zaal sporthal zwembad stadion arena court centrum ' +
  'hotel theater kasteel gebouw foundation stichting fonds academy academie toernooi memorial bokaal trofee instituut kliniek ziekenhuis hospice methode training'
).split(' ')

/** Words that make a place of the name before them: "Jan Massink hal", "Cruijff Court". */
export const PLACE_WORDS_AFTER: ReadonlySet<string> = new Set(
  (
    'hal hof kade pad steeg wal brug erf veld velden plas bos duin strand haven kerk kapel bad baan tuin molen hoeve boerderij huis huys cafe museum toren burcht ' +
    'loop run cup tower stoel lezing prijs concours dag gym club team sports sport fit fitness yoga dance dans show band'
  ).split(' '),
)

/** Words before a name that make it the name of a place or an organisation: "sporthal Jan Massink". */
export const PLACE_WORDS_BEFORE: ReadonlySet<string> = new Set(
  (
    'sporthal sportzaal gymzaal zaal hal sportpark park plein school basisschool kindcentrum wijkcentrum buurthuis buurtcentrum dorpshuis gemeenschapshuis stichting vereniging club ' +
    'sportschool praktijk fysiotherapie fysiopraktijk huisartsenpraktijk dansschool dansstudio studio zwembad speeltuin court straat laan weg gebouw huis huize zorgcentrum woonzorgcentrum ' +
    'verzorgingshuis ziekenhuis kerk kapel parochie stadion arena sportcentrum fitness team atletiekbaan manege cafe restaurant theater museum college lyceum fonds foundation ' +
    'sint st prins prinses koning koningin sportclub voetbalclub tennisclub judoschool sportvereniging judoclub kindercentrum mfa mfc kbo scouting tennispark accommodatie locatie methode ' +
    'bibliotheek bakkerij slagerij garage apotheek makelaardij bouwbedrijf'
  ).split(' '),
)

/** Given names that, without a capital, are ordinary words: "toon de kaart", "max de helft". */
export const ORDINARY_IN_SMALL: ReadonlySet<string> = new Set(
  (
    'wil max mark ton floor roos job can bas cor ad pien stern sultan vera stella toon wei harm jet mees lies puck jasmijn amber lily trees nel sterre els ' +
    'safa mina yoga fleur iris viola olivia hind ella li hui jie jun lin xin yan ying alem saba ben hana eden haben noor luna rob sam dick jill tom rick regina alma stein mei mies rosa levi roman ida arda'
  ).split(' '),
)

/** Conditions of health as a sentence tells them of somebody; parts of a regular expression. */
export const CONDITIONS: readonly string[] = (
  'dementie dement alzheimer parkinson kanker borstkanker diabetes suikerziekte reuma artrose copd astma epilepsie depressie depressief autisme autistisch adhd ' +
  'hartfalen hartklachten hartproblemen beroerte hersenletsel nah burn-?out overgewicht obesitas blind slechtziend doof slechthorend verlamd verslaafd ziek ernstig.ziek ' +
  'invalide gehandicapt rolstoelafhankelijk psychose schizofrenie angststoornis eetstoornis fibromyalgie osteoporose multiple.sclerose ms'
).split(' ')

/** 2048 short Dutch words without a meaning that hurts: each stands for 11 random bits, in a code somebody can read aloud and write down. In the order of the alphabet; codes that are in use depend on it, so it never changes. */
export const dutchWords: readonly string[] = `
aandacht aardappel aardbei aarde abacus abrikoos acacia accent accordeon accu achtbaan acteur actief adapter adelaar adres advies afdruk afspraak
afstand afwas agenda airbag akker akkoord akoestiek akte album alfabet alpaca alt amandel ambacht ambassade amber ananas andijvie anekdote anijs
animatie anjer anker anorak antenne antraciet antwoord appel applaus april archief architect arena armband aroma artiest artikel asfalt asperge aster
astronaut atelier atlas atoom attractie augurk augustus aula auteur avatar avocado avond avontuur azijn azuur baai baan baard badge badminton bagage
bagel bagger baken bakfiets bakken bakker bakkerij bal balans balie ballade ballet ballon bamboe banaan band bandana banjo bank banner barbecue baret
barometer basilicum basis basketbal batterij bed beek beeld begin behang beige beitel beker bel bellen belofte bereik berg beroep beschuit bestek
beton beuk bever bewijs bewoner bezem bezig bezit bezoek bies biet bij bijzonder bikini biljart biljet binnen biologie bioscoop bizon blaadje blad
bladzijde blauw blij blik bloem bloesem blok blond blouse blues bocht bodem boeket boer boerderij bokaal bolero bonbon bongo bonsai bonus boodschap
boomgaard boomhut boomstam boon boot bord bordeaux borstel bos boter boterham bouillon bout bouwen bowl bowling braam branding breedte breien brem
brie bries bril broccoli broche broek broer brok brommer brons brood bruin bubbel buffel buffet bui buis buiten buizerd bundel bungalow bureau buurman
buurt buxus cabaret cacao cactus cadeau cadet cake camera camping cape capuchon caramel caravan carnaval cartoon catalogus catamaran cavia ceder cello
cement centrum ceremonie chalet chauffeur chef chemie chip chips chocola chroom cijfer cipres circuit circus cirkel citaat citroen clip clown club
clubhuis coach cocon code colbert collage collectie collega colonne column comfort componist computer concert confetti console contact container
contrabas controle corduroy couplet coupon couscous cracker creatie cricket croissant cruise cultuur curling curry cursus cyaan cyclus daad dadel dag
dagboek dahlia dal dans dapper dart datum dauw december decor deeg deel deken deksel delen delta demper den denim denken depot dessert detail deur
diadeem dialect dialoog diamant diameter dichter dienblad dienst dijk dille dinsdag diploma directeur dirigent disco distel dobber doek doelpunt dok
dolfijn dollar domino donderdag doolhof doorgang doos dop dorp dossier draad draak dragen drempel drieluik drinken drogen dromen druif drukker drukte
drummer druppel dubbel duet duif duim duin duo durf duwen dynamo echo editor eekhoorn eend eenhoorn eenwieler eetkamer eeuw effect egel eierdop
eigenaar eik eikel eiland eland elastiek elektron elf elftal ellips els embleem emmer emoji energie envelop epos ereplaats erfgoed erker ervaring erwt
esdoorn essay etage etalage eten etiket etui euro excursie expert expo ezel fabel fabriek fagot fakkel falafel fanfare fase fauteuil fazant februari
fee feest feestdag feestmaal ferry festival feta fietsen figurant figuur film filter finale fit fitness fjord flamingo flanel fles flits floers fluit
fluweel folder fondue fontein fooi forel formule fornuis fortuin fossiel foto fotograaf framboos frame fregat fresia fret friet fris fruit fusie gaas
gala galei galerie galm gang gapen garage garen garnaal gast gazelle gazon gebaar gebak gebied gebit gebouw gedachte gedicht geduld geel gehakt
geheugen geiser geit gekko gelei gelijk geluid geluk gemak gember gemeente generator geometrie geranium gerst geruit gesprek gestreept getal getij
geur geven gewei gewoon gewoonte gezicht gezond gids gierst gieten gieter gilde gips giraf gitaar glad glans glazuur gleuf glimlach glitter globe
gloed gloeilamp gloren golf gondel gordijn gorilla graad graan graffiti granaat granola grap gras grasveld gravure greep grens griffel grijs groef
groeien groen groente groep groet grootte gulden gum gymschoen haag haarband haard hagedis hakblok hal halen halter hamer hamster handbal handel
handig handvat hapje hard hardlopen haring hark harmonica harp haver havermout havik hazelaar hazelnoot hazenpad heelal heide hek helder helft helling
helm helpen hemd herberg herder herfst hert heuvel hinken hobby hobo hockey hoed hoef hoepel hoes hoeve hofnar holte hommel hond honing hoofdstuk
hoogte hooi hooiberg hoop hoorn hordeloop horen horizon horloge hortensia hostel hotel hout houtskool huis huisdier huiswerk hulst hummus humor
huppelen hut hutspot hyacint hydrant hymne ibis icoon idee idool iglo iguana ijs ijsbaan ijsbeer ijspegel imker impuls inbox indigo ingenieur inham
inhoud initiaal inkt insect interview inval invoer inzicht iris ivoor jaar jaargang jaguar jam janken januari jas jasmijn jazz jeep jersey jeugd
jockey jojo jong jongleren jubileum judo juf juichen juli jungle juni jurk jus juweel juwelier kaap kaart kaatsen kabel kabouter kader kaft kajak
kajuit kaki kakkatoe kalender kalk kalkoen kam kameel kamer kamille kamperen kandelaar kaneel kangoeroe kano kans kantine kantlijn kantoor kapel
kapitein kapper kapstok kar karaf karakter karaoke karate karavaan karnemelk karper karpet karton karwei kassa kastanje kasteel katoen kauwgom kebab
keet kei kelk kelner kennis kerel kermis kervel ketel keuken keurmerk keuze kever kiem kiezel kiezen kijken kijker kikker kikkervis kimono kiosk kip
kist kiwi klaar klank klant klappen klaproos klarinet klas klassiek klaver kleding kleed klei kleinkind klepel klerk kleur kleuter klier klimaat
klimmen klimop klimrek klink klok klomp kloppen klos klus kluwen knapperig knijper knikken knikker knipoog knippen knoflook knol knoop knoopsgat knop
koala kobalt kobold koe koek koekoek koel koelkast koelte koepel koers koets koffer koffie koken kokos kolom kom komeet komijn komkommer komma kompas
kompel konijn konvooi kool koopman koor kopen koper kopie koraal korfbal korrel korst korting kostuum kotter kraal kraam krab krant krat krater kreeft
krekel krijt kring kristal kroket krokus kroon kruid kruidig kruik kruimel kruipen kruiwagen kruk krul krullen kubus kudde kuip kunst kurk kussen kust
kwaliteit kwark kwart kwartet kwartier kwast kweker kwekerij kwinkslag laagte laan laars lach ladder lade lading lagune lak laken lama lamp lampion
land landkaart landschap lantaarn lariks lasagne laser lasso lat laurier lavas lavendel lector leem leerling leeuw leeuwerik legende leggen legging
lekker lemming lenen lens lente lepel lepelaar leren les letter leunen leuning lezen lezer libel licht lied liefde lift liga lijm lijn lijst lijster
likken lila limerick limiet limoen limonade limousine linde liniaal linie linnen linze lisdodde liter lodge loep logo lokaal loket lolly lont loofboom
loon loop lopen loper lotus lucht luchtig luifel luisteren lunch lupine luxe lynx maaien maaltijd maan maand maandag maart maat maatbeker macaroni
machinist madelief magazine magenta magneet magnolia mais majeur maken makreel malen mals mammoet manchet mandala mandarijn mandoline manege manen
mango mangrove manier mantel map marathon marine marionet markt marmelade marmer marmot mars marsepein marter mascotte masker mat matras matrijs
matroos mayonaise meander medaille meester meetlint meeuw mei melk melodie meloen memory mengen mening mens menu merel merk metaal meten meteoor meter
metro metronoom metselaar meubel microfoon middag mie mijl mijlpaal mikado mimosa mineur mini minuut mist model modem modern moed moestuin mol molen
molenaar moment mond monteur mooi mos mossel mosterd motief motor motto mousse mouw muesli muffin muil munt mus museum musical muts muur muziek mythe
naad naaien naam nagel narcis nasi natuur navel nectar nectarine neef neon nerf nest netbal netel netjes nicht nieuw nieuws nijlpaard nikkel nimf nis
niveau noedel noemen noga noord noot nota notaris notitie novelle november nummer nut nylon oase obelisk ober object ochtend octaaf oefenen oerwoud
oester oever ogenblik okapi oker oktober oleander olie oliebol olifant olijf olijfboom olm oma omelet omgeving onderdeel onderwijs ontbijt oogst oor
oorbel oorsprong oost opa opaal opdracht openen opening opera oplossing opname oppas oppassen opstel optocht oranje orchidee orde oregano organist
orgel orka orkest otter oud ovaal oven overall paal paard paars paella pagina pagode pakken pakket paleis palet palm palmboom pan panda paneel
panorama panter pantoffel papegaai papier paprika parade paradijs paragraaf paraplu parasol parel parfum park parka parket parkiet pas paspoort
passage passen passer pasta pastei pastel patat patent patio patrijs patroon pauk pauw pauze paviljoen pedaal peddel peer peetoom pelgrim pelikaan pen
penseel pension peper pepermunt periode periscoop perk pers perzik pesto pet pianist piano piccolo picknick pier pijnboom pijp piloot pincet pinda
pink pioen pion piraat piramide pistache piston pittig pixel pizza plaat plaats plafond plaid plak plakband plakken plan planeet plank plankton
plantsoen plastic plateau platina plein plens plezier plint ploeg pluim pluis plukken plumeau plus podium poef poelier poema poes poetsen poffer
polder polis polka pollepel polo polsstok pomp pompoen poncho pont pony poolster poort pop popcorn porselein portaal portiek portret positie post
postbode poster postzegel potlood prachtig prairie praktijk praten prei prent pret prijs prisma proces product proef proeven professor profiel project
prop propeller provincie pruim publiek pudding pul puls puma punaise pupil puppy purper puzzel pyjama quiche quilt quinoa quiz raadsel raam raap
rabarber racket rad radijs radio rally ramen rank rapport raspen raster ratel ravioli rebus recept reclame redacteur reden reef reeks refrein regel
regen regenboog regenjas regio regisseur reiger reizen reiziger rek rekenen rekening rennen renner rente richting riet rijk rijm rijp rijst ring
risotto ritme rits ritueel robijn robot roeiboot roeien roem roepen roeren rogge rol rollen roman romig roodborst room roos rooster rotonde roulatie
route roze rozijn rubber rubriek rucola rugby ruil ruim ruimte ruit ruiter rumba rust rustig ruw saffier saffraan salade salie salon salsa samba
sambal sandaal sap satijn saus savanne saxofoon schaaf schaak schaal schaap schaats schaatsen schakel schaken schap scharnier schat schatkist schelp
schema schemer schenken schep scherm schets scheut schijf schijn schil schilder schip schipper schoen schoffel schommel school schoon schors schort
schotel schouw schrift schrijven schrijver schudden schuim schuit schuiven schuur score script seconde sein seizoen sensor sepia serenade serie sering
serre servet servies sesam sfeer sfinx shampoo sieraad sierlijk signaal singel siroop sitar sjaal sjerp skaten ski sla slaap slaapzak slagroom slede
slee sleep sleutel slinger slipper sloep sluiting smaak smaragd smederij smeren smid snaar snack snavel sneeuw sneeuwpop snel snelheid snelweg snoek
snoep snor snufje soep soepel sofa softbal soja sok soldeer solo sonate sonnet soort sopraan sorbet sorteren spaak spaarpot spade spaghetti spar
spatel specht speculaas speelgoed spel spiegel spier spijker spinazie spinnen spoel spons sport sporthal spot spraak spreeuw spreien spreuk sprint
sprookje spruit staan stad stadion stadium staf stam stamboom stamppot stand stapel stappen start statief station steeg steiger stelling stem stempel
stempelen stencil stengel step steppe ster stevig sticker stier stift stijl stilleven stip stoel stoet stof stok stolp stomp stoof stoomboot straal
straat strand strandbal streep strijken strip stronk stroop struik studie studio stuiver stuk sturen stuurman succes suiker suite surfen surfplank
surprise sushi swing symfonie systeem taak taal taart tabel tablet tafel tak takel talent tamboer tandem tandwiel tang tango tante tapas tapijt tapir
tarief tarwe tas taxi team tegel tegoed teken tekening tekst telefoon telescoop tellen telraam tempo tennis tenor tent terp terras theater thee
theepot thema thermos thuis ticket tijd tijger tijm tikken tillen timmerman tint titel toast tocht toekan toekomst toendra toerist toernooi toespraak
toets tofu toga tol tolk tomaat tompoes ton toneel tonijn toon toppunt tosti toveren tractor traditie training traktatie tram trechter trekken
triangel tribune trio triomf trofee trom trombone trommel trompet troon tropen tros trots truc truck truffel trui tuba tube tuin tuinhek tuinhuis
tuinier tuinman tulband tule tulp tulpenbol tuniek tunnel turbine turkoois turnen tutu tweed tweeling tweeluik twijg twist uil uiteinde uitje uitkijk
uitleg uitstap uitzicht ukelele unie uniform universum utopie uur vaandel vaart vaas vacht vak vakantie vakman valk vallei vanille variant vat vecht
veer veerboot vegen vel veld venkel venster veranda vergiet verhaal verschil vertaling vertellen verven vest veter veulen vieren viering vierkant vijg
villa vilt vinden vink viola violet violist viool vissen visser vitrine vla vlag vlakte vlas vlecht vleugel vlieg vliegen vliegtuig vlier vlinder
vloer vlok voegen voerbak voetbal voetpad vogel volgen volgorde volk volleybal volop volume voorbeeld voordeel voorhoofd voorjaar voorkeur voorraad
voorstel vooruit vorm vos vouw vraag vracht vragen vrede vreugde vriend vriendin vrijdag vrijheid vrolijk vrucht vulling waag waaien waaier waarde
wachten wachter wafel wagen wagon wakker wal walnoot walrus wals walvis wand wandelen wandelpad wapperen warenhuis warm warmte wasbak wasmand wassen
wastafel waterpas waterpolo waterverf web week weekend weer weg wei weide wekker wellness wens wentel wereld werf werk werktuig wervel west weven
wezel wieg wiek wiel wijk wijnrank wijs wijsheid wijzer wimpel wind winde winderig windroos winkel winkelier winnaar winst winter wip wissel wit
witlof woensdag woestijn wolf wolk wombat wonder wonen woord worm wortel wuiven xenon xylofoon yeti yoga yoghurt zaad zaaien zaal zacht zadel zakdoek
zakgeld zalm zandbak zang zanger zangeres zaterdag zebra zebrapad zeef zeehond zeeland zeelucht zeeman zeester zeewier zeggen zeil zeilboot zemel
zender zeppelin zetel zien zijde zijkant zijweg zilver zilvervis zin zingen zink zitten zoeken zoemen zoet zolder zomer zomerdag zon zondag zonnebril
zonnig zoom zorg zout zuid zuivel zuring zus zuur zuurkool zwaai zwaan zwaluw zwam zwemband zwier
`.trim().split(/\s+/)

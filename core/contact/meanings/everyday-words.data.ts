/** Everyday words one letter away from a word of an idea: they are meant as they are typed. */
export const EVERYDAY_WORDS: readonly string[] = (
  'daily overlooking master tablet ballet possible brian bikes thanked stealing prayer wages stacked freezer seeded ' +
  'melting otter otters other slats wales rained heads sprain stays bedding charged leaking claws piling propped sleepy ' +
  'calms raging pictured gates spelt stung points concept slows links criticism resets shipped crisis older alike wording ' +
  'working cooling threats types pulls helps chores closer stored strings paused larger slips loosen signs starred graceful ' +
  'titles rains sacrifices apologises stairs hostel finale tricky injuries refuge roles healthy contrast timers protect ' +
  'recent files scope pacing swapped partly compared slots lanes newer serves brace except replay feeds begun fewer lacks ' +
  'sealing healed stale writer remove pairs derive drive loses forks shaded unlock shapes ports handle codes cruiser ' +
  'properly clone walker satisfied spanning parsed trailing based prevent spits requires grant giant funds finds loading ' +
  'releases placed pointer printer decoding subset stores stack copying caller backing abort streaming teams expert infinite ' +
  'slick convert quirk scans leaks seeks drone cloned closes extensive colors faulty prone caused filed blending decode ' +
  'logging listing print relying favorite resolves bases loops stats alter storing safely photo bubble receives ships fires ' +
  'wiring tapped tracing prevents prints shares battle matches latter splice looping slower listener folds dancer searcher ' +
  'easing traces advice advise premise sizes curried switches speeding clamps bulky fourth attacker sweeping flame stove ' +
  'haven steve clothes planting plating platter batter butter barking baking boating floating coating roasting tasting ' +
  'toasting posting hosting boasting sailing mailing nailing railing hiking biking liking baker bakery barley parsley parking ' +
  'packing picking pickling tickling sticking stacking slacking tracking cracking knocking locking rocking socks rocks locks ' +
  'clocks blocks sticks bricks tricks trucks ducks bucks racks tacks packs picks kicks ticks weeks peeks seats meats beats ' +
  'boats coats goats floats roast toast coast beast feast yeast least fleet sheet sweet street treat wheat cheat heart ' +
  'hearth heater heated seated treated created crated grated plates slates skates states stages pages cages wagon dragon ' +
  'melon lemon lemons onion onions potato tomato carrot parrot marrow arrow narrow barrow borrow sparrow tower power shower ' +
  'flower flour floor flood blood brood broom groom bloom gloom broth cloth sloth tooth booth youth mouth month south north ' +
  'shelf shell shelves shed sheds spade spades spoon spoons fork plate pan pans kettle kettles cattle bottle battles rattle ' +
  'saddle paddle puddle puzzle muzzle nozzle novel navel naval level lever river diver driver rider wider cider spider ' +
  'spinach squash stash slash crash trash brush crush blush flush plush bench beach peach reach teach coach couch pouch touch ' +
  'torch porch march match watch witch switch stitch ditch pitch hitch kitchen kitten mitten bitten written ribbon robbing ' +
  'mopping shopping chopping hopping topping dripping tripping zipping shipping skipping clipping slipping sipping tipping'
).split(' ')

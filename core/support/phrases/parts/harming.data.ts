import type { PhraseRule } from '../../../kernel/phrases/rule-set.ts'
import type { HarmingPart } from '../risk-rule.ts'

const WILL = '(going to|will|about to|planning to|ready to|swear i will|need to|have to|plan to|intend to)'
const DO_HARM =
  '({kill}|{murder}|{hurt}|{stab}|{shoot}|{strangle}|{batter}|{choke}|{attack}|{poison}|{harm}|{throttle}|{knife}|{beat}|{drown}|{smash}|{punch}|{hit}|{slap}|{destroy}|{torture}|{kick}|{burn}|{slash}|{slit}|{cripple}|{maim}|{bury}|{end}|run over|running over|run down|cut up|beat up|do in|take out|finish off|set fire to|set on fire)'
const BODY =
  '(jaw|face|skull|head|neck|throat|legs|knees|arms|nose|teeth|ribs|lights|kneecaps|hands|fingers|eyes|back|spine|brains)'

/** What belongs to harming someone and says little alone: means, where they are, lying in wait, what they will get. */
export const HARMING_PARTS: readonly PhraseRule<HarmingPart>[] = [
  {
    kind: 'arms',
    example: 'I’ve got the hammer behind the door',
    say: [
      '(the|a|my|his|dad|another|that|with|this|uncle|brother|cousin) .. (<weapon>|shovel|hatchet|axe handle|pickaxe handles|bats|knives|wheel brace|tyre iron|jerry can|iron bar|crossbow|cartridge|cartridges|bullets|bullet|kitchen knife|carving knife|lump hammer|baseball bat|hurley|golf club|cricket bat|nail gun|poker|bottle|pistol|stanley knife|weapon)',
      '^ (got|bought|filled|bringing|taking|sharpened|borrowed) .. (bats|knives|petrol|acid|lighter fluid|<weapon>)',
      '(practising|practised|practicing) with (the|a|my)',
    ],
  },
  {
    kind: 'at hand',
    example: 'in the glovebox',
    say: [
      '(in|under|behind) (the|my) (glovebox|glove box|boot|bag|coat|jacket|pocket|car|van|seat|pillow|door|bed|rucksack|shed|sleeve|belt)',
      '(got|have got|bought|carrying|bringing|taking|borrowed|sharpened|filled|packed|getting|get me|found|started carrying|will have|only need|hid) (the|a|my|his|him|her|one|myself a)',
      '(get|find|sort) me (a|one)',
      '(with|in my hand|on me|ready|to hand)',
    ],
  },
  {
    kind: 'their place',
    example: 'Their house, when the lights are off.',
    say: [
      '<his> (house|flat|home|place|street|address|bedroom|road|work|site|shifts|route|shift|porch|caravan|yard|office|gym)',
      '(hers|where (he|she|they) (lives|live|is|are|parks|park|works|work|drinks|drink|goes|walks|is living|are living|is staying|sleeps|trains|runs)|what (time|route|road) (he|she|they))',
      '(<other>|<them>) .. (finishes|finish|leaves|leave|walks|walk|parks|park|cycles|comes out|come out|gets off|gets home|gets in|runs|drinks|clocks off|knocks off|gets back|is in|will be in|is going to be in|will be at|is at|works|goes out|jogs|drives home|gets out|is on <his> own|is alone|is home alone|are asleep|is asleep|sleeps|comes home|trains|has work|comes to pick|comes round|comes by|opens (that|the)) .... (at|by|through|under|on|the|alone|every|when|from|with|in|$|after|before|up|door)',
      '(the lights|when it) (are|is) (off|out|dark)',
      '(know|knew|found out|got|have|worked out) (<his>|where|when|what time|which|the) .. (street|address|route|shifts|rota|lives|living|car|walk|walks|home|time|works|parks|leaves|finishes|is)',
    ],
  },
  {
    kind: 'lying in wait',
    example: 'sat outside her work, waiting',
    say: [
      '(i will|i am going to|will|going to) be (there|waiting|ready|outside|behind|in the (car|lane|alley|bushes))',
      '(waiting|wait|waited|sat|sitting|parked|hiding|hid|stood|standing|watching) .... (outside|in the car park|for (<them>|<his>)|behind (the|<them>)|by <his>|across from|down the (road|lane)|opposite|in the (bushes|dark|alley|lane))',
      '(driving|walking|running|been) behind <them>',
      '(getting|get) (closer|him alone|her alone|him on his own|her on her own)',
      '(on|in|under) the (stairs|landing|bushes|hedge|garden) with (a|the|my)',
      '(taking|bringing) .... (round|over|down|up) to (his|hers|theirs)',
      '(followed|following|follow|tailed|tailing) (<them>|<his>)',
      '(going|heading|driving|coming|walking|off|drive|am|go) (in|round|over|there|up|down|to (hers|his|theirs|their|her|find|see)) .... (at|to|tonight|now|there|closing|and|when|with|teach|$)',
      '(are|is) meeting me',
      '(no|without) (cameras|witnesses|cctv)',
      '(then|now) (i wait|we wait|we will see)',
      '(tomorrow|tonight|saturday|friday|wednesday) (then|it is) $',
    ],
  },
  {
    kind: 'get theirs',
    example: 'he won’t be walking after',
    say: [
      '<other> (will not|is not going to|are not going to|is not|are not) (be|) (walk|walking|see|make|laugh|laughing|be so|be able|get up|getting up|know what|look|breathe|breathing|leave|testify|talk|talking|wake|touch|live|last|reach|getting away|get away|keep|come out|do it) ',
      '<other> (will|is going to|are going to) .... (sorry|get what|gets what|pay|suffer|bleed|regret|beg|wish|hospital|learn|scream|accident|worse|lose)',
      '(what is|what was|what he has|what she has|what they have) (coming|owed)',
      '(pay for (it|this|that|what)|in hospital|in the ground|six feet|kicked in|caved in|lights out|doing time|do time for|go (to prison|down) for (it|him|her)|lock me up for|worth (prison|doing time|the time)|see <them> bleed|watch <them> (bleed|burn|die|beg|suffer)|every finger|every bone|see how (brave|hard|tough|big) (he|she|they)|hold me back|head kicked|teeth down|a lesson|see who is laughing|laughing (then|now|on|when|after|at me)|make <them> (feel|pay|suffer|sorry|bleed|scream)|never (forget|walk|laugh)|won not forget)',
      '(tonight|tomorrow|saturday) (he|she|they) (pays|pay|gets it|get it|dies|die)',
      '(shut|close|end) (it|<them>|<his> mouth) (for good|up for good|for ever|once and for all)',
      '(one|two|both) of (us|them) (will|is going to|are going to) .. (not|die|dead|end up)',
      '(for|to) (<them>|do <them>|both <his>)  $',
      '(want|need) (<them>|it) (dead|to be (slow|painful)|gone|hurt|to hurt)',
      '(something|thing) (terrible|bad|awful|stupid) to (<them>)',
      '(like|make it look like) (an accident|a fall|suicide|a robbery)',
    ],
  },
  {
    kind: 'harm meant',
    example: 'I’m going to break her jaw.',
    say: [
      `(i am|we are|i|am|we|and|swear|then|^) .. ${WILL} .. ${DO_HARM} .. (<them>|<his>|both|the (pair|two|lot)|that (man|woman|girl|house|bitch|bastard|prick|cow|lad|guy|bloke)|it for good)`,
      `${WILL} .... (through|in|out of|across|off|open) <his> ${BODY}`,
      `(${WILL}|do|doing) .. {break} .. ${BODY}`,
      `(i|i am) .. ${WILL} .. ({put}|{push}|{throw}|{run}|{burn}|{knock}|{do}|{take}|{slash}|{punch}|{smash}|{kick}|{break}) .. (<them>|<his>|the pair|them) .... (in|over|down|under|off|open|out|to the ground|lights|knees|teeth|in proper|proper)`,
      `i will ({end}|{do}|{finish}|{bury}|{have}|{ruin}|{kill}) (<them>) `,
      `${WILL} .... ({smash}|{kick}|{stamp}|{punch}) <his> .. ${BODY} in`,
      `(so close to|this close to|close to|near to|on the (edge|verge|point) of|inches from|moments from) ({kill-ing}|{stab-ing}|{hit-ing}|{hurt-ing}|{strangle-ing}|{punch-ing}|{smash-ing}|{batter-ing}|{choke-ing}|{shoot-ing}|{slap-ing}) (<them>|my)`,
      '(pay|paying|paid|hire|hiring|hired|got|found|know|asked|asking) (someone|somebody|a (man|lad|guy|fella|bloke|mate)|people|lads|a couple of lads) .. (to|who would|who will) .. (break|hurt|kill|do|sort|batter|beat|burn|scare|put|run)',
      `(plan|planning|planned|worked out|know|thought about|decided|thinking about|dream up) .. how .. (hurt|kill|harm|poison|cripple) (<them>)`,
      `(planning|plan|want|intend|decided|ready) to ${DO_HARM} (<them>)`,
      `(stop|about|keep) .. thinking (of|about) ${DO_HARM} (<them>)`,
      '(would|could|who would) do (both|<his>) .. (knees|legs) for',
      '(do <them> in|do <them> over|sort <them> out|have <them> done)',
    ],
  },
  {
    kind: 'harm done',
    example: 'I pushed her down the stairs.',
    say: [
      '(^|and|then) ({hit-ed}|{slap-ed}|{punch-ed}|{choke-ed}|{strangle-ed}|{kick-ed}|{push-ed}|{shove-ed}|{grab-ed}|{throw-ed}|{drag-ed}|{pin-ed}) (her|him|them) (against|down|into|by|up|over|on|across|hard|so)',
      'i (have|) ({hit-ed}|{slap-ed}|{punch-ed}|{choke-ed}|{strangle-ed}|{kick-ed}|{push-ed}|{shove-ed}|{grab-ed}|{throw-ed}|{hurt-ed}|{drag-ed}|{pin-ed}|{bite-ed}|{burn-ed}|{stab-ed}|headbutted|battered|throttled|shook) (<them>|my (wife|husband|girlfriend|boyfriend|partner|ex|son|daughter|kid))',
      '(my hands|hands) .. (round|around|on|over) <his> .. (throat|neck|mouth|face)',
      '(grabbed|held|had|pinned) <them> by (the|<his>)',
      '(held|holding) the .. knife',
    ],
  },
  {
    kind: 'again',
    example: 'I’d do it again.',
    say: [
      '(do|did|doing) (it|that) again',
      '(not pull back|not hold back|next time|harder|worse|liked it|enjoyed it|felt good|will not let go|not bottle|will not stop|not stop|she fell|deserved it|had it coming|asked for it|better not|went quiet|and i wanted to|scared of myself|afraid of myself|again if|not done|not finished)',
    ],
  },
  {
    kind: 'if they',
    example: 'if she takes me to court',
    say: [
      '(if|when|next time|unless|the next time|once) (i (see|catch|find|get)|<other>|<them>) ',
      '(if) (i|i am) (can not|losing|lose|can not have) ',
      '(better not|goes near|comes near)',
    ],
  },
  {
    kind: 'sabotage',
    example: 'I did something to his brakes.',
    say: [
      '(putting|put|slipping|slipped|adding|added|mixed|mixing) .... (weedkiller|bleach|antifreeze|rat poison|laxatives|drops|pills|tablets|powder|screenwash|eye drops|glass|nuts) (in|into) .. <his> ',
      '(did something to|loosened|cut|cutting|drained|tampered with|tampered|messed with|fiddled with|undone|undid|sawed|seen to|put sugar in) .. (<his>|the) .. (brakes|brake|wheel nuts|wheel|nuts|tyres|car|bike|motorbike|gas|ladder|harness|boiler|seatbelt|steering|cable)',
      '(loosened|cut|slashed|drained|undid) the (wheel nuts|brakes|brake line|brake lines|nuts)',
      '(crushed|ground|mixed|slipped|put|putting|ground up) .... (tablets|pills|powder|poison|bleach|antifreeze|something|laxatives) .... (for|in|into) <his> (tea|dinner|food|drink|coffee|pint|soup|curry)',
      '(i have seen|i saw) to it',
      '(sent|paid|put down) (the|a) (deposit|money)',
    ],
  },
  {
    kind: 'fire',
    example: 'Bought the petrol.',
    say: ['(petrol|jerry can|matches|lighter fluid|paraffin|gasoline|white spirit|firelighters|accelerant)'],
  },
  {
    kind: 'not meant',
    example: 'I’d never, it was only in my head',
    say: [
      '(would never|i would never|would not|never would|not that i would|of course i would not|in my head|daydream|daydreamed|fantasy|fantasised|fantasise|dreamt|dreamed|imagined|imagining|pictured|picturing|nice picture|went for a (walk|run)|if (it was|it were) legal|get away with it|if looks could|went outside|karma)',
      '(shed|fence|hedge|lawn|mowed|logs|pictures|shelf|shelves|flat pack|wardrobe|recipe|tomatoes|training|pads|cricket|rounders|tennis|hurling|paintball|fifa|chess|scrabble|pool noodles|mouse|mice|wasp|wasps|spider|spiders|slugs|rats|printer|laptop|car wash|barbecue|bbq|curtains|screws|nails|chef|vegetables|veg|onions|carrots|cake|bread|tent|camping|cushion|snowball|kickboxing|boxing class|karate|bin|bins|bill|rent|pint|pints|tenner|phone bill|back on|boiler|plumbing)',
    ],
  },
]

import type { PhraseRule } from '../../../kernel/phrases/rule-set.ts'
import type { FearingPart } from '../risk-rule.ts'

const THEY = '(<other>|my (boyfriend|girlfriend|husband|wife|partner|ex))'
const BODY_OF_MINE =
  '(hair|throat|arm|arms|wrist|wrists|neck|face|jaw|collar|finger|fingers|ribs|head|nose|hand|mouth|ear|leg|stomach|back|eye|shoulder|shoulders|teeth|lip)'
const MY_THINGS =
  '(phone|keys|car keys|money|card|cards|bank cards|bank card|passport|wages|pay|bank|account|accounts|laptop|documents|visa|papers|location|emails|messages|texts|post|diary|mileage|receipts|passwords|clothes|contacts|calls|calendar|purse|wallet|savings|benefits|id|glasses|inhaler|pill|pills|battery|meter|social media|instagram|call log|whereabouts|steps|tank|shoes|uniform|search history|step counter|bag)'

/** What belongs to fear of someone and control by them and says little alone. */
export const FEARING_PARTS: readonly PhraseRule<FearingPart>[] = [
  {
    kind: 'they strike',
    example: 'He held me against the fridge.',
    say: [
      `${THEY} ... (<strike>|hit|pushed|kicked|beat|held|threw|bit|grabbed|pulled|slams|slammed|scratched|flung|hurled|chucked|launched|drags|knocked|whacks|clouted|belted|lamped|decked|walloped|twisted|bent|squeezed|restrains|sat on|knelt on|stood on|hauled|yanked|lashed|burnt|scalded|thumped|thumps|pulls|holds|throws|knocks) .. (me|at me|out at me) ($|against|down|out of|by|in|with|on|over|across|into|onto|when|because|until|and|so|for|again|last|up|off|to the|hard|and|if|through|from|twice|once)`,
      `${THEY} .... (hand|hands|arm|arms|fist|elbow|knee|boot|foot|pillow|knife|belt) .... (my|me) .. ${BODY_OF_MINE}`,
      `(hand|hands|fingers|arm|pillow) (round|around|over|on|at) my (neck|throat|mouth|face)`,
      `${THEY} .... (threw|throws|hurled|flung|chucked|launched|smashed|swung|lobbed|pointed|waved|held|pulled) (a|the|my|his|her) .... (at me|at my (head|face)|past my|just missed|at the wall|next to my|over me|to my (throat|neck|face|head))`,
      `${THEY} .. ({punch-ed}|punches|kicked|kicks|smashed|broke|put) .... (wall|door|cupboard|mirror|dashboard) .... (next to|beside|by|near|over|behind|inches) `,
      `${THEY} .. ({break}|{twist}|{pull}|{grab}|{burn}|{bend}|{squeeze}|{slap}|{punch}|{bite}) (my|me by the) .. ${BODY_OF_MINE}`,
      '(shoved|pushed|hit|slapped|kicked|punched|bit|choked) me (and|and|so) i',
      'last time (he|she) .. (me|my)',
    ],
  },
  {
    kind: 'they break',
    example: 'He smashed my phone.',
    say: [
      `${THEY} .. ({smash}|{break}|{burn}|{rip}|{destroy}|{throw}|{trash}|{wreck}) (my|things|all my|everything|our|the kids) `,
      `${THEY} .. {cut} (my|up my|all my) .. (clothes|dress|dresses|cards|card|coat|shirts|photos|things)`,
      `${THEY} .... (killed|hurt|kicked|drowned|poisoned|threw) (my|the|our) .. (dog|cat|hamster|rabbit|bird|puppy|kitten|fish|horse|pet)`,
    ],
  },
  {
    kind: 'they hold',
    example: 'He checks the mileage on my car.',
    say: [
      `${THEY} .... (checks|check|checked|reads|goes through|went through|looks through|monitors|tracks|controls|takes|took|keeps|holds|has|has got|hides|hid|counts|logs|inspects|searches|demands|wants|opens|deletes|deleted|cancelled|changed|turned off|took away|cut up|confiscated|empties|emptied|decides|locks|drained|removed) .. (my|all my|all the|every|the|all of my) .. ${MY_THINGS}`,
      `${THEY} .... (let|allow|lets|allows) me .... (take|have|see|use|work|go|leave|out|drive|wear|eat|sleep|talk|speak|study|be|answer|spend|near|visit|my|any|get|finish|learn|buy|contact|without)`,
      `${THEY} .... (decides|says|chooses|picks|dictates|tells me|controls) (what|who|where|when|how|if|which) .. (i can|i wear|i eat|i see|i spend|i go|to wear|i am allowed|i do|i talk|i watch|much i)`,
      '(i|we) (am|are|was|were) not allowed .. (to|out|my|a|any|in|near|friends|visitors|the|on)',
      '(i|and) (have|had) to (ask|send|show|hand|account|bring|give|prove|report|check in|beg|explain) .... (before|photo|picture|receipts|receipt|wages|where|money|for (permission|money)|every|pay|proof|him|her|i use|i go|to use)',
      '(gives|give|gave) me (a|an|#|ten|twenty|five|pocket) .. (tenner|fiver|allowance|money|pounds|quid|dollars|euro|week) .. (for|a|$)',
      '(do not|never|not) (get to see|see|have|get|touch) my own (wages|money|pay|bank|account)',
      `(gave|give|hand|handed) (<them>) all my (wages|money|pay|savings)`,
      '(all the|all our|the bank|every) (money|bank cards|cards|accounts|penny) .. (is|are|in) .. (his|her|him|name)',
      `${THEY} (timed|times|clocks|clocked) me`,
      `${THEY} .... (on at all times|where i (am|was|have been)|who i (was|am) (with|talking)|why i (moved|was|took|went|did))`,
      '(not|never) (being|been) (let|allowed) (work|out|drive|to|see|have)',
      `${THEY} .... (cameras|camera|tracker|airtag|app) .... (house|car|phone|bedroom|up|flat|bag|kitchen|seat)`,
      '(found|there is|there was) .. (tracker|airtag|camera|listening device|spyware) .... (seat|car|bag|phone|coat|bedroom|wheel|lining|house)',
      `${THEY} .... ({control}|{isolate}) (me|everything i|all)`,
      '(wants|keeps|has|made me share|share) my (location|passwords|password) ',
      'my (passwords|password|location|passport|bank card|wages) .... (<other>|<them>)',
    ],
  },
  {
    kind: 'they threaten',
    example: 'She says if I leave she’ll tell everyone I hit her.',
    say: [
      'if i (leave|left|go|went|tell|told|walk out|walked out|ever|do not|try|say|report|talk|called|move|moved|stop|end|ended|wear|speak|told anyone|do not come back|call) .... (<other> (will|would|said|says|calls|takes|has|is|threatened)|never see)',
      `${THEY} .... (threatened|threatens|threatening|threat|threats) .. (to|me|with|of|that|us|my|if|again)`,
      `${THEY} .... (says|said|tells me|told me|warned me|swears|reckons) .... (no one will (believe|want|have)|nobody will (believe|want|have)|no one would|who would believe|i was next|i am next|am nothing|get the kids|take the (kids|children)|never see|kill (himself|herself|me)|find me|put me|have me|what happens to (women|wives|people)|in the ground|deported|get me|regret|come after|burn|finish me|immigration|lose the (kids|children)|ruin me)`,
      `(if <other> can not have me|no one (else|) (will|can) have me|no one will $|nobody will $|nothing (in|without) .... without (him|her))`,
      '(deported|immigration|visa|home office|send me back) .... (if|told|report|threat)',
      '(take|taking|takes|keep|have) (the|my|our) (kids|children|baby|son|daughter|boys|girls) .... (never|to (lahore|pakistan|his|her)|away|abroad|off me|from me|and i)',
      '(he|she) (will|would) (get|take) the (kids|children) ',
      '(post|share|send|leak|show) (the|my|those) (pictures|photos|video|videos|nudes|screenshots)',
      '(or|if not|otherwise) (there is|there will be|it is|there would be) (murder|hell|trouble|war|a row|consequences)',
      'what happens to (women|wives|girls|people|men) who (leave|left|talk)',
      '(who|no one|nobody) (would|will|is going to) believe me',
    ],
  },
  {
    kind: 'afraid',
    example: 'terrified of what happens',
    say: [
      '(terrified|frightened|scared|afraid|petrified|fear|dread|scares|terrifies|flinch|flinched|flinching|shaking|trembling|on edge|froze|freeze|cower|cowers|cowering|unsafe|panicked|sick with fear)',
      '(go|goes|went|gone) quiet',
      '(check|checked|checking) (the back seat|the locks|behind|over my shoulder|the windows)',
    ],
  },
  {
    kind: 'of them',
    example: 'when he gets home',
    say: [
      '(of|by|because of|with|from) (<them>|my (husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad)|what (he|she|happens|my))',
      '(what|in case|if|when|that|how) (<other>|my (husband|wife|partner|ex)) (will|does|would|comes|gets|finds|might|is|hears|parks|shuts|starts)',
      '(when|as|because|so|until|and|but) (he|she) .. (comes in|gets home|walks in|was still|hears|starts|gets back|is drinking|drinking|was drinking|gets in|came in)',
      '(if|when) i (say|said|say i|am|was) (i am leaving|leaving|no|late)',
      '(<other>|ex) .. (find|finds|found|finding) (me|us|out)',
      '(<his>|the) (key|keys|car|footsteps) (in the (door|lock)|on the (drive|stairs|gravel)|$)',
      '(go|going|come|coming) (in|inside|home|back) ($|because|at night|when|in case|to (him|her|my (husband|wife)))',
      'she will find me',
    ],
  },
  {
    kind: 'hurt body',
    example: 'the bruise',
    say: [
      '(bruise|bruises|bruising|black eye|split lip|stitches|finger marks|fingermarks|handprint|broken (arm|rib|ribs|nose|wrist|jaw|tooth)|bite mark|bite marks|carpet burn|burst lip|chipped tooth|concussion|marks on my|lump on my head|burn on my)',
      '(broke|fractured|cracked|dislocated) my (arm|rib|ribs|nose|wrist|jaw|tooth|finger|collarbone|hand|cheekbone)',
      '(a and e|urgent care|minor injuries)',
    ],
  },
  {
    kind: 'cover story',
    example: 'I said it was the netball',
    say: [
      '(said|told|say|tell|tells|lied) .... (it was (the|a|my)|i (fell|walked|tripped|slipped|was clumsy)|that i fell|the door|the stairs|the cat|the cupboard|it was him|it was her|who did it)',
      '(did not|i did not) (fall|trip|slip|walk into)',
      '(polo necks|polo neck|scarf|sunglasses|concealer|foundation|make up|makeup|long sleeves) .... (until|until|cover|hide|covers|again|because|so|over)',
      '(cover|covering|covered|hide|hiding|hid) (the|it|them|my) .. (bruise|bruises|marks|eye|up)',
    ],
  },
  {
    kind: 'by them',
    example: 'it was him',
    say: [
      '(<other>|<them>|my (husband|wife|partner|boyfriend|girlfriend)) .. (did|did it|does|gave me|grabbed|has a|held|when|again|after|threw|pushed|lost|says)',
      '(it was|was|from|by|because of|thanks to) (<them>|where (he|she)|when (he|she)|my (husband|wife|partner|boyfriend|girlfriend|ex))',
      '(where|when) (he|she) (grabbed|held|hit|pushed|bit|threw|kicked|had)',
      '(did not|i did not) (fall|trip|slip|walk into)',
      '(until|until) (friday|monday|it|they) ',
      '(polo necks|again|third this|this time)',
    ],
  },
  {
    kind: 'shelter',
    example: 'I slept in the car with the doors locked.',
    say: [
      '({sleep}|{hide}|{sit}|{stay}|{lock}|{go}|{wait}|{walk}) .... (in the (car|bathroom|shed|garage|bath|wardrobe|loo|back bedroom)|car outside|up to the .. bedroom|doors locked|at the (mosque|church|station|shelter|refuge|hostel)|outside my own|round the block|on the (bus|night bus)|the streets)',
      '(chair|drawers|wardrobe|sofa|table|bed|chest) (against|across|in front of|under|up against|behind) (it|the|my|$)',
      '(drawers|wardrobe|chair|sofa) across',
      '(hide|hid|hiding|keep|kept) .. (my (purse|money|phone|keys|passport|bag|shoes)|a bag packed|cash|the knives|running away money)',
      '(a|my|the) bag packed',
    ],
  },
  {
    kind: 'they rage',
    example: 'because he was still drinking',
    say: [
      '(<other>|my (husband|wife|partner|ex)) .. (was|is|has been|had been|came (in|home)|comes (in|home)|gets|got|still) .. (drinking|drunk|raging|shouting|screaming|banging|kicking off|in a (mood|rage|temper)|furious|violent|angry|smashing|hammered|on one)',
      '(one of|in|into) <his> .. (tempers|moods|rages|temper|mood|rage)',
      '(what|frightened of what|because of what) (my|he|she|the) .. (husband|wife|partner|ex|boyfriend) (will|might|would) ',
      '(what kind of|which sort of|what sort of) (night|mood|evening|day) ',
      '(keep|keeping|stay|kept) (him|her|the baby|the kids|everyone|them) (calm|quiet|sweet|happy)',
      '(hear|hears|heard|listening|listen) .... (his|her|he|she) .. (key|shuts|car|step|footsteps|comes|parks|door)',
      '(so (there|it) would not be|to avoid|so as not to (have|start)|to keep) (a row|trouble|the peace|rows|war)',
      '(heard|hear) me (scream|crying|screaming|shout)',
      '(drove|drives|driving) (at|too|like|so) .... (begging|slow down|laughed|screaming)',
      'told i am (stupid|useless|nothing|ugly|fat|mad|crazy|worthless)',
      'being told i am',
      '(calls|called|calling) me (a|) (whore|slut|slag|bitch|cow|useless|stupid|nothing|pathetic|fat)',
    ],
  },
  {
    kind: 'stalked',
    example: 'a picture of my front door',
    say: [
      '(turned|turns|turning|showed|shows|showing) up (at|outside|in) (the|my) .. (school|gates|gate|work|house|gym|flat|nursery|church|mum|bus|station|door|office|class)',
      '(<other>|ex) .... outside (the|my) .. (gym|house|flat|work|school|window|door|office|nursery|hall|class|building|again|$)',
      '(missed calls|calls|messages|voicemails|texts) .... (picture|photo|front door|outside|in (one|a) (night|day|hour)|since|by)',
      '(picture|photo|video) of my (front door|house|car|window|street|kids|door|work)',
      '(new|fake|different|more) (accounts|account|numbers|number|profiles|sims) .. (to|message|ring|text|contact|me)',
      '(follows|followed|following|tails) me (home|in|to|around|from|everywhere|back|in his|through)',
      '(known|knows|knew) (where i (have been|am|was|live|moved|go)|every)',
      '(sends|sending|sent|keeps sending) (his|her) (mother|mum|brother|brothers|mates|friends|family|sister|cousins) (round|over|to)',
      '(his|her) (brothers|mates|family|mother|cousins|friends) (came|come|keep coming|turned up|rang|were)',
      'flashes (the|his|her) (lights|headlights)',
      '(court|bail|order|police) .... (broke|breaking|breached|dropped|drop it|drop the|against (him|her))',
    ],
  },
  {
    kind: 'no consent',
    example: 'I said no and he carried on anyway.',
    say: [
      '(i|i had|and i) (said|told (him|her)|begged|kept saying) (no|stop|not tonight|i did not want)',
      '(did not want to|did not want it|was asleep|was ill|was crying|half asleep|too drunk|not in the mood|pushed (him|her) off)',
    ],
  },
  {
    kind: 'went on',
    example: 'he carried on anyway',
    say: [
      '(carried on|kept (going|on)|did not stop|would not stop|did it|went on|anyway|regardless|took no notice|did not listen|held me down|he did not|she did not)',
    ],
  },
  {
    kind: 'sex forced',
    example: 'he made me have sex when I was ill',
    say: [
      '(made|makes|forced|forces|pressures|pressured|guilts|expects|wakes) me .... (sex|sleep with|sexual|in bed|touch|strip|do it|do things)',
      '(sex|it) .. (as|is) (his|her) (right|due)',
      '(wives|wife|girlfriends|women) (do|does|should|are for|duty)',
      '(woke|wake|waking) (up|) .... (on top of me|inside me|hand over my|his hand|touching me)',
      'marital duty',
    ],
  },
  {
    kind: 'play',
    example: 'my toddler hit me',
    say: [
      '(punched|hit|kicked) me ... (pad|pads|ball)',
      '^ .. (toddler|nephew|niece|puppy|goose|wasp|swan|horse|midwife|nurse|dentist|doctor|physio|referee|opponent|teacher|boss|manager|landlord|instructor|patient|pupil|client|customer|coach|trainer|estate agent|cat|kitten|hen|seagull|ghost|neighbour kid)',
      '^ .. (dog|mum|dad|brother|sister|nan|gran|grandad|auntie|uncle|father|mother|son|daughter) .. (<strike>|bit|beat|hit|pushed|pulled|threw|jumped|threatened|will not|would not|does not|has|has taken|made|checks|held|wants|took)',
      '(netball match|chess|scrabble|monopoly|fifa|paintball|pillow fight|with a (pillow|cushion)|cushions|pool noodle|noodles|snowball|snowballs|half marathon|the pizza|the bill|my half|sausage|barbecue|by mistake|by accident|accidentally|for a laugh|hilarious|bless (him|her)|kickboxing|boxing class|judo|karate|sparring|rollercoaster|skating|on the ice|estate agents|parents evening|last over|pulled pints|a joke|dance floor|surprise party|birthday present)',
      'never (hit|shouted|raised|touched) .... (just|only) (stopped|left|went|walked|looked)',
      'never hit me (he|she|and|,|$)',
      '(never|not) (scared|afraid|frightened|violent|once (afraid|scared)) ',
      '(scared|afraid|terrified|frightened|nervous) (of|about|on|in) (the|spiders|heights|flying|needles|dogs|water|clowns|my (driving|exam|test|interview|results|presentation|op))',
      '(told|grounded) (my son|my daughter|our _|the kids|him he is)',
      '(my|a) (cousin|friend|mate|colleague|neighbour|patient|client) .... (her|his) (ex|husband|wife|partner|boyfriend|girlfriend)',
      '(making|just|for) conversation',
      '(to accounts|payroll|hmrc|head office|courier|annual leave|by the fifth)',
      '(horoscope|palm|tea leaves|my stories|cards at christmas)',
      '(threatened|threatening) to (sing|dance|rain|snow|cook|bake|visit|come to|bring|wear|make a speech|play)',
      '(collect|picked up|pick up|came for|came round for) .. (last of|the last|his things|her things|some things)',
      '(hit|hits) (a (wall|six|four|bump)|the (roof|sack|hay|town|road|post|bar))',
      '(beat me (in|at|to|by|fair)|hit me (up|with the (news|idea|question|bill|truth|price)))',
    ],
  },
]

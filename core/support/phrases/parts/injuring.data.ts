import type { PhraseRule } from '../../../kernel/phrases/rule-set.ts'
import type { InjuryPart } from '../risk-rule.ts'

const LIMB =
  '(arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|hip|hips|stomach|ankle|ankles|ribs|skin|palm|hand|hands|knuckles|shoulder|chest|knee|calf|face|cheek|neck|foot|feet|fingers|head|scalp|hair|body)'

/** What belongs to hurting oneself and says little alone: a thing used, one's own body, that it was meant, why. */
export const INJURY_PARTS: readonly PhraseRule<InjuryPart>[] = [
  {
    kind: 'blade',
    example: 'the straighteners',
    say: [
      '(blade|blades|razor|razors|scissors|straighteners|hair tongs|tongs|lighter|cigarette|cigarettes|compass point|compass|needle|pin|safety pin|iron|hot tap|boiling water|bleach|craft knife|scalpel|broken glass|elastic band|rubber band|band|dressing gown cord|wall|brick wall|door|wardrobe|tiles|nails|hob|candle|kit|staple|knife|sharpener|fork|lit match)',
    ],
  },
  {
    kind: 'own body',
    example: 'my arm',
    say: [
      `(my|my own|my left|my right|the (top|inside|back) of my|all over my|both my) ${LIMB}`,
      '(my|the) .. (top|inside|back) of (my|the)',
      '(myself|me ($|instead))',
      '(fresh marks|little moons|old (wounds|scars|cuts)|bald (bit|patch))',
    ],
  },
  {
    kind: 'self done',
    example: 'I bit my hand until it bled.',
    say: [
      `({cut}|{burn}|{scratch}|{hit}|{slap}|{punch}|{bite}|{bang}|{press}|{stick}|{scald}|{slam}|{carve}|{slice}|{stab}|{dig}|{rub}|{snap}|{hold}|{pull}|{scrape}|{put}|{starve}|{bruise}|{throw}|{strangle}|{choke}|{hurt}|{harm}|{punish}|{pick}|{jab}|{graze}|{smash}) .... (myself|my (own|) ${LIMB})`,
      `({cut}|lines|line|marks|cuts|it is) .... (on|into|across|over|down) my (own|) ${LIMB}`,
      '(headbutted|head butted|swallowed|drank)',
      '(picking|picked|pick|scratching|biting|pulling) .... (until|until|so|clumps|raw|bleed|bleeds|out|open|opens|scabs|shreds)',
      '(i|and i|and i) (cut|cut again|did it again|relapsed|used it|slipped) ($|last|again|not|tonight|today|this|twice|deep|on)',
      '^ (relapsed|did it again|cut again|cutting again|slipped up)',
      '(carved|cut|scratched|burned|burnt) .... into',
      '(would not|will not) cut ',
      '(it is|is|are) (on|across|all over) my (ribs|arms|arm|legs|thighs|hips|stomach) (now|again|$)',
      '(last|started|stopped) (cut|cutting) (and|somewhere|where|$|again)',
      '(used|using) it (twice|once|again|on)',
    ],
  },
  {
    kind: 'relief',
    example: 'It’s the only thing that calms me.',
    say: [
      '(on purpose|by purpose|deliberately|because i deserved|i deserved it|deserve it|punish|punishing|punishment|shut my head up|feel something|feel something else|something else|needed to feel|need to feel|feels like relief|relief|calms me|calm down|calm me|stop thinking|get out of my head|until (it|they|i|my|there)|over and over|again and again|to get even with myself|every stupid thing|too loud|so i would stop|needed to|need to see blood|quiet in my head|not to die|to keep (them|it) going|broke (the|) skin|thing i do)',
      '(nobody|no one) (knows|would hear|would see|sees|to tell|can see)',
      '(so|where) .. (uniform|sleeve|sleeves|trousers|jeans|tights|shorts|doctor|no one|nobody|mum) .. (covers|cover|hide|hides|look|see|looking|will not|would not|will see)',
      '(told|telling|tell) .... (clumsy|the cat|cupboard|fell|oven|shaving|gardening|accident|nothing|brambles)',
      '(ashamed|disgusted|guilty|hate myself|promised) ',
      '(see|saw|seeing|show) my (arms|arm|legs|wrists|skin|scars|thighs)',
      '(clean|days|weeks|months) (since|clean|gone|from|without)',
      '(fresh|again|secretly|every night|twice today|until i saw stars)',
    ],
  },
  {
    kind: 'hidden skin',
    example: 'Long sleeves at the beach again.',
    say: [
      '(long sleeves|cardigan|jumper|hoodie|sleeves|trousers|tights|bandage|bandages|plaster|plasters|steri strips|bandaged)',
    ],
  },
  {
    kind: 'mishap',
    example: 'scratched my arms on the brambles',
    say: [
      '(glass in the|in the sink|washing up|pan|baking tray|kettle|grill|brambles|blackberries|roses|thorns|cat scratched|oven shelf|oven|hob|lasagne|tuna|tin|shaving again|cut my shin|cooking|onions|knife slipped|by mistake|tattoo|nurse|blood test|vein|needle phobia|jab|vaccine|hairdresser|haircut|my hair cut|trim|fringe|bike|football|rugby|netball|gym|climbing|training|gravel|skin graft|eczema|cupboard door|shelf|ladder|diy|garden|gardening|hedge|wasp|nettles|sewing|knitting|crafts|paper|bread|running|marathon|match|blister|physio|hospital|surgeon|dentist|toast|tongue|drill|on site|vicar|radiators|dishwasher|curtains|wax|waxing|nettle|sunburn|straightened|in the cold)',
    ],
  },
]

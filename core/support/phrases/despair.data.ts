import { NOT_DANGER_TO_SELF, PLAN_TO_DIE, SELF_INJURY, WISH_TO_BE_GONE } from '../../kernel/phrases/danger.data.ts'
import type { RiskPhrases } from './risk-rule.ts'

/** R1 to R3 and S: how someone writes about their own life. */
export const DESPAIR: RiskPhrases = {
  rules: [
    {
      kind: 'R1',
      example: 'I can’t do another evening like this.',
      say: [
        '(can not|could not|do not know how to|not sure i can) (do|take|go|cope|carry|handle|bear|stand|face|keep|manage|survive|deal|live with|breathe|get out of bed) (this|it|on|any more|another|with this|going|like this|the|much|life|today|$|anything)',
        '(feel|feels|am|felt|feeling|is|so|everything|totally|all|utterly) .. (hopeless|worthless|empty|numb|broken|shattered|destroyed|useless|unlovable|dead inside|finished|pointless|bleak|defeated|crushed|devastated|desperate|unbearable|a failure|trapped|lost|done)',
        '(no|lost|lost all|without) hope',
        '(hopeless|worthless)',
        '(falling|fallen|coming) apart',
        '(rock bottom|end of my (rope|tether)|breaking point|black hole|dark place|deep hole|pit of)',
        '(hate|loathe|despise) (myself|my life)',
        '(drowning|sinking|spiralling|spiraling|suffocating|crumbling|unravelling)',
        '(nothing|what is the point|no point) (matters|matters any more|of (anything|it all|any of)|in anything|helps|will ever|gets better)',
        '(never|not|how this) (going to|ever|see how|gets|get) .. (get better|gets better|better|be ok|end|be happy again)',
        '(want|need) (it|this|it all|everything|the pain) (all|) to (stop|go away)',
        'i (ruin|destroy) everything',
        '(cried|sobbed|crying|sobbing) (all|for hours|on the (floor|bathroom)|until|myself|so hard|non)',
        '(panic|anxiety) (attack|attacks|again|all)',
        '(heart|soul) .. (shattered|broken|ripped|pieces|torn)',
        '(too much|all too much|overwhelming|overwhelmed)',
        '(give|giving|given) up ($|on (everything|life|myself|it all))',
        '(how|know how) to (keep|carry|go) (going|on)',
        '(no one|nobody) (cares|loves me|wants me|would want|could want|understands|notices)',
        '(i am|completely|all|so|utterly) (alone|lonely) (in (this|the world)|forever|$)',
      ],
    },
    { kind: 'R2', example: 'Honestly it would be easier if I just didn’t wake up.', say: WISH_TO_BE_GONE },
    { kind: 'R3', example: 'I’m going to kill myself.', say: PLAN_TO_DIE },
    { kind: 'S', example: 'I scratched my arms again and hid it.', say: SELF_INJURY },
  ],
  unless: [
    {
      spares: ['R2', 'R3', 'S'],
      example: 'I’m dying to see the new film, and I was killing myself laughing.',
      say: NOT_DANGER_TO_SELF,
    },
    {
      spares: ['R1'],
      example: 'I can’t do Thursday, and it isn’t too much sugar.',
      say: [
        '(can not|could not) (do|take|go|keep|face) (it on|the (bus|train|stairs|kids)|<weekday>|on <weekday>|the)',
        'too much (sugar|wine|cake|salt|food|coffee|rain|homework|telly|tv|money|time)',
        '(give|giving|given|gave) up (on the|smoking|sugar|meat|coffee|chocolate|drinking)',
        'hopeless at',
      ],
    },
    {
      spares: ['R2', 'R3', 'S'],
      example: 'Ended it with my phone company and jumped on the bus.',
      say: [
        '{end} (it|things) with',
        '(end|ends|ended|ending) (it|things) (on a|on good|well|there|amicably|before it)',
        '(the|a) (dog|cat|kitten|puppy|plant|goldfish|hamster|horse) .. (better off|died|dead|die|would be)',
        '(sale|term|season|series|course|lease|exhibition|contract|show|tournament|festival|trial|subscription|holiday) .... it (all|) ends',
        '(wrote|written|finished) the letters (to the|for (the|work))',
        'the letters are (in the post for|for the)',
        '(picked|chose|choose|chosen) the (place|date|day|spot) for (the|our|my) (wedding|party|picnic|meeting|holiday|tree)',
        'i have decided <weekday> (is|will be|for) ',
        '(after|when|once) i am gone (on|for the|to)',
        'nothing to live for (but|except) (cake|the weekend)',
        '(saved|saving|keeping) (the|some) tablets',
        'took all (my|the) (tablets|pills) (on time|as (prescribed|told)|with food|this morning|to the (chemist|pharmacy))',
        '(walked|drove|ran|cycled|run|drive|walk) (into|onto|down|off|under) (a|the) (bus|train|tube) (stop|station|shelter)',
        '(cat|he|she|kitten|dog|branch|thorns) .. (scratched|bit) (my|me)',
      ],
    },
  ],
}

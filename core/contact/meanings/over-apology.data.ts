import type { SignalMeanings } from './signal-meaning.ts'

const kind = 'over_apology'
const sure = 'medium'

export const APOLOGY_MEANINGS: SignalMeanings = {
  ideas: {
    sorry: [
      '(sorry|apologise|apology|apologies|forgive|forgiven|forgiveness|pardon|sorrier|ashamed|remorse|grovel|grovelling|mercy|atone|make amends)',
    ],
    boundless: [
      '(everything|every|all of it|the lot|a thousand|thousand|million|hundred|hundreds|forever|whole life|rest of my life|for ever|for life|each and every|endlessly|a lifetime)',
      '(big|good|strong) enough',
      '(can not|could not|never|not) .. (enough|ever|cover|times)',
      '(will|can) never (be enough|make up|undo|cover|be able)',
      '(on my|down on my|on) (knees|hands and knees)',
      '(beg|begging|begged|plead|pleading|crawl|crawling|grovel)',
      '(please please|please can you|please find|please will you|stupid stupid)',
      '(deepest|sincerest|most sincere|bottom of my|depths of|from the depths|to my bones|to the bone|with all my heart|from my heart)',
      '(do not|not) (deserve|worthy|expect you)',
      '(keep|kept) (saying|making|apologising|writing)',
      '(being|for being) (me|like this|such)',
      '(hate|hated|disgusted|sick|loathe|despise|kick) (myself|with myself|who i|with guilt|of myself|with shame)',
      'undo every',
      '(spoke|treated|behaved|acted) (to|) (you|with you|towards you) .. (life|ever|animal|badly)',
      'times already',
      'for existing',
      'be sorry (until|for)',
    ],
    self_insult: [
      'i (am|was|have been|behaved like|acted like|feel like) (such|) (a|an|the|) .. (monster|pig|coward|idiot|fool|eejit|waste|garbage|rubbish|trash|useless|worthless|pathetic|disgusting|animal|failure|disgrace|bastard|prick|arsehole|asshole|dickhead|wretch|worm|scum|stain|beast|brute|awful|terrible|horrible|rotten|mess|nothing|loser|moron|disappointment|worst|bad person|bad man|bad woman|gobshite|muppet|bellend|shit|piece of)',
      '(such|what) a (pathetic|useless|stupid|horrible|terrible|disgusting|rotten|complete|waste|coward|pig|mess|idiot) ',
      'hate (myself|who i (was|am)|what i (did|became))',
      'ashamed (of myself|every day|to my)',
      'can not (look at|stand|live with|face) myself',
      'i ruin everything',
      'not (worthy|fit) (of|to|for)',
    ],
    to_you: [
      '(sorry|forgive|forgiveness|apologise|apologies|you deserved|deserved (so much |)better|to you|with you|for how i|put up with me|ashamed|disgusted by me|right about me|you were right)',
    ],
    small: [
      '(typo|late|lateness|delay|delayed|slow|reply|parcel|mix up|traffic|mess in the|ice rink|flat pack|furniture|quiz|spreadsheet|loss|hear about|hear|noise|wrong chat|radio silence|inconvenience|your gran|your uncle)',
    ],
  },
  rules: [
    {
      kind,
      sure,
      near: 12,
      all: ['sorry', 'boundless'],
      none: ['small', 'third_pair', 'story', 'no_sorry'],
      example: 'I apologise for every single day of it.',
    },
    {
      kind,
      sure,
      near: 24,
      acrossSentences: true,
      all: ['self_insult', 'to_you'],
      none: ['small', 'story'],
      example: 'I was a pig. You deserved better.',
    },
  ],
}

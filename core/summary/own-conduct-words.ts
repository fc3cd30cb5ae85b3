/** What binds the reader to a future nobody can vouch for. */
const VOW =
  /\b(?:i promise|i swear|i vow|i guarantee|never again|my word|from now on|for the rest of my life)\b/i
const AHEAD =
  /\bi(?:['’]ll| will| won['’]t| shall| shan['’]t|['’]m (?:never |not )?going to| am (?:never |not )?going to)\b/i
const FOR_EVER = /\b(?:never|always|forever|for ever)\b/i
/** An offer to repair has a day: "I will pay for the lamp by Friday". */
const HAS_A_DAY =
  /\b(?:by|on|before|until)\s+(?:the\s+)?(?:(?:next|this)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|week|month|end|(?:first|last|middle) of|\d)|\b(?:tomorrow|next week|this week)\b/i

export function isPromise(sentence: string): boolean {
  if (VOW.test(sentence)) return true
  return AHEAD.test(sentence) && (FOR_EVER.test(sentence) || !HAS_A_DAY.test(sentence))
}

/** Names of illnesses are nobody's to hand to the other person, mine or theirs. */
const DIAGNOSIS =
  /\b(?:depress\w*|bipolar|borderline|bpd|npd|narciss\w*|psychos\w*|psychot\w*|psychiatr\w*|schizo\w*|ptsd|adhd|autis\w*|ocd|anxiety|panic attacks?|panic disorder|manic|mania|personality disorder|trauma\w*|dissociat\w*|eating disorder|bulimi\w*|anorexi\w*|suicid\w*|self-?harm\w*|addict\w*|alcoholi\w*|diagnos\w*|attachment style)\b/i

export function isDiagnosis(sentence: string): boolean {
  return DIAGNOSIS.test(sentence)
}

/** What someone did after my part: that is heard out. */
const WAITED = '(?!(?:waited|were waiting|were left|had to wait)\\b)'
const AFTER = [
  'because since that when whenever while but and so if after before until till although though as once unless',
  'which what who whom where how why than whether',
]
  .join(' ')
  .split(' ')
  .join('|')

/** Somebody else as the one who acts: "you never asked", "the lamp you broke", "while Sam drank". */
const OTHERS_ACT: readonly RegExp[] = [
  new RegExp(`(?:^|[,;:]\\s*|\\b(?:${AFTER}|every time|each time)\\s+)you\\s+${WAITED}`, 'i'),
  new RegExp(`\\b(?:they|he|she)\\s+${WAITED}\\p{L}`, 'iu'),
  new RegExp(
    `\\b(?:the|an?|all|everything|nothing|something|anything)(?:\\s+[\\p{L}]+){0,2}\\s+you\\s+${WAITED}\\p{L}`,
    'iu',
  ),
  /\b(?:you|them|him|her)\s+(?:cheating|lying|shouting|yelling|drinking|flirting|leaving|hitting|hurting|ignoring)\b/i,
  /\b(?:your|their|his|her)\s+\p{L}+\s+(?:\p{L}+ed|said|told|came|left|went|had|did|made|took|drank|hit)\b/iu,
  /\b(?:your|their|his|her)\s+(?:lies|lying|affairs?|cheating|drinking|shouting|anger|temper|jealousy|silence|coldness|betrayal)\b/i,
  /\b\p{L}+ like (?:you|them|him|her)\b/iu,
  new RegExp(`\\b(?:${AFTER})\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Ll}`, 'u'),
]

export function othersAct(sentence: string): boolean {
  return OTHERS_ACT.some((form) => form.test(sentence))
}

/** Moods and pulls are not for this reader. "I made you cry" is what I did. */
const FEELING =
  /\b(?:sad|sadness|lonely|loneliness|unhappy|miserable|heartbroken|hopeless|no strength|miss(?:ed)? you|lov(?:e|ed) you|in love|(?:want|wanted|need|needed) you back|felt a pull|felt the pull|longing|long(?:ed)? for you|yearn\w*|i (?:\p{L}+ )?(?:cried|cry)|i was crying)\b/iu

export function isFeeling(sentence: string): boolean {
  return FEELING.test(sentence)
}

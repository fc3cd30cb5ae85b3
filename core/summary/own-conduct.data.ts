/** Words of a kind, and a sentence that has them: tests hold each row to its own. */
export interface WordsOf {
  readonly words: string
  readonly as: string
}

/** What binds the reader to a future nobody can vouch for. */
export const VOWS: readonly WordsOf[] = [
  { words: 'i promise', as: 'I promise to listen.' },
  { words: 'i swear', as: 'I swear it is over.' },
  { words: 'i vow', as: 'I vow to be on time.' },
  { words: 'i guarantee', as: 'I guarantee I am done with it.' },
  { words: 'never again', as: 'Never again a night like that.' },
  { words: 'my word', as: 'You have my word.' },
  { words: 'from now on', as: 'From now on I ask first.' },
  { words: 'for the rest of my life', as: 'I am sorry for the rest of my life.' },
]

/** After "by", "on", "before" or "until", or alone: an offer to repair has a day. */
export const DAYS: readonly WordsOf[] = [
  {
    words: '(?:by|on|before|until)\\s+(?:(?:next|this)\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    as: 'I will pay for the lamp by Friday.',
  },
  { words: '(?:by|on|before|until)\\s+(?:the\\s+)?\\d', as: 'I will bring the books on the 5th.' },
  { words: '(?:by|before|until)\\s+noon', as: 'I will be gone by noon.' },
  { words: '(?:by|before|at)\\s+the end of', as: 'I will pay it back by the end of May.' },
  { words: '(?:next|this) (?:week|month)', as: 'I will bring the key next week.' },
  { words: '(?:tomorrow|tonight)', as: 'I will leave the box at the door tomorrow.' },
]

/** Names of illnesses are nobody's to hand to the other person, mine or theirs. */
export const ILLNESSES: readonly WordsOf[] = [
  { words: 'depress\\w*', as: 'I was depressed then.' },
  { words: 'bipolar', as: 'I am bipolar.' },
  { words: 'borderline', as: 'My borderline made me shout.' },
  { words: 'bpd|npd|ptsd|adhd|ocd', as: 'I have BPD and I hurt us with it.' },
  { words: 'narciss\\w*', as: 'I was a narcissist.' },
  { words: 'psychos\\w*|psychot\\w*|psychiatr\\w*', as: 'I saw a psychiatrist.' },
  { words: 'schizo\\w*', as: 'I have schizophrenia.' },
  { words: 'autis\\w*', as: 'I am autistic.' },
  { words: 'anxiety|panic attacks?|panic disorder', as: 'My panic attacks made me shout.' },
  { words: 'manic|mania', as: 'I was manic that spring.' },
  { words: 'personality disorder', as: 'I have a personality disorder.' },
  { words: 'trauma\\w*', as: 'My trauma made me do it.' },
  { words: 'dissociat\\w*', as: 'I dissociated.' },
  { words: 'eating disorder|bulimi\\w*|anorexi\\w*', as: 'I have an eating disorder.' },
  { words: 'suicid\\w*|self-?harm\\w*', as: 'I was suicidal in May.' },
  { words: 'addict\\w*|alcoholi\\w*', as: 'I am an alcoholic.' },
  { words: 'diagnos\\w*', as: 'I was diagnosed in June.' },
  { words: 'attachment style', as: 'My attachment style was avoidant.' },
]

/** Said of anything: no illness. */
export const SAID_LIGHTLY: readonly WordsOf[] = [
  {
    words:
      'addict(?:ed)? to (?:(?:my|the|a) )?(?:phone|screen|work|job|games?|gaming|computer|tv|news|being right|winning)',
    as: 'I was addicted to my phone.',
  },
]

/** Moods, whoever has them; those that I left the other person with are what I did. */
export const MOODS: readonly WordsOf[] = [
  { words: 'sad|sadness', as: 'I was sad for weeks.' },
  { words: 'lonely|loneliness', as: 'My evenings were lonely.' },
  { words: 'unhappy|miserable', as: 'I was so miserable that I stayed in bed.' },
  { words: 'heartbroken|hopeless', as: 'I felt hopeless.' },
  { words: 'anxious|desperate|devastated', as: 'I felt anxious every day.' },
]

/** Pulls and longing, and the words of them. */
export const PULLS: readonly WordsOf[] = [
  { words: 'no strength', as: 'I had no strength.' },
  { words: 'miss(?:ed|ing)? (?:you|us)', as: 'I miss us.' },
  { words: 'lov(?:e|ed|ing) you|in love|my love for', as: 'I love you.' },
  { words: '(?:want|need)(?:ed)? (?:you|us) back', as: 'I want us back.' },
  { words: 'felt (?:a|the) (?:\\p{L}+ )?(?:pull|urge)', as: 'I felt a strong urge to call you.' },
  { words: 'longing|long(?:ed)? for (?:you|us)|yearn\\w*', as: 'I longed for us.' },
  { words: 'i (?:\\p{L}+ )?(?:cried|cry)|i was crying', as: 'I often cried.' },
  { words: 'feelings for you', as: 'I still have feelings for you.' },
  {
    words: '(?:think|thinking|thought|dream|dreamed|dreamt|dreaming) (?:of|about) (?:you|us)',
    as: 'I thought of you every night.',
  },
  { words: '(?:fight|fought|fighting) for us', as: 'I fought for us until the end.' },
  { words: '(?:wait|waited|waiting) for (?:you|us) until', as: 'I waited for you until the end.' },
  { words: 'stopped caring', as: 'I never stopped caring about you.' },
  { words: 'together again|back together', as: 'I hope we can be together again.' },
  { words: '(?:do|give) (?:anything|everything) for you', as: 'I would do anything for you.' },
  { words: 'my heart (?:broke|is|was|aches?|ached)', as: 'My heart broke.' },
]

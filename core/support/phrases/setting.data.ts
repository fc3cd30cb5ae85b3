import type { RiskPhrases } from './risk-rule.ts'

/** Signs that a sentence is told by a film or a song, is long past, or is said in fun. */
export const SETTING: RiskPhrases = {
  rules: [
    {
      kind: 'told by others',
      example: 'In the film she jumps off the roof.',
      say: [
        '(film|films|movie|movies|novel|song|songs|lyric|lyrics|album|episode|thriller|plot|character|characters|scene|chapter|documentary|podcast|drama|sitcom|opera|musical|netflix|poem|videogame|comic|cartoon|fiction|tv|telly|soap|author|actor|actress|hero|heroine|villain|band|singer|hamlet|romeo|juliet|shakespeare|verse|chorus|headline|headlines|historian|lecture|cod|fortnite|shooter|screenplay|improv|murder mystery|cluedo|true crime|tarantino|lyric|rehearsal|audiobook)',
        '(the|a|an|this|that|new|our|school|another|old|good|good old|watched|read|reading|watching|finished) .. (book|books|series|season|play|show|game|article|history|tv show)',
        '(on|in|saw|watched|read|hear|heard) (the|it on the) news',
      ],
    },
    {
      kind: 'long ago',
      example: 'Ten years ago my uncle tried to kill himself.',
      say: [
        '(years|decades|year|decade) (ago|back|before|earlier)',
        '(when|as) i was (a|at|#|young|little|in|fifteen|sixteen|seventeen|eighteen|nineteen|twelve|thirteen|fourteen|ten|eleven|twenty|small|younger|my)',
        '(as a (teenager|teen|kid|child|student)|at school|at uni|in my (teens|twenties)|back in (#|my|the)|in (1|2|19|20)|in #|long time ago|used to|childhood|(my|as) (teenage|younger))',
      ],
    },
    {
      kind: 'in fun',
      example: 'I’d rather die than do karaoke again lol',
      say: [
        'haha',
        '(joking|kidding|figuratively|metaphorically|jokingly|not literally|so to speak|as a joke|laughing|laughed|giggling|giggled|in stitches|cracking up)',
      ],
    },
  ],
  unless: [],
}

import type { IssueStatus } from '../issues/issue-kinds.ts'
import type { IssueDraft } from '../issues/issue.schema.ts'
import { EMPTY_DRAFT } from '../issues/issues.ts'

export interface DemoCard {
  /** What entries, goals and evidence call it by. */
  readonly key: string
  /** When it was first noticed. */
  readonly daysAgo: number
  readonly status: IssueStatus
  readonly draft: IssueDraft
  /** How far along it felt, by how many days ago. */
  readonly ratings: readonly { readonly daysAgo: number; readonly rating: number }[]
}

/** Of a card that was never rated. */
const DAYS_AGO = 19

function card(
  key: string,
  status: IssueStatus,
  ratings: readonly (readonly [number, number])[],
  draft: Partial<IssueDraft> & { readonly title: string },
): DemoCard {
  return {
    key,
    daysAgo: ratings[0]?.[0] ?? DAYS_AGO,
    status,
    draft: { ...EMPTY_DRAFT, ...draft },
    ratings: ratings.map(([daysAgo, rating]) => ({ daysAgo, rating })),
  }
}

/** In each column from top to bottom. */
export const DEMO_CARDS: readonly DemoCard[] = [
  card('jokes', 'noticed', [], {
    title: 'Jokes that had an edge',
    category: 'communication',
    seen: 'At dinner with friends I said "their seventh beginning" about the night course. Everyone laughed, they laughed a little late.',
    pattern: 'repeated',
    myPart: 'I made them small in company and called it teasing.',
    myPartKinds: ['contempt'],
    theirPart: '',
    circumstance: 'A table where everybody is quick.',
    weight: 3,
    myInfluence: 90,
  }),
  card('phone', 'noticed', [], {
    title: 'My phone at the table',
    category: 'time_attention',
    seen: 'They tell me about the ward. I say "one second" and look down.',
    pattern: 'repeated',
    weight: 2,
    myInfluence: 95,
  }),
  card(
    'money',
    'understood',
    [
      [79, 2],
      [40, 5],
      [26, 7],
    ],
    {
      title: 'The drawer with the envelopes',
      category: 'money',
      seen: 'Unopened letters in the sideboard. I said a higher sum than I earned, for two years.',
      pattern: 'constant',
      myPart: 'I hid it, and I was short with them when they asked about anything near it.',
      myPartKinds: ['dishonesty', 'avoidance'],
      theirPart: 'They guessed, and did not ask straight out.',
      circumstance: 'Lay-off in the same month as their father’s illness.',
      impactOnThem: 'They felt that something was hidden, and thought it was about them.',
      impactOnMe: 'I was always a little on guard at home.',
      needBehind: 'To be good enough without a bigger number.',
      learned: 'It was never a catastrophe. It was a drawer. The hiding was the harm.',
      willDo: 'Write down what I spend, on the day.',
      weight: 4,
      myInfluence: 90,
      sure: 4,
    },
  ),
  card('nights', 'understood', [], {
    title: 'Two rotas and one door',
    category: 'work_study',
    seen: 'They come home at seven in the morning, I leave at half past. One room to sleep in, a drummer upstairs.',
    pattern: 'constant',
    myPart: 'I treated it as a puzzle to be solved instead of a hard year.',
    theirPart: 'They said it was fine until it was not.',
    circumstance: 'Short wards, high rents, an upstairs drummer. Nobody’s doing.',
    learned: 'Some of what we blamed each other for was only tiredness.',
    weight: 4,
    myInfluence: 20,
    sure: 4,
  }),
  card(
    'solving',
    'working',
    [
      [86, 2],
      [67, 4],
      [47, 4],
      [23, 6],
      [8, 7],
    ],
    {
      title: 'I mended when they wanted to be heard',
      category: 'communication',
      seen: 'They sit on the edge of the bath and tell me about the ward. I make three suggestions. They go to bed.',
      pattern: 'constant',
      myPart: 'I answered questions nobody had asked, because I cannot bear someone near me being unhappy.',
      myPartKinds: ['avoidance', 'control'],
      theirPart: 'They said "mm" and left the room instead of telling me to stop.',
      circumstance: 'Both of us came home worn out, at opposite ends of the day.',
      impactOnThem: 'Like being a broken thing that someone loves to repair.',
      impactOnMe: 'I felt useful, and then alone.',
      needBehind: 'To matter to someone without having to be of use.',
      learned: 'Being quick is how I get away from being helpless.',
      willDo: 'Ask before I answer.',
      weight: 5,
      myInfluence: 85,
      sure: 5,
    },
  ),
  card(
    'late',
    'working',
    [
      [83, 3],
      [61, 6],
      [11, 6],
    ],
    {
      title: 'Late, and no word that I would be',
      category: 'trust',
      seen: 'Dinner at seven. I come at ten to eight, with grease on my hands and a speech.',
      pattern: 'repeated',
      myPart: 'I did not ring, because ringing would have made it true.',
      myPartKinds: ['broken_promise', 'avoidance'],
      theirPart: 'They stopped mentioning it, and started to eat alone.',
      circumstance: 'A workshop that closes when it is done and not at six.',
      impactOnThem: 'Waiting, and then having to comfort me about it.',
      impactOnMe: 'A knot from five o’clock on.',
      needBehind: 'Not to see disappointment in a face.',
      learned: 'The call takes eleven seconds. The speech took an evening.',
      willDo: 'Say when I will be late, before I am late.',
      weight: 4,
      myInfluence: 100,
      sure: 5,
    },
  ),
  card(
    'silence',
    'talked_about',
    [
      [71, 2],
      [37, 6],
    ],
    {
      title: 'The quiet that had a temperature',
      category: 'conflict_style',
      seen: 'I ask what is wrong. They say "nothing", for three days. I ask louder.',
      pattern: 'repeated',
      myPart: 'I guessed loudly, and filled every pause.',
      myPartKinds: ['criticism'],
      theirPart: 'They went silent for days and did not say that they needed the time.',
      circumstance: 'Thin walls, no second room to be quiet in.',
      impactOnThem: 'They were counting to a hundred, and I talked into it.',
      impactOnMe: 'I thought I was being punished.',
      needBehind: 'To know that a silence will end.',
      learned: 'They were counting, not punishing. Neither of us said so.',
      willDo: 'Ask once, and then say when I will ask again.',
      weight: 4,
      myInfluence: 40,
      sure: 3,
    },
  ),
  card(
    'weekends',
    'settled',
    [
      [53, 4],
      [38, 9],
    ],
    {
      title: 'Whose family, which weekend',
      category: 'family_friends',
      seen: 'Nine weekends with mine, two with theirs, in one year of the calendar.',
      pattern: 'repeated',
      myPart: 'I did the planning and did not look at the sum.',
      myPartKinds: ['neglect'],
      theirPart: 'They said they did not mind.',
      circumstance: 'Mine live near, theirs a day away.',
      learned: '"It works out that way" is a plan with nobody’s name on it.',
      willDo: 'Say it to them plainly, without asking for anything back. Done.',
      weight: 3,
      myInfluence: 70,
      sure: 5,
    },
  ),
  card('where', 'accept_as_is', [[21, 8]], {
    title: 'Hills or a tram',
    category: 'values_future',
    seen: 'They collect pictures of houses on slopes. I collect timetables.',
    pattern: 'constant',
    myPart: 'I waited for them to grow out of it.',
    theirPart: 'They waited for me to.',
    circumstance: 'Two people who want different mornings.',
    learned: 'Neither of us is wrong.',
    weight: 3,
    myInfluence: 30,
    sure: 4,
  }),
]

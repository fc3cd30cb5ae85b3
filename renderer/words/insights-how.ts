/** How each number of "What changed" is worked out, in plain words; each has the least it is made of. */
export const HOW_WORDS = {
  title: 'How these numbers are worked out',
  lead: 'All of it on this computer, from your own notes. Below the least number nothing is said. Nothing is compared with anyone else.',
  head: ['What', 'How', 'At least'] as const,
  rows: [
    [
      'Mood',
      'The mean of each day, and of those the mean of seven days. Days of many notes weigh no more than days of one.',
      '3 days of the 7',
    ],
    [
      'How your mood went',
      'The middle one of all slopes between two weeks (Theil and Sen), so that a few odd weeks do not turn it. Less than 0.1 points a week, and less than half a point in all, is called about the same; less than 0.1 points a week otherwise, a little higher or lower; from there, higher or lower.',
      '5 weeks of 3 days',
    ],
    [
      'From day to day',
      'The typical step between days that follow each other, big steps counting more: the root of the mean of the squared steps, in 28 days and in the 28 before. Below 0.2 points apart they are about the same.',
      '6 steps in each',
    ],
    [
      'Quiet days',
      'Days of a quiet period without contact that you began and that was not practical.',
      '1 day',
    ],
    [
      'Pulls',
      'How many a week; the mean when they came; the mean of first less second rating; how many passed without contact or looking, of those that say.',
      '5 pulls',
    ],
    [
      'Goals',
      'For each week what was done of what was planned, never more than all of it; the mean of the last four whole weeks without those that rested or had begun before the goal.',
      '1 week that counts',
    ],
    ['Evidence', 'How many pieces for each goal, or else issue, and month.', '1 piece'],
    [
      'Issues',
      'The latest rating beside the first. Together: each rating times the weight of its issue, of the most that could be.',
      '2 ratings; 2 issues with a weight',
    ],
    ['Who begins', 'Begun by you, of those that one of you began.', '5 that one of you began'],
    [
      'Plan of a talk',
      'Own sentences, of those that are own or may sound like blame, for each version.',
      '2 versions',
    ],
    ['Weekly pulse', 'The mean of the five answers, times ten.', '2 weeks'],
    ['Could I be all right', 'The first and the latest answer for each way it could go.', '2 answers'],
    [
      'Cooling time',
      'Drafts that waited their full time, of those made ready. Practical ones are left out.',
      '1 draft',
    ],
  ],
} as const satisfies {
  readonly title: string
  readonly lead: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly [string, string, string])[]
}

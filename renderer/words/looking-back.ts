import type { PeriodKind, TimelineKind } from '../../core/review/review-kinds.ts'
import { many } from './many.ts'

/** What a row of the timeline stands for. */
const kinds: Readonly<Record<TimelineKind, string>> = {
  entry: 'Entry',
  evidence: 'Evidence',
  issue_settled: 'Issue settled',
  issue_accepted: 'Issue accepted as it is',
  talk: 'Talk',
  session: 'Session',
  boundary_theirs: 'Their line',
  boundary_mine: 'My line',
  boundary_lifted: 'Line lifted',
}

export const timelineWords = {
  kinds,
  thisWeek: 'This week',
  lastWeek: 'Last week',
  rowsOf: (week: string) => `What ${week} held`,
  untitled: 'Without words',
  newest: 'All weeks, newest first',
  earlier: 'Earlier weeks',
  reading: 'Reading',
  emptyTitle: 'Nothing here yet',
  emptyText:
    'What you write stands here week by week, with evidence, talks, sessions, lines and settled issues in between.',
  emptyAction: 'Write something',
  digest: {
    write: 'Write one line',
    writeFor: (week: string) => `Write one line about ${week}`,
    field: (week: string) => `One line about ${week}`,
    hint: 'What would you call it, looking back?',
    keep: 'Keep',
    cancel: 'Cancel',
    menu: (week: string) => `More for the line about ${week}`,
    change: 'Change it',
    remove: 'Remove it',
    tooLong: (most: number) => `At most ${most} characters.`,
    removal: {
      cancel: 'Cancel',
      title: 'Remove this line?',
      text: 'Only the line goes. Everything the week holds stays where it is.',
      confirm: 'Remove the line',
      done: 'The line is gone.',
      back: 'The line is back.',
    },
  },
} as const

export const pairWords = {
  title: 'Then and now',
  lead: 'Two things you wrote about the same question or the same issue, side by side.',
  suggestions: 'Months apart',
  others: 'Pick them yourself',
  othersHint: 'Written about more than once, on days closer together.',
  kinds: { question: 'The same question', issue: 'The same issue' },
  between: (then: string, now: string, count: number) =>
    count === 2 ? `${then} and ${now}` : `${then} and ${now}, from ${count} entries`,
  open: 'Put side by side',
  openFor: (name: string) => `Put side by side: ${name}`,
  back: 'Choose another',
  sides: ['Then', 'Now'],
  pickThen: 'Entry on the left',
  pickNow: 'Entry on the right',
  read: 'Open in the journal',
  readOf: (day: string) => `Open in the journal: entry of ${day}`,
  empty: 'There are no words in it.',
  writeAgain: 'Write about it today',
  emptyTitle: 'No pair yet',
  emptyText:
    'When you answer a question again some weeks later, or tie two entries to one issue, both can be read here side by side.',
  emptyAction: 'Write something',
} as const

const questions: Readonly<Record<PeriodKind, readonly [string, string]>> = {
  week: [
    'What did this week hold that you want to remember?',
    'What is one small thing you would like the next week to have?',
  ],
  month: [
    'What is different now from how this month began?',
    'What do you want to carry into the next month, and what may stay here?',
  ],
}

export const periodWords = {
  kind: 'Look back on',
  kinds: { week: 'A week', month: 'A month' },
  newest: 'All weeks, newest first',
  earlier: { week: 'Earlier week', month: 'Earlier month' },
  later: { week: 'Later week', month: 'Later month' },
  entryTitle: { week: (name: string) => `The week of ${name}`, month: (name: string) => name },
  lead: 'Read what this time held, then answer what you like. One answer is enough, and none is fine.',
  held: 'What it held',
  questionsTitle: 'Two questions',
  questions,
  moods: 'Mood',
  /** `mean` is null on too few days for one. */
  moodSaid: (days: number, mean: string | null, low: string, high: string) => {
    const noted = `Noted on ${many(days, 'day', 'days')}`
    if (low === high) return `${noted}: ${low.toLowerCase()}.`
    const range = `${noted}, from ${low.toLowerCase()} to ${high.toLowerCase()}`
    return mean === null ? `${range}.` : `${range}; on average ${mean.toLowerCase()}.`
  },
  noMoods: 'No mood noted.',
  evidence: 'What I did differently',
  noEvidence: 'No evidence noted.',
  goals: 'Goals',
  goalDone: (kind: PeriodKind, times: number, perWeek: number) => {
    const done = times === 0 ? 'quiet' : many(times, 'time', 'times')
    // The aim is of a week, whatever is looked back on.
    if (kind === 'week') return `${done}, meant for ${perWeek} a week`
    return `${times === 0 ? done : `${done} in the month`}; the aim is ${perWeek} in each week`
  },
  noGoals: 'No goal was running.',
  urges: 'Pulls',
  urgesSaid: (count: number, before: number | null, after: number | null) =>
    before === null || after === null
      ? `${many(count, 'pull', 'pulls')}.`
      : `${many(count, 'pull', 'pulls')}. Strength ${oneDigit(before)} before, ${oneDigit(after)} after.`,
  handled: (handled: number | null, ended: number) =>
    handled === null ? '' : `${handled} of ${ended} went by without writing to them or looking.`,
  noUrges: 'No pull noted.',
  good: 'One good thing',
  noGood: 'Nothing noted here. You may know one all the same.',
  goodKinds: { entry: 'From an entry', care: 'Done for yourself' },
  nothing: 'Nothing was noted in this time. You can answer all the same.',
  keep: 'Keep it as an entry',
  kept: 'Kept in your journal.',
  needsOne: 'Write an answer to one of the two first.',
  safe: 'Half an answer is kept too, when you leave this page or when the journal locks.',
  writtenTitle: { week: 'You wrote about this week', month: 'You wrote about this month' },
  read: 'Read it in the journal',
  goOn: 'Go on here',
  grounding: 'That is enough for now. Look up, and name three things you can see.',
} as const

export const backWords = {
  drawn: {
    title: 'A page from before',
    off: 'One older entry a day, drawn by chance and the same all day. Off unless you choose it. In Settings you can name who should stay out of it.',
    choose: 'Draw one each day',
    none: 'Nothing to draw from yet. Longer entries can come back once they are a month old.',
    from: (day: string) => day,
  },
  open: 'Read',
  neverAgain: 'Do not show again',
  more: 'More ways to keep it away',
  rest: 'Not for 30 days',
  neverTag: (tag: string) => `Nothing with the tag “${tag}”`,
  hidden: 'This entry will not be brought back again.',
  rested: 'This entry stays away for 30 days.',
  tagHidden: (tag: string) => `Nothing with the tag “${tag}” will be brought back.`,
  turnOff: 'Turn off',
} as const

function oneDigit(number: number): string {
  return String(Math.round(number * 10) / 10)
}

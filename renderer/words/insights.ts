import type { MoodTrend } from '../../core/moods/mood-trend.ts'
import { many } from './many.ts'

type Swing = 'calmer' | 'similar' | 'choppier'

/** One number after the point, where it is not a whole one. */
export function oneDigit(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '')
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** "Once", "Twice", "3 times", as a sentence begins. */
function times(count: number): string {
  return count === 1 ? 'Once' : count === 2 ? 'Twice' : `${count} times`
}

/** A share from 0 to 1 as people say it. */
export function shareInWords(share: number): string {
  const steps = [
    [0.005, 'none'],
    [0.15, 'a little'],
    [0.29, 'about a quarter'],
    [0.42, 'about a third'],
    [0.58, 'about half'],
    [0.7, 'about two thirds'],
    [0.86, 'about three quarters'],
    [0.995, 'nearly all'],
  ] as const
  return steps.find(([below]) => share < below)?.[1] ?? 'all'
}

const NOT_ENOUGH = 'Not enough entries yet'
const from = (first: string, latest: string): string => `${first} at first, ${latest} at the latest`

/** Sentences of the page "What changed". They say what was noted, never why, and nothing about what comes next. */
export const insightsWords = {
  title: 'What changed',
  lead: 'A letter from your own notes. It says what was noted, not why.',
  notEnough: NOT_ENOUGH,
  open: (place: string) => `Open ${place}`,
  period: {
    label: 'Time',
    names: {
      month: 'A month',
      quarter: 'Three months',
      half: 'Half a year',
      year: 'A year',
      own: 'Own dates',
    },
    from: 'From',
    to: 'Until',
    backwards: 'The first day comes after the last one.',
    tooLong: 'Ten years at most, and no day that is still to come.',
  },
  opening: (first: string, last: string, entries: number, days: number) =>
    entries === 0
      ? `From ${first} to ${last}.`
      : `From ${first} to ${last} you wrote ${many(entries, 'entry', 'entries')} on ${many(days, 'day', 'days')}.`,
  closing: 'These are your own notes, not a measurement. What they are worth is for you to say.',
  emptyTitle: 'Nothing to tell about this time yet',
  emptyText:
    'Moods, pulls, check-ins and ratings of this time would be put together here. A longer time may have something.',
  emptyAction: 'Write something',

  groups: {
    mood: 'Mood',
    space: 'Space and time',
    work: 'What I worked on',
    contact: 'Contact and talks',
    friendship: 'Friendship',
    support: 'Support',
    outcome: 'Any outcome',
  },

  mood: {
    /** `first` and `last` begin the weeks it is told of. */
    trend: (name: MoodTrend, first: string, last: string) => {
      const span = `From the week of ${first} to that of ${last}`
      if (name === 'about_the_same') return `${span} your mood was about the same.`
      if (name === 'a_little_higher') return `${span} your mood was a little higher towards the end.`
      if (name === 'a_little_lower') return `${span} your mood was a little lower towards the end.`
      if (name === 'higher') return `${span} your mood was higher towards the end.`
      if (name === 'lower') return `${span} your mood was lower towards the end.`
      return `${NOT_ENOUGH} to say how your mood went: it takes five weeks with a mood on three days each.`
    },
    lastDays: (mean: string) =>
      `The mean of the last seven days of this time is ${mean.charAt(0).toLowerCase()}${mean.slice(1)}.`,
    swing: (word: Swing | null) => {
      if (word === 'calmer')
        return 'From day to day it was calmer in the last four weeks of this time than in the four before.'
      if (word === 'choppier')
        return 'From day to day it was choppier in the last four weeks of this time than in the four before.'
      if (word === 'similar')
        return 'From day to day it moved about as much in the last four weeks of this time as in the four before.'
      return `${NOT_ENOUGH}, on days that follow each other, to say how much it moved from day to day.`
    },
    swingKey: (steps: number, before: number) =>
      `The typical step from one day to the next, big steps counting more, from ${many(steps, 'step', 'steps')} and, in the four weeks before, ${before}. The shorter the bar, the calmer.`,
    swingName: 'How much mood moved from day to day',
    swingLabel: 'Typical step',
    swingLegend: ['four weeks before', 'last four weeks'] as const,
    swingHead: ['Mood', 'Four weeks before', 'Last four weeks'] as const,
    points: (value: number) => `${value.toFixed(2)} points`,
    swingSays: (before: number, latest: number) => `${before.toFixed(1)}, then ${latest.toFixed(1)}`,
    based: (days: number, moods: number) =>
      `From ${many(moods, 'mood', 'moods')} on ${many(days, 'day', 'days')}.`,
    noLine: 'A line begins once three days of one week have a mood. Single days are dots.',
    key: 'Line: mean of seven days, with a gap below three days. Band: lowest to highest. Dots: single days.',
    columns: { week: 'Week from', mean: 'Mean', low: 'Lowest', high: 'Highest', days: 'Days with a mood' },
    chartLabel: (first: string, last: string) => `Line of your mood from ${first} to ${last}`,
    about: (word: string, mean: string) => `${word} (${mean} of 5)`,
    opens: 'the calendar',
  },

  quiet: {
    sentence: (total: number, of: number) =>
      of === 1
        ? `The one day in a quiet period was ${total === 1 ? 'quiet' : 'not quiet'}.`
        : `${total} of ${of} days in a quiet period ${total === 1 ? 'was' : 'were'} quiet.`,
    ever: (total: number) =>
      total === 1
        ? 'Counted from the beginning there is 1.'
        : `Counted from the beginning there are ${total}.`,
    key: 'A filled dot: a quiet day. A ring: contact that you began and that was not practical. A small dot: no quiet period.',
    weekdays: ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'] as const,
    head: ['Week of', 'Quiet days', 'Days in a period'] as const,
  },

  urges: {
    count: (count: number, perWeek: number | null) =>
      perWeek === null
        ? `You noted ${many(count, 'pull', 'pulls')}. ${NOT_ENOUGH} to say more.`
        : `You noted ${many(count, 'pull', 'pulls')}, about ${oneDigit(perWeek)} a week from the first of them on.`,
    before: (before: number, relief: number | null) => {
      const began = `They began at ${oneDigit(before)} of 10 on average`
      if (relief === null) return `${began}. ${NOT_ENOUGH} rated a second time for a mean of that.`
      if (Math.abs(relief) < 0.05) return `${began}, and the second rating was about the same.`
      return `${began}, and the second rating was ${oneDigit(Math.abs(relief))} ${relief > 0 ? 'lower' : 'higher'}.`
    },
    firstAndLast: (first: string, was: number, last: string, is: number) =>
      `${first} they began at ${oneDigit(was)} on average, ${last} at ${oneDigit(is)}.`,
    inWeek: (day: string) => `In the week of ${day}`,
    inMonth: (month: string) => `In ${month}`,
    lower: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
    handled: (without: number, all: number) =>
      `Of the ${all} that say what you did, ${without} passed without writing to them or looking.`,
    bars: { week: 'Pulls a week.', month: 'Pulls a month.' },
    dumbbells:
      'Mean of 0 to 10 from five pulls on, of those rated twice where there are five: an open dot when it came, a filled one afterwards.',
    barsHead: { week: ['Week of', 'Pulls'], month: ['Month', 'Pulls'] } as const,
    ratedHead: {
      week: ['Week of', 'Mean before', 'Mean after'],
      month: ['Month', 'Mean before', 'Mean after'],
    } as const,
    none: 'none',
  },

  goals: {
    lead: 'Over the last four whole weeks of this time, of what you had planned:',
    goal: (title: string, share: number, weeks: number) => {
      const how = share < 0.005 ? 'a quiet time' : shareInWords(share)
      return `“${title}”: ${how}${weeks === 4 ? '' : `, from ${many(weeks, 'week', 'weeks')}`}.`
    },
    key: 'A quarter for each week, clockwise from the top, filled by its share. Dashed: a week that does not count.',
    head: ['Goal', 'First week', 'Second', 'Third', 'Last week'] as const,
    quarters: (title: string, parts: string) => `“${title}”, week by week: ${parts}.`,
    week: (done: number, share: number | null) => {
      if (share === null) return 'does not count'
      return done === 0 ? 'quiet week' : `${done} done`
    },
  },

  evidence: {
    sentence: (total: number) => `${times(total)} you noted that you did something differently.`,
    most: (title: string, count: number) => `${count} of them belong to “${title}”.`,
    key: 'Each number is how many that month.',
    other: 'Something else',
    head: 'About',
    none: 'none',
    cell: (title: string, month: string, count: number) => `${title}, ${month}: ${count}`,
  },

  issues: {
    card: (title: string, first: number, latest: number) =>
      first === latest
        ? `“${title}” feels as far along as it did, ${latest} of 10.`
        : `“${title}” felt ${from(`${first} of 10`, String(latest))}.`,
    more: (count: number) => `${many(count, 'more issue is', 'more issues are')} in the table.`,
    total: (first: number, latest: number, cards: number) =>
      `The ${cards} issues with a weight taken together, heavy ones counting more: ${from(`${oneDigit(first * 10)} of 10`, oneDigit(latest * 10))}.`,
    once: (count: number) =>
      `${NOT_ENOUGH} about ${many(count, 'issue', 'issues')}: rated once in this time.`,
    key: 'How far along it feels, 0 to 10: a ring for the first rating, a disc for the latest.',
    ends: ['First', 'Latest'] as const,
    head: ['Issue', 'First', 'Latest', 'Ratings'] as const,
  },

  contact: {
    mine: (count: number) =>
      count === 0
        ? 'You noted no contact of your own beyond what was practical.'
        : `On ${many(count, 'day', 'days')} you began contact that was not practical.`,
    practical: (count: number) =>
      `On ${many(count, 'day', 'days')} what you began was practical and no more.`,
    looked: (count: number) => `${times(count)} you looked at what they post.`,
    byChance: (count: number) => `${times(count)} you met by chance.`,
    sent: (count: number) => `You noted ${many(count, 'message', 'messages')} as sent at the draft desk.`,
    cooling: (kept: number, of: number) =>
      of === 1
        ? kept === 1
          ? 'The draft you made ready waited its full time.'
          : 'The draft you made ready was sent before its time was over.'
        : `Of ${of} drafts you made ready, ${kept} waited their full time.`,
    talks: (days: readonly string[]) => `You talked on ${listed(days)}.`,
    moments: (count: number) => `${many(count, 'moment', 'moments')} together took place.`,
  },

  ownership: {
    sentence: (name: string, first: string, latest: string) =>
      `In the plan “${name}”, of the sentences that were own or may sound like blame, ${first} were own at first and ${latest} are now.`,
    part: (own: number, of: number) => `${own} of ${of}`,
    key: 'Own sentences among those that are own or may sound like blame, by the day they were written. The check can be wrong.',
    untitled: (day: string) => `A talk, begun ${day}`,
    now: 'Now',
    head: ['Day', 'Own'] as const,
  },

  starts: {
    sentence: (mine: number, of: number) => `You began ${mine} of ${of} meetings and messages.`,
    both: (count: number) => `${many(count, 'more', 'more')} began with both of you.`,
    notEnough: (count: number) =>
      `You noted ${many(count, 'meeting', 'meetings')}. ${NOT_ENOUGH} to say who begins.`,
    mine: 'Me',
    theirs: 'Them',
    bothRow: 'Both',
    head: ['Who began', 'Times'] as const,
    key: 'What began with both of you is left out of the bar.',
  },

  pulse: {
    sentence: (first: number, latest: number, weeks: number) =>
      `Your own pulse stood at ${from(`${first} of 100`, String(latest))}, from ${many(weeks, 'week', 'weeks')}.`,
    notEnough: `${NOT_ENOUGH} for a line of your pulse: it takes two weeks.`,
    key: 'The mean of your five answers times ten. My own pulse, not a medical test. Weeks without one are gaps.',
    chart: 'Weekly pulse',
    multiples: 'The five questions',
    head: ['Week of', 'Pulse'] as const,
    nothing: 'nothing noted',
    latest: (value: number) => `${value} of 10 at the latest`,
    sessions: (count: number) => `You had ${many(count, 'session', 'sessions')}.`,
  },

  outcome: {
    lead: 'Could I be all right with this?',
    way: (name: string, first: number, latest: number) =>
      first === latest
        ? `${name}: ${latest} of 10, as before.`
        : `${name}: ${from(`${first} of 10`, String(latest))}.`,
    once: (count: number) =>
      `${NOT_ENOUGH} about ${many(count, 'way', 'ways')} it could go: answered once in this time.`,
    key: 'First and latest answer in this time, 0 to 10. Nothing here says which is likely.',
    name: 'First and latest answer for each way it could go',
    legend: ['first answer', 'latest answer'] as const,
    says: (first: number, latest: number) => `${first}, now ${latest}`,
    head: ['Way', 'First answer', 'Latest answer', 'Answers'] as const,
  },
} as const

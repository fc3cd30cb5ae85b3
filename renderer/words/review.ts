/** Sentences of the Look back page. */
export const reviewWords = {
  title: 'Look back',
  lead: 'Everything you wrote, and how it felt at the time.',
  views: {
    search: 'Search',
    timeline: 'Timeline',
    calendar: 'Calendar',
    pairs: 'Then and now',
    period: 'Week and month',
    mood: 'Mood',
  },
  viewsLabel: 'Ways to look back',

  filters: {
    label: 'Narrow the search',
    starred: 'Starred',
    tag: 'Tag',
    step: 'Step',
    mood: 'Mood',
    dates: 'Dates',
    anyTag: 'Any tag',
    noTags: 'You have not used a tag yet.',
    anyStep: 'Any step',
    anyMood: 'Any mood',
    anyTime: 'Any time',
    lowOrBelow: 'Low or very low',
    steady: 'Steady',
    goodOrAbove: 'Good or very good',
    month: 'Last 4 weeks',
    quarter: 'Last 3 months',
    year: 'Last 12 months',
    own: 'Own dates',
    from: 'From',
    to: 'Until',
    since: (day: string) => `Since ${day}`,
    until: (day: string) => `Until ${day}`,
    between: (from: string, to: string) => `${from} to ${to}`,
    remove: (label: string) => `Remove filter: ${label}`,
    clear: 'Clear all',
  },

  calendar: {
    label: (year: number) => `Calendar of ${year}`,
    year: 'Year',
    earlier: 'Earlier year',
    later: 'Later year',
    thisYear: 'This year',
    view: 'Show',
    byYear: 'Year',
    byMonth: 'Month',
    monthLabel: (month: string) => `Calendar of ${month}`,
    earlierMonth: 'Earlier month',
    laterMonth: 'Later month',
    thisMonth: 'This month',
    keys: 'Arrow keys move by day and week, Page up and Page down by month, with Shift by year. Enter opens a day, or begins to write where nothing is there.',
    resting: 'Point at a day, or move to it with the arrow keys.',
    legend: 'The shade is the mean of the moods of that day. A dot is an entry.',
    noMood: 'No mood noted',
    nothing: 'Nothing written',
    ahead: 'Still to come',
    writeForDay: 'Write for this day',
    loading: 'Opening this day',
    close: 'Close',
  },

  mood: {
    title: 'Mood over time',
    range: 'Show',
    ranges: { 1: '1 month', 3: '3 months', 12: '12 months' },
    trend: (name: MoodTrend, weeks: number) => {
      const span = weeks === 1 ? 'this week' : `these ${weeksInWords(weeks)} weeks`
      if (name === 'about_the_same') return `About the same over ${span}.`
      if (name === 'a_little_higher') return `A little higher towards the end of ${span}.`
      if (name === 'a_little_lower') return `A little lower towards the end of ${span}.`
      return 'Not enough entries yet to say how it went.'
    },
    notEnoughLine: 'A line appears once three days of one week have a mood. Single days are shown as dots.',
    notEnoughTrend: 'A sentence about the whole time needs at least five weeks.',
    based: (days: number, moods: number) =>
      `From ${count(moods, 'mood', 'moods')} on ${count(days, 'day', 'days')}.`,
    explain: 'Where you noted fewer than three days in seven, the line has a gap.',
    honest: 'These are your own notes, not a measurement, and they do not say why.',
    columns: { week: 'Week from', mean: 'Mean', low: 'Lowest', high: 'Highest', days: 'Days with a mood' },
    chartLabel: (from: string, to: string) => `Line of your mood from ${from} to ${to}`,
    emptyTitle: 'No moods in this time',
    emptyText: 'You can note a mood on Today, or with an entry. It takes one tap, and you can leave it out.',
    about: (word: string, mean: string) => `${word} (${mean} of 5)`,
    key: 'Line: mean of seven days. Band: lowest to highest. Dots: single days.',
  },

  onThisDay: {
    title: 'On this day',
    off: 'One past entry from about this day, brought back here. It stays off unless you choose it, and can be turned off again here or in Settings.',
    choose: 'Bring back past entries',
    none: 'Nothing from about this day. That is all right.',
    ago: (months: number) =>
      months === 12 ? 'A year ago' : months === 6 ? 'Half a year ago' : monthsAgo(months),
  },

  entries: (entries: number) => count(entries, 'entry', 'entries'),
} as const

type MoodTrend = 'not_enough' | 'about_the_same' | 'a_little_higher' | 'a_little_lower'

function count(amount: number, one: string, many: string): string {
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : many}`
}

function monthsAgo(months: number): string {
  const words = ['', 'One month', 'Two months', 'Three months']
  return `${words[months] ?? `${months} months`} ago`
}

function weeksInWords(weeks: number): string {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ]
  return words[weeks] ?? String(weeks)
}

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
    resting: 'Point at a day to read it here.',
    legend: 'The shade is the mean of the moods of that day. A dot is an entry.',
    noMood: 'No mood noted',
    nothing: 'Nothing written',
    ahead: 'Still to come',
    writeForDay: 'Write for this day',
    loading: 'Opening this day',
    close: 'Close',
  },

  onThisDay: {
    title: 'On this day',
    off: 'One past entry from about this day, brought back here. It stays off unless you choose it, and can be turned off again here or in Settings.',
    choose: 'Bring back past entries',
    none: 'Nothing from about this day. That is all right.',
    ago: (months: number) =>
      months % 12 === 0 ? yearsAgo(months / 12) : months === 6 ? 'Half a year ago' : monthsAgo(months),
  },

  entries: (entries: number) => count(entries, 'entry', 'entries'),
} as const

function count(amount: number, one: string, many: string): string {
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : many}`
}

function yearsAgo(years: number): string {
  const words = ['', 'A year', 'Two years', 'Three years', 'Four years', 'Five years', 'Six years']
  return `${words[years] ?? `${years} years`} ago`
}

function monthsAgo(months: number): string {
  const words = ['', 'One month', 'Two months', 'Three months']
  return `${words[months] ?? `${months} months`} ago`
}

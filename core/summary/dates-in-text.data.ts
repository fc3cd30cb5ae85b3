/** A word beside what looks like a date, and where it stands so: tests hold each row to its own. */
export interface Beside {
  readonly word: string
  readonly as: string
}

/** Months that are words in small letters: sure only where something else says that it is a day. */
export const MONTHS_THAT_ARE_WORDS: readonly Beside[] = [
  { word: 'may', as: 'The first may sound odd.' },
  { word: 'march', as: 'I wrote 3 march songs.' },
  { word: 'mar', as: 'I wrote 10 mar words.' },
  { word: 'jan', as: 'I had 2 jan reports.' },
  { word: 'sept', as: 'I read 4 sept books.' },
  { word: 'dec', as: 'I need 5 dec tests.' },
]

/** Behind "may": it is the verb, and not even to be told. */
export const BEHIND_MAY: readonly Beside[] = [
  { word: 'be', as: 'I think 20 may be enough.' },
  { word: 'have', as: 'Of us 3 may have known.' },
  { word: 'not', as: 'Now 3 may not do.' },
  { word: 'come', as: 'Of them 3 may come.' },
  { word: 'go', as: 'Of them 3 may go.' },
  { word: 'seem', as: 'To you 3 may seem few.' },
  { word: 'help', as: 'I hope 3 may help.' },
  { word: 'well', as: 'Now 3 may well do.' },
  { word: 'also', as: 'Then 3 may also do.' },
  { word: 'take', as: 'All 3 may take long.' },
  { word: 'need', as: 'All 3 may need help.' },
  { word: 'say', as: 'All 3 may say no.' },
  { word: 'feel', as: 'All 3 may feel strange.' },
  { word: 'still', as: 'All 3 may still do.' },
  { word: 'never', as: 'All 3 may never do.' },
  { word: 'look', as: 'All 3 may look strange.' },
  { word: 'find', as: 'All 3 may find it.' },
  { word: 'want', as: 'All 3 may want it.' },
  { word: 'get', as: 'All 3 may get it.' },
  { word: 'make', as: 'All 3 may make it.' },
  { word: 'do', as: 'All 3 may do.' },
  { word: 'work', as: 'I think step 3 may work better.' },
  { word: 'bring', as: 'I think week 2 may bring more.' },
  { word: 'hurt', as: 'I think day 5 may hurt.' },
]

/** Behind a month and a number: "we march 3 km" is no day of March. */
export const UNITS: readonly Beside[] = [
  { word: 'km', as: 'We march 3 km.' },
  { word: 'k', as: 'We march 3 k.' },
  { word: 'm', as: 'We march 3 m.' },
  { word: 'miles?', as: 'We march 3 miles.' },
  { word: 'hours?', as: 'We march 3 hours.' },
  { word: 'minutes?', as: 'We march 3 minutes.' },
  { word: 'days?', as: 'We march 3 days.' },
  { word: 'weeks?', as: 'We march 3 weeks.' },
  { word: 'times', as: 'I may 3 times.' },
]

/** Before three numbers: what is counted so is no day. */
export const NUMBERED: readonly Beside[] = [
  { word: 'version', as: 'We used version 2.10.11.' },
  { word: 'release', as: 'We used release 2.10.11.' },
  { word: 'chapter', as: 'I read chapter 2.10.11.' },
  { word: 'section', as: 'I read section 2.10.11.' },
  { word: 'rule', as: 'I broke rule 2.10.11.' },
  { word: 'step', as: 'I left out step 2.10.11.' },
]

/** Behind "on the 2nd": that is counted, and no day of a month. */
export const COUNTED: readonly Beside[] = [
  { word: 'time', as: 'On the 2nd time I left.' },
  { word: 'one', as: 'On the 2nd one I left.' },
  { word: 'session', as: 'On the 2nd session I left.' },
  { word: 'draft', as: 'On the 2nd draft I left.' },
  { word: 'try', as: 'On the 2nd try I left.' },
  { word: 'attempt', as: 'On the 2nd attempt I left.' },
  { word: 'floor', as: 'On the 2nd floor I left.' },
  { word: 'day', as: 'On the 2nd day I left.' },
  { word: 'week', as: 'By the 2nd week I left.' },
  { word: 'month', as: 'By the 2nd month I left.' },
  { word: 'year', as: 'By the 2nd year I left.' },
  { word: 'person', as: 'By the 2nd person I left.' },
  { word: 'row', as: 'On the 2nd row I left.' },
  { word: 'page', as: 'On the 2nd page I left.' },
]

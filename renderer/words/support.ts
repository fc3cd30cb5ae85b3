import type { CardAction } from '../../core/support/card-words.data.ts'

/** What stands beside the cards after Done; the cards' own words are in core. */
export const careWords = {
  actions: {
    'people to call': 'People to call',
    'my hard-hour plan': 'My hard-hour plan',
    'keep writing': 'Keep writing',
    'numbers, large': 'Numbers, large',
    'my people': 'My people',
  } satisfies Readonly<Record<CardAction, string>>,
  rests: (until: string) => `The draft desk rests until ${until}. Nothing else is kept of this.`,
  walk: 'That is a lot of anger to carry. Write it all out here, then walk: ten minutes outside, without the phone.',
  numbersTitle: 'Numbers',
  closeNumbers: 'Close',
  allNumbers: 'All numbers',
} as const

export const supportWords = {
  title: 'Support and safety',
  sub: 'People to talk to, and what to do when it is too much or not safe.',
  now: 'If you might act on it soon',
  nowText:
    'Call your emergency number or go to someone now. Putting distance between you and anything you could use to hurt yourself helps this hour pass.',
  heavy: 'If it is very heavy to carry',
  heavyText:
    'If part of it is about not wanting to live or hurting yourself, you don’t have to be alone with it. The people on these lines listen, at any hour they are open, also without a name.',
  afraid: 'If you are or were afraid of them',
  afraidText: [
    'Being afraid of a partner or ex is not your fault and not a communication problem. You don’t owe anyone a second try. Your safety comes first.',
    'There are people who know how to help, also just to talk. Couple counselling is not advised where somebody is afraid.',
    'If someone else administers this computer, or could look at it, use another one to look for help. Hide now blanks this page, but it is no complete protection.',
    'A threat to hurt oneself if you leave is a real risk and needs help, and it is not yours to carry alone: tell the emergency number.',
  ],
  own: 'If you frightened, hurt or controlled someone',
  ownText:
    'Stopping contact is part of taking responsibility. If you feel close to it now: step away from them and from the phone, and talk to a person. Lines for people worried about their own behaviour exist, and people are trained to help you change this.',
  lines: 'People to call',
  country: 'Country',
  countryHint:
    'The same short number can mean different things elsewhere, so choose yours. The choice stays in your journal.',
  choose: 'Choose a country to see its numbers.',
  suggested: (country: string) => `I am in ${country}`,
  kinds: {
    emergency: 'Emergency',
    crisis: 'To talk, in a crisis',
    abuse: 'Fear and violence',
    own_behaviour: 'Worried about your own behaviour',
  },
  checked: (date: string | null) =>
    date === null
      ? 'Numbers change. This list was put together on 23 November 2026 and has not been checked for this version yet. If one doesn’t work, use the emergency number.'
      : `Numbers change. List checked: ${date}. If one doesn’t work, use the emergency number.`,
  another: 'Another country, with my own numbers',
  none: 'No numbers yet. Add those you trust.',
  add: 'Add a number',
  menu: (name: string) => `More for ${name}`,
  change: 'Change it',
  reset: 'Back to how it came',
  hide: 'Take it off the list',
  remove: 'Delete it',
  hidden: (count: number) => `Taken off the list (${count})`,
  show: (name: string) => `Put back ${name}`,
  putBack: 'Put back',
  hiddenDone: 'Taken off the list.',
  removed: 'Deleted.',
  resetDone: 'The row is as it came.',
  yours: 'added by you',
  changedByYou: 'changed by you',
  checkedOn: (date: string) => `looked up ${date}`,
  age: (months: number) => `not looked up for ${months} months`,
  gathered: (months: number) => `on the list for ${months} months without a check`,
  removeAsk: {
    title: 'Delete this number?',
    text: 'It is one you added yourself.',
    confirm: 'Delete',
    cancel: 'Keep it',
  },
  form: {
    add: 'Add a number',
    edit: 'Change the number',
    kind: 'For',
    name: 'Name',
    number: 'Number',
    note: 'Note, such as opening hours',
    checked: 'Looked up on',
    needed: 'A name and a number are needed.',
    save: 'Keep it',
    cancel: 'Cancel',
    kept: 'Kept.',
  },
  copy: (name: string) => `Copy the number of ${name}`,
  copied: 'Copied.',
  notCopied: 'The system did not allow copying.',
  worth: 'Help is worth it',
  worthText:
    'if you have been low most days for two weeks or more, drink to cope, cannot work or sleep, think of harming yourself or others, or are afraid of anyone.',
  step: 'Open step 9: your people, sessions and hard-hour plan',
  limits:
    'Stillwater is a private notebook with some tools. Not therapy, not an emergency service. It calls nobody and tells nobody.',
} as const

import type { ContactSource, ContactValue, Way } from '../../core/boundaries/contact-kinds.ts'

interface ValueWords {
  readonly label: string
  readonly hint: string
  /** What the program says wherever it is asked; '' where it has nothing to say. */
  readonly says: string
}

/** Each way that contact may stand, in the words of the screen. */
export const CONTACT_WORDS: Readonly<Record<ContactValue, ValueWords>> = {
  open: { label: 'Open', hint: 'Nobody has asked for distance.', says: '' },
  not_said: { label: 'I’d rather not say', hint: 'Works as open.', says: '' },
  needs_time: {
    label: 'They asked for time',
    hint: 'Drafts can be written and wait.',
    says: 'They asked for time. Waiting is the message.',
  },
  practical_only: {
    label: 'Practical matters only',
    hint: 'Children, home, money.',
    says: 'Practical messages only, as agreed.',
  },
  said_no: {
    label: 'They said no contact',
    hint: 'Drafts close. What you write stays an unsent letter.',
    says: 'They have answered. The kindest step now is none.',
  },
  blocked_me: {
    label: 'They blocked me',
    hint: 'The same as a no.',
    says: 'They have answered. The kindest step now is none.',
  },
  legal_order: {
    label: 'A court or police order is in place',
    hint: 'Any contact can break it.',
    says: 'An order is in place. Any contact, also through friends, gifts or likes, can break it. Ask your lawyer before anything.',
  },
  safety_victim: {
    label: 'I was afraid of them, hurt or controlled',
    hint: 'The steps about contact go out of sight.',
    says: 'You don’t owe anyone a second try. Your safety comes first.',
  },
  safety_own: {
    label: 'I frightened, hurt, threatened or controlled them',
    hint: 'Contact stops.',
    says: 'Stopping contact is part of taking responsibility. People are trained to help you change this.',
  },
}

export const SOURCE_WORDS: Readonly<Record<ContactSource, string>> = {
  they_said: 'They said so',
  they_wrote: 'They wrote so',
  through_others: 'Through others',
  court_or_police: 'Court or police',
  my_choice: 'My own choice',
}

export const WAY_WORDS: Readonly<Record<Way, string>> = {
  texts: 'Texts',
  emails: 'Emails',
  cards: 'Cards, letters, gifts',
  calls: 'Calls',
  meeting: 'Meeting',
  talk_about_us: 'Talking about us',
}

/** Of a step that is closed as contact stands. */
export const gateWords = {
  closed: 'Closed for now',
  narrowed: 'Narrowed for now',
  open: 'A quiet period is running',
  lines: (ways: string) => `A line you noted rules out: ${ways}.`,
  reflection: 'What you want to say can stay here, as a letter that is not sent.',
  accountability:
    'What can be written here is about your own conduct, for yourself and for those who help you change it.',
  third: 'If something practical has to be settled, ask a third person, a lawyer or a mediator to carry it.',
  letter: 'Write an unsent letter',
  board: 'Open the boundary board',
  space: 'Open step 1',
  support: 'Support and safety',
} as const

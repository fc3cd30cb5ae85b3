import type { Book } from '../../../core/book/book.ts'
import type { Message } from '../../../core/contact/contact.schema.ts'
import type { Meeting } from '../../../core/friendship/friendship.schema.ts'
import { Table } from '../../../core/kernel/table.ts'
import { makeBoundary } from '../boundaries/make-boundary.ts'
import { makePlan } from '../conversation/make-plan.ts'
import { makeLetter } from '../outcome/make-outcome.ts'
import { makeEvent, makePeriod, makeUrge } from '../space/make-space.ts'
import { makePerson, makePulse, makeSession } from '../support/make-support.ts'
import { byId } from './make-book.ts'

const STORED = { createdAt: '2026-04-01T09:00:00.000Z', changedAt: '2026-04-01T09:00:00.000Z' }
const IN = '2026-05-11'

/** What each field of a tool's record says in a book made to be looked through; `word` makes a text that is found again. */
export type Word = (field: string) => string

export interface ToolFlags {
  /** The entry that something to bring came from. */
  readonly broughtFrom: string
  readonly sealedUntil: string | null
  /** The card that the plan is about. */
  readonly planCard: string
}

/** One record of each tool, every text of it a word of its own. Who it is about, and who acts, is left as a rule has it. */
export function makeTools(word: Word, flags: ToolFlags): Partial<Book> {
  return {
    people: byId([makePerson({ name: 'Zenobia', contact: word('contact') })]),
    sessions: byId([
      makeSession({
        day: IN,
        personId: 'person01',
        withWhom: word('withwhom'),
        tookAway: word('tookaway'),
        bring: [
          {
            id: 'bring001',
            at: STORED.createdAt,
            text: word('broughtentry'),
            entryId: flags.broughtFrom,
            isDone: false,
          },
          { id: 'bring002', at: STORED.createdAt, text: word('broughtown'), entryId: null, isDone: false },
        ],
        tryNext: [{ id: 'try00001', at: STORED.createdAt, text: word('try'), goalId: null, isDone: true }],
      }),
    ]),
    pulses: Table.from([['2026-05-11', makePulse('2026-05-11', 6)]]),
    hardHour: Table.from([
      [
        'hard-hour',
        {
          signs: [word('hard')],
          helps: [],
          people: [],
          places: [],
          saferHere: [word('safer')],
          reasons: [],
          changedAt: STORED.changedAt,
        },
      ],
    ]),
    periods: byId([
      makePeriod({
        id: 'period01',
        start: '2026-04-10',
        whyForMe: word('why'),
        practicalTopics: [word('topic')],
      }),
    ]),
    contactEvents: byId([makeEvent({ id: 'event001', at: `${IN}T20:00`, note: word('eventnote') })]),
    urges: byId([makeUrge({ id: 'urge0001', at: `${IN}T22:00` })]),
    clarity: Table.from([
      [
        '2026-05-11',
        {
          week: '2026-05-11',
          want: word('want'),
          missPerson: word('miss'),
          missRoutine: word('routine'),
          mustHave: [word('must')],
          cannotAccept: [],
          changedAt: STORED.changedAt,
        },
      ],
    ]),
    boundaries: byId([
      makeBoundary({
        id: 'line0001',
        whose: 'theirs',
        since: '2026-04-02',
        text: word('theirline'),
        liftedWords: word('lifted'),
      }),
      makeBoundary({ id: 'line0002', whose: 'mine', since: '2026-04-02', text: word('myline') }),
    ]),
    slips: byId([
      { id: 'slip0001', ...STORED, boundaryId: 'line0001', day: IN, what: word('slip'), mended: 'stopped' },
    ]),
    messages: byId([message(word)]),
    meetings: byId([meeting(word)]),
    plans: byId([
      makePlan({
        id: 'plan-001',
        issueIds: [flags.planCard],
        own: [`I left you waiting ${word('planown')}.`],
        repair: `I would like to pay for it ${word('repair')}.`,
        heard: word('heard'),
        agreed: word('agreed'),
        consent: 'agreed',
        consentWords: word('consent'),
        talkedOn: IN,
      }),
    ]),
    letters: byId([
      makeLetter({
        id: 'letter01',
        kind: 'to_me_in_a_year',
        writtenOn: IN,
        text: word('letter'),
        sealedOn: IN,
        sealedUntil: flags.sealedUntil,
      }),
      makeLetter({ id: 'letter02', kind: 'letting_go', writtenOn: IN, text: word('unsent') }),
    ]),
    scenarios: Table.from([
      [
        'scenario-friends',
        {
          kind: 'friends',
          couldBeOk: [
            { day: '2026-04-03', rating: 3 },
            { day: IN, rating: 6 },
          ],
          firstDay: word('firstday'),
          firstMonth: '',
          whoITell: word('tell'),
          staysGood: [],
          wouldLearn: '',
          changedAt: STORED.changedAt,
        },
      ],
    ]),
    lifeAreas: Table.from([
      [
        'life-area-people',
        {
          area: 'people',
          ratings: [{ day: IN, rating: 6 }],
          nextSmallStep: word('nextstep'),
          changedAt: STORED.changedAt,
        },
      ],
      [
        'life-area-money',
        {
          area: 'money',
          ratings: [{ day: IN, rating: 2 }],
          nextSmallStep: word('moneystep'),
          changedAt: STORED.changedAt,
        },
      ],
      [
        'life-area-body',
        {
          area: 'body',
          ratings: [{ day: IN, rating: 2 }],
          nextSmallStep: word('bodystep'),
          changedAt: STORED.changedAt,
        },
      ],
    ]),
  }
}

function message(word: Word): Message {
  return {
    id: 'message1',
    ...STORED,
    text: word('message'),
    channel: 'text',
    purpose: 'check_in',
    whyNow: word('whynow'),
    ifNoAnswer: word('ifno'),
    readiness: [],
    status: 'sent_by_me',
    coolingUntil: null,
    copiedAt: null,
    sentOn: IN,
    reply: 'warm',
    repliedAt: null,
    theirWords: '',
    waited: false,
  }
}

function meeting(word: Word): Meeting {
  return {
    id: 'meeting1',
    ...STORED,
    day: IN,
    kind: 'call',
    startedBy: 'them',
    tone: 1,
    iListened: 2,
    askedAboutThem: true,
    talkedAboutUs: false,
    helpedWith: word('helped'),
    energyAfter: 1,
    note: word('meetingnote'),
  }
}

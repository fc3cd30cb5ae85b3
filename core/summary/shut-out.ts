import { cleared } from '../book/cleared.ts'
import type { ShutJudge } from '../book/shut-words.ts'
import { areaId } from '../outcome/life-areas.ts'
import type { SearchKind } from '../search/search-kinds.ts'
import type { Allowed } from './allowed.ts'
import type { HeldBack, SummaryChoices } from './summary.contract.ts'
import type { SummarySection } from './summary-kinds.ts'

/** Told of everything that is held back. */
export type Hold = (held: HeldBack) => void

/** Where a text stands; null for what was typed for this document alone, and is nothing that could be opened. */
export type Place = Pick<HeldBack, 'id' | 'kind'> & { readonly sections: readonly SummarySection[] }

export interface Sieve {
  /** The text without the sentences that must not leave. */
  readonly text: (words: string, place: Place) => string
  /** Whether a record whose name or only line this is may go in. */
  readonly keeps: (words: string, place: Place) => boolean
}

export function sieve(judge: ShutJudge, isIn: (section: SummarySection) => boolean, hold: Hold): Sieve {
  const text: Sieve['text'] = (words, { id, kind, sections }) => {
    const { kept, out } = cleared(words, judge)
    if (sections.some(isIn)) for (const { text: said, reason } of out) hold({ id, kind, text: said, reason })
    return kept
  }
  return { text, keeps: (words, place) => text(words, place) === words }
}

/** Every record without the words that it shares with a text that must not leave; whole records whose name they are. */
export function shutOut(all: Allowed, sift: Sieve): Allowed {
  return { ...all, ...ofGrowth(all, sift), ...ofContact(all, sift), ...ofRest(all, sift) }
}

function at(kind: SearchKind, id: string, ...sections: SummarySection[]): Place {
  return { kind, id, sections }
}

function ofGrowth(all: Allowed, { text, keeps }: Sieve): Pick<Allowed, 'goals' | 'evidence' | 'issues'> {
  return {
    goals: all.goals
      .filter(({ id, title }) => keeps(title, at('goals', id, 'goals')))
      .map((goal) => {
        const place = at('goals', goal.id, 'goals')
        const [ifCue, thenAction] = [text(goal.ifCue, place), text(goal.thenAction, place)]
        return { ...goal, ifCue, thenAction, why: text(goal.why, place) }
      }),
    evidence: all.evidence
      .filter(({ id, thisTimeI }) => keeps(thisTimeI, at('evidence', id, 'evidence')))
      .map((each) => {
        const place = at('evidence', each.id, 'evidence')
        const [situation, beforeIWould] = [text(each.situation, place), text(each.beforeIWould, place)]
        return { ...each, situation, beforeIWould }
      }),
    issues: all.issues
      .filter(({ id, title }) => keeps(title, at('issues', id, 'issues')))
      .map((card) => {
        const place = at('issues', card.id, 'issues')
        const [learned, myPart] = [text(card.learned, place), text(card.myPart, place)]
        const [needBehind, willDo] = [text(card.needBehind, place), text(card.willDo, place)]
        return { ...card, learned, myPart, needBehind, willDo }
      }),
  }
}

function ofContact(
  all: Allowed,
  { text, keeps }: Sieve,
): Pick<Allowed, 'space' | 'contact' | 'boundaries' | 'slips'> {
  return {
    space: {
      ...all.space,
      clarity: all.space.clarity.map((each) => {
        return { ...each, want: text(each.want, at('clarity', each.week, 'wanted')) }
      }),
      periods: all.space.periods.map((each) => {
        return { ...each, whyForMe: text(each.whyForMe, at('periods', each.id, 'quiet')) }
      }),
    },
    contact: {
      ...all.contact,
      plans: all.contact.plans.map((plan) => {
        return { ...plan, repair: text(plan.repair, at('plans', plan.id, 'repair')) }
      }),
    },
    boundaries: all.boundaries.filter((line) => {
      return keeps(line.text, at('boundaries', line.id, line.whose === 'mine' ? 'boundaries' : 'theirs'))
    }),
    slips: all.slips.filter(({ id, what }) => keeps(what, at('slips', id, 'slips'))),
  }
}

function ofRest(
  all: Allowed,
  { text, keeps }: Sieve,
): Pick<Allowed, 'entries' | 'sessions' | 'areas' | 'letters'> {
  return {
    entries: all.entries.map((row) => {
      const place = at('entries', row.id, 'journal', 'starred')
      return { ...row, title: text(row.title, place), excerpt: text(row.excerpt, place) }
    }),
    sessions: all.sessions.map((session) => ({
      ...session,
      bring: session.bring.filter((each) => {
        return keeps(each.text, at('sessions', session.id, 'sessions', 'questions'))
      }),
      tookAway: text(session.tookAway, at('sessions', session.id, 'sessions')),
    })),
    areas: all.areas.map((each) => {
      return { ...each, nextSmallStep: text(each.nextSmallStep, at('lifeAreas', areaId(each.area), 'areas')) }
    }),
    letters: all.letters.map((letter) => {
      return { ...letter, text: text(letter.text, at('letters', letter.id, 'letter')) }
    }),
  }
}

const TYPED_HERE: Place = { kind: null, id: null, sections: ['statement'] }

/** What was typed for this document may have been taken from such a text as well. */
export function linesShutOut(choices: SummaryChoices, { text }: Sieve): SummaryChoices {
  return {
    ...choices,
    howItWas: text(choices.howItWas, TYPED_HERE),
    howItIs: text(choices.howItIs, TYPED_HERE),
    whatIsNext: text(choices.whatIsNext, TYPED_HERE),
    closing: text(choices.closing, TYPED_HERE),
  }
}

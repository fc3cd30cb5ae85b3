import type { OwnLineDraft, PersonDraft } from '../../../core/support/support.schema.ts'
import type { Line } from '../../bridge/KeptLine.tsx'
import { makeLeft } from '../../bridge/left-forms.ts'
import type { HardHourTexts } from './step/HardHourForm.tsx'
import type { SessionForming } from './step/session-draft.ts'
import type { SearchTexts } from './step/SearchForm.tsx'

export const bringLeft = makeLeft<Line>('support.bring')
export const tryLeft = makeLeft<Line>('support.try')
/** Of what to bring, and of what to try. */
export const itemWordsLeft = makeLeft<Line>('support.itemWords')
export const linesLeft = makeLeft<OwnLineDraft>('support.lines')
export const peopleLeft = makeLeft<PersonDraft>('support.people')
export const sessionsLeft = makeLeft<SessionForming>('support.sessions')
export const plansLeft = makeLeft<HardHourTexts>('support.plans')
export const searchesLeft = makeLeft<SearchTexts>('support.searches')

import type { OwnLineDraft, PersonDraft, SessionDraft } from '../../../core/support/support.schema.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'
import type { HardHourTexts } from './step/HardHourForm.tsx'
import type { SearchTexts } from './step/SearchForm.tsx'

export const linesLeft = makeSitting<Left<OwnLineDraft>>({})
export const peopleLeft = makeSitting<Left<PersonDraft>>({})
export const sessionsLeft = makeSitting<Left<SessionDraft>>({})
export const plansLeft = makeSitting<Left<HardHourTexts>>({})
export const searchesLeft = makeSitting<Left<SearchTexts>>({})

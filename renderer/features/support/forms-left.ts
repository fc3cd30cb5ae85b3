import type {
  HardHourDraft,
  OwnLineDraft,
  PersonDraft,
  SearchDraft,
  SessionDraft,
} from '../../../core/support/support.schema.ts'
import { makeSitting } from '../../bridge/sitting.ts'
import type { Left } from '../../bridge/use-unfinished.ts'

export const linesLeft = makeSitting<Left<OwnLineDraft>>({})
export const peopleLeft = makeSitting<Left<PersonDraft>>({})
export const sessionsLeft = makeSitting<Left<SessionDraft>>({})
export const plansLeft = makeSitting<Left<HardHourDraft>>({})
export const searchesLeft = makeSitting<Left<SearchDraft>>({})

import { useLocation } from 'wouter'
import { SEARCH_KINDS } from '../../core/search/search-kinds.ts'
import type { EveryHit } from '../../core/search/search.contract.ts'
import { send } from './commands.ts'
import { goToRecord } from './go-to-record.ts'
import { paths } from './paths.ts'

/** A record, and what it stands with where that is opened instead. */
export type Hit = Pick<EveryHit, 'kind' | 'id' | 'owner'>

/** Opens what was found in its own place. */
export function useOpenHit(): (hit: Hit) => void {
  const [, navigate] = useLocation()
  return (hit) => {
    if (hit.kind === 'entries') {
      send('open-entry', { id: hit.id })
      return
    }
    if (hit.kind === 'helplines') navigate(paths.support)
    else if (hit.kind === 'digests') navigate(`${paths.lookBack}/timeline/${hit.id}`)
    else if (!opened(hit)) navigate(placeOf(hit.kind))
    goToRecord(hit.id)
  }
}

/** By a command of the page it belongs to; false where that page has none for it. */
function opened({ kind, id, owner }: Hit): boolean {
  switch (kind) {
    case 'issues':
      send('open-issue', { id })
      return true
    case 'goals':
      send('open-goal', { id })
      return true
    case 'checkIns':
      if (owner) send('open-goal', { id: owner.id })
      return owner !== null
    case 'evidence':
      send('open-evidence', { id })
      return true
    case 'messages':
      send('open-message', { id })
      return true
    case 'plans':
      send('open-plan', { id })
      return true
    case 'boundaries':
      send('open-boundary', { id })
      return true
    case 'activities':
      send('open-activity', { id })
      return true
    case 'pictures':
      if (owner) send('open-activity', { id: owner.id })
      return owner !== null
    case 'ifThens':
      send('open-if-then', { id })
      return true
    case 'sessions':
      send('open-session', { id })
      return true
    case 'hardHour':
      send('open-hard-hour', {})
      return true
    case 'scenarios':
      send('open-scenario', { id })
      return true
    case 'lifeAreas':
      send('open-outcome-part', { part: 'areas' })
      return true
    case 'letters':
      send('open-outcome-part', { part: 'letters' })
      send('open-letter', { id })
      return true
    case 'closings':
      send('open-outcome-part', { part: 'closing' })
      return true
    default:
      return false
  }
}

function placeOf(kind: EveryHit['kind']): string {
  const step = SEARCH_KINDS.find((each) => each.kind === kind)?.step ?? null
  return step === null ? paths.journal : paths.step(step)
}

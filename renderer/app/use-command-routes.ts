import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { listen } from '../bridge/bridge.ts'
import { send, useCommand, watchCommands, type CommandName } from '../bridge/commands.ts'
import { hideNow } from '../bridge/hidden.ts'
import { paths } from '../bridge/paths.ts'

/** The page that hears each command; those without one are done by the frame itself. */
const PLACES: Readonly<Record<CommandName, string | null>> = {
  'new-entry': paths.journal,
  'open-entry': paths.journal,
  'open-trash': paths.journal,
  'open-tags': paths.journal,
  search: paths.lookBack,
  'capture-issue': paths.step('issues'),
  'open-issue': paths.step('issues'),
  'open-boundary': paths.step('boundaries'),
  'add-boundary': paths.step('boundaries'),
  'open-message': paths.step('contact'),
  'open-activity': paths.step('memories'),
  'say-status': paths.step('boundaries'),
  'open-scenario': paths.step('outcome'),
  'open-outcome-part': paths.step('outcome'),
  'open-letter': paths.step('outcome'),
  'add-goal': paths.step('growth'),
  'open-goal': paths.step('growth'),
  'open-evidence': paths.step('growth'),
  'add-evidence': paths.step('growth'),
  'feel-pull': paths.step('space'),
  'open-urge': paths.step('space'),
  'open-if-then': paths.step('space'),
  'open-clarity': paths.step('space'),
  'open-motives': paths.step('friendship'),
  'open-plan': paths.step('conversation'),
  'plan-talk': paths.step('conversation'),
  'new-draft': paths.step('contact'),
  'log-meeting': paths.step('friendship'),
  'add-idea': paths.step('memories'),
  'check-week': paths.step('growth'),
  'add-session': paths.step('support'),
  'open-pulse': paths.step('support'),
  'answer-ways': paths.step('outcome'),
  'write-letter': paths.step('outcome'),
  'plan-care': paths.step('space'),
  'open-support': paths.support,
  'open-hard-hour': paths.step('support'),
  'open-people': paths.step('support'),
  'open-session': paths.step('support'),
  'hide-now': null,
  'lock-now': null,
}

/** Opens the page that a command belongs to, and does what the menu of the window asks. */
export function useCommandRoutes(lock: () => void): void {
  const [path, navigate] = useLocation()
  const now = useRef({ path, navigate })
  useEffect(() => {
    now.current = { path, navigate }
  })
  useEffect(
    () =>
      watchCommands((name) => {
        const place = PLACES[name]
        const isThere =
          place === now.current.path || (name !== 'search' && now.current.path.startsWith(`${place}/`))
        if (place !== null && !isThere) now.current.navigate(place)
      }),
    [],
  )
  useCommand('open-support', () => undefined)
  useCommand('hide-now', () => void hideNow())
  useCommand('lock-now', lock)
  useEffect(
    () =>
      listen((event) => {
        if (event.name !== 'menu.chosen') return
        if (event.command === 'lock') send('lock-now', {})
        else if (event.command === 'hide') send('hide-now', {})
        else if (event.command === 'new-entry') send('new-entry', {})
        else if (event.command === 'search') send('search', {})
        else now.current.navigate(paths.settings)
      }),
    [],
  )
}

import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { send } from '../bridge/commands.ts'
import { useFeature } from '../bridge/use-feature.ts'
import { paths } from '../bridge/paths.ts'
import { canUndo, focusToasts, undoLast } from '../ui/Toast.tsx'
import { GO_TO } from './shortcuts.ts'

interface Openers {
  readonly openPalette: () => void
  readonly openKeys: () => void
}

/** Milliseconds in which the second key after `g` counts. */
const CHORD = 1_200

/** The keys that work on every page. */
export function useShortcuts({ openPalette, openKeys }: Openers): void {
  const [, navigate] = useLocation()
  const { value: device } = useFeature('settings.device')
  const hideKey = device?.hideKey ?? 'F9'
  const chordAt = useRef(-CHORD)
  useEffect(() => {
    const withMod: Readonly<Record<string, () => void>> = {
      l: () => send('lock-now', {}),
      k: openPalette,
      n: () => send('new-entry', {}),
      f: () => send('search', {}),
      ',': () => navigate(paths.settings),
    }
    /** A box of words takes back its own writing. */
    const heldWith = (event: KeyboardEvent): (() => void) | undefined => {
      const key = event.key.toLowerCase()
      if (key === 'z') return canUndo() && !isWriting(event) ? undoLast : undefined
      return isOwnKey(event) ? undefined : withMod[key]
    }
    const byItself = (event: KeyboardEvent): (() => void) | undefined => {
      const isSecond = event.timeStamp - chordAt.current < CHORD
      chordAt.current = event.key === 'g' && !isSecond ? event.timeStamp : -CHORD
      if (event.key === '?') return openKeys
      const place = isSecond && Object.hasOwn(GO_TO, event.key) ? GO_TO[event.key] : undefined
      return place && (() => navigate(place.path))
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      if (event.key === 'F6' && isKey(event, 'F6') && focusToasts()) return event.stopPropagation()
      const act = isKey(event, hideKey)
        ? () => send('hide-now', {})
        : (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
          ? heldWith(event)
          : isFree(event)
            ? byItself(event)
            : undefined
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [hideKey, navigate, openKeys, openPalette])
}

/** True when the event is the chord written as `Ctrl+Shift+H` or a single key such as `F9`. */
export function isKey(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+')
  const last = parts.at(-1)?.toLowerCase()
  return (
    event.key.toLowerCase() === last &&
    event.shiftKey === parts.includes('Shift') &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl')
  )
}

/** True in a box of words, which has an undo of its own. */
function isWriting({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, [role=textbox]') !== null
}

/** True where what has the focus takes the key for itself, such as find inside an editor: `data-own-keys="f k"`. */
function isOwnKey(event: KeyboardEvent): boolean {
  const { target, key } = event
  const own = target instanceof Element ? target.closest('[data-own-keys]') : null
  return own?.getAttribute('data-own-keys')?.split(' ').includes(key.toLowerCase()) ?? false
}

/** True where a letter is not part of writing or of a menu. */
function isFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const { target } = event
  if (!(target instanceof HTMLElement)) return true
  const isTaken =
    'input, textarea, select, [contenteditable], [role=menu], [role=listbox], [role=textbox], [role=dialog], [role=grid]'
  return !target.isContentEditable && target.closest(isTaken) === null
}

import { useEffect, useRef } from 'react'

interface PaneKeys {
  readonly onSave: () => void
  readonly onDone: () => void
  /** null while there is nothing to leave. */
  readonly onEscape: (() => void) | null
}

/** Mod+S saves now, Mod+Enter is Done. Escape shows everything again, unless something nearer took it. */
export function usePaneKeys(keys: PaneKeys): void {
  const newest = useRef(keys)
  useEffect(() => {
    newest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { onSave, onDone, onEscape } = newest.current
      const hasMod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (hasMod && event.key.toLowerCase() === 's') onSave()
      else if (hasMod && event.key === 'Enter') onDone()
      else if (event.key === 'Escape' && onEscape !== null && !event.defaultPrevented) onEscape()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

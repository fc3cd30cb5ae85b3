const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform)

/** Whether the event is the key named such as `Mod-Shift-7`. Digits go by their place, whatever Shift makes of them. */
export function isPressed(key: string, event: KeyboardEvent): boolean {
  const parts = key.split('-')
  const last = parts.at(-1) ?? ''
  const mod = isMac ? event.metaKey : event.ctrlKey
  const other = isMac ? event.ctrlKey : event.metaKey
  if (mod !== parts.includes('Mod') || other) return false
  if (event.shiftKey !== parts.includes('Shift') || event.altKey !== parts.includes('Alt')) return false
  return /^\d$/.test(last) ? event.code === `Digit${last}` : event.key.toLowerCase() === last
}

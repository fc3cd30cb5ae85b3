import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'wouter'

/** Moves the focus into a page that was opened, so that the keyboard and a screen reader follow. */
export function useMainFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const [path] = useLocation()
  const place = path.split('/').slice(0, 3).join('/')
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    if (!main.current?.contains(document.activeElement)) main.current?.focus()
  }, [place])
  return main
}

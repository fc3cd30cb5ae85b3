import { useEffect, type RefObject } from 'react'
import { focusIn, placeOf, type Place } from './focus-place.ts'

/**
 * Where what had the focus is taken off the page, as a row is that was restored, erased or unlinked, the focus goes to
 * its neighbour and does not fall to the page. Whoever presses on empty ground meant to let go of it.
 */
export function useFocusKept(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const room = main.current
    if (!room) return undefined
    let last: Place | null = null
    let frame = 0

    const remember = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && event.target !== room) last = placeOf(event.target, room)
    }
    const letGo = (event: PointerEvent): void => {
      const pressed = event.target instanceof Element ? event.target.closest(FOCUSABLE) : null
      if (pressed === null || pressed === room) last = null
    }
    const look = (): void => {
      if (document.activeElement !== document.body || last === null || last.element.isConnected) return
      const place = last
      last = null
      focusIn(place, room)
    }
    // A dialog gives the focus back a frame or two after it closed: what it does comes first.
    const later = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look)
      })
    }
    const watching = new MutationObserver(() => {
      if (document.activeElement === document.body && last !== null) later()
    })
    watching.observe(document.body, { childList: true, subtree: true })
    room.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', letGo, true)
    return () => {
      cancelAnimationFrame(frame)
      watching.disconnect()
      room.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', letGo, true)
    }
  }, [main])
}

const FOCUSABLE = 'a[href], button, input, textarea, select, [tabindex], [contenteditable]'

import { useLayoutEffect, useState, type RefObject } from 'react'

/** Before it is measured, and where nothing can be measured. */
const USUAL = 640
/** Narrower than this the words of an axis would meet. */
const LEAST = 260

/** The width of an element in px, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL)
  useLayoutEffect(() => {
    const box = element.current
    if (box === null || typeof ResizeObserver === 'undefined') return undefined
    const measure = (): void => setWidth(Math.max(LEAST, Math.round(box.clientWidth) || USUAL))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    return () => watch.disconnect()
  }, [element])
  return width
}

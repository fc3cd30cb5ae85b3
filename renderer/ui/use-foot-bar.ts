import { useEffect, useRef, type RefObject } from 'react'

/** For a bar with buttons at the foot of a page: what is said in passing rises above it while it stands. */
export function useFootBar(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = bar
    if (!current || typeof ResizeObserver === 'undefined') return undefined
    const { style } = document.documentElement
    const sizes = new ResizeObserver(() => style.setProperty('--foot-bar', `${current.offsetHeight}px`))
    sizes.observe(current)
    return () => {
      sizes.disconnect()
      style.removeProperty('--foot-bar')
    }
  }, [])
  return bar
}

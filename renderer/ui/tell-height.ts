import type { RefCallback } from 'react'

/** Lets the style sheets know how high a thing is while it stands: as `variable`, in pixels, on the document. */
export function tellHeight(variable: string): RefCallback<HTMLElement> {
  return (thing) => {
    if (thing === null || typeof ResizeObserver === 'undefined') return undefined
    const { style } = document.documentElement
    const sizes = new ResizeObserver(() => style.setProperty(variable, `${thing.offsetHeight}px`))
    sizes.observe(thing)
    return () => {
      sizes.disconnect()
      style.removeProperty(variable)
    }
  }
}

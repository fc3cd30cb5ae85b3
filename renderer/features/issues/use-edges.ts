import { useEffect, useState, type RefObject } from 'react'

interface Edges {
  readonly before: boolean
  readonly after: boolean
}

/** Whether more lies beyond the left and the right edge of a scrolling row. */
export function useEdges(row: RefObject<HTMLElement | null>): Edges {
  const [edges, setEdges] = useState<Edges>({ before: false, after: false })
  useEffect(() => {
    const element = row.current
    if (!element) return undefined
    const look = (): void => {
      const before = element.scrollLeft > 1
      const after = element.scrollLeft + element.clientWidth < element.scrollWidth - 1
      setEdges((old) => (old.before === before && old.after === after ? old : { before, after }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [row])
  return edges
}

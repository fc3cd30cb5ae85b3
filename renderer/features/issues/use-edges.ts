import { useEffect, useState, type RefObject } from 'react'

interface Edges {
  /** More lies beyond the left edge, or the right one. */
  readonly before: boolean
  readonly after: boolean
  /** `data-status` of the columns of which more than half is out of sight. */
  readonly outOfSight: readonly string[]
}

/** What of a scrolling row of columns is beyond its edges. */
export function useEdges(row: RefObject<HTMLElement | null>): Edges {
  const [edges, setEdges] = useState<Edges>({ before: false, after: false, outOfSight: [] })
  useEffect(() => {
    const element = row.current
    if (!element) return undefined
    const look = (): void => {
      const next = edgesOf(element)
      setEdges((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    for (const column of element.children) observer.observe(column)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [row])
  return edges
}

function edgesOf(element: HTMLElement): Edges {
  const box = element.getBoundingClientRect()
  const outOfSight = Array.from(element.children).filter((column) => {
    const { left, right, width } = column.getBoundingClientRect()
    return Math.min(right, box.right) - Math.max(left, box.left) < width / 2
  })
  return {
    before: element.scrollLeft > 1,
    after: element.scrollLeft + element.clientWidth < element.scrollWidth - 1,
    outOfSight: outOfSight.map((column) => column.getAttribute('data-status') ?? ''),
  }
}

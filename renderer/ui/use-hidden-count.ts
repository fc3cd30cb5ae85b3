import { useEffect, useRef, useState, type RefObject } from 'react'

/** How many of the children do not stand in the first line of a box that shows one line of them. */
export function useHiddenCount(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(0)
  useEffect(() => {
    const element = box.current
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const look = (): void => setCount(belowFirstLine(element))
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    const contents = new MutationObserver(look)
    contents.observe(element, { childList: true, subtree: true, characterData: true })
    look()
    return () => {
      sizes.disconnect()
      contents.disconnect()
    }
  }, [])
  return [box, count]
}

function belowFirstLine({ firstElementChild, children }: Element): number {
  if (firstElementChild === null) return 0
  const end = firstElementChild.getBoundingClientRect().bottom
  return Array.from(children).filter((child) => child.getBoundingClientRect().top >= end).length
}

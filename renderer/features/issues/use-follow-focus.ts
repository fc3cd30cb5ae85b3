import { useEffect, useRef, type RefObject } from 'react'

/** After a move by the menu the card stands in another list: the focus goes there with it. */
export function useFollowFocus(board: RefObject<HTMLElement | null>): (id: string) => void {
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    const id = awaited.current
    if (id === null) return undefined
    // The closing menu gives the focus back first; one frame later it is ours.
    const frame = requestAnimationFrame(() => {
      const card = board.current?.querySelector<HTMLElement>(`[data-issue="${CSS.escape(id)}"]`)
      if (!card) return
      awaited.current = null
      card.focus()
      card.scrollIntoView({ inline: 'nearest', block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  })
  return (id) => {
    awaited.current = id
  }
}

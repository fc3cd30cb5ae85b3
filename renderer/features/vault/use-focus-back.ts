import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus back to the button that began long work, once the Stop that held it has gone. */
export function useFocusBack(isBusy: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasBusy = useRef(false)
  useEffect(() => {
    const isOver = wasBusy.current && !isBusy
    wasBusy.current = isBusy
    if (isOver && document.activeElement === document.body) button.current?.focus()
  }, [isBusy])
  return button
}

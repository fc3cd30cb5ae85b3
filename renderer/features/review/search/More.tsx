import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { searchWords as words } from '../../../words/search.ts'
import s from './Results.module.css'

/** Asks for more as it comes near the screen; as a button it also answers to a key. */
export function More({ onReach }: { readonly onReach: () => void }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const newest = useRef(onReach)
  useEffect(() => {
    newest.current = onReach
  })
  useEffect(() => {
    if (box.current === null) return undefined
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) newest.current()
      },
      { rootMargin: '600px' },
    )
    watch.observe(box.current)
    return () => watch.disconnect()
  })
  return (
    <div ref={box} className={s.more}>
      <Button kind="quiet" onPress={onReach}>
        {words.more}
      </Button>
    </div>
  )
}

import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { vaultWords } from '../../words/vault.ts'
import s from './vault.module.css'

const words = vaultWords.about

export function AboutScreen({ onNext }: { readonly onNext: () => void }): ReactNode {
  return (
    <>
      <p className={s.statement}>{words.limits}</p>
      <div className={s.columns}>
        <Points title={words.isTitle} points={words.is} />
        <Points title={words.notTitle} points={words.isNot} />
      </div>
      <p className={s.small}>
        {words.disk} {words.adults}
      </p>
      <div className={s.actions}>
        <Button kind="primary" onPress={onNext}>
          {words.start}
        </Button>
      </div>
    </>
  )
}

function Points({
  title,
  points,
}: {
  readonly title: string
  readonly points: readonly string[]
}): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul className={s.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}

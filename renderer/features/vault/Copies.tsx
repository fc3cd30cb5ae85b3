import { Archive } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { vaultWords } from '../../words/vault.ts'
import { CopyRow } from './CopyRow.tsx'
import { Refusal } from './Refusal.tsx'
import { useFocusBack } from './use-focus-back.ts'
import s from './vault.module.css'
import { WorkProgress } from './WorkProgress.tsx'

const words = vaultWords.copies

interface CopiesProps {
  /** Other long work is under way. */
  readonly isBlocked: boolean
  readonly onBusy: (isBusy: boolean) => void
}

/** Encrypted copies: the list, a new one, and bringing back from one. */
export function Copies({ isBlocked, onBusy }: CopiesProps): ReactNode {
  const copies = useFeature('vault.copies')
  const [broughtBack, setBroughtBack] = useState<number | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const make = useAction('vault.makeCopy', {
    isQuiet: true,
    onDone: () => {
      showToast({ text: words.made })
      copies.again()
    },
  })
  const restore = useAction('vault.restoreCopy', {
    isQuiet: true,
    onDone: ({ records }) => setBroughtBack(records),
  })
  const isBusy = make.isBusy || restore.isBusy
  useEffect(() => onBusy(isBusy), [isBusy, onBusy])
  const button = useFocusBack(make.isBusy)
  const trouble = make.error ?? restore.error
  const bringBack = (name: string): void => {
    setBroughtBack(null)
    setFrom(name)
    void restore.run({ name })
  }
  return (
    <section className={s.copies} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={s.small}>{words.lead}</p>
      {copies.error !== null && (
        <Banner tone="warn" title={words.failed}>
          {sayError(copies.error).text}
        </Banner>
      )}
      {copies.value?.length === 0 && <p className={s.small}>{words.none}</p>}
      {copies.value !== undefined && copies.value.length > 0 && (
        <ul className={s.copyList} aria-label={words.list}>
          {copies.value.map((copy) => (
            <CopyRow
              key={copy.name}
              copy={copy}
              isBlocked={isBlocked || isBusy}
              isBringing={restore.isBusy && from === copy.name}
              onBringBack={() => bringBack(copy.name)}
            />
          ))}
        </ul>
      )}
      <WorkProgress call="vault.restoreCopy" label={words.bringing} isBusy={restore.isBusy} takesFocus />
      <WorkProgress call="vault.makeCopy" label={words.making} isBusy={make.isBusy} takesFocus />
      {!isBusy && trouble !== null && <Refusal error={trouble} />}
      {broughtBack !== null && <Banner announce="polite">{words.broughtBack(broughtBack)}</Banner>}
      <div className={s.actions}>
        <Button
          ref={button}
          icon={<Archive />}
          isDisabled={isBlocked || isBusy}
          onPress={() => void make.run()}
        >
          {words.make}
        </Button>
      </div>
    </section>
  )
}

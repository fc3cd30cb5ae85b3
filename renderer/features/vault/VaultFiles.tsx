import { FileCheck } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Output } from '../../../core/contract.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { vaultWords } from '../../words/vault.ts'
import { Copies } from './Copies.tsx'
import { Refusal } from './Refusal.tsx'
import { useFocusBack } from './use-focus-back.ts'
import s from './vault.module.css'
import { WorkProgress } from './WorkProgress.tsx'

const words = vaultWords.files

type Found = Output<'vault.verify'>

/** The card on the settings page for the files themselves: whether they are sound, and which copies there are. */
export function VaultFiles(): ReactNode {
  const [found, setFound] = useState<Found | null>(null)
  const [isCopying, setCopying] = useState(false)
  const status = useFeature('vault.status')
  const check = useAction('vault.verify', {
    isQuiet: true,
    onDone: (value) => {
      setFound(value)
      status.again()
    },
  })
  const button = useFocusBack(check.isBusy)
  const begin = (): void => {
    setFound(null)
    void check.run()
  }
  return (
    <Card title={words.title}>
      <p className={s.small}>{words.lead}</p>
      <div className={s.actions}>
        <Button ref={button} icon={<FileCheck />} isDisabled={check.isBusy || isCopying} onPress={begin}>
          {words.check}
        </Button>
      </div>
      <WorkProgress call="vault.verify" label={words.checking} isBusy={check.isBusy} takesFocus />
      {!check.isBusy && found !== null && <CheckResult found={found} />}
      {!check.isBusy && check.error !== null && <Refusal error={check.error} />}
      <Copies isBlocked={check.isBusy} onBusy={setCopying} />
    </Card>
  )
}

/** What happened, what is safe, what to do. */
function CheckResult({ found }: { readonly found: Found }): ReactNode {
  const copies = useFeature('vault.copies')
  const { files, damaged, missing, keyless, unreadable, healed, folder } = found
  const behind = folder === 'has-all' ? '' : words.behind[folder]
  if (damaged + missing + keyless + unreadable === 0)
    return (
      <Banner
        tone={behind === '' ? 'info' : 'warn'}
        announce="polite"
        title={behind === '' ? words.soundTitle : words.behindTitle}
      >
        {[words.sound(files), behind].join(' ').trim()}
      </Banner>
    )
  return (
    <Banner tone="warn" announce="polite" title={words.foundTitle}>
      {[
        damaged + missing > 0 ? words.found(damaged, missing) : '',
        damaged > 0 ? words.aside : '',
        keyless > 0 ? words.keyless(keyless) : '',
        unreadable > 0 ? words.unreadable(unreadable) : '',
        healed > 0 ? words.healed(healed) : words.notHealed((copies.value ?? []).length > 0),
        behind,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    </Banner>
  )
}

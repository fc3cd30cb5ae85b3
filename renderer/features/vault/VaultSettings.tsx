import { KeyRound, RectangleEllipsis } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { vaultWords } from '../../words/vault.ts'
import { ChangePassphrase } from './ChangePassphrase.tsx'
import { ReplaceKey } from './ReplaceKey.tsx'
import s from './vault.module.css'

const words = vaultWords.settings

/** The card on the settings page for passphrase and recovery key. */
export function VaultSettings(): ReactNode {
  const { value: status, again } = useFeature('vault.status')
  const [open, setOpen] = useState<'passphrase' | 'replace' | 'remove' | null>(null)
  const close = (): void => {
    setOpen(null)
    again()
  }
  const isShared = status?.hasOtherComputers === true
  const hasKey = status?.hasRecoveryKey === true
  return (
    <Card title={words.title}>
      <p className={s.small}>{hasKey ? words.hasKey : words.hasNoKey}</p>
      <div className={s.actions}>
        <Button icon={<RectangleEllipsis />} onPress={() => setOpen('passphrase')}>
          {words.change}
        </Button>
        <Button icon={<KeyRound />} onPress={() => setOpen('replace')}>
          {hasKey ? words.replace : words.make}
        </Button>
        {hasKey && (
          <Button kind="danger" onPress={() => setOpen('remove')}>
            {words.remove}
          </Button>
        )}
      </div>
      {open === 'passphrase' && <ChangePassphrase isShared={isShared} onClose={close} />}
      {open === 'replace' && <ReplaceKey isRemoving={false} isShared={isShared} onClose={close} />}
      {open === 'remove' && <ReplaceKey isRemoving isShared={isShared} onClose={close} />}
    </Card>
  )
}

import { useState, type ReactNode } from 'react'
import type { AppError } from '../../../core/kernel/errors.ts'
import { sayError } from '../../bridge/say-error.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { vaultWords } from '../../words/vault.ts'
import { isDamage } from './is-damage.ts'
import { Salvage } from './Salvage.tsx'
import s from './vault.module.css'
import { VaultScreen } from './VaultScreen.tsx'

const words = vaultWords.salvage

interface TroubleScreenProps {
  readonly error: AppError
  readonly onAgain: () => void
}

/** In place of the lock screen where not even that a journal is there can be told for sure. */
export function TroubleScreen({ error, onAgain }: TroubleScreenProps): ReactNode {
  const [isSalvaging, setSalvaging] = useState(false)
  const isFromCopy = error.code === 'vault/copies-only'
  if (isSalvaging) return <Salvage isFromCopy={isFromCopy} onBack={() => setSalvaging(false)} />
  const { title, text } = sayError(error)
  return (
    <VaultScreen title={title}>
      <Banner tone={isFromCopy ? 'warn' : 'danger'} announce="assertive">
        {text}
      </Banner>
      <div className={s.actions}>
        <Button kind="primary" onPress={onAgain}>
          {words.again}
        </Button>
        {isDamage(error) && (
          <Button onPress={() => setSalvaging(true)}>{isFromCopy ? words.copyWay : words.way}</Button>
        )}
      </div>
    </VaultScreen>
  )
}

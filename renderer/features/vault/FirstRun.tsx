import { useState, type ReactNode } from 'react'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { vaultWords } from '../../words/vault.ts'
import { AboutScreen } from './AboutScreen.tsx'
import { PassphraseScreen } from './PassphraseScreen.tsx'
import { ReadyScreen } from './ReadyScreen.tsx'
import { RecoveryScreen } from './RecoveryScreen.tsx'
import { VaultScreen } from './VaultScreen.tsx'

interface FirstRunProps {
  /** Called before the journal is made, so that the last screen may stay. */
  readonly onMade: () => void
  readonly onEnter: () => void
}

const SCREENS = ['about', 'passphrase', 'recovery', 'ready'] as const
type Screen = (typeof SCREENS)[number]

/** Four calm screens. Nothing is written before the third is answered. */
export function FirstRun({ onMade, onEnter }: FirstRunProps): ReactNode {
  const [screen, setScreen] = useState<Screen>('about')
  const [passphrase, setPassphrase] = useState('')
  const create = useAction('vault.create', { isQuiet: true })

  async function make(recoveryKey: string | null): Promise<void> {
    onMade()
    const made = await create.run({ passphrase, recoveryKey })
    if (!made.ok) return
    setPassphrase('')
    setScreen('ready')
  }

  const titles: Record<Screen, string> = {
    about: vaultWords.about.title,
    passphrase: vaultWords.passphrase.title,
    recovery: vaultWords.recovery.title,
    ready: vaultWords.ready.title,
  }
  return (
    <VaultScreen
      key={screen}
      title={titles[screen]}
      above={vaultWords.stepOf(SCREENS.indexOf(screen) + 1)}
      isWide={screen === 'about'}
    >
      {screen === 'about' && <AboutScreen onNext={() => setScreen('passphrase')} />}
      {screen === 'passphrase' && (
        <PassphraseScreen
          onBack={() => setScreen('about')}
          onNext={(chosen) => {
            setPassphrase(chosen)
            setScreen('recovery')
          }}
        />
      )}
      {screen === 'recovery' && (
        <RecoveryScreen
          isBusy={create.isBusy}
          trouble={create.error && sayError(create.error).text}
          onBack={() => setScreen('passphrase')}
          onNext={(key) => void make(key)}
        />
      )}
      {screen === 'ready' && <ReadyScreen onEnter={onEnter} />}
    </VaultScreen>
  )
}

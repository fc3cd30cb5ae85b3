import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { vaultWords } from '../../words/vault.ts'

interface TakeOverProps {
  /** Tries again what was refused. */
  readonly onAgain: () => void
}

/** For a person who knows that the journal is closed where it was opened last. */
export function TakeOver({ onAgain }: TakeOverProps): ReactNode {
  const takeOver = useAction('vault.takeOver')

  async function take(): Promise<void> {
    const taken = await takeOver.run()
    if (taken.ok) onAgain()
  }

  return (
    <Button isSmall isDisabled={takeOver.isBusy} onPress={() => void take()}>
      {vaultWords.takeOver.button}
    </Button>
  )
}

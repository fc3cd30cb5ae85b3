import { useEffect, useState, type ReactNode } from 'react'
import { listen } from '../bridge/bridge.ts'
import { useAction } from '../bridge/use-action.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { appWords as words } from '../words/app.ts'

/** Said when drafts could not be saved, so that a lock by itself was put off. */
export function LockPutOff(): ReactNode {
  const [isPutOff, setPutOff] = useState(false)
  const lock = useAction('vault.lock')
  useEffect(() => listen((event) => event.name === 'vault.lockPutOff' && setPutOff(true)), [])
  if (!isPutOff) return null
  return (
    <Banner
      tone="warn"
      announce="assertive"
      onDismiss={() => setPutOff(false)}
      actions={
        <Button kind="danger" isSmall onPress={() => void lock.run({ reason: 'asked' })}>
          {words.lockAnyway}
        </Button>
      }
    >
      {words.lockPutOff}
    </Banner>
  )
}

import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useFeature } from '../bridge/use-feature.ts'
import { AppFrame } from './AppFrame.tsx'

const FirstRun = lazy(async () => ({ default: (await import('../features/vault/FirstRun.tsx')).FirstRun }))
const TroubleScreen = lazy(async () => ({
  default: (await import('../features/vault/TroubleScreen.tsx')).TroubleScreen,
}))
const Unlock = lazy(async () => ({ default: (await import('../features/vault/Unlock.tsx')).Unlock }))

/** Nothing of the journal is mounted unless it is open. */
export function LockGate(): ReactNode {
  const { value: status, error, again } = useFeature('vault.status')
  // The last screen of the first run comes after the journal was made, and stays until it is read.
  const [isNew, setNew] = useState(false)
  if (error) {
    return (
      <Suspense>
        <TroubleScreen error={error} onAgain={again} />
      </Suspense>
    )
  }
  if (!status) return null
  if (status.state === 'none' || (isNew && status.state === 'open')) {
    return (
      <Suspense>
        <FirstRun onMade={() => setNew(true)} onEnter={() => setNew(false)} />
      </Suspense>
    )
  }
  if (status.state === 'locked') {
    return (
      <Suspense>
        <Unlock
          folderName={status.folderName}
          hasRecoveryKey={status.hasRecoveryKey}
          isDemo={status.isDemo}
          notices={status.notices}
        />
      </Suspense>
    )
  }
  return <AppFrame />
}

import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { Router, useLocation } from 'wouter'
import { timesAgain } from '../bridge/again.ts'
import { forgetLeft, readLeft } from '../bridge/left-forms.ts'
import { useSitting } from '../bridge/sitting.ts'
import { useAction } from '../bridge/use-action.ts'
import { appWords as words } from '../words/app.ts'
import s from './AppFrame.module.css'
import { CommandPalette } from './CommandPalette.tsx'
import { LockPutOff } from './LockPutOff.tsx'
import { OpeningNotices } from './OpeningNotices.tsx'
import { PageGuard } from './PageGuard.tsx'
import { Pages } from './routes.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { StepNav } from './StepNav.tsx'
import { useCommandRoutes } from './use-command-routes.ts'
import { useFocusKept } from './use-focus-kept.ts'
import { useMainFocus } from './use-main-focus.ts'
import { useSafeHash } from './use-safe-hash.ts'
import { useNewDay } from '../bridge/use-new-day.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useStillHere } from './use-still-here.ts'

export function AppFrame(): ReactNode {
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its location as a hook
    <Router hook={useSafeHash}>
      <Frame />
    </Router>
  )
}

function Frame(): ReactNode {
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [areKeysOpen, setKeysOpen] = useState(false)
  const lock = useAction('vault.lock')
  const main = useMainFocus()
  useFocusKept(main)
  const [place] = useLocation()
  const [again] = useSitting(timesAgain)
  useStillHere()
  useNewDay()
  useEffect(() => {
    void readLeft()
    return forgetLeft
  }, [])
  useCommandRoutes(() => void lock.run({ reason: 'asked' }))
  useShortcuts({
    openPalette: () => setPaletteOpen(true),
    openKeys: () => setKeysOpen(true),
  })
  return (
    <div className={s.container}>
      <div className={s.frame}>
        <StepNav onOpenPalette={() => setPaletteOpen(true)} />
        <main ref={main} id="main" tabIndex={-1} className={s.main}>
          <div className={s.notices}>
            <LockPutOff />
            <OpeningNotices />
          </div>
          <div className={s.page}>
            <PageGuard place={place}>
              <Suspense fallback={<p className={s.wait}>{words.loading}</p>}>
                <Pages key={again} />
              </Suspense>
            </PageGuard>
          </div>
        </main>
      </div>
      <CommandPalette
        isOpen={isPaletteOpen}
        onClose={() => setPaletteOpen(false)}
        onOpenKeys={() => setKeysOpen(true)}
      />
      <ShortcutSheet isOpen={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  )
}

import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { listen } from '../bridge/bridge.ts'
import { forgetCommands } from '../bridge/commands.ts'
import { answerLocking } from '../bridge/drafts.ts'
import { useFeature } from '../bridge/use-feature.ts'
import { useHidden } from '../bridge/hidden.ts'
import { followChanges } from '../bridge/query-client.ts'
import { clearToasts, showToast, ToastRegion } from '../ui/Toast.tsx'
import { appWords } from '../words/app.ts'
import { HiddenNotes } from './HiddenNotes.tsx'
import { LockGate } from './LockGate.tsx'
import { useLooks } from './use-looks.ts'

export function App({ client }: { readonly client: QueryClient }): ReactNode {
  useEffect(() => followChanges(client), [client])
  useEffect(() => answerLocking(), [])
  useEffect(() => listen((event) => event.name === 'vault.locked' && leaveNothing()), [])
  useEffect(() => listen((event) => event.name === 'vault.nothingSaved' && sayNothingSaved()), [])
  return (
    <QueryClientProvider client={client}>
      <Screen />
    </QueryClientProvider>
  )
}

function Screen(): ReactNode {
  const isHidden = useHidden()
  useLooks()
  return (
    <I18nProvider locale={useOwnEnglish()}>
      {isHidden && <HiddenNotes />}
      <div
        inert={isHidden}
        hidden={isHidden}
        style={{ height: '100%', display: isHidden ? 'none' : undefined }}
      >
        <LockGate />
      </div>
      {!isHidden && <ToastRegion />}
    </I18nProvider>
  )
}

/** The page that asked for the file ended with the lock; this is the next one. */
function sayNothingSaved(): void {
  showToast({ text: appWords.nothingSaved, tone: 'trouble' })
}

function leaveNothing(): void {
  clearToasts()
  forgetCommands()
  getSelection()?.removeAllRanges()
  history.replaceState(null, '', location.pathname)
}

/**
 * English with days, months and weeks in the order of the person's region; British where the system names none. The
 * window's own language says nothing of it: it is American wherever nothing was set.
 */
function useOwnEnglish(): string {
  return `en-${useFeature('device.about').value?.region ?? 'GB'}`
}

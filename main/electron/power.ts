import { powerMonitor } from 'electron'
import type { App } from '../app.ts'

/** How often Linux is asked whether its screen is locked, in ms; it sends no word of its own. */
const ASK_EVERY = 5_000
/** Seconds without input after which the system would say "idle"; our own clock does that, so: never. */
const NEVER_IDLE = 24 * 60 * 60

/** Locks when the computer sleeps or its screen is locked. The answer ends the watching. */
export function lockWithTheComputer(
  app: Pick<App, 'lock'>,
  quit: () => void,
  platform = process.platform,
): () => void {
  const onSuspend = () => void app.lock('suspend')
  const onScreen = () => void app.lock('screen')
  const onShutdown = (event?: { preventDefault?: () => void }) => {
    // Asks the system for the moment that saving takes.
    event?.preventDefault?.()
    quit()
  }
  powerMonitor.on('suspend', onSuspend)
  powerMonitor.on('shutdown', onShutdown)
  const endScreen = platform === 'linux' ? askForScreen(onScreen) : hearOfScreen(onScreen)
  return () => {
    powerMonitor.off('suspend', onSuspend)
    powerMonitor.off('shutdown', onShutdown)
    endScreen()
  }
}

function hearOfScreen(act: () => void): () => void {
  powerMonitor.on('lock-screen', act)
  return () => powerMonitor.off('lock-screen', act)
}

function askForScreen(act: () => void): () => void {
  let wasLocked = false
  const timer = setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(NEVER_IDLE) === 'locked'
    if (isLocked && !wasLocked) act()
    wasLocked = isLocked
  }, ASK_EVERY)
  return () => clearInterval(timer)
}

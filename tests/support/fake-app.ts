import type { AppEvent } from '../../core/contract.ts'
import type { App } from '../../main/app.ts'

export interface FakeApp extends App {
  readonly calls: Array<{ readonly name: string; readonly input: unknown }>
  readonly locks: string[]
  isClosed: boolean
  say(event: AppEvent): void
}

/** An app for tests of the shells: notes what it is asked, answers an echo, says what it is told to. */
export function fakeApp(): FakeApp {
  const hearers = new Set<(event: AppEvent) => void>()
  const app: FakeApp = {
    calls: [],
    locks: [],
    isClosed: false,
    call(name, input) {
      app.calls.push({ name, input })
      return Promise.resolve({ ok: true, value: input ?? null })
    },
    listen(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    say(event) {
      for (const hear of hearers) hear(event)
    },
    lock(reason) {
      app.locks.push(reason)
      app.say({ name: 'vault.locked', reason })
      return Promise.resolve()
    },
    close() {
      app.isClosed = true
      return Promise.resolve()
    },
  }
  return app
}

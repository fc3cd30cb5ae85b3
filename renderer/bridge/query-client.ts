import { QueryClient } from '@tanstack/react-query'
import { listen } from './bridge.ts'
import { dependsOn } from './depends-on.ts'
import { ReadingAgain } from './reading-again.ts'

/** A call of milliseconds to our own process: never waits for a network, never asks by itself. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** Reads again what changed, and forgets all of it at lock. The answer ends this. */
export function followChanges(client: QueryClient): () => void {
  const again = new ReadingAgain(client)
  return listen((event) => {
    if (event.name === 'changed') {
      again.these((name) => dependsOn(name, event.feature))
    } else if (event.name === 'vault.locked') {
      forgetAnswers(client)
    } else if (event.name === 'vault.noticed') {
      void client.invalidateQueries({ queryKey: ['vault.status'] })
    } else if (event.name === 'vault.opened') {
      void client.invalidateQueries()
    }
  })
}

/** Empties the cache, apart from what may be known while locked. */
export function forgetAnswers(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey: [name] }) => !WHILE_LOCKED.has(String(name)) })
  client.getMutationCache().clear()
  void client.invalidateQueries()
}

const WHILE_LOCKED: ReadonlySet<string> = new Set([
  'vault.status',
  'settings.device',
  'device.about',
  'device.now',
])

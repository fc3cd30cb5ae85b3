import { randomBytes } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { Result } from '../../core/kernel/result.ts'
import { attempt } from '../vault/disk-errors.ts'
import { Keyring } from '../vault/keyring.ts'
import { nodeFs } from '../vault/node-fs.ts'
import { placesOf } from '../vault/places.ts'
import { tidy, type Tidied } from '../vault/tidy.ts'
import type { TidyMessage, TidyOrder } from '../vault/thread-tidier.ts'
import { bookRules } from './book-rules.ts'
import { giveBackMemory } from './give-back-memory.ts'

// One piece of tidying, in a thread of its own so that nothing on screen waits for it.
const order: unknown = workerData
if (!isOrder(order)) throw new Error('started without a task')
say({ kind: 'done', result: work(order) })
// In a turn of its own: nothing that the work filled is held by then.
setImmediate(giveBackMemory)

function work({ vaultId, keys, task, ...folders }: TidyOrder): Result<Tidied> {
  const keyring = Keyring.decoded(vaultId, keys)
  keys.fill(0)
  if (!keyring) throw new Error('started without keys')
  const { data, local } = placesOf(folders)
  const tools = { disk: nodeFs, random: randomBytes, keyring, rules: bookRules, data, local }
  const done = attempt(() => {
    const steps = tidy(tools, task)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      say({ kind: 'progress', progress: step.value })
    }
  })
  keyring.wipe()
  return done
}

function say(message: TidyMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not windows
  parentPort?.postMessage(message)
}

function isOrder(value: unknown): value is TidyOrder {
  return typeof value === 'object' && value !== null && 'task' in value && 'keys' in value
}

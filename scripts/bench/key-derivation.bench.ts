import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DEFAULT_COST } from '../../main/vault/calibrate.ts'
import { workerDeriveKey } from '../../main/vault/worker-derive-key.ts'
import { figure, gated, timed, type Figure } from './figure.ts'

const TIMES = 9

export const title = 'Key derivation'
export const about = `Argon2id with 128 MiB and 3 passes, as a new journal begins with it: ours starts a worker for each
key and ends it; libsodium's own call is timed by itself inside a worker that is already warm, in turns with ours.
Of each the fastest counts: what is added to it was the computer's.`

export async function* run(): AsyncIterable<Figure> {
  const derive = workerDeriveKey(new URL('../../main/vault/kdf-worker.ts', import.meta.url))
  const warm = new Worker(new URL('./warm-sodium.ts', import.meta.url))
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let count = 0; count <= TIMES; count += 1) {
    const parameters = { salt: randomBytes(16), ...DEFAULT_COST }
    const mine = await timed(() => derive(Buffer.from('nine herons over the quiet weir'), parameters))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not windows
    warm.postMessage(parameters)
    const [own]: unknown[] = await once(warm, 'message')
    if (count === 0) continue
    ours.push(mine)
    theirs.push(Number(own))
  }
  await warm.terminate()
  const beside = { value: Math.min(...theirs), of: "libsodium's own call" }
  yield gated(
    figure('key derivation, 128 MiB, 3 passes', Math.min(...ours), 'ms', beside),
    'ratio',
    'at most',
    1.1,
  )
}

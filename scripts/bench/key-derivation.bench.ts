import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DEFAULT_COST } from '../../main/vault/calibrate.ts'
import { workerDeriveKey } from '../../main/vault/worker-derive-key.ts'
import { figure, gated, timed, type Figure } from './figure.ts'

const TIMES = 9

export const title = 'Key derivation'
export const about = `Argon2id with 128 MiB and 3 passes, as a new journal begins with it: ours starts a worker for each
key and ends it, since libsodium never gives back the memory it filled. libsodium's own call is timed by itself, in turns
with ours: in a thread that has just begun, as ours has, and told beside it in one that has done it before and fills the
same memory again. Of each the fastest counts: what is added to it was the computer's.`

export async function* run(): AsyncIterable<Figure> {
  const derive = workerDeriveKey(new URL('../../main/vault/kdf-worker.ts', import.meta.url))
  const warm = new Worker(new URL('./warm-sodium.ts', import.meta.url))
  const [ours, fresh, again]: [number[], number[], number[]] = [[], [], []]
  for (let count = 0; count <= TIMES; count += 1) {
    const parameters = { salt: randomBytes(16), ...DEFAULT_COST }
    const mine = await timed(() => derive(Buffer.from('nine herons over the quiet weir'), parameters))
    const begun = new Worker(new URL('./warm-sodium.ts', import.meta.url))
    const first = await ownCall(begun, parameters)
    await begun.terminate()
    const later = await ownCall(warm, parameters)
    if (count === 0) continue
    ours.push(mine)
    fresh.push(first)
    again.push(later)
  }
  await warm.terminate()
  yield figure("libsodium's own call, in memory it filled before", Math.min(...again), 'ms')
  const beside = { value: Math.min(...fresh), of: "libsodium's own call" }
  yield gated(
    figure('key derivation, 128 MiB, 3 passes', Math.min(...ours), 'ms', beside),
    'ratio',
    'at most',
    1.1,
  )
}

async function ownCall(worker: Worker, parameters: object): Promise<number> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not windows
  worker.postMessage(parameters)
  const [own]: unknown[] = await once(worker, 'message')
  return Number(own)
}

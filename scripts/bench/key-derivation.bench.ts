import { randomBytes } from 'node:crypto'
import { workerDeriveKey } from '../../main/vault/worker-derive-key.ts'
import { figure, median, timed, type Figure } from './figure.ts'

/** The derivation as a new journal begins with it, worker started and ended each time. */
export async function* run(): AsyncIterable<Figure> {
  const derive = workerDeriveKey(new URL('../../main/vault/kdf-worker.ts', import.meta.url))
  const took: number[] = []
  for (let count = 0; count < 5; count += 1) {
    const parameters = { salt: randomBytes(16), memoryMiB: 128, passes: 3 }
    took.push(await timed(() => derive(Buffer.from('nine herons over the quiet weir'), parameters)))
  }
  yield figure('key derivation, 128 MiB, 3 passes', median(took), 'ms')
}

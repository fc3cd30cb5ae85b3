import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { SHARED, type Patience } from './case-watch.ts'

/** Looks on from beside: a thread that is busy for ever cannot tell so itself. */
const { shared, tickMs, ticks, grace }: Patience & { readonly shared: SharedArrayBuffer } = workerData
const numbers = new Int32Array(shared, 0, SHARED.nameAt / 4)
let last = -1
let still = 0

setInterval(() => {
  const moves = Atomics.load(numbers, SHARED.moves)
  const isRunning = Atomics.load(numbers, SHARED.running) > 0
  still = isRunning && moves === last ? still + 1 : 0
  last = moves
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  if (still === ticks) parentPort?.postMessage(name())
  // The thread it was told to has not even ended this one.
  if (still < ticks + grace) return
  writeSync(2, `no end of ${name()}\n`)
  process.kill(process.pid, 'SIGKILL')
}, tickMs)

function name(): string {
  return Buffer.from(shared, SHARED.nameAt, Atomics.load(numbers, SHARED.nameLength)).toString()
}

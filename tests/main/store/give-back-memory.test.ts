import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

/** What `worker` says of its heap in MiB while it is full, and after it gave back what it holds no more. */
const SCRIPT = `
  const { parentPort, workerData } = require('node:worker_threads')
  import(workerData).then(({ giveBackMemory }) => {
    let full = Array.from({ length: 500_000 }, (_, at) => ({ at, text: 'number ' + at }))
    const before = process.memoryUsage().heapTotal
    full = null
    giveBackMemory()
    parentPort.postMessage([before, process.memoryUsage().heapTotal].map((bytes) => bytes / 2 ** 20))
  })
`

it('what a thread filled and holds no more goes back to the system from that thread, without a word about it', async () => {
  const module = new URL('../../../main/store/give-back-memory.ts', import.meta.url)
  const worker = new Worker(SCRIPT, { eval: true, workerData: module.href, stderr: true })
  let said = ''
  worker.stderr.on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  const sizes = await new Promise<readonly number[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  await ended
  expect(sizes[0]).toBeGreaterThan(40)
  expect(sizes[1]).toBeLessThan(20)
  expect(said).toBe('')
})

import { createApp } from '../../main/app.ts'
import { asking } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { swept } from './calm.ts'
import { median } from './figure.ts'
import { freshFolder, journalOf } from './fixture.ts'
import { PASSPHRASE } from './passphrase.ts'
import { ReadFloor, sealedBytes } from './read-floor.ts'
import { Session } from 'node:inspector'
import { writeFileSync } from 'node:fs'
const [size, times, prof] = process.argv.slice(2)
const folder = await journalOf(Number(size))
const { ports } = benchPorts(folder)
const floor = new ReadFloor(freshFolder(), sealedBytes(folder))
const s = new Session(); s.connect()
const found: Record<string, number[]> = { unlock: [], page: [], floor: [], close: [] }
for (let i = 0; i < Number(times); i++) {
  if (i === 3 && prof) { s.post('Profiler.enable'); s.post('Profiler.setSamplingInterval', { interval: 100 }); s.post('Profiler.start') }
  const app = createApp(ports)
  const ask = asking(app)
  await swept()
  let b = performance.now()
  floor.readAll()
  if (i > 2) found['floor']!.push(performance.now() - b)
  await swept()
  b = performance.now()
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  const m = performance.now()
  await ask('journal.page', { filter: {}, offset: 0, limit: 50 })
  const e = performance.now()
  await app.close()
  if (i > 2) { found['unlock']!.push(m - b); found['page']!.push(e - m); found['close']!.push(performance.now() - e) }
}
if (prof) s.post('Profiler.stop', (_e: any, { profile }: any) => writeFileSync('/tmp/save.cpuprofile', JSON.stringify(profile)))
for (const [k, v] of Object.entries(found)) console.log(k, median(v).toFixed(2))
process.exit(0)

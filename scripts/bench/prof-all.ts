import { openStore } from '../../main/store/live-store.ts'
import { benchPorts } from './bench-ports.ts'
import { swept } from './calm.ts'
import { median } from './figure.ts'
import { freshFolder, journalOf } from './fixture.ts'
import { openVault } from './open-vault.ts'
import { ReadFloor, sealedBytes } from './read-floor.ts'
import { Session } from 'node:inspector'
import { statSync, readdirSync, writeFileSync } from 'node:fs'
const [size, times, prof] = process.argv.slice(2)
const folder = await journalOf(Number(size))
const { ports } = benchPorts(folder)
const bytes = sealedBytes(folder)
console.log('sealed', bytes, 'mirror', readdirSync(folder + '/local').filter((n) => n.endsWith('.base')).map((n) => statSync(folder + '/local/' + n).size))
const floor = new ReadFloor(freshFolder(), bytes)
const s = new Session(); s.connect()
const found: Record<string, number[]> = { open: [], store: [], all: [], floor: [] }
for (let i = 0; i < Number(times); i++) {
  if (i === 3 && prof) { s.post('Profiler.enable'); s.post('Profiler.setSamplingInterval', { interval: 200 }); s.post('Profiler.start') }
  await swept()
  let b = performance.now()
  floor.readAll()
  if (i > 2) found['floor']!.push(performance.now() - b)
  await swept()
  b = performance.now()
  const vault = await openVault(ports)
  const m = performance.now()
  const store = await openStore(vault, false, () => undefined)
  const e = performance.now()
  await vault.readAll()
  if (i > 2) { found['open']!.push(m - b); found['store']!.push(e - m); found['all']!.push(performance.now() - e) }
  await store.shut(); await vault.close()
}
if (prof) s.post('Profiler.stop', (_e: any, { profile }: any) => writeFileSync('/tmp/save.cpuprofile', JSON.stringify(profile)))
for (const [k, v] of Object.entries(found)) console.log(k, median(v).toFixed(2))
process.exit(0)

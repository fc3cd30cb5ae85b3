import { openStore } from '../../main/store/live-store.ts'
import { benchPorts } from './bench-ports.ts'
import { storeDoor, vaultDoor } from './doors.ts'
import { journalOf, freshFolder } from './fixture.ts'
import { openVault } from './open-vault.ts'
import { RawAppend } from './raw-append.ts'
import { ready } from './calm.ts'
import { median, quantile } from './figure.ts'
import { Session } from 'node:inspector'
import { writeFileSync } from 'node:fs'
const size = Number(process.argv[2] ?? 10000)
const folder = await journalOf(size)
const around = benchPorts(folder)
const disk = around.ports.disk

let now: Record<string, number> = {}
const t = <T,>(k: string, f: () => T): T => { const b = performance.now(); const r = f(); now[k] = (now[k] ?? 0) + performance.now() - b; return r }
const wrapped = { ...around.ports, disk: new Proxy(disk, { get: (d, k) => {
  const v = (d as any)[k]
  if (k === 'open') return (p: string, how: any) => { const f = d.open(p, how); const isLog = p.includes('wal-'); return { write: (b: any, at: any) => { if (isLog) mark('3 until write'); return t("write", () => f.write(b, at)) }, read: f.read?.bind(f), sync: () => { const r = t('sync', () => f.sync()); if (isLog) mark('4 write and sync'); return r }, facts: () => f.facts(), close: () => f.close() , readAt: (f as any).readAt?.bind(f)} }
  if (k === 'stat') return (p: string) => t('stat', () => d.stat(p))
  return typeof v === 'function' ? v.bind(d) : v
} }) }
const inner = await openVault(wrapped as any)
const stamps: Record<string, number[]> = {}
let last = 0
const mark = (k: string) => { const n = performance.now(); (stamps[k] ??= []).push(n - last); last = n }
const vault = new Proxy(inner, { get: (v, k) => { if (k === 'append') return (c: any) => { mark('1 until append'); const r = inner.append(c); mark('2 append called'); return r.then((x: any) => { mark('5 append answered'); return x }) } ; const f = (v as any)[k]; return typeof f === 'function' ? f.bind(v) : f } })
const ids: string[] = []
for (const { collection, id } of vault.rows()) if (collection === 'entries') ids.push(id)
const step = Math.floor(ids.length / 75)
const pick = ids.filter((_, i) => i % step === 0)
const store = await openStore(vault, false, () => undefined)
const doors = [storeDoor(store, pick.slice(0, 25)), vaultDoor(vault, pick.slice(25, 50))]
const floor = new RawAppend(freshFolder())
const s = new Session(); s.connect()
const rest: Record<string, number[]> = {}
const raws: number[] = []
for (let i = 0; i < Number(process.env["N"] ?? 700); i++) {
  if (i === 200 && process.argv[3]) { s.post('Profiler.enable'); s.post('Profiler.setSamplingInterval', { interval: 50 }); s.post('Profiler.start') }
  for (const d of doors.slice(0, Number(process.env["D"] ?? 2))) {
    const save = await d.next(i)
    floor.clear()
    await ready()
    now = {}
    if (i === 200) for (const k of Object.keys(stamps)) stamps[k] = []
    const b = performance.now()
    last = b
    await save()
    mark('6 save answered')
    const took = performance.now() - b
    if (i >= 200) {
      const k = d.name.slice(13)
      for (const [n, v] of Object.entries({ ...now, took, cpu: took - (now['sync'] ?? 0) - (now['write'] ?? 0) - (now['stat'] ?? 0) })) (rest[`${k} ${n}`] ??= []).push(v)
    }
    floor.clear()
    await ready()
    if (i >= 200) raws.push(floor.append(2334))
  }
}
if (process.argv[3]) s.post('Profiler.stop', (_e: any, { profile }: any) => writeFileSync('/tmp/save.cpuprofile', JSON.stringify(profile)))
for (const [k, v] of Object.entries({ ...rest, raw: raws, ...stamps })) console.log(k.padEnd(40), median(v).toFixed(4), quantile(v, 0.95).toFixed(4))
process.exit(0)

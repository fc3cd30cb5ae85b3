import { createApp } from '../../main/app.ts'
import { asking } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { swept } from './calm.ts'
import { journalOf } from './fixture.ts'
import { PASSPHRASE } from './passphrase.ts'
import { Session } from 'node:inspector'
import { writeFileSync } from 'node:fs'
const [size] = process.argv.slice(2)
const folder = await journalOf(Number(size))
const { ports } = benchPorts(folder)
import { diskDoor } from '../../main/lock/disk-door.ts'

import { got } from './got.ts'
const s = new Session()
s.connect()
const kept: Record<string, any> = {}
for (let i = 0; i < 2; i++) {
  const inner = diskDoor(ports)
  let open: any = null
  const app = createApp(ports, {
    ...inner,
    unlock: async (p: any, w: any) => {
      const r = await inner.unlock(p, w)
      if (r.ok) open = r.value
      return r
    },
  })
  const ask = asking(app)
  await swept()
  const go = (name: string) => {
    if (i === 1)
      s.post('Profiler.stop', (_e: any, { profile }: any) => {
        kept[name] = profile
      })
    if (i === 1) s.post('Profiler.start')
  }
  if (i === 1) {
    s.post('Profiler.enable')
    s.post('Profiler.setSamplingInterval', { interval: 200 })
    s.post('Profiler.start')
  }
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  await ask('journal.page', { filter: {}, offset: 0, limit: 50 })
  go('unlock')
  const question = { text: 'ba', filter: {}, offset: 0, limit: 1 }
  while (!(await ask('review.search', question)).isComplete) await new Promise((go) => setTimeout(go, 20))
  go('index')
  for (let k = 0; k < 3; k++)
    await ask('journal.write', {
      id: null,
      shown: [],
      draft: {
        title: 'a',
        text: 'words ' + k + ' of this',
        at: '2026-01-01T10:00',
        mode: 'free',
        prompt: null,
        moodBefore: null,
        moodAfter: null,
        feelings: [],
        tags: [],
        step: null,
        links: [],
        starred: false,
        keepPrivate: false,
        noCard: false,
      },
    } as any).catch((e: any) => console.log(e))
  got(await open.seal())
  go('save')
  got(await open.tidy())
  go('tidy')
  await app.close()
  go('lock')
}
for (const [k, v] of Object.entries(kept)) writeFileSync(`/tmp/turn-${k}.cpuprofile`, JSON.stringify(v))
process.exit(0)

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { watched } from '../../torture/case-watch.ts'
import { NO_SUCH_CASE, Tally } from '../../torture/experiment.ts'

const ALL = { only: null, enough: 5 }
const SOON = { tickMs: 5, ticks: 3 }
/** Told, this process is to live on however busy the computer is. */
const LIVES_ON = 1_000_000

function sourceOf(name: string): string {
  return JSON.stringify(new URL(`../../torture/${name}.ts`, import.meta.url).href)
}

/** A thread whose processor time is what is told here, in milliseconds. */
function tallyOn(thread: { ms: number }): Tally {
  return new Tally(ALL, () => thread.ms)
}

describe('a case of the torture', () => {
  it('fails when it takes more than two seconds of a processor', async () => {
    const thread = { ms: 500 }
    const tally = tallyOn(thread)
    const takes = (name: string, ms: number): Promise<boolean> =>
      tally.tries(name, () => {
        thread.ms += ms
        return null
      })
    await takes('long', 2100)
    await takes('not too long', 1900)
    // What lies between two cases is of neither.
    thread.ms += 9000
    await takes('short', 1)
    expect(tally.tried).toBe(3)
    expect(tally.failures).toEqual([{ name: 'long', said: 'hangs: 2100 ms of a processor' }])
  })

  it('fails with what it says, by throwing too, and is counted only where there is one', async () => {
    const tally = tallyOn({ ms: 0 })
    await tally.tries('wrong', () => 'shows something else')
    await tally.tries('thrown', () => Promise.reject(new Error('a bug')))
    expect(await tally.tries('none', () => NO_SUCH_CASE)).toBe(false)
    expect(tally.tried).toBe(2)
    expect(tally.failures.map(({ name }) => name)).toEqual(['wrong', 'thrown'])
    expect(tally.failures[1]?.said).toContain('a bug')
  })

  it('is counted in time of this very thread', async () => {
    const tally = new Tally(ALL)
    await tally.tries('busy', () => {
      const from = process.threadCpuUsage()
      for (;;) {
        const { user, system } = process.threadCpuUsage(from)
        if (user + system > 2_100_000) return null
      }
    })
    expect(tally.failures.map(({ name }) => name)).toEqual(['busy'])
  })

  it('without an end is told by its name', async () => {
    const run = watched(
      async (watch) => {
        const tally = new Tally({ ...ALL, watch })
        await tally.tries('ends', () => null)
        await tally.tries('waits for ever', () => new Promise<null>(() => undefined))
      },
      { ...SOON, grace: LIVES_ON },
    )
    await expect(run).rejects.toThrow('no end of waits for ever')
  })

  it('that never lets go of its thread is told by its name and killed', () => {
    const program = `
      const { watched } = await import(${sourceOf('case-watch')})
      const { Tally } = await import(${sourceOf('experiment')})
      await watched(async (watch) => {
        const tally = new Tally({ only: null, enough: 5, watch })
        await tally.tries('turns for ever', () => { for (;;); })
      }, ${JSON.stringify({ ...SOON, grace: 3 })})`
    const cwd = fileURLToPath(new URL('../../..', import.meta.url))
    const asked = { cwd, encoding: 'utf8', timeout: 60_000, killSignal: 'SIGTERM' } as const
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], asked)
    expect(ended.stderr).toContain('no end of turns for ever')
    expect(ended.signal).toBe('SIGKILL')
  })
})

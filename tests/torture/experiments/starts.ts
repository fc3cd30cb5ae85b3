import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { bundled, compiledIn } from '../bundled.ts'
import { chance, seedOf, type Chance } from '../chance.ts'
import { Tally, type Experiment } from '../experiment.ts'
import { realDesk } from '../real-desk.ts'
import { FIRST_PASSPHRASE } from '../session.ts'

const PROGRAMS = 50

/** Fifty programs at once, again and again: each round one of them is let in, and it leaves or is killed. */
export const starts: Experiment = {
  id: 'FI-8',
  what: '50 programs open one journal at once; the one that is in leaves or is killed',
  async run(task) {
    const tally = new Tally(task)
    const folder = mkdtempSync(join(tmpdir(), 'stillwater-starts-'))
    const programs: Program[] = []
    try {
      const script = await bundled('start-program', folder)
      const place = join(folder, 'place')
      const made = await task.subject.createVault(realDesk(place), {
        passphrase: FIRST_PASSPHRASE,
        recoveryKey: null,
      })
      if (!made.ok) throw new Error(made.error.code)
      await made.value.close()
      const by = chance(seedOf(task.seed, 'starts'))
      for (let round = 0; round < task.times && !tally.isEnough; round += 1) {
        while (programs.length < PROGRAMS) programs.push(new Program(script, place))
        await tally.waits(String(round), async () => {
          await Promise.all(programs.map((program) => program.isReady))
          return oneRound(programs, by, tally)
        })
      }
    } finally {
      await Promise.all(programs.map((program) => program.kill()))
      rmSync(folder, { recursive: true, force: true })
    }
    return tally.outcome()
  },
}

async function oneRound(programs: Program[], by: Chance, tally: Tally): Promise<string | null> {
  const answers = await Promise.all(programs.map((program) => program.asks('start')))
  const winners = programs.filter((_, at) => answers[at] === 'opened')
  const others = answers.filter((answer) => answer !== 'opened' && answer !== 'vault/opened-elsewhere')
  const said = others.length > 0 ? `told ${others.join()}` : null
  const winner = winners[0]
  if (!winner || winners.length > 1) {
    await Promise.all(winners.map((each) => each.asks('leave')))
    return said ?? `${winners.length} were let in`
  }
  // Killed, it leaves its lock behind, and the next round takes that over.
  if (by.happens(0.25)) {
    tally.count('killed')
    programs.splice(programs.indexOf(winner), 1)
    await winner.kill()
    return said
  }
  tally.count('left')
  return (await winner.asks('leave')) === 'left' ? said : 'did not leave'
}

class Program {
  readonly isReady: Promise<unknown>
  private readonly child: ChildProcessByStdio<Writable, Readable, null>
  private hear: (word: string) => void = () => undefined

  constructor(script: string, place: string) {
    this.child = spawn(process.execPath, [script, place], {
      env: compiledIn(dirname(script)),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    createInterface({ input: this.child.stdout }).on('line', (word) => this.hear(word))
    this.isReady = new Promise((resolve, reject) => {
      this.hear = resolve
      this.child.once('error', reject)
    })
    this.child.once('exit', () => this.hear('died'))
  }

  asks(word: string): Promise<string> {
    return new Promise((resolve) => {
      this.hear = resolve
      this.child.stdin.write(`${word}\n`)
    })
  }

  kill(): Promise<unknown> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return Promise.resolve()
    return new Promise((resolve) => {
      this.child.once('exit', resolve)
      this.child.kill('SIGKILL')
    })
  }
}

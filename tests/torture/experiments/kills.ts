import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundled, compiledIn } from '../bundled.ts'
import { quickFolder } from '../quick-folder.ts'
import { chance, seedOf } from '../chance.ts'
import { saidBy, Tally, type Experiment, type Task } from '../experiment.ts'
import { FIRST_PASSPHRASE } from '../session.ts'
import { Listener, type Entry } from '../told-ledger.ts'

/** Programs that live and die side by side, each with a journal of its own. */
const LANES = 2
/** After so many deaths a journal is left and a new one begun. */
const LIVES = 100
/** Calls that change the disk, of an opening and some acts. */
const CALLS = 300
const MOST_MS = 60

/** Killed at any moment, a program as a person runs it; the next one finds all that was confirmed. */
export const kills: Experiment = {
  id: 'FI-1',
  what: 'the program is killed (SIGKILL) at any time or in the middle of any call of the disk',
  async run(task) {
    const tally = new Tally(task)
    const folder = quickFolder('kills')
    try {
      const script = await bundled('kill-program', folder)
      // A case again is its journal again, from its first life on.
      const [lane, journal] = (task.only ?? '').split('/').map(Number)
      const lanes = Array.from({ length: LANES }, (_, each) =>
        task.only === null || each === lane
          ? live(task, { script, folder, lane: each, journal: task.only === null ? 0 : journal! }, tally)
          : Promise.resolve(),
      )
      await Promise.all(lanes)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    return tally.outcome()
  },
}

interface Lane {
  readonly script: string
  readonly folder: string
  readonly lane: number
  /** The first one. */
  readonly journal: number
}

async function live(task: Task, { script, folder, lane, journal: first }: Lane, tally: Tally): Promise<void> {
  for (let journal = first; tally.tried < task.times && !tally.isEnough; journal += 1) {
    const listener = new Listener()
    listener.ledger.asksPassphrase(FIRST_PASSPHRASE)
    const place = join(folder, `${lane}-${journal}`)
    for (let life = 0; life < LIVES && tally.tried < task.times && !tally.isEnough; life += 1) {
      const name = `${lane}/${journal}/${life}`
      const said = await oneLife({ script, place, seed: seedOf(task.seed, name) }, listener).catch(saidBy)
      tally.took(name, said)
      tally.count(`killed in ${listener.act}`)
      if (said !== null || name === task.only) break
    }
    rmSync(place, { recursive: true, force: true })
    if (task.only !== null) break
  }
}

interface Life {
  readonly script: string
  readonly place: string
  readonly seed: number
}

function oneLife({ script, place, seed }: Life, listener: Listener): Promise<string | null> {
  const by = chance(seed)
  // Half of them at a call, half at a moment, and some of these while it opens.
  const dieAt = by.happens(0.5) ? by.below(CALLS) : -1
  const from = by.happens(0.2) ? 'started' : 'opened'
  const passphrases = JSON.stringify(listener.ledger.promised().passphrases)
  const child = spawn(process.execPath, [script, place, String(seed), passphrases, String(dieAt)], {
    env: compiledIn(dirname(script)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const wrong: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const entry = entryIn(line)
    if (!entry) return
    const said = listener.hears(entry)
    if (said !== null) wrong.push(said)
    if (entry.does === from && dieAt < 0) setTimeout(() => child.kill('SIGKILL'), by.below(MOST_MS))
    if (entry.does === 'refused') child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    let signal: string | null = null
    child.once('exit', (_code, ended) => (signal = ended))
    child.once('close', () => {
      if (signal !== 'SIGKILL') wrong.push('ended by itself')
      resolve(wrong[0] ?? null)
    })
  })
}

/** null for a line that death cut off: what it was to say had not begun. */
function entryIn(line: string): Entry | null {
  try {
    const entry: Entry = JSON.parse(line)
    return entry
  } catch {
    return null
  }
}

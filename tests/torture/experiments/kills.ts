import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundled, compiledIn } from '../bundled.ts'
import { quickFolder } from '../quick-folder.ts'
import { chance, seedOf } from '../chance.ts'
import { Tally, type Experiment, type Task } from '../experiment.ts'
import { AIMS, AIM_NAMES, aimOf, type AimName } from '../kill-aims.ts'
import { FIRST_PASSPHRASE } from '../session.ts'
import { Listener, type Entry } from '../told-ledger.ts'

/** Programs that live and die side by side, each with a journal of its own. */
const LANES = 2
/** After so many deaths a journal is left and a new one begun. */
const LIVES = 100
/** The part of them that is killed at a call of the act it is aimed at; the others at any moment. */
const AT_A_CALL = 0.85
const MOST_MS = 60
/** Each aim is met in at least so large a part. */
const DUE_SHARE = 1 / 5

/** Killed at any moment, a program as a person runs it; the next one finds all that was confirmed. */
export const kills: Experiment = {
  id: 'FI-1',
  what: 'the program is killed (SIGKILL) at any time or in the middle of any call of the disk',
  beside: Object.fromEntries(
    AIM_NAMES.map((aim) => [`killed in a ${aim}`, `of those, killed in the middle of a ${aim}`]),
  ),
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
    if (task.only === null && !tally.isEnough) sharesOut(tally)
    return tally.outcome()
  },
}

/** A failure for each aim that was met too seldom: what is not killed proves nothing. */
function sharesOut(tally: Tally): void {
  const least = Math.floor(tally.tried * DUE_SHARE)
  for (const aim of AIM_NAMES) {
    const met = tally.figures[`killed in a ${aim}`] ?? 0
    if (met < least) tally.fails(aim, `only ${met} of ${tally.tried} were killed in it, due are ${least}`)
  }
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
      const aim = AIM_NAMES[life % AIM_NAMES.length]!
      const said = await tally.waits(name, () =>
        oneLife({ script, place, seed: seedOf(task.seed, name), aim }, listener),
      )
      tally.count(`killed in ${listener.act}`)
      const met = aimOf(listener.act)
      if (met) tally.count(`killed in a ${met}`)
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
  readonly aim: AimName
}

function oneLife({ script, place, seed, aim }: Life, listener: Listener): Promise<string | null> {
  const by = chance(seed)
  // Most at a call, the others at a moment, and half of these while it opens.
  const dieAt = by.happens(AT_A_CALL) ? by.below(AIMS[aim].calls) : -1
  const from = by.happens(0.5) ? 'started' : 'opened'
  const passphrases = JSON.stringify(listener.ledger.promised().passphrases)
  const child = spawn(process.execPath, [script, place, String(seed), passphrases, String(dieAt), aim], {
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

import type { OpenVault } from '../../../main/vault/vault.ts'
import { BUG, HALF, type MemoryDisk } from '../../support/memory-disk.ts'
import { begin, beginnings, benchFor, perform, type Begun } from '../begun.ts'
import { chance, seedOf, type Chance } from '../chance.ts'
import { NO_SUCH_CASE, Tally, type Experiment, type Said, type Task } from '../experiment.ts'
import { against, AFTER_A_CRASH, look } from '../judge.ts'
import { sameWorld, type World } from '../ledger.ts'
import { imageKey } from '../recorded.ts'
import { worldOf, type Bench, type Session } from '../session.ts'
import { WORKLOADS, type Workload } from '../workloads.ts'

/** A write of which half arrives before the next call of the disk fails. */
const TORN = 'torn'
/** How a disk refuses, and the code a person must then be told: null where the program may go on without a word. */
const KINDS: Readonly<Record<string, RegExp | null>> = {
  EIO: /^disk\/refused EIO$/,
  ENOSPC: /^disk\/full$/,
  EDQUOT: /^disk\/full$/,
  EROFS: /^disk\/refused EROFS$/,
  EACCES: /^disk\/refused EACCES$/,
  EBUSY: /^disk\/refused EBUSY$/,
  EPERM: /^disk\/refused EPERM$/,
  EMFILE: /^disk\/refused EMFILE$/,
  UNKNOWN: /^disk\/refused UNKNOWN$/,
  [TORN]: /^disk\/refused EIO$/,
  [HALF]: null,
  [BUG]: /^thrown TypeError/,
}
const NAMES = Object.keys(KINDS)
type How = 'once' | 'forever'

/** Told until the folder has taken what waits for it. */
const BEHIND: readonly string[] = ['folder-full', 'folder-refuses']
/** After a fault in reading it a mirror may be made anew, and a copy may not have been made; both are told. */
const AFTER_A_FAULT: readonly string[] = [...AFTER_A_CRASH, ...BEHIND, 'rebuilt', 'copy-failed']
/**
 * Readers answer at once and without a result: what lies on a disk that refuses to be read, they throw. That is
 * their design; the call that asked turns it into the same refusal as any other.
 */
const READING = /^thrown Error: [A-Z]+: /

interface Fault {
  readonly kind: string
  readonly how: How
  readonly call: number
}

/** Every call of every workload in turn, with each way of failing in turn until there were enough cases. */
function failing(how: How, what: string): Experiment {
  return {
    id: 'FI-3',
    what,
    async run(task) {
      const tally = new Tally(task)
      const begun = await beginnings(task.subject, seedOf(task.seed, 'begun'))
      for (let round = 0; round < NAMES.length && !tally.isEnough; round += 1) {
        if (tally.tried >= task.times && task.only === null) break
        for (const workload of WORKLOADS) {
          await everyCall(task, workload, begun[workload.begun], { how, round }, tally)
        }
      }
      return tally.outcome()
    },
  }
}

export const failingCalls = failing('once', 'any call of the disk fails once, in any way')
export const refusingDisks = failing('forever', 'the disk refuses everything from any call on, in any way')

async function everyCall(
  task: Task,
  workload: Workload,
  begun: Begun,
  { how, round }: { readonly how: How; readonly round: number },
  tally: Tally,
): Promise<void> {
  const step = task.only === null ? (task.oneIn ?? 1) : 1
  const first = how === 'once' ? 0 : 7
  for (let call = 0, isDone = false; !isDone && !tally.isEnough; call += step) {
    const kind = NAMES[(call * 5 + first + round) % NAMES.length]!
    const name = `${workload.name}/${call}/${kind}`
    if (!tally.wants(name)) {
      // One case alone: the next number is tried until the workload has no such call.
      isDone = call > 2000
      continue
    }
    isDone = !(await tally.tries(name, () => tryOne(task, workload, begun, { kind, how, call })))
    if (!isDone) tally.count(`in ${workload.name}`)
  }
}

async function tryOne(task: Task, workload: Workload, start: Begun, fault: Fault): Promise<Said> {
  const at = benchFor(start, workload.name, task.seed)
  const session = begin(task.subject, at, start, seedOf(task.seed, workload.name))
  fail(at.disk, fault)
  await perform(session, workload)
  if (at.disk.calls.length <= fault.call) return NO_SUCH_CASE
  const by = chance(seedOf(task.seed, ...Object.values(fault)))
  const said = saidWrong(session, fault) ?? remembersWrong(session) ?? (await losesPower(task, at, session))
  return said ?? goesOn(task, at, session, by)
}

function fail(disk: MemoryDisk, { kind, how, call }: Fault): void {
  if (kind !== TORN) {
    disk.failAt(call, kind, how)
    return
  }
  disk.refuse = (_, now) =>
    now === call ? HALF : now === call + 1 || (how === 'forever' && now > call) ? 'EIO' : null
}

function saidWrong({ refusals }: Session, { kind }: Fault): string | null {
  const right = KINDS[kind]
  const wrong = right
    ? refusals.filter((said) => !right.test(said) && !READING.test(said) && said !== 'vault/wrong-passphrase')
    : []
  return wrong.length > 0 ? `told ${wrong.join()}` : null
}

/** An open journal shows what was confirmed, and nothing that was refused. */
function remembersWrong({ vault, ledger }: Session): string | null {
  const shown = vault && shownBy(vault)
  return shown && !sameWorld(shown, ledger.confirmed) ? 'memory is not what was confirmed' : null
}

/** null where what lies on the disk alone cannot be read while the disk fails: that it says so is enough. */
function shownBy(vault: OpenVault): World | null {
  try {
    return worldOf(vault)
  } catch {
    return null
  }
}

async function losesPower({ subject }: Task, { disk }: Bench, { ledger }: Session): Promise<string | null> {
  const promised = ledger.promised()
  const met = new Set<string>()
  for (const names of ['lost', 'kept'] as const) {
    const image = disk.afterPowerCut({ bytes: 'lost', names }).image()
    const key = imageKey(image)
    if (met.has(key)) continue
    met.add(key)
    const said = against(await look(subject, image, promised.passphrases), promised)
    if (said !== null) return `after a power cut, names ${names}: ${said}`
  }
  return null
}

/** The disk is well again: the same program goes on, and the next one finds all of it. */
async function goesOn({ subject }: Task, at: Bench, session: Session, by: Chance): Promise<string | null> {
  at.disk.heal()
  session.refusals.length = 0
  const { ledger } = session
  if (!session.vault && ledger.mayBeNone) {
    const state = subject.folderState(at)
    if (state.ok && state.value.kind === 'none') await session.create(null)
  }
  if (!session.vault) await session.open()
  const told = session.vault?.notices.map(({ kind }) => kind).filter((kind) => !AFTER_A_FAULT.includes(kind))
  if (session.vault) ledger.shows(worldOf(session.vault))
  await session.save(new Map([['well-again', session.newText()]]))
  if (by.happens(0.4)) {
    await session.changePassphrase(session.newText(30))
    await session.save(new Map([['then-too', session.newText()]]))
  }
  const { vault } = session
  await session.close()
  if (vault?.notices.some(({ kind }) => BEHIND.includes(kind))) return 'well again, and told as behind'
  const wrong = session.refusals.filter((said) => said !== 'vault/wrong-passphrase')
  if (wrong.length > 0) return `well again, and still refused: ${wrong.join()}`
  if (told && told.length > 0) return `well again: told ${told.join()}`
  if (at.disk.handles.length > 0) return `left open: ${at.disk.handles.join()}`
  const promised = ledger.promised()
  return against(await look(subject, at.disk.image(), promised.passphrases, { twice: true }), promised, [])
}

import { fileURLToPath } from 'node:url'
import { AskedProcess } from './asked-process.ts'
import { atSize, figure, gated, mean, median, quantile, type Figure } from './figure.ts'
import { freshFolder, giveBack, journalOf } from './fixture.ts'
import { addBlocks, noBlock, type Block, type Samples } from './save-blocks.ts'
import { NO_PEER } from './sqlcipher/peer.ts'

const SIZES = [100, 10_000, 100_000] as const
/** For each size: how fast a processor and a place on the disk are is luck of a process, and changes little within it. */
const PROCESSES = 2
const CHILD = fileURLToPath(new URL('./save-child.ts', import.meta.url))
/** Blocks of saves through our own doors before those that count: the engine compiles anew what ran some 400 times. */
const WARM_UP = 9
/** Blocks that count, and one before them with everything in it that does not. */
const BLOCKS = 12
/** Blocks with SQLCipher's log written over. */
const BLOCKS_OVER = 4
const RAW = 'a raw append of the same bytes with fdatasync'
const STORE = "save through lowdb's door"
const VAULT = 'save through the vault alone'

export const title = 'Saving one edited entry'
export const about = `An entry of about 1.5 KB in which one sentence was changed is saved, and is on the disk when the
answer comes. The floor, measured after every single save, is a bare file on the same disk to which the same number of
bytes is appended and synced (fdatasync). "Through lowdb's door" is the program's store, which every change passes;
"the vault alone" is what lies under it; "the whole program" begins where a call of the page arrives. The three sizes
take turns, each in two processes of its own, so that all meet the same weather on the disk. SQLCipher is called from the
same program in the vault's place: the same row, made JSON, and the same text go into one UPDATE that is committed with
WAL and synchronous=FULL. Ids are texts there too, and its table a usual one with an index of them. It keeps no version of what stood
there, and asks no lock, as ours does. What ours does behind the answer (making the next key ready, reading the end of
the log back) is told by itself, and the journal has been open for longer than the two seconds within which the lock is
read at each save. A record is written over zeros that were laid there before, 128 KiB of them at a time: most saves write the
record alone, and the mean of all has the zeros' share too. The engine compiles what a save runs when it has run some hundred times: "the first 50" are those of a
program just started, told and not judged; 500 saves go before those that count. SQLCipher's log grows at each of its
commits (50, and the 600 that count), as it does in a session of that many saves; once it has grown to 1,000 pages it is
written over from its beginning, which is a cheaper sync, and quicker than ours: that is told too, and not judged. A slow or busy disk makes
the ratios smaller, a fast one larger: the floor's own time is told beside them.`

/** What the processes have answered so far, by size. */
type Turns = Map<number, Block>

interface Sized {
  readonly size: number
  readonly folders: readonly string[]
  readonly child: AskedProcess
  readonly padded: number
}

export async function* run(): AsyncIterable<Figure> {
  const all: Sized[] = []
  for (let count = 0; count < PROCESSES; count += 1) {
    for (const size of SIZES) all.push(await start(size))
  }
  const first: Turns = new Map()
  const over: Turns = new Map()
  const found: Turns = new Map()
  await inTurns(all, 'ours', 1, first)
  await inTurns(all, 'ours', WARM_UP - 1)
  await inTurns(all, 'under', 1)
  await inTurns(all, 'under', BLOCKS, found)
  await inTurns(all, 'fill', 1)
  await inTurns(all, 'under', BLOCKS_OVER, over)
  await inTurns(all, 'whole', 1, found)
  await inTurns(all, 'program', WARM_UP)
  await inTurns(all, 'program', BLOCKS, found)
  for (const { child, folders } of all) {
    child.end()
    folders.forEach(giveBack)
  }
  const ratios: number[] = []
  for (const [size, block] of found) {
    const padded = all.find((each) => each.size === size)?.padded ?? Number.NaN
    const beside = { first: first.get(size) ?? noBlock(), over: over.get(size) ?? noBlock() }
    for (const figured of figuresOf(block, padded, beside)) {
      if (figured.name === `${STORE}, median`) ratios.push(figured.ratio ?? Number.NaN)
      yield atSize(size, figured)
    }
    if (block.peer.length === 0) console.error(NO_PEER)
  }
  const smallest = { value: Math.min(...ratios), of: 'the smallest of the three' }
  const spread = figure(`${STORE}, largest of the three ratios`, Math.max(...ratios), 'count', smallest)
  yield gated(spread, 'ratio', 'at most', 1.15)
}

async function start(size: number): Promise<Sized> {
  const folders = [await journalOf(size), freshFolder()]
  const wholeFiles = size < 1000 ? 40 : size < 50_000 ? 8 : 2
  const child = new AskedProcess(process.execPath, ['--expose-gc', CHILD, ...folders, String(wholeFiles)])
  const ready = await child.answer()
  const padded = 'padded' in ready ? Number(ready.padded) : Number.NaN
  return { size, folders, child, padded }
}

async function inTurns(all: readonly Sized[], word: string, blocks: number, into?: Turns): Promise<void> {
  for (let block = 0; block < blocks; block += 1) {
    for (const each of all) {
      const answer = await ask(each, word)
      into?.set(each.size, addBlocks(into.get(each.size) ?? noBlock(), answer))
    }
  }
}

async function ask({ child }: Sized, word: string): Promise<Block> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the child is ours and speaks in blocks
  return (await child.ask(word)) as Block
}

interface Beside {
  /** The first saves of each process. */
  readonly first: Block
  /** SQLCipher with its log written over. */
  readonly over: Block
}

function* figuresOf(
  { doors: all, peer, within }: Block,
  padded: number,
  { first, over }: Beside,
): Generator<Figure> {
  const { whole, ...doors } = all
  for (const [name, samples] of Object.entries(doors)) yield* times(name, samples)
  for (const [name, { took, raw }] of Object.entries(first.doors)) {
    yield figure(`${name}, the first 50, median`, median(took), 'ms', { value: median(raw), of: RAW })
  }
  for (const [name, samples] of Object.entries(doors)) yield* bytesOf(name, samples, padded)
  const [vault, store] = [doors[VAULT], doors[STORE]]
  if (peer.length > 0 && vault && store) {
    const theirs = (beside: Samples, of: string) =>
      figure('save in SQLCipher, WAL, FULL, median', median(peer), 'ms', { value: median(beside.took), of })
    yield gated(theirs(vault, 'ours, the vault alone'), 'ratio', 'at least', 1.2)
    yield theirs(store, "ours, through lowdb's door")
    const then = { value: median(over.doors[VAULT]?.took ?? []), of: 'ours, the vault alone' }
    yield figure('the same with its log written over, median', median(over.peer), 'ms', then)
    yield figure('of that within its library, median', median(within), 'ms')
  }
  if (!whole) return
  const beside = { value: median(whole.raw), of: 'a raw append of one entry with fdatasync' }
  yield figure('save, the usual whole-file way, median', median(whole.took), 'ms', beside)
}

function times(name: string, { took, behind, raw }: Samples): Figure[] {
  const at = (words: string, share: number) =>
    figure(`${name}, ${words}`, quantile(took, share), 'ms', { value: quantile(raw, share), of: RAW })
  return [
    gated(at('median', 0.5), 'ratio', 'at most', 1.6),
    gated(at('p95', 0.95), 'ratio', 'at most', 2),
    figure(`${name}, behind the answer, median`, median(behind), 'ms'),
    figure(`${name}, mean`, mean(took), 'ms', { value: mean(raw), of: RAW }),
    figure(`the floor of that, median`, median(raw), 'ms'),
  ]
}

function bytesOf(name: string, { bytes }: Samples, padded: number): Figure[] {
  const allowed = { value: 1.15 * padded + 512, of: '1.15 x the padded entry + 512' }
  const written = figure(`bytes written, ${name}, median`, median(bytes), 'bytes', allowed)
  const all = figure(`bytes written, ${name}, mean, zeros ahead of the log shared out`, mean(bytes), 'bytes')
  return [gated(written, 'ratio', 'at most', 1), all]
}

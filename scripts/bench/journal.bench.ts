import { manyEntries } from '../../core/demo/many-entries.ts'
import { openBenchJournal, PASSPHRASE, type BenchJournal } from './bench-journal.ts'
import { figure, median, quantile, timed, type Figure } from './figure.ts'
import { rawAppends } from './raw-append.ts'

const SIZES = [100, 10_000, 100_000] as const
const SAVES = 200
const OPENINGS = 5
const SEARCHES = 40

/** Saving, opening and searching, each in a journal of that many entries. */
export async function* run(): AsyncIterable<Figure> {
  for (const size of SIZES) {
    const journal = await openBenchJournal(size)
    yield* saving(journal, size)
    yield* opening(journal, size)
    if (size >= 10_000) yield* searching(journal, size)
    await journal.end()
  }
}

async function* saving(journal: BenchJournal, size: number): AsyncIterable<Figure> {
  const took: number[] = []
  const bytes: number[] = []
  for (const { draft } of manyEntries(SAVES, '2026-07-31', 2)) {
    const before = journal.written.bytes
    took.push(await timed(() => journal.ask('journal.write', { id: null, shown: [], draft })))
    bytes.push(journal.written.bytes - before)
  }
  const raw = rawAppends(bytes)
  const of = 'a raw append of the same bytes with fdatasync'
  yield figure(`save, median, ${size} entries`, median(took), 'ms', { value: median(raw), of })
  yield figure(`save, p95, ${size} entries`, quantile(took, 0.95), 'ms', { value: quantile(raw, 0.95), of })
  const text = [...manyEntries(SAVES, '2026-07-31', 2)].map(({ draft }) => Buffer.byteLength(draft.text))
  const entry = { value: median(text), of: "the entry's own text" }
  yield figure(`bytes written by a save, median, ${size} entries`, median(bytes), 'bytes', entry)
}

async function* opening(journal: BenchJournal, size: number): AsyncIterable<Figure> {
  const took: number[] = []
  for (let count = 0; count < OPENINGS; count += 1) {
    await journal.restart()
    took.push(await timed(() => journal.ask('vault.unlock', { passphrase: PASSPHRASE })))
  }
  yield figure(`unlock without the key derivation, ${size} entries`, median(took), 'ms')
}

async function* searching(journal: BenchJournal, size: number): AsyncIterable<Figure> {
  const ask = (text: string) => journal.ask('review.search', { text, filter: {}, offset: 0, limit: 30 })
  const built = await timed(async () => {
    // An empty question needs no index, so a word is asked for.
    while (!(await ask('ba')).isComplete) await new Promise((resolve) => setTimeout(resolve, 5))
  })
  yield figure(`index ready after unlock, ${size} entries`, built, 'ms')
  const words = [...manyEntries(SEARCHES, '2026-06-30', 1)].map(({ draft }) =>
    draft.text.split(/\W+/).slice(3, 5).join(' '),
  )
  const took: number[] = []
  for (const text of words) {
    took.push(await timed(() => ask(text)))
    // A search that finds nothing would be fast for the wrong reason.
    if ((await ask(text)).total === 0) throw new Error('a word of the journal itself was not found')
  }
  const plain = await plainScan(size, words)
  const of = 'a plain scan of all texts for the same words'
  yield figure(`search, median, ${size} entries`, median(took), 'ms', { value: plain, of })
  yield figure(`search, p95, ${size} entries`, quantile(took, 0.95), 'ms', { value: plain, of })
}

/** Median ms to find the same words without any index, texts already in memory. */
async function plainScan(size: number, queries: readonly string[]): Promise<number> {
  const texts = [...manyEntries(size)].map(({ draft }) => draft.text.toLowerCase())
  const took: number[] = []
  for (const query of queries) {
    const words = query.toLowerCase().split(' ')
    took.push(await timed(() => texts.filter((text) => words.every((word) => text.includes(word))).length))
  }
  return median(took)
}

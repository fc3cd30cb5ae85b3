import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { emptyBook, heldText, type Body, type Book } from '../../core/book/book.ts'
import { manyEntries } from '../../core/demo/many-entries.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { rowOf } from '../../core/journal/write.ts'
import { Table } from '../../core/kernel/table.ts'
import { EntrySearch } from '../../core/review/entry-search.ts'
import { bufferUnits } from '../../main/features/search-units.ts'
import { atSize, figure, gated, median, quantile, type Figure } from './figure.ts'

const PAGE = 30
const ASKED = 40

const SIZES = [10_000, 100_000] as const
/** Most milliseconds of a processor to build it, and most bytes an entry. */
const MOST_BUILD_MS = 300
const MOST_BYTES = 4096

/**
 * The search index by itself, over made-up journals of these sizes with their texts in memory: what
 * building costs the processor, what it holds, and how long questions of each kind take with their page.
 */
export async function* run(): AsyncGenerator<Figure> {
  for (const size of SIZES) for await (const found of figuresOf(size)) yield atSize(size, found)
}

async function* figuresOf(size: number): AsyncGenerator<Figure> {
  const book = bookOf(size)
  const before = held()
  const search = new EntrySearch(book, () => performance.now(), bufferUnits())
  const { cpu, slices } = await built(search, book)
  const building = figure('search index alone, processor time to build', cpu, 'ms')
  yield size === 10_000 ? gated(building, 'value', 'at most', MOST_BUILD_MS) : building
  yield figure('search index alone, longest slice', Math.max(...slices), 'ms')
  const bytes = figure('search index alone, bytes an entry', (held() - before) / size, 'bytes')
  yield gated(bytes, 'value', 'at most', MOST_BYTES)
  const all: number[] = []
  for (const [kind, questions] of Object.entries(questionsOf())) {
    const took = questions.map((question) => asked(search, book, question))
    all.push(...took)
    yield figure(`search index alone, ${kind}, median`, median(took), 'ms')
    yield figure(`search index alone, ${kind}, p95`, quantile(took, 0.95), 'ms')
  }
  yield figure('search index alone, every kind, median', median(all), 'ms')
  yield figure('search index alone, every kind, p95', quantile(all, 0.95), 'ms')
  search.close()
}

async function built(search: EntrySearch, book: Book): Promise<{ cpu: number; slices: number[] }> {
  const slices: number[] = []
  const begun = process.cpuUsage()
  while (!search.isComplete) {
    const from = performance.now()
    search.work(book)
    slices.push(performance.now() - from)
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
  const { user, system } = process.cpuUsage(begun)
  return { cpu: (user + system) / 1000, slices }
}

function asked(search: EntrySearch, book: Book, question: string): number {
  const from = performance.now()
  const found = search.find(book, question, {}, 0, PAGE)
  const took = performance.now() - from
  // A search that finds nothing would be fast for the wrong reason.
  if (!found || found.total === 0) throw new Error('words of the journal itself were not found')
  return took
}

/** Questions taken from the entries themselves, of each kind the same number. */
function questionsOf(): Record<string, string[]> {
  const texts = [...manyEntries(ASKED)].map(({ draft }) => draft.text)
  const words = texts.map((text, at) => text.split(/\W+/).slice(3 + at, 6 + at))
  const beginning = (length: number): string[] => words.map(([word]) => word!.slice(0, length))
  return {
    'one word': words.map(([word]) => word!),
    'two words': words.map((few) => few.slice(0, 2).join(' ')),
    'two letters': beginning(2),
    'three letters': beginning(3),
    'four letters': beginning(4),
    'a phrase of two': phrases(texts, 2),
    'a phrase of three': phrases(texts, 3),
  }
}

/** Words that stand side by side within one sentence. */
function phrases(texts: readonly string[], count: number): string[] {
  return texts.map((text, at) => {
    const sentence = text.split('.')[at % 5]!
    return `"${sentence
      .trim()
      .split(' ')
      .slice(1, 1 + count)
      .join(' ')}"`
  })
}

function bookOf(size: number): Book {
  const rows: [string, EntryRow][] = []
  const texts: [string, Body][] = []
  for (const { id, draft } of manyEntries(size)) {
    // As a text comes from the disk: one flat string.
    const text = Buffer.from(draft.text).toString()
    rows.push([id, rowOf({ ...draft, text }, null, { id, now: `${draft.at}:00.000Z`, local: draft.at })])
    texts.push([id, heldText(text)])
  }
  return { ...emptyBook(), entries: Table.from(rows), texts: Table.from(texts) }
}

function held(): number {
  setFlagsFromString('--expose-gc')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

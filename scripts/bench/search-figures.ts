import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { emptyBook, heldText, type Body, type Book } from '../../core/book/book.ts'
import { manyEntries } from '../../core/demo/many-entries.ts'
import type { EntryRow } from '../../core/journal/entry.schema.ts'
import { rowOf } from '../../core/journal/write.ts'
import { Table } from '../../core/kernel/table.ts'
import type { IfThen } from '../../core/space/space.schema.ts'
import { readAsked } from '../../core/review/search/asked.ts'
import { EntrySearch } from '../../core/review/entry-search.ts'
import { bufferUnits } from '../../main/features/search-units.ts'
import { atSize, figure, gated, median, quantile, type Figure } from './figure.ts'
import { threadCpu } from './thread-cpu.ts'

const PAGE = 30
const ASKED = 40
/** Of each kind, as the search page asks. */
const OF_EACH = 5
/** Most milliseconds for 95 % of what the search page may ask, by entries. */
const MOST_OF_ALL = [
  [10_000, 16],
  [100_000, 100],
] as const

const MOMENT = { now: '2026-06-01T10:00:00.000Z', local: '2026-06-01T10:00' } as const
/** By which it is built. */
const CLOCK = { now: () => performance.now(), moment: () => MOMENT }
const SIZES = [10_000, 100_000] as const
/** Most milliseconds of its thread to build it at the smaller size, and most bytes an entry. */
const MOST_BUILD_MS = 300
/** How often it is built, and each question asked: the first time the engine has yet to compile what it runs. */
const ROUNDS = 5
/** Most milliseconds for half of the questions and for 95 % of them, by entries. */
const MOST_ASKED: Readonly<Record<number, readonly [number, number]>> = {
  10_000: [1, 4],
  100_000: [Infinity, 40],
}
const MOST_BYTES = 4096

/**
 * The search index by itself, over made-up journals of these sizes with their texts in memory: what
 * building costs the processor, what it holds, and how long questions of each kind take with their page.
 */
export async function* run(sizes: readonly string[] = []): AsyncGenerator<Figure> {
  const wanted = sizes.length === 0 ? SIZES : sizes.map(Number)
  for (const size of wanted) for await (const found of figuresOf(size)) yield atSize(size, found)
}

async function* figuresOf(size: number): AsyncGenerator<Figure> {
  const book = bookOf(size)
  const builds: Built[] = []
  const slices: number[] = []
  for (let round = 1; round < ROUNDS; round += 1) {
    const tried = new EntrySearch(book, CLOCK, bufferUnits())
    builds.push(await built(tried, book))
    tried.close()
  }
  const before = held()
  const search = new EntrySearch(book, CLOCK, bufferUnits())
  const last = await built(search, book)
  builds.push(last)
  slices.push(...last.slices)
  const whole = builds.map(({ process: spent }) => spent)
  yield figure('search index alone, processor time of the whole program, the first', whole[0]!, 'ms')
  yield figure('search index alone, processor time of the whole program, median', median(whole), 'ms')
  const times = builds.map(({ thread }) => thread)
  yield figure('search index alone, time of its thread to build, the first', times[0]!, 'ms')
  const building = figure('search index alone, time of its thread to build, median', median(times), 'ms')
  yield size === 10_000 ? gated(building, 'value', 'at most', MOST_BUILD_MS) : building
  yield figure('search index alone, longest slice', Math.max(...slices), 'ms')
  const bytes = figure('search index alone, bytes an entry', (held() - before) / size, 'bytes')
  yield gated(bytes, 'value', 'at most', MOST_BYTES)
  yield* asking(search, book, size)
  yield* everything(search, book, size)
  search.close()
}

/** Each question by the median of its rounds. */
function* asking(search: EntrySearch, book: Book, size: number): Generator<Figure> {
  const all: number[] = []
  for (const [kind, questions] of Object.entries(questionsOf())) {
    const took = inRounds(questions, (question) => asked(search, book, question))
    all.push(...took)
    yield figure(`search index alone, ${kind}, median`, median(took), 'ms')
    yield figure(`search index alone, ${kind}, p95`, quantile(took, 0.95), 'ms')
  }
  const [half = Infinity, most = Infinity] = MOST_ASKED[size] ?? []
  const middle = figure('search index alone, every kind, median', median(all), 'ms')
  yield Number.isFinite(half) ? gated(middle, 'value', 'at most', half) : middle
  const p95 = figure('search index alone, every kind, p95', quantile(all, 0.95), 'ms')
  yield gated(p95, 'value', 'at most', most)
}

/** Milliseconds of each question: the median of its rounds, which take turns. */
function inRounds(questions: readonly string[], ask: (question: string) => number): number[] {
  const rounds = Array.from({ length: ROUNDS }, () => questions.map(ask))
  return questions.map((_, at) => median(rounds.map((times) => times[at]!)))
}

/** Questions of the search page: by kind, with the first of each; the last kind of them finds words near. */
function* everything(search: EntrySearch, book: Book, size: number): Generator<Figure> {
  const words = Object.entries(questionsOf()).flatMap(([, questions]) => questions)
  const typed = questionsOf()['one word'] ?? []
  const kinds = {
    words,
    filters: typed.map((word) => `${word} mood:>2 from:2024`),
    'what is left out': typed.map((word) => `${word.slice(0, 3)} -${word}`),
    'words near': typed.flatMap((word) => (word.length > 4 ? [mistyped(word)] : [])),
  }
  const all: number[] = []
  for (const [kind, questions] of Object.entries(kinds)) {
    const took = inRounds(questions, (question) => askedOfAll(search, book, question))
    all.push(...took)
    yield figure(`search of everything, ${kind}, p95`, quantile(took, 0.95), 'ms')
  }
  const p95 = figure('search of everything, every kind, p95', quantile(all, 0.95), 'ms')
  const most = MOST_OF_ALL.find(([entries]) => entries === size)?.[1]
  yield most === undefined ? p95 : gated(p95, 'value', 'at most', most)
}

function askedOfAll(search: EntrySearch, book: Book, question: string): number {
  const from = performance.now()
  const { words, filter } = readAsked(question)
  search.findAll(book, { words, filter, today: '2026-11-20', offset: 0, limit: OF_EACH })
  return performance.now() - from
}

/** Two neighbouring letters change places. */
function mistyped(word: string): string {
  return `${word.slice(0, 1)}${word[2]}${word[1]}${word.slice(3)}`
}

interface Built {
  /** Milliseconds of the thread that builds: what the work takes from it, however busy the computer is. */
  readonly thread: number
  /** And with those of the engine's own threads, which compile and collect beside it. */
  readonly process: number
  readonly slices: readonly number[]
}

async function built(search: EntrySearch, book: Book): Promise<Built> {
  const slices: number[] = []
  const begun = process.cpuUsage()
  const thread = threadCpu()
  while (!search.isComplete) {
    const from = performance.now()
    search.work(book)
    slices.push(performance.now() - from)
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
  const { user, system } = process.cpuUsage(begun)
  return { thread: threadCpu() - thread, process: (user + system) / 1000, slices }
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
  return { ...emptyBook(), entries: Table.from(rows), texts: Table.from(texts), ifThens: plansOf(size) }
}

/** What is written beside the entries: one short record for every ten of them. */
function plansOf(size: number): Table<IfThen> {
  const now = '2026-11-20T10:00:00.000Z'
  const plans = [...manyEntries(Math.min(size / 10, 1000))].map(({ id, draft }): [string, IfThen] => {
    const [cue = '', action = ''] = draft.text.split('. ').map((sentence) => sentence.slice(0, 120))
    return [
      id,
      { id, cue, action, isActive: true, trigger: null, goalId: null, createdAt: now, changedAt: now },
    ]
  })
  return Table.from(plans)
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

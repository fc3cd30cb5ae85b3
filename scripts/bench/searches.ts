import { manyEntries } from '../../core/demo/many-entries.ts'
import { createApp } from '../../main/app.ts'
import { asking } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { ready } from './calm.ts'
import { atSize, figure, gated, median, quantile, timed, type Figure } from './figure.ts'
import { PASSPHRASE } from './passphrase.ts'

const QUERIES = 200
/** Most ms for half of the queries and for 95 % of them, by entries. */
const MOST = [
  [10_000, 1, 4],
  [100_000, Number.POSITIVE_INFINITY, 40],
] as const

/** Searching one journal through the whole program: its size, its folder. */
export async function* run([size, folder]: readonly string[]): AsyncIterable<Figure> {
  const entries = Number(size)
  const app = createApp(benchPorts(folder ?? '').ports)
  const ask = asking(app)
  const find = (text: string) => ask('review.search', { text, filter: {}, offset: 0, limit: 30 })
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  const built = await timed(async () => {
    // An empty question needs no index, so a word is asked for.
    while (!(await find('ba')).isComplete) await new Promise((resolve) => setTimeout(resolve, 5))
  })
  yield atSize(entries, figure('search, index ready after unlock', built, 'ms'))
  const texts = [...manyEntries(Math.min(entries, QUERIES))].map(({ draft }) => draft.text)
  const took: number[] = []
  const plain: number[] = []
  for (const [at, text] of texts.entries()) {
    // One word, two, the beginning of one: by turns.
    const words = text.split(/\W+/).slice(3, at % 2 === 0 ? 4 : 5)
    const asked = at % 3 === 0 ? words.join(' ').slice(0, -1) : words.join(' ')
    await ready()
    let total = 0
    took.push(await timed(async () => ({ total } = await find(asked))))
    // A search that finds nothing would be fast for the wrong reason.
    if (total === 0) throw new Error('a word of the journal itself was not found')
    plain.push(await timed(() => texts.filter((each) => words.every((word) => each.includes(word))).length))
  }
  await app.close()
  const scan = { value: (median(plain) * entries) / texts.length, of: 'a plain scan of all texts' }
  const [, half = 0, most = 0] = MOST.find(([each]) => each === entries) ?? []
  const middle = figure('search, a query through the whole program, median', median(took), 'ms', scan)
  yield atSize(entries, Number.isFinite(half) ? gated(middle, 'value', 'at most', half) : middle)
  const p95 = figure('search, a query through the whole program, p95', quantile(took, 0.95), 'ms', scan)
  yield atSize(entries, gated(p95, 'value', 'at most', most))
}

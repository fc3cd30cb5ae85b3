import { manyEntries } from '../../core/demo/many-entries.ts'
import { createApp } from '../../main/app.ts'
import { asking } from './asking.ts'
import { benchPorts } from './bench-ports.ts'
import { ready } from './calm.ts'
import { atSize, figure, gated, median, quantile, timed, type Figure } from './figure.ts'
import { PASSPHRASE } from './passphrase.ts'

const QUERIES = 200
/** As the journal's list asks. */
const FOUND_PAGE = 20
/** Most ms for 95 % of the queries, by entries: a frame of the screen, and what still feels immediate. */
const MOST: Readonly<Record<number, number>> = { 10_000: 16, 100_000: 100 }

/** Searching one journal through the whole program: its size, its folder. */
export async function* run([size, folder]: readonly string[]): AsyncIterable<Figure> {
  const entries = Number(size)
  const app = createApp(benchPorts(folder ?? '').ports)
  const ask = asking(app)
  const find = (text: string) => ask('review.search', { text, filter: {}, offset: 0, limit: FOUND_PAGE })
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  const built = await timed(async () => {
    // An empty question needs no index, so a word is asked for.
    while (!(await find('ba')).isComplete) await new Promise((resolve) => setTimeout(resolve, 5))
  })
  yield atSize(entries, figure('search, index ready after unlock', built, 'ms'))
  const texts = [...manyEntries(Math.min(entries, QUERIES))].map(({ draft }) => draft.text)
  const doors: Record<string, (text: string) => Promise<{ readonly total: number }>> = {
    'the search page': (text) => ask('search.find', { text, kind: null, offset: 0, limit: 5 }),
    "the journal's list": find,
  }
  const plain: number[] = []
  const took: Record<string, number[]> = {}
  for (const [at, text] of texts.entries()) {
    // One word, two, the beginning of one: by turns.
    const words = text.split(/\W+/).slice(3, at % 2 === 0 ? 4 : 5)
    const asked = at % 3 === 0 ? words.join(' ').slice(0, -1) : words.join(' ')
    for (const [name, door] of Object.entries(doors)) {
      await ready()
      let total = 0
      const time = await timed(async () => ({ total } = await door(asked)))
      took[name] = [...(took[name] ?? []), time]
      // A search that finds nothing would be fast for the wrong reason.
      if (total === 0) throw new Error('a word of the journal itself was not found')
    }
    plain.push(await timed(() => texts.filter((each) => words.every((word) => each.includes(word))).length))
  }
  await app.close()
  const scan = { value: (median(plain) * entries) / texts.length, of: 'a plain scan of all texts' }
  for (const [name, times] of Object.entries(took)) {
    yield atSize(entries, figure(`search, as ${name} asks, median`, median(times), 'ms', scan))
    const p95 = figure(`search, as ${name} asks, p95`, quantile(times, 0.95), 'ms', scan)
    yield atSize(entries, gated(p95, 'value', 'at most', MOST[entries] ?? 0))
  }
}

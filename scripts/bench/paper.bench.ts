import { emptyBook, heldText, type Book } from '../../core/book/book.ts'
import { manyEntries } from '../../core/demo/many-entries.ts'
import { rowOf } from '../../core/journal/write.ts'
import { Table } from '../../core/kernel/table.ts'
import { faceRules } from '../../core/print/faces.ts'
import { htmlOf } from '../../core/print/html.ts'
import { markdownOf } from '../../core/print/markdown.ts'
import { neutralPdf } from '../../core/print/neutral-pdf.ts'
import { defaultChoices } from '../../core/summary/default-choices.ts'
import { summaryOf } from '../../core/summary/document.ts'
import { SUMMARY_SECTIONS } from '../../core/summary/summary-kinds.ts'
import { installedBrowser, launchHeadless } from '../../main/chromium/launch.ts'
import { startedPrinter } from '../../main/chromium/printer.ts'
import { atSize, figure, gated, median, timed, type Figure } from './figure.ts'

/** One entry a day. */
const DAYS = 365
const LAST = '2026-03-01'
const NOW = { now: '2026-03-01T10:00:00.000Z', local: '2026-03-01T10:00' }
const ROUNDS = 5
const MOST_MS = 2_000

export const title = 'Paper'
export const about = `A growth summary over a year with an entry a day, every section and every text in it: made from the
journal, written as a file, and printed by a browser that started while the preview was looked at.`

export async function* run(): AsyncIterable<Figure> {
  const book = aYear()
  const choices = {
    ...defaultChoices('self', LAST),
    from: '2025-03-02',
    sections: [...SUMMARY_SECTIONS],
  }
  const make = (): string => {
    const { document } = summaryOf(book, choices, NOW)
    markdownOf(document)
    return htmlOf(document, 'a4', faceRules(''))
  }
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(make))
  const whole = figure('a year made and written as HTML and Markdown', median(times), 'ms')
  yield atSize(DAYS, gated(whole, 'value', 'at most', MOST_MS))
  const path = installedBrowser()
  if (path === null) return
  const starting: number[] = []
  const pressing: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    const printer = await startedPrinter(() => launchHeadless(path))
    starting.push(performance.now() - begun)
    pressing.push(await timed(async () => neutralPdf(await printer.pdf(make()))))
    await printer.end()
  }
  yield atSize(DAYS, figure('the browser started, while the preview is looked at', median(starting), 'ms'))
  const pressed = figure('made, printed as a PDF and its information taken out', median(pressing), 'ms')
  yield atSize(DAYS, gated(pressed, 'value', 'at most', MOST_MS))
}

function aYear(): Book {
  const entries = [...manyEntries(DAYS, LAST)].map(({ draft }, at) => {
    const stamp = { id: `entry-${String(at).padStart(4, '0')}`, ...NOW }
    return { row: rowOf({ ...draft, keepPrivate: false }, null, stamp), text: draft.text }
  })
  return {
    ...emptyBook(),
    entries: Table.from(entries.map(({ row }) => [row.id, row])),
    texts: Table.from(entries.map(({ row, text }) => [row.id, heldText(text)])),
  }
}

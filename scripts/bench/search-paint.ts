import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { manyEntries } from '../../core/demo/many-entries.ts'
import type { App } from '../../main/app.ts'
import { setStage } from '../tour/stage.ts'
import { asking } from './asking.ts'
import { atSize, figure, gated, median, quantile, type Figure } from './figure.ts'
import { giveBack, journalOf } from './fixture.ts'
import { PASSPHRASE } from './passphrase.ts'

const SIZE = 10_000
const WORDS = 24
/** Letters typed of each word. */
const LETTERS = 5
/** Most milliseconds from a key to the results it asks for, at the median. */
const MOST_MS = 50

/** In a large journal, from each letter typed into the search to the frame with its results. */
export async function* searchFigures(browser: string): AsyncGenerator<Figure> {
  const folder = await journalOf(SIZE)
  const saved = mkdtempSync(join(tmpdir(), 'stillwater-bench-'))
  const stage = await setStage(browser, saved, { folder }, gathered)
  const took = await typed(await stage.shell.page())
  await stage.end()
  rmSync(saved, { recursive: true, force: true })
  giveBack(folder)
  const half = figure('search, key to its results painted, median', median(took), 'ms')
  yield atSize(SIZE, gated(half, 'value', 'at most', MOST_MS))
  yield atSize(SIZE, figure('search, key to its results painted, p95', quantile(took, 0.95), 'ms'))
}

/** Opens it, and waits until all words are in the index. */
async function gathered(app: App): Promise<void> {
  const ask = asking(app)
  await ask('vault.unlock', { passphrase: PASSPHRASE })
  const question = { text: 'zzxq', kind: null, offset: 0, limit: 1 }
  while (!(await ask('search.find', question)).isComplete) await new Promise((go) => setTimeout(go, 50))
}

async function typed(page: Page): Promise<number[]> {
  await page.getByRole('link', { name: /^Look back/ }).click()
  const field = page.getByRole('searchbox')
  await field.click()
  await page.evaluate(watchPaint)
  const took: number[] = []
  for (const word of words()) {
    await field.fill('')
    for (const letter of word.slice(0, LETTERS)) {
      await page.keyboard.press(letter)
      took.push(Number(await page.evaluate(() => ('painted' in window ? window.painted : Number.NaN))))
    }
  }
  // The first few find the page cold.
  return took.slice(LETTERS)
}

/** Of the texts, no two with the same beginning: an answer given before is not asked for again. */
function words(): string[] {
  const found = new Map<string, string>()
  for (const { draft } of manyEntries(40)) {
    for (const word of draft.text.toLowerCase().match(/[a-z]{5,}/g) ?? []) {
      if (!found.has(word[0]!)) found.set(word[0]!, word)
    }
  }
  return [...found.values()].slice(0, WORDS)
}

/** In the page: each key makes a promise of the time until the frame that shows what it found. */
function watchPaint(): void {
  addEventListener(
    'keydown',
    (event) => {
      const begun = event.timeStamp
      const painted = new Promise<number>((resolve) => {
        let wasBusy = false
        const watch = new MutationObserver(() => {
          const isBusy = document.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'true'
          wasBusy ||= isBusy
          if (isBusy || !wasBusy) return
          watch.disconnect()
          requestAnimationFrame(() => {
            const after = new MessageChannel()
            after.port1.addEventListener('message', () => resolve(performance.now() - begun))
            after.port1.start()
            after.port2.postMessage(null)
          })
        })
        watch.observe(document.body, { subtree: true, childList: true, attributes: true })
      })
      Object.assign(window, { painted })
    },
    true,
  )
}

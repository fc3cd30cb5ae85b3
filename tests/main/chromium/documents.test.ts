import type { Browser } from 'playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chromiumDocuments } from '../../../main/chromium/documents.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { openTestBrowser } from '../../support/test-browser.ts'

let started: Browser[]
let ended: Promise<unknown>[]
let clock: HandClock
beforeEach(() => {
  started = []
  ended = []
  clock = new HandClock()
})
afterEach(() => Promise.all(started.map((browser) => browser.close())))

const launch = async (): Promise<Browser> => {
  const browser = await openTestBrowser()
  started.push(browser)
  ended.push(new Promise((resolve) => browser.once('disconnected', resolve)))
  return browser
}
const PATIENT = { timeout: 30_000 }
const PAGE = '<!doctype html><html lang="en"><title>One</title><p>Words'
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes).toString('latin1').startsWith('%PDF-')

test('what was made ready prints one document and ends; the next has a browser of its own', async () => {
  const documents = chromiumDocuments(launch, clock)
  documents.prepare()
  documents.prepare()
  expect(isPdf(await documents.pdf(PAGE))).toBe(true)
  expect(started).toHaveLength(1)
  await ended[0]
  expect(isPdf(await documents.pdf(PAGE))).toBe(true)
  expect(started).toHaveLength(2)
  await ended[1]
})

test('what waits too long ends, and so does it when told to rest', async () => {
  const documents = chromiumDocuments(launch, clock)
  documents.prepare()
  await clock.move(120_000)
  await expect.poll(() => started.length, PATIENT).toBe(1)
  await ended[0]
  documents.prepare()
  documents.rest()
  await expect.poll(() => started.length, PATIENT).toBe(2)
  await ended[1]
})

test('what is being printed when told to rest is given up', async () => {
  const documents = chromiumDocuments(launch, clock)
  documents.prepare()
  await expect.poll(() => started.length, PATIENT).toBe(1)
  const printed = documents.pdf(`${PAGE}${'<p>More words'.repeat(20_000)}`)
  const outcome = printed.then(
    () => 'printed',
    () => 'given up',
  )
  // The page is loading once a second window context is there.
  await expect
    .poll(
      () =>
        started[0]
          ?.contexts()
          .flatMap((each) => each.pages())
          .some((page) => page.url().endsWith('/print')),
      PATIENT,
    )
    .toBe(true)
  documents.rest()
  expect(await outcome).toBe('given up')
  await ended[0]
})

test('one that crashed while it waited is replaced', async () => {
  const documents = chromiumDocuments(launch, clock)
  documents.prepare()
  await expect.poll(() => started.length, PATIENT).toBe(1)
  await started[0]?.close()
  expect(isPdf(await documents.pdf(PAGE))).toBe(true)
  expect(started).toHaveLength(2)
})

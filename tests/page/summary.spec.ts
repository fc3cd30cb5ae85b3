import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { draftOf } from '../../core/issues/issues.ts'
import { addDays, dayOf } from '../../core/kernel/time.ts'
import { openDemo } from '../support/demo-journal.ts'
import { draftWith } from '../support/entries.ts'
import { ask, hasPoppler } from '../support/read-pdf.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

/** A journal with a goal, evidence, an issue, one entry that may go out and two that may not. */
async function fill(journal: Journal): Promise<void> {
  await journal.create()
  const day = dayOf((await journal.ask('device.now', undefined)).local)
  const goal = await journal.ask('growth.addGoal', {
    title: 'Leave the room before I shout',
    why: '',
    issueId: null,
    kind: 'calm',
    measure: 'done',
    targetPerWeek: 3,
    ifCue: 'my voice rises',
    thenAction: 'I walk round the block',
    start: addDays(day, -40),
    review: null,
    keepIfApart: 'yes',
  })
  await journal.ask('growth.addEvidence', {
    day,
    goalId: goal.id,
    issueId: null,
    situation: 'A late shift was offered.',
    beforeIWould: 'have said yes',
    thisTimeI: 'said no and went home',
    with: 'work',
    seenBy: 'nobody',
    sure: 4,
    entryId: null,
  })
  const write = async (title: string, text: string, keepPrivate: boolean): Promise<void> => {
    const draft = draftWith({ at: `${day}T08:00`, title, text, keepPrivate, starred: true })
    await journal.ask('journal.write', { id: null, shown: [], draft })
  }
  await write('The open one', 'Words that may go out.', false)
  await write('The closed one', 'Zanzibar stays in here.', true)
  await write('Another closed one', 'Quagmire stays in here too.', true)
}

async function openSummary(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '/summary'))
  await expect(page.getByRole('heading', { level: 1, name: 'Growth summary' })).toBeVisible()
  await expect(page.getByRole('article')).toBeVisible()
  return page
}

function savedFile(journal: Journal, name: string): string {
  return readFileSync(join(journal.ports.dialogs.folder, name), 'utf8')
}

/** The letters alone: what is a line or a cell of its own in one form runs together in another. */
function tight(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What the person reads, without the marks that a format adds. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

test('what is previewed is what is written, in Markdown and in HTML', async ({ journal }) => {
  await fill(journal)
  const page = await openSummary(journal)
  await page.getByRole('textbox', { name: 'How it is now' }).fill('Quieter than in August.')
  await page.getByRole('checkbox', { name: 'Starred entries' }).press('Space')
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Quieter than in August.')
  await expect(sheet).toContainText('Words that may go out.')

  await page.getByRole('tab', { name: 'Markdown' }).click()
  const shown = await page.getByRole('tabpanel', { name: 'Markdown' }).locator('pre').textContent()
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  const saved = page.getByText(/^Saved as .+\.md\.$/)
  await expect(saved).toBeVisible()
  const fileName = /^Saved as (.+)\.$/.exec((await saved.textContent()) ?? '')?.[1] ?? ''
  expect(savedFile(journal, fileName)).toBe(shown)

  await page.getByRole('tab', { name: 'Preview' }).click()
  const previewed = tight(await sheet.locator('.paper').evaluate((paper) => paper.textContent ?? ''))
  await page.getByRole('button', { name: 'HTML', exact: true }).click()
  await expect(page.getByText(/^Saved as .+\.html\.$/)).toBeVisible()
  const html = savedFile(journal, fileName.replace(/md$/, 'html'))
  const written = await page.context().newPage()
  await written.setContent(html.replace(/<style>.*<\/style>/s, ''))
  expect(tight(await written.locator('.paper').evaluate((paper) => paper.textContent ?? ''))).toBe(previewed)
  await written.close()
})

test('each page of the preview ends where the page of the PDF ends, on both papers', async ({ journal }) => {
  // The set-up of the tests installs it where it may; elsewhere nothing here can read the pages of a PDF.
  test.skip(!hasPoppler(), 'needs pdftotext')
  test.setTimeout(180_000)
  const page = await openDemo(journal)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '/summary'))
  await expect(page.getByRole('article')).toContainText('What I looked at')
  for (const paper of ['A4', 'Letter'] as const) {
    await page.getByRole('radio', { name: paper, exact: true }).press('Space')
    await page.evaluate(() => document.fonts.ready)
    const before = journal.ports.dialogs.asked.length
    await page.getByRole('button', { name: 'PDF', exact: true }).click()
    await expect.poll(() => journal.ports.dialogs.asked.length, { timeout: 60_000 }).toBe(before + 1)
    const pdf = journal.ports.dialogs.asked.at(-1)?.bytes ?? new Uint8Array()
    const printed = ask('pdftotext', pdf)
      .split('\f')
      .filter((text) => text.trim() !== '')
    // The preview follows the choice of paper a moment after it.
    await expect(async () => {
      const shown = await page.getByRole('article').evaluate(firstWords)
      expect(shown.length).toBe(printed.length)
      for (const [at, text] of printed.entries()) expect(bare(text)).toContain(shown[at])
    }).toPass({ timeout: 20_000 })
  }
})

/** For each issue on paper, on which sheets its title and its paragraphs begin and end. */
function sheetsOfIssues(article: Element): number[][] {
  const root = article.shadowRoot
  const tops = [...(root?.querySelectorAll('.leaf') ?? [])].map((leaf) => leaf.getBoundingClientRect().top)
  const sheetAt = (y: number): number => tops.filter((top) => top <= y).length
  return [...(root?.querySelectorAll('.paper h3:has(+ dl)') ?? [])].map((title) => {
    const sheets: number[] = []
    for (let part: Element | null = title; part && (part === title || !part.tagName.startsWith('H'));) {
      for (const { top } of part.getClientRects()) sheets.push(sheetAt(top))
      part = part.nextElementSibling
    }
    return [...new Set(sheets)]
  })
}

test('on paper an issue stays whole, on one page', async ({ journal }) => {
  await journal.create()
  const learned = 'I learned to ask before I assume. '
  for (let at = 0; at < 12; at += 1) {
    const made = await journal.ask('issues.capture', { title: `Issue ${at}`, seen: '', entryId: null })
    const draft = {
      ...draftOf(made),
      learned: learned.repeat(1 + (at % 4)),
      myPart: 'I was late.',
      willDo: 'Ring.',
    }
    await journal.ask('issues.edit', { id: made.id, draft, lookedCloser: false })
  }
  const page = await openSummary(journal)
  await page.getByRole('radio', { name: 'Full', exact: true }).press('Space')
  await expect(page.getByRole('article')).toContainText('Issue 11')
  await expect
    .poll(() =>
      page
        .getByRole('article')
        .evaluate((article) => article.shadowRoot?.querySelectorAll('.leaf').length ?? 0),
    )
    .toBeGreaterThan(1)
  const sheets = await page.getByRole('article').evaluate(sheetsOfIssues)
  expect(sheets).toHaveLength(12)
  for (const each of sheets) expect(each).toHaveLength(1)
  expect(new Set(sheets.flat()).size).toBeGreaterThan(1)
})

/** The first words of each sheet, read off where they lie. */
function firstWords(article: Element): string[] {
  const root = article.shadowRoot
  const leaves = [...(root?.querySelectorAll('.leaf') ?? [])].map((leaf) => leaf.getBoundingClientRect())
  const texts = [
    ...(root?.querySelectorAll('.paper h1, .paper h2, .paper h3, .paper li, .paper p, .paper dd') ?? []),
  ]
  return leaves.map((leaf) => {
    const first = texts.find((text) => {
      const { top } = text.getClientRects()[0] ?? { top: -1 }
      return top >= leaf.top && top < leaf.bottom
    })
    return (first?.textContent ?? '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 24)
  })
}

test('the other person is a reader only while contact is open, and nothing is written before they agreed', async ({
  journal,
}) => {
  await fill(journal)
  const page = await openSummary(journal)
  await expect(
    page.getByText('A document for the other person is there only while contact is open.'),
  ).toBeVisible()
  await expect(page.getByRole('radio', { name: 'The other person' })).toHaveCount(0)
  const day = dayOf((await journal.ask('device.now', undefined)).local)
  const wish = {
    value: 'open',
    since: day,
    source: 'they_said',
    theirWords: '',
    reviewNote: '',
    until: null,
  } as const
  await journal.ask('boundaries.setStatus', { ...wish, welcome: null, orderEnded: null, isInformed: true })
  await page.getByRole('radio', { name: 'The other person' }).press('Space')
  await expect(
    page.getByText('A document can feel like pressure. Ask first, then hand it over once.'),
  ).toBeVisible()
  await expect(page.getByRole('article')).toContainText('This time I said no and went home')
  await expect(page.getByRole('article')).not.toContainText('late shift')
  const save = page.getByRole('button', { name: 'HTML', exact: true })
  await expect(save).toBeDisabled()
  await page.getByRole('checkbox', { name: 'They asked for it, or agreed to it' }).press('Space')
  await save.press('Enter')
  await expect(page.getByText(/^Saved as .+\.html\.$/)).toBeVisible()
})

test('one sentence is said differently for the document, by keyboard', async ({ journal }) => {
  await fill(journal)
  const page = await openSummary(journal)
  await page.getByRole('button', { name: /Choose single ones from Evidence/ }).press('Enter')
  await page.getByRole('button', { name: /^Say it differently: / }).press('Enter')
  await page.getByRole('textbox', { name: 'In this document' }).fill('went home in time')
  await page.getByRole('button', { name: 'Use these words' }).press('Enter')
  await expect(page.getByRole('article')).toContainText('went home in time')
  expect((await journal.ask('growth.evidence', undefined))[0]?.thisTimeI).toBe('said no and went home')
})

test('a PDF is written, and its name tells nothing of anyone', async ({ journal }) => {
  await fill(journal)
  const page = await openSummary(journal)
  await page.getByRole('button', { name: 'PDF', exact: true }).click()
  await expect(page.getByText(/^Saved as review-\d{4}-\d{2}(-\d{2})?\.pdf\.$/)).toBeVisible({
    timeout: 30_000,
  })
  const request = journal.ports.dialogs.asked.at(-1)
  expect(
    Buffer.from(request?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('nothing kept private goes out, whatever is ticked', async ({ journal }) => {
  await fill(journal)
  const page = await openSummary(journal)
  for (const box of await page.getByRole('group', { name: 'Sections' }).getByRole('checkbox').all()) {
    if (!(await box.isChecked())) await box.press('Space')
  }
  await expect(page.getByRole('article')).toContainText('Words that may go out.')
  await expect(page.getByText('2 private entries stay out, whatever you tick.')).toBeVisible()
  expect(await page.getByRole('main').textContent()).not.toMatch(/Zanzibar|Quagmire|closed one/)
  for (const format of ['Markdown', 'HTML'] as const) {
    await page.getByRole('button', { name: format, exact: true }).click()
    await expect(
      page.getByText(format === 'HTML' ? /^Saved as .+\.html\.$/ : /^Saved as .+\.md\.$/),
    ).toBeVisible()
    const bytes = Buffer.from(journal.ports.dialogs.asked.at(-1)?.bytes ?? []).toString('utf8')
    expect(bytes).toContain('Words that may go out.')
    expect(bytes).not.toMatch(/Zanzibar|Quagmire|closed one/)
  }
})

test('journal text is in for nobody until it is ticked, and a single goal can be left out', async ({
  journal,
}) => {
  await fill(journal)
  const page = await openSummary(journal)
  const sheet = page.getByRole('article')
  await expect(page.getByRole('checkbox', { name: 'Journal entries' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Starred entries' })).not.toBeChecked()
  await expect(sheet).toContainText('Leave the room before I shout')
  await page.getByRole('button', { name: /Choose single ones from Goals/ }).click()
  await page.getByRole('checkbox', { name: 'Leave the room before I shout' }).press('Space')
  await expect(sheet).not.toContainText('Leave the room before I shout')
})

test('a cancelled dialog writes nothing, and a full disk is said in words', async ({ journal }) => {
  await fill(journal)
  const page = await openSummary(journal)
  journal.ports.dialogs.answerNext({ kind: 'cancelled' })
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(page.getByText('Cancelled. Nothing was written.')).toBeVisible()
  journal.ports.dialogs.answerNext({ kind: 'refused', reason: 'EACCES' })
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
})

test('is clean for axe, in both themes and both views, also small', async ({ journal }) => {
  test.setTimeout(120_000)
  await fill(journal)
  const page = await openSummary(journal)
  await page.setViewportSize({ width: 900, height: 640 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const view of ['Preview', 'Markdown', 'Text']) {
      await page.getByRole('tab', { name: view }).click()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([])
    }
  }
})

test('what was typed is there again after a lock', async ({ journal }) => {
  await fill(journal)
  const page = await openSummary(journal)
  await page.getByRole('textbox', { name: 'A closing sentence' }).fill('This work is mine.')
  await expect(page.getByRole('article')).toContainText('This work is mine.')
  await journal.ask('vault.lock', { reason: 'asked' })
  await journal.unlock()
  const fresh = await openSummary(journal)
  await expect(fresh.getByRole('textbox', { name: 'A closing sentence' })).toHaveValue('This work is mine.')
})

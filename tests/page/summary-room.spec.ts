import type { Locator, Page } from 'playwright/test'
import { openDemo } from '../support/demo-journal.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function openSummary(journal: Journal): Promise<Page> {
  const page = await openDemo(journal)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '/summary'))
  await expect(page.getByRole('article')).toBeVisible()
  return page
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function boxOf(thing: Locator): Promise<Box> {
  const box = await thing.boundingBox()
  if (box === null) throw new Error('it is not to be seen')
  return box
}

test('the document keeps room to be read in, whoever reads it and with a password', async ({ journal }) => {
  const page = await openSummary(journal)
  for (const reader of ['Myself', 'A therapist', 'The other person']) {
    await page.getByRole('radio', { name: reader }).press('Space')
    await page.getByRole('checkbox', { name: 'Lock the PDF with a password' }).press('Space')
    for (const size of [
      { width: 900, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size)
      const panel = page.getByRole('tabpanel', { name: 'Preview' })
      await expect.poll(async () => (await boxOf(panel)).height).toBeGreaterThan(size.height / 3)
      const under = await boxOf(page.getByText(/stays? out, whatever you tick/))
      const shown = await boxOf(panel)
      expect(under.y).toBeGreaterThanOrEqual(shown.y + shown.height)
      const save = page.getByRole('button', { name: 'Text', exact: true })
      await save.scrollIntoViewIfNeeded()
      await expect(save).toBeInViewport({ ratio: 1 })
    }
    await page.getByRole('checkbox', { name: 'Lock the PDF with a password' }).press('Space')
  }
})

test('what saves is in sight where nothing but the document is chosen, small as well', async ({
  journal,
}) => {
  const page = await openSummary(journal)
  for (const size of [
    { width: 900, height: 640 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size)
    await expect(page.getByRole('button', { name: 'PDF', exact: true })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Text', exact: true })).toBeInViewport({ ratio: 1 })
  }
})

test('own dates stand clear of each other, inside their column', async ({ journal }) => {
  const page = await openSummary(journal)
  await page.getByRole('button', { name: /Period/ }).click()
  await page.getByRole('option', { name: 'Own dates' }).click()
  for (const size of [
    { width: 900, height: 640 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size)
    const from = await boxOf(page.getByRole('group', { name: 'From' }))
    const until = await boxOf(page.getByRole('group', { name: 'Until' }))
    const isBeside = until.x >= from.x + from.width
    const isBelow = until.y >= from.y + from.height
    expect(isBeside || isBelow).toBe(true)
    const column = await boxOf(page.getByRole('button', { name: /Period/ }))
    for (const { x, width } of [from, until])
      expect(x + width).toBeLessThanOrEqual(column.x + column.width + 1)
  }
})

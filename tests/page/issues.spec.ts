import { AxeBuilder } from '@axe-core/playwright'
import type { CDPSession, Locator, Page } from 'playwright/test'
import type { Issue, IssueDraft } from '../../core/issues/issue.schema.ts'
import type { IssueStatus } from '../../core/issues/issue-kinds.ts'
import { draftOf } from '../../core/issues/issues.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

const HOUR = 3_600_000

/** Before the journal is there: late at night the page would offer rest first. */
function makeItNoon(journal: Journal): void {
  journal.ports.clock.moveOn(((36 - new Date().getHours()) % 24) * HOUR)
}

async function card(
  journal: Journal,
  title: string,
  part: Partial<IssueDraft> = {},
  status: IssueStatus = 'noticed',
): Promise<Issue> {
  const made = await journal.ask('issues.capture', { title, seen: '', entryId: null })
  const draft = { ...draftOf(made), ...part }
  const edited = await journal.ask('issues.edit', { id: made.id, draft, lookedCloser: false })
  if (status === 'noticed') return edited
  return await journal.ask('issues.move', { id: made.id, status, before: null })
}

async function openBoard(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/issues'))
  await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeVisible()
  return page
}

async function lookAt(page: Page, issue: Issue): Promise<void> {
  await page.evaluate((id) => void (location.hash = `#/issues/${id}`), issue.id)
  await expect(page.getByRole('heading', { level: 1, name: issue.title })).toBeVisible()
}

function columnOf(page: Page, name: string): Locator {
  return page.getByRole('grid', { name: new RegExp(`^${name}`) })
}

async function titlesIn(journal: Journal, status: IssueStatus): Promise<readonly string[]> {
  const issues = await journal.ask('issues.list', undefined)
  return issues.filter((issue) => issue.status === status).map((issue) => issue.title)
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test.beforeEach(async ({ journal }) => {
  makeItNoon(journal)
  await journal.create()
})

test('one line and Enter adds to Noticed, and the cursor stays for the next', async ({ journal }) => {
  const page = await openBoard(journal)
  const line = page.getByRole('textbox', { name: 'Add an issue in one line' })
  await line.fill('We stopped asking questions')
  await line.press('Enter')
  await expect(
    columnOf(page, 'Noticed').getByRole('row', { name: 'We stopped asking questions' }),
  ).toBeVisible()
  await expect(line).toBeFocused()
  await expect(line).toHaveValue('')
  await page.keyboard.type('Sundays')
  await page.keyboard.press('Enter')
  await expect(columnOf(page, 'Noticed, 2 issues')).toBeVisible()
  expect(await titlesIn(journal, 'noticed')).toEqual(['Sundays', 'We stopped asking questions'])
})

test.describe('a card moves', () => {
  test.beforeEach(async ({ journal }) => {
    await card(journal, 'Money', {}, 'working')
    await card(journal, 'Trust', {}, 'working')
    await card(journal, 'Sundays')
  })

  test('by its menu, with the focus, and says where it went', async ({ journal }) => {
    const page = await openBoard(journal)
    await page.getByRole('button', { name: 'Move to, for Sundays' }).click()
    await page.getByRole('menuitem', { name: 'Move to Working' }).click()
    await expect(page.getByText('Moved “Sundays” to Working, third of three.')).toBeAttached()
    await expect(columnOf(page, 'Working').getByRole('row', { name: 'Sundays' })).toBeFocused()
    await page.getByRole('button', { name: 'Move to, for Sundays' }).click()
    await page.getByRole('menuitem', { name: 'Move up' }).click()
    await expect(page.getByText('Moved “Sundays” to Working, second of three.')).toBeAttached()
    expect(await titlesIn(journal, 'working')).toEqual(['Money', 'Sundays', 'Trust'])
  })

  test('by the keyboard alone', async ({ journal }) => {
    const page = await openBoard(journal)
    await page.getByRole('textbox', { name: 'Add an issue in one line' }).focus()
    const row = columnOf(page, 'Noticed').getByRole('row', { name: 'Sundays' })
    while (!(await row.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('button', { name: 'Drag Sundays' })).toBeFocused()
    await page.keyboard.press('Enter')
    const place = page.getByRole('button', { name: 'Insert between Money and Trust' })
    await expect(place).toBeAttached()
    while (!(await place.evaluate((element) => element === document.activeElement))) {
      const inWorking = await columnOf(page, 'Working').evaluate((list) =>
        list.contains(document.activeElement),
      )
      await page.keyboard.press(inWorking ? 'ArrowDown' : 'Tab')
    }
    await page.keyboard.press('Enter')
    await expect(page.getByText('Moved “Sundays” to Working, second of three.')).toBeAttached()
    expect(await titlesIn(journal, 'working')).toEqual(['Money', 'Sundays', 'Trust'])
  })

  test('by the mouse', async ({ journal }) => {
    const page = await openBoard(journal)
    const from = (await page.getByRole('row', { name: 'Sundays' }).boundingBox())!
    const above = (await page.getByRole('row', { name: 'Trust' }).boundingBox())!
    await page.mouse.move(from.x + 20, from.y + 15)
    await page.mouse.down()
    await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 })
    await page.mouse.move(above.x + 40, above.y + 4, { steps: 12 })
    await page.mouse.up()
    await expect(page.getByText('Moved “Sundays” to Working, second of three.')).toBeAttached()
  })
})

test.describe('by touch', () => {
  test.use({ windowOptions: { hasTouch: true } })

  test('a card is dragged by its grip', async ({ journal }) => {
    await card(journal, 'Money', {}, 'understood')
    await card(journal, 'Sundays')
    const page = await openBoard(journal)
    // The grip takes no pointer itself, so that the mouse drags the whole card: the finger meets what holds it.
    const from = await middleOf(page.getByRole('button', { name: 'Drag Sundays' }))
    const to = await middleOf(page.getByRole('row', { name: 'Money' }))
    const finger = await page.context().newCDPSession(page)
    await touch(finger, 'touchStart', from)
    for (let step = 1; step <= 8; step += 1) {
      const x = from.x + ((to.x - from.x) * step) / 8
      await touch(finger, 'touchMove', { x, y: from.y + ((to.y + 60 - from.y) * step) / 8 })
    }
    await touch(finger, 'touchEnd', null)
    await expect(page.getByText('Moved “Sundays” to Understood, second of two.')).toBeAttached()
  })
})

interface Spot {
  readonly x: number
  readonly y: number
}

async function middleOf(target: Locator): Promise<Spot> {
  const { x, y, width, height } = (await target.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

async function touch(
  finger: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at: Spot | null,
): Promise<void> {
  await finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [at] })
}

test('columns beyond the edge are named, and take the focus along', async ({ journal }) => {
  await card(journal, 'The same argument every Sunday')
  const page = await openBoard(journal)
  await page.setViewportSize({ width: 800, height: 800 })
  const further = page.getByRole('navigation', { name: 'Go to a column' })
  await expect(further.getByRole('button', { name: /^Noticed/ })).toHaveCount(0)
  await further.getByRole('button', { name: 'Accept as is 0' }).press('Enter')
  await expect(columnOf(page, 'Accept as is')).toBeFocused()
  await expect(columnOf(page, 'Accept as is')).toBeInViewport({ ratio: 0.9 })
  await expect(further.getByRole('button', { name: 'Noticed 1' })).toBeVisible()
  await page.setViewportSize({ width: 2000, height: 800 })
  await expect(further).toHaveCount(0)
})

test('categories and weight show the same cards in other ways', async ({ journal }) => {
  await card(journal, 'Money', { category: 'money', weight: 4, myInfluence: 80 })
  await card(journal, 'Trust', { category: 'trust', weight: 1, myInfluence: 10 })
  await card(journal, 'The keys', { weight: 5, myInfluence: 50, wasAfraidOrHurt: true })
  const page = await openBoard(journal)
  await page.getByRole('radio', { name: 'Weight and influence' }).click()
  await expect(page.getByRole('link', { name: 'Money. Heavy, 80 percent mine. Start here.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Trust. Very light, 10 percent mine. Let go.' })).toBeVisible()
  await expect(page.getByRole('link', { name: /The keys/ })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole('radio', { name: 'Categories' }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^Money\s*1 issue/ }).click()
  await expect(page.getByRole('row', { name: 'Money' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Trust' })).toHaveCount(0)
  await expect(page.getByText('2 other issues are not shown.')).toBeVisible()
})

test.describe('looking closer', () => {
  test('keeps the words within a second of a pause, and offers a goal', async ({ journal }) => {
    const issue = await card(journal, 'Sundays')
    const page = await openBoard(journal)
    await lookAt(page, issue)
    await expect(page.getByText('About 25 minutes left')).toBeVisible()
    await page.getByRole('textbox', { name: 'My part' }).fill('I answered with money.')
    await page.getByRole('textbox', { name: 'One thing I will do' }).fill('ask one question first')
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
    const [kept] = await journal.ask('issues.list', undefined)
    expect(kept).toMatchObject({ myPart: 'I answered with money.', willDo: 'ask one question first' })
    expect(kept?.lookedCloserAt).toHaveLength(1)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Make a goal of it' }).click()
    await expect(page.getByRole('textbox', { name: 'What I want to do' })).toHaveValue(
      'ask one question first',
    )
  })

  test('afraid or hurt: nobody asks for my part, and support comes first', async ({ journal }) => {
    const issue = await card(journal, 'The keys', { myPart: 'I shouted too' })
    const page = await openBoard(journal)
    await lookAt(page, issue)
    await expect(page.getByText(/as fairly as you can/)).toBeVisible()
    await page.getByText('I was afraid, hurt or controlled here').click()
    await expect(page.getByText(/as fairly as you can/)).toHaveCount(0)
    await expect(page.getByText('Your safety comes first.')).toBeVisible()
    for (const name of ['My part', 'What it may have been like for them'])
      await expect(page.getByRole('textbox', { name })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Make a goal of it' })).toHaveCount(0)
    await expect(page.getByRole('slider')).toHaveCount(0)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'See who can help' }).click()
    await expect(page).toHaveURL(/#\/support/)
    const [kept] = await journal.ask('issues.list', undefined)
    expect(kept).toMatchObject({ wasAfraidOrHurt: true, myPart: 'I shouted too' })
  })

  test('after three a day it offers to stop, and carrying on is just as large', async ({ journal }) => {
    for (const title of ['One', 'Two', 'Three']) {
      const looked = await card(journal, title)
      await journal.ask('issues.edit', { id: looked.id, draft: draftOf(looked), lookedCloser: true })
    }
    const fourth = await card(journal, 'Four')
    const page = await openBoard(journal)
    await page.evaluate((id) => void (location.hash = `#/issues/${id}`), fourth.id)
    await expect(page.getByRole('heading', { name: 'Enough digging for today' })).toBeVisible()
    const stop = (await page.getByRole('button', { name: 'Stop for today' }).boundingBox())!
    const on = (await page.getByRole('button', { name: 'Carry on' }).boundingBox())!
    expect([on.width, on.height]).toEqual([stop.width, stop.height])
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Carry on' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Four' })).toBeFocused()
  })

  test('deleting asks, keeps what was linked, and can be undone', async ({ journal }) => {
    const issue = await card(journal, 'Sundays')
    const page = await openBoard(journal)
    await lookAt(page, issue)
    await page.getByRole('button', { name: 'Delete this issue' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByText('Nothing on the board yet')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('row', { name: 'Sundays' })).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ windowOptions: { colorScheme } })

    test('the board passes axe, full and empty', async ({ journal }) => {
      const page = await openBoard(journal)
      await expect(page.getByText('Nothing on the board yet')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await card(journal, 'Money', {
        category: 'money',
        weight: 4,
        myInfluence: 80,
        learned: 'It was pride.',
      })
      await card(journal, 'The keys', { wasAfraidOrHurt: true }, 'accept_as_is')
      await expect(page.getByRole('row', { name: 'Money' })).toBeVisible()
      await expect(page.getByText('It was pride.')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

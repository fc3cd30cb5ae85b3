import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { addDays, dayOf } from '../../core/kernel/time.ts'
import { HELLO } from '../core/contact/make-message.ts'
import { draftWith } from '../support/entries.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function today(journal: Journal): Promise<string> {
  return dayOf((await journal.ask('device.now', undefined)).local)
}

async function openLetter(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible()
  return page
}

async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Twelve weeks of moods, five pulls, a message and its wait. */
async function live(journal: Journal): Promise<void> {
  const day = await today(journal)
  const written = Array.from({ length: 84 }, (_, at) => {
    const draft = draftWith({ at: `${addDays(day, -at)}T08:00`, moodBefore: at % 2 === 0 ? 3 : 4 })
    return journal.ask('journal.write', { id: null, shown: [], draft })
  })
  await Promise.all(written)
  for (let at = 1; at <= 5; at += 1) {
    const urge = {
      at: `${addDays(day, -at)}T20:00`,
      before: 7,
      after: 4,
      did: 'waited',
      trigger: null,
    } as const
    await journal.ask('space.noteUrge', urge)
  }
  const { id } = await journal.ask('contact.add', HELLO)
  await journal.ask('contact.noteSent', { id, day })
}

test.beforeEach(async ({ journal }) => journal.create())

test('says nothing where there is nothing, and how each number is worked out', async ({ journal }) => {
  const page = await openLetter(journal)
  await expect(page.getByText('Nothing to tell about this time yet')).toBeVisible()
  await page.getByRole('button', { name: 'How these numbers are worked out' }).press('Enter')
  await expect(page.getByRole('rowheader', { name: 'From day to day' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('is read from top to bottom by the keyboard: sentences, pictures, tables, the way to the tool', async ({
  journal,
}) => {
  test.setTimeout(240_000)
  await live(journal)
  const page = await openLetter(journal)
  await expect(page.getByText(/you wrote 84 entries on 84 days/)).toBeVisible()
  const mood = page.getByRole('region', { name: 'Mood', exact: true })
  await expect(mood).toContainText(/From the week of .+ to that of .+ your mood was about the same\./)
  await expect(mood).toContainText(
    'it moved about as much in the last four weeks of this time as in the four before',
  )
  const line = mood.getByRole('slider')
  await line.focus()
  await line.press('End')
  await expect(line).toHaveAttribute('aria-valuetext', /Steady|Good/)
  await mood.getByRole('button', { name: 'Show as table' }).first().press('Enter')
  await expect(mood.getByRole('columnheader', { name: 'Lowest' })).toBeVisible()
  const space = page.getByRole('region', { name: 'Space and time' })
  await expect(space).toContainText('They began at 7 of 10 on average, and the second rating was 3 lower.')
  await expect(space).toContainText(
    'Of the 5 that say what you did, 5 passed without writing to them or looking.',
  )
  await expect(page.getByRole('region', { name: 'Friendship' })).toHaveCount(0)
  expect(await violations(page)).toEqual([])

  const quarter = page.getByRole('radio', { name: 'Three months' })
  await quarter.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect(page.getByText(/you wrote 28 entries on 28 days/)).toBeVisible()
  await expect(mood).not.toContainText('weeks.')
  await page.keyboard.press('End')
  await page.getByRole('radio', { name: 'Own dates' }).press('Space')
  const from = page.getByRole('group', { name: 'From' }).first()
  await from.getByRole('spinbutton', { name: /year/ }).press('ArrowUp')
  await expect(page.getByRole('alert')).toHaveText('The first day comes after the last one.')
  await expect(page.getByText(/you wrote 28 entries/)).toBeVisible()

  await space.getByRole('link', { name: 'Open Space and time' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Space and time' })).toBeVisible()
})

test('under a no the facts stay and nothing leads to the desk; where safety is named they go', async ({
  journal,
}) => {
  const day = await today(journal)
  const { id } = await journal.ask('contact.add', HELLO)
  await journal.ask('contact.noteSent', { id, day })
  const page = await openLetter(journal)
  const contact = page.getByRole('region', { name: 'Contact and talks' })
  await expect(contact).toContainText('You noted 1 message as sent at the draft desk.')
  await expect(contact.getByRole('link', { name: 'Open First contact' })).toBeVisible()
  await journal.ask('boundaries.setStatus', { ...blankWish(day), value: 'said_no' })
  await expect(contact.getByRole('link')).toHaveText(['Open Space and time'])
  await expect(contact).toContainText('You noted 1 message as sent at the draft desk.')
  await journal.ask('boundaries.setStatus', { ...blankWish(day), value: 'safety_victim', isInformed: true })
  await expect(contact).toHaveCount(0)
})

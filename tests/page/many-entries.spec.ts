import { draftWith } from '../support/entries.ts'
import { openDesk, violations } from '../support/journal-desk.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function write(journal: Journal, part: Parameters<typeof draftWith>[0]): Promise<string> {
  return (await journal.ask('journal.write', { id: null, shown: [], draft: draftWith(part) })).row.id
}

/** Newest first in the list: Day 6, Day 5, … */
async function days(journal: Journal): Promise<void> {
  for (let day = 1; day <= 6; day += 1)
    await write(journal, {
      title: `Day ${day}`,
      at: `2026-03-0${day}T09:00`,
      tags: day % 2 === 0 ? ['evening'] : ['evenings'],
      keepPrivate: day === 6,
    })
}

async function kept(journal: Journal, filter: object = {}) {
  const { rows } = await journal.ask('journal.page', { filter, offset: 0, limit: 100 })
  return rows.map(({ title, tags, starred }) => `${title}${starred ? '*' : ''} ${tags.join(',')}`)
}

test.beforeEach(async ({ journal }) => {
  await journal.create()
  await days(journal)
})

test('entries are chosen, tagged, starred and put into the trash by the keyboard, and undo brings them back', async ({
  journal,
}) => {
  const desk = await openDesk(journal)
  const { page, list } = desk
  const before = await kept(journal)
  const chosen = list.locator('[aria-selected=true]')
  const bar = page.getByRole('group', { name: 'For the chosen entries' })
  await list.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(chosen).toHaveCount(3)
  await page.keyboard.press('Shift+ArrowUp')
  await expect(chosen).toHaveCount(2)
  await expect(page.getByRole('status').filter({ hasText: '2 chosen' })).toBeAttached()
  expect(await violations(page)).toEqual([])

  await page.keyboard.press('t')
  const dialog = page.getByRole('dialog', { name: 'Tags of 2 entries' })
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('spring')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await dialog.getByRole('checkbox', { name: 'evening, on 1' }).focus()
  await page.keyboard.press('Space')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Change the tags' }).press('Enter')
  await expect(page.getByText('Tags changed in 2 entries.')).toBeVisible()
  expect((await kept(journal)).slice(0, 3)).toEqual([
    'Day 6 spring',
    'Day 5 evenings,spring',
    'Day 4 evening',
  ])
  await expect(desk.pane.getByText('spring')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('Taken back.').first()).toBeVisible()
  expect(await kept(journal)).toEqual(before)

  await list.focus()
  await page.keyboard.press('s')
  await expect
    .poll(async () => (await kept(journal)).slice(0, 2))
    .toEqual(['Day 6* evening', 'Day 5* evenings'])
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveCount(0)
  await expect(bar).toBeHidden()

  await page.keyboard.press('ControlOrMeta+a')
  await expect(chosen).toHaveCount(6)
  await page.keyboard.press('Delete')
  await expect(page.getByText('6 entries moved to the trash.')).toBeVisible()
  expect(await kept(journal)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect.poll(async () => (await kept(journal)).length).toBe(6)
  await expect(chosen).toHaveCount(6)
})

test('a pointer chooses by the box and by Shift, and a click on the row still opens it', async ({
  journal,
}) => {
  const { page, list } = await openDesk(journal)
  const row = (name: string) => list.getByRole('option', { name })
  await row('Day 5').hover()
  await row('Day 5').locator('[data-choice-box]').click()
  await row('Day 2').click({ modifiers: ['Shift'] })
  await expect(list.locator('[aria-selected=true]')).toHaveCount(4)
  await row('Day 3').click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Day 3')
  await expect(row('Day 3')).toHaveAttribute('aria-current', 'true')
  await expect(list.locator('[aria-selected=true]')).toHaveCount(4)
})

test('chosen entries are saved as a file, private ones only where they are ticked', async ({ journal }) => {
  const { page, list } = await openDesk(journal)
  await list.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.getByRole('button', { name: 'More for the chosen entries' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Save as Markdown' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Save as Markdown' })
  await expect(dialog.getByText('5 entries in one file, the oldest first.')).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'With the private one' }).press('Space')
  await expect(dialog.getByText('6 entries in one file, the oldest first.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Choose where to save' }).press('Enter')
  await expect(page.getByText(/^Saved as /)).toBeVisible()
  expect(journal.ports.dialogs.asked.at(-1)).toMatchObject({ extension: 'md' })
})

test('tags are renamed, merged and deleted, and those that look alike are named', async ({ journal }) => {
  const { page } = await openDesk(journal)
  await page.getByRole('button', { name: 'Tags', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Tags' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await expect(page.getByText('One looks like the plural of the other.')).toBeVisible()
  await page.getByRole('button', { name: 'They are two tags: evening and evenings' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Perhaps the same' })).toBeHidden()

  await page.getByRole('button', { name: 'More for evenings' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Evening')
  await expect(page.getByText('“evening” is on 3 entries already.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('“evenings” is “evening” now, in 3 entries.')).toBeVisible()
  expect(new Set((await kept(journal)).map((line) => line.split(' ')[2]))).toEqual(new Set(['evening']))
  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect(page.getByRole('button', { name: 'More for evenings' })).toBeVisible()

  await page.getByRole('button', { name: 'More for evenings' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Delete the tag' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete the tag' }).press('Enter')
  await expect(page.getByText('“evenings” is off 3 entries.')).toBeVisible()
  expect(await kept(journal)).toContain('Day 5 ')
  await expect(page.getByRole('button', { name: 'More for evenings' })).toBeHidden()
  await page.getByRole('button', { name: 'Show 3 entries with evening', exact: true }).press('Enter')
  await expect(page.getByRole('listbox', { name: 'Entries' }).getByRole('option')).toHaveCount(3)
})

test('entries in the trash are chosen to be restored, or erased once it was asked', async ({ journal }) => {
  const ids = (await journal.ask('journal.page', { filter: {}, offset: 0, limit: 4 })).rows.map(
    ({ id }) => id,
  )
  await journal.ask('journal.trash', { ids })
  const { page } = await openDesk(journal)
  await page.getByRole('button', { name: 'Trash, 4 entries' }).press('Enter')
  await page.getByRole('checkbox', { name: 'Day 6' }).press('Space')
  await page.getByRole('checkbox', { name: 'Day 5' }).press('Space')
  const bar = page.getByRole('group', { name: 'For the chosen entries' })
  await expect(bar.getByRole('status')).toHaveText('2 chosen')
  expect(await violations(page)).toEqual([])
  await bar.getByRole('button', { name: 'Restore' }).press('Enter')
  await expect(page.getByText('2 entries are back in your journal.')).toBeVisible()
  await bar.getByRole('button', { name: 'Choose all' }).press('Enter')
  await bar.getByRole('button', { name: 'Erase for ever' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase for ever' }).press('Enter')
  await expect(page.getByText('The trash is empty')).toBeVisible()
  expect((await kept(journal)).length).toBe(4)
})

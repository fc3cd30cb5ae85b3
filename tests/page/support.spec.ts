import type { Page } from 'playwright/test'
import { draftWith } from '../support/entries.ts'
import { openDesk, violations, type JournalDesk } from '../support/journal-desk.ts'
import { expect, test, type Journal } from '../support/shell-fixture.ts'

async function openStep(journal: Journal): Promise<Page> {
  const page = await journal.page()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate(() => void (location.hash = '#/steps/support'))
  await expect(page.getByRole('heading', { level: 1, name: 'Support' })).toBeVisible()
  return page
}

/** Writes it as a new entry and says Done, by the keyboard. */
async function done(desk: JournalDesk, words: string): Promise<void> {
  await desk.begin()
  await desk.page.keyboard.type(words)
  await desk.page.keyboard.press('Control+Enter')
}

test.beforeEach(async ({ journal }) => journal.create())

test('Done with a heavy entry brings a card that stays, and nothing of it is kept', async ({ journal }) => {
  const desk = await openDesk(journal)
  await done(desk, 'Honestly it would be easier if I just didn’t wake up.')
  const card = desk.pane.getByRole('status').filter({ hasText: 'Some of this sounds very heavy to carry.' })
  await expect(card).toBeVisible()
  await desk.saved()
  expect(await violations(desk.page)).toEqual([])
  const { rows } = await journal.ask('journal.page', { filter: {}, offset: 0, limit: 10 })
  expect(rows[0]).toMatchObject({ noCard: false, tags: [], feelings: [] })
  await card.getByRole('button', { name: 'That’s not what I meant' }).press('Enter')
  await expect(desk.pane.getByText('Thank you for telling me. No more cards for this entry')).toBeVisible()
  await expect
    .poll(
      async () => (await journal.ask('journal.page', { filter: {}, offset: 0, limit: 10 })).rows[0]?.noCard,
    )
    .toBe(true)
  await desk.pane.getByRole('button', { name: 'Close' }).press('Enter')
  await desk.text.focus()
  await desk.page.keyboard.type(' I don’t want to exist.')
  await desk.page.keyboard.press('Control+Enter')
  await expect(desk.text).toHaveCount(0)
  await expect(card).toHaveCount(0)
})

test('the clear card is announced at once and shows the numbers large', async ({ journal }) => {
  await journal.ask('settings.changeJournal', { helplineCountry: 'United Kingdom' })
  const desk = await openDesk(journal)
  await done(desk, 'I’ve decided, Sunday night, after I feed the cat.')
  const card = desk.pane.getByRole('alert').filter({ hasText: 'call your emergency number' })
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Numbers, large' }).press('Enter')
  const numbers = desk.page.getByRole('dialog', { name: 'Numbers' })
  await expect(numbers.getByText('999')).toBeVisible()
  await expect(numbers.getByText('116 123')).toBeVisible()
  expect(await violations(desk.page)).toEqual([])
})

test('intent against someone: the card, and the desk rests, with no reason kept', async ({ journal }) => {
  const desk = await openDesk(journal)
  await done(desk, 'I know when she leaves work and I’m taking the bat.')
  await expect(desk.pane.getByText(/Please step away from them and from the phone/)).toBeVisible()
  await expect(desk.pane.getByText(/The draft desk rests until/)).toBeVisible()
  const { restsUntil } = await journal.ask('contact.desk', undefined)
  expect(restsUntil).not.toBeNull()
  await desk.page.evaluate(() => void (location.hash = '#/steps/contact'))
  await expect(desk.page.getByText(/^The desk rests until/)).toBeVisible()
  expect(await journal.ask('boundaries.status', undefined)).toBeNull()
})

test('anger gets a walk, despair a kind word at the link, and plain words just close', async ({
  journal,
}) => {
  const desk = await openDesk(journal)
  await done(desk, 'I was so angry I wanted to throw his guitar in the river.')
  await expect(desk.pane.getByText(/Write it all out here, then walk/)).toBeVisible()
  await desk.pane.getByRole('button', { name: 'Close' }).press('Enter')
  await done(desk, 'I can’t do another evening like this.')
  await expect(desk.page.getByRole('link', { name: 'Support and safety, also just to talk' })).toBeVisible()
  await expect(desk.text).toHaveCount(0)
  await done(desk, 'The presentation killed.')
  await expect(desk.text).toHaveCount(0)
  expect(await journal.ask('journal.counts', undefined)).toMatchObject({ entries: 3 })
})

test('switched off in Settings, no card comes', async ({ journal }) => {
  await journal.ask('settings.changeJournal', { offerCards: false })
  const desk = await openDesk(journal)
  await done(desk, 'I know when she leaves work and I’m taking the bat.')
  await expect(desk.text).toHaveCount(0)
  expect((await journal.ask('contact.desk', undefined)).restsUntil).toBeNull()
})

test('a person, a session with its list, and a line that becomes a goal, by the keyboard', async ({
  journal,
}) => {
  await journal.ask('journal.write', {
    id: null,
    shown: [],
    draft: draftWith({ title: 'The harbour', text: 'One thing.\n\nAnother thing.', starred: true }),
  })
  const page = await openStep(journal)
  await page.getByRole('button', { name: 'Name a first person' }).press('Enter')
  await page.getByRole('textbox', { name: 'Name or what you call them' }).fill('Ines')
  await page.getByRole('checkbox', { name: 'Listening' }).press('Space')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(page.getByRole('row', { name: /Ines/ })).toBeVisible()
  await page.getByRole('button', { name: 'Prepare a first session' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Add to what i want to bring' })).toBeFocused()
  await page.keyboard.type('The quiet, and work')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Sleep')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(page.getByRole('checkbox', { name: 'The quiet, and work' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Sleep' })).toBeVisible()
  await page.getByRole('textbox', { name: 'A question or a point' }).fill('The evenings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'The evenings' })).toBeVisible()
  await page.getByRole('button', { name: 'From my entries' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Bring something from my entries' })
  await dialog.getByRole('button', { name: 'Paragraphs of “The harbour”' }).press('Enter')
  await dialog.getByRole('checkbox', { name: 'Another thing.' }).press('Space')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Add 1 to the list' }).press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Another thing.' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Something to try until then' }).fill('Ring before I am late')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'More for “Ring before I am late”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Make it a goal' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'What I want to do' })).toHaveValue('Ring before I am late')
  await page.getByRole('button', { name: 'Set this goal' }).press('Enter')
  await expect
    .poll(async () => (await journal.ask('support.sessions', undefined))[0]?.tryNext[0]?.goalId ?? null)
    .not.toBeNull()
  await page.getByRole('button', { name: /^From the session of/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeFocused()
  await page.getByRole('button', { name: 'Open the entry' }).press('Enter')
  await page.getByRole('button', { name: 'Details' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Open Session of/ })).toBeVisible()
})

test('a pulse is kept and two low weeks bring one line on Today, to put away', async ({ journal }) => {
  const page = await openStep(journal)
  const sleep = page.getByRole('slider', { name: 'How kind was sleep to me?' })
  await sleep.focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Keep this pulse' }).press('Enter')
  await expect(page.getByText('The pulse of that week is kept.')).toBeVisible()
  await page.getByRole('radio', { name: 'Last week' }).press('Space')
  await sleep.focus()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Keep this pulse' }).press('Enter')
  await expect(page.getByText(/^2 weeks noted/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.evaluate(() => void (location.hash = '#/today'))
  const line = page.getByText(/^Two weeks in a row were low/)
  await expect(line).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Close' }).press('Enter')
  await expect(line).toHaveCount(0)
})

test('numbers can be added, changed, taken off and put back', async ({ journal }) => {
  await journal.ask('settings.changeJournal', { helplineCountry: 'Ireland' })
  const page = await journal.page()
  await page.evaluate(() => void (location.hash = '#/support'))
  await page.getByRole('button', { name: 'Add a number' }).press('Enter')
  await page.getByRole('textbox', { name: 'Number' }).fill('01 000 00 00')
  await page.getByRole('textbox', { name: 'Name' }).fill('Our parish')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).press('Enter')
  await expect(page.getByText(/^Our parish · added by you/)).toBeVisible()
  await page.getByRole('button', { name: 'More for Samaritans' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Take it off the list' }).press('Enter')
  await expect(page.getByText('116 123')).toBeHidden()
  await page.getByRole('button', { name: 'Taken off the list (1)' }).press('Enter')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Put back Samaritans' }).press('Enter')
  await expect(page.getByText('116 123')).toBeVisible()
})

test('the lines under the people of the map are level', async ({ journal }) => {
  await journal.ask('support.addPerson', {
    name: 'Ines',
    role: 'friend',
    goodFor: ['listening'],
    asked: true,
    contact: 'Home most evenings, picks up late too',
  })
  const page = await openStep(journal)
  const cells = page.getByRole('table').first().locator('tbody tr > *')
  await expect(cells.first()).toBeVisible()
  const ends = await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom))
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1)
})

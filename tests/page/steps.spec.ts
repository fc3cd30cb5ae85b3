import { expect, test } from '../support/shell-fixture.ts'

test.beforeEach(async ({ journal }) => journal.create())

for (const { step, path, title, safety, ground } of [
  {
    step: 'issues',
    path: 'issues',
    title: 'Issues',
    safety: /If you were afraid of them/,
    ground: /Enough digging/,
  },
  {
    step: 'growth',
    path: 'growth',
    title: 'Growth',
    safety: /A quiet week is a quiet week/,
    ground: /One thing done/,
  },
  {
    step: 'boundaries',
    path: 'steps/boundaries',
    title: 'Their decision',
    safety: /If they asked for time, waiting is the message/,
    ground: /Whatever they decide/,
  },
]) {
  test(`${title}, a step with a tool of its own, has what every step has`, async ({ journal }) => {
    const page = await journal.page()
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await page.evaluate((to) => void (location.hash = `#/${to}`), path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

    await expect(page.getByText(safety)).toBeVisible()
    await page.getByRole('button', { name: /Where this stands for you/ }).click()
    await page.getByRole('option', { name: /Exploring/ }).click()
    const stateOf = async (): Promise<string | undefined> =>
      (await journal.ask('steps.list', undefined)).find((each) => each.step === step)?.state
    await expect.poll(stateOf).toBe('exploring')

    await page.getByRole('button', { name: 'Hide this one for ever' }).click()
    await expect(page.getByText('You can bring it back in Settings.')).toBeVisible()

    await page.getByRole('button', { name: 'I’m done for today' }).click()
    await expect(page.getByRole('dialog').getByText(ground)).toBeVisible()
    await page.getByRole('button', { name: 'To Today' }).click()
    await expect(page.getByRole('heading', { name: 'Where each step stands' })).toBeVisible()
    await expect(page.getByRole('main').getByText('Exploring')).toBeVisible()
  })
}

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { openDemo } from '../support/demo-journal.ts'
import { expect, test } from '../support/shell-fixture.ts'

/** Every address of the program, and a heading that says it has arrived. */
const SCREENS: readonly (readonly [string, RegExp])[] = [
  ['/today', /^Good /],
  ['/journal', /./],
  ['/look-back', /Look back/],
  ['/look-back/timeline', /Look back/],
  ['/look-back/calendar', /Look back/],
  ['/look-back/then-and-now', /Look back/],
  ['/look-back/period', /Look back/],
  ['/what-changed', /What changed/],
  ['/summary', /summary/i],
  ['/settings', /Settings/],
  ['/support', /./],
  ['/issues', /Issues/],
  ['/growth', /Growth/],
  ['/steps/space', /Space and time/],
  ['/steps/contact', /First contact/],
  ['/steps/friendship', /Friendship/],
  ['/steps/conversation', /The conversation/],
  ['/steps/memories', /New good moments/],
  ['/steps/boundaries', /Their decision/],
  ['/steps/support', /Support/],
  ['/steps/outcome', /Any outcome/],
]

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function go(page: Page, address: string, heading: RegExp): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), address)
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** How many pixels stick out of the window to the right. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ windowOptions: { colorScheme, reducedMotion: 'reduce' } })

    test('axe finds nothing on any screen of a full journal', async ({ journal }) => {
      test.setTimeout(240_000)
      const page = await openDemo(journal)
      for (const [address, heading] of SCREENS) {
        await go(page, address, heading)
        expect(await violations(page), address).toEqual([])
      }
    })

    test('axe finds nothing on any screen of an empty journal, nor on the way in', async ({
      journal,
      page,
    }) => {
      test.setTimeout(240_000)
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(await violations(page), 'first run').toEqual([])
      await journal.create()
      const inside = await journal.page()
      await expect(inside.getByRole('navigation').first()).toBeVisible()
      for (const [address, heading] of SCREENS) {
        await go(inside, address, heading)
        expect(await violations(inside), address).toEqual([])
      }
      await journal.ask('vault.lock', { reason: 'asked' })
      const locked = await journal.page()
      await expect(locked.getByLabel(/passphrase/i).first()).toBeVisible()
      expect(await violations(locked), 'locked').toEqual([])
    })
  })
}

for (const [width, height] of [
  [760, 640],
  [900, 640],
  [1280, 800],
  [2560, 1440],
] as const) {
  test(`nothing sticks out at ${width} by ${height}, at the usual size and at 200 % text`, async ({
    journal,
  }) => {
    test.setTimeout(240_000)
    const page = await openDemo(journal)
    await page.setViewportSize({ width, height })
    for (const textSize of [100, 200] as const) {
      await journal.ask('settings.changeDevice', { textSize })
      for (const [address, heading] of SCREENS) {
        await go(page, address, heading)
        expect(await overflow(page), `${address} at ${textSize} %`).toBeLessThanOrEqual(0)
      }
    }
  })
}

test('every control of a screen is reached by Tab or by arrows, and shows that it is', async ({
  journal,
}) => {
  test.setTimeout(240_000)
  const page = await openDemo(journal)
  for (const [address, heading] of SCREENS) {
    await go(page, address, heading)
    const unreachable = await controlsTabMisses(page)
    expect(unreachable, address).toEqual([])
    const scrolled = await page.evaluate(() => [
      scrollY,
      document.body.scrollTop,
      document.getElementById('root')?.scrollTop,
    ])
    expect(scrolled, address).toEqual([0, 0, 0])
  }
})

/** Visible controls outside composite widgets (whose inner moves are arrows) that a round of Tab never meets. */
async function controlsTabMisses(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const inside =
      '[role=grid], [role=listbox], [role=radiogroup], [role=tablist], [role=toolbar], [role=menu]'
    for (const one of document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')) {
      const seen = one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      const off =
        one.matches(':disabled, [aria-hidden=true] *, [tabindex="-1"]') || one.closest(inside) !== null
      if (seen && !off) one.dataset['unmet'] = ''
    }
    document.body.tabIndex = -1
    document.body.focus()
  })
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    const left = await page.evaluate(() => {
      const held = document.activeElement
      if (held instanceof HTMLElement) delete held.dataset['unmet']
      return document.querySelectorAll('[data-unmet]').length
    })
    if (left === 0) return []
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-unmet]')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? one.outerHTML.slice(0, 80),
    ),
  )
}

test('numbers and dates change by keys, again and again', async ({ journal }) => {
  await journal.create()
  const page = await journal.page()
  await go(page, '/settings', /Settings/)
  const minutes = page.getByRole('textbox', { name: /^Lock after/ })
  await minutes.focus()
  for (const _ of [1, 2, 3]) await minutes.press('ArrowUp')
  await expect(minutes).toHaveValue('8')
  await go(page, '/growth', /Growth/)
  await page.getByRole('button', { name: 'Set a first goal' }).click()
  const day = page.getByRole('spinbutton', { name: /day/i }).first()
  await day.focus()
  for (const _ of [1, 2, 3]) await day.press('ArrowUp')
  await expect(day).toBeVisible()
  await expect(page.getByText('This page stopped working')).toHaveCount(0)
})

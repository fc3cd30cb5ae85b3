import { draftWith } from '../support/entries.ts'
import { violations } from '../support/journal-desk.ts'
import { expect, PASSPHRASE, test } from '../support/shell-fixture.ts'

const ONE = `It was never about Sundays. I said yes to every shift and called it being responsible.

What I heard was “you are never here”. What I answered was “someone has to pay for this”.

I wrote this on the bus, and I am less angry than I was.`
const TWO = `It was never about Sundays. I said yes to every late shift and called it being responsible, and then I was tired.

What I heard was “you are never here”. What I answered was “someone has to pay for this”.`

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [1280, 800],
    [900, 640],
  ] as const)
    test.describe(`${colorScheme} ${width}`, () => {
      test.use({
        inMemory: true,
        windowOptions: { colorScheme, viewport: { width, height }, reducedMotion: 'reduce' },
      })
      test('shots', async ({ journal }) => {
        const shot = (p: Awaited<ReturnType<typeof journal.page>>, name: string) =>
          p.screenshot({ path: `/tmp/shots/${name}-${colorScheme}-${width}.png` })
        await journal.create()
        await journal.ask('journal.write', {
          id: null,
          shown: [],
          draft: draftWith({ title: 'A plain day', starred: true }),
        })
        const { row } = await journal.ask('journal.write', {
          id: null,
          shown: [],
          draft: draftWith({
            title: 'The argument about Sundays',
            text: ONE,
            at: '2026-11-20T19:42',
            tags: ['work', 'tired'],
            moodBefore: 3,
            step: 'issues',
          }),
        })
        journal.holds.otherVersions.set(`entries ${row.id}`, [
          {
            revision: '00000000000000ee',
            value: { ...row, text: TWO },
            at: { ms: Date.UTC(2026, 10, 20, 20, 15), count: 0 },
            device: '00000000bb',
          },
        ])
        const line = journal.holds.lines[0]!
        journal.holds.lines.push(
          { ...line, collection: '_devices', id: '00000000bb', json: '{"name":"laptop"}' },
          { ...line, collection: '_devices', id: '0000000001', json: '{"name":"desk"}' },
        )
        await journal.app.lock('screen')
        await journal.unlock()
        const page = await journal.page()
        await page.evaluate(() => void (location.hash = '/journal'))
        await page.getByRole('option', { name: /argument/ }).click()
        const chip = page.getByRole('button', { name: 'Two versions' })
        await expect(chip).toBeVisible()
        await shot(page, 'chip')
        await chip.click()
        await expect(page.getByRole('region', { name: 'Two versions of this entry' })).toBeVisible()
        await shot(page, 'versions')
        expect(await violations(page)).toEqual([])

        await page.evaluate(() => void (location.hash = '/settings'))
        const files = page.getByRole('region', { name: 'Your journal’s files' })
        await files.scrollIntoViewIfNeeded()
        await page.getByRole('button', { name: 'Check the journal' }).click()
        await expect(page.getByText('Everything is sound')).toBeVisible()
        for (const _ of [1, 2, 3]) await journal.ask('vault.makeCopy', undefined)
        await page.getByRole('button', { name: 'Make a copy now' }).click()
        await expect(files.getByRole('listitem')).toHaveCount(4)
        await files.scrollIntoViewIfNeeded()
        await shot(page, 'files')
        expect(await violations(page)).toEqual([])
        journal.holds.found = { files: 1240, damaged: ['a'], missing: ['b', 'c'], healed: 34 }
        journal.holds.steps = 10
        const held = Promise.withResolvers<void>()
        journal.holds.step = (done) => (done < 4 ? Promise.resolve() : held.promise)
        await page.getByRole('button', { name: 'Check the journal' }).click()
        await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
        await page.waitForTimeout(500)
        await shot(page, 'checking')
        held.resolve()
        await expect(page.getByText('Not every file was sound')).toBeVisible()
        await shot(page, 'found')
        await files
          .getByRole('button', { name: /^Bring back/ })
          .first()
          .click()
        await expect(page.getByRole('alertdialog')).toBeVisible()
        await shot(page, 'confirm')
        await page.keyboard.press('Escape')
        const again = Promise.withResolvers<void>()
        journal.holds.step = (done) => (done < 4 ? Promise.resolve() : again.promise)
        await page.getByRole('button', { name: 'Change passphrase' }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByRole('textbox', { name: 'Current passphrase' }).fill(PASSPHRASE)
        await dialog
          .getByRole('textbox', { name: 'Passphrase', exact: true })
          .fill('seven lanterns under a slow bridge')
        await dialog
          .getByRole('textbox', { name: 'The same once more' })
          .fill('seven lanterns under a slow bridge')
        await dialog.getByRole('button', { name: 'Change passphrase' }).click()
        await expect(dialog.getByRole('button', { name: 'Stop' })).toBeFocused()
        await page.waitForTimeout(500)
        await shot(page, 'change')
        await dialog.getByRole('button', { name: 'Stop' }).click()
        again.resolve()
        await expect(dialog.getByText(/was stopped/)).toBeVisible()
        await shot(page, 'stopped')
        journal.holds.damage = {
          code: 'vault/damaged',
          file: '0123456789-00000012-ab34cd56ef78ab34cd56.pack',
          record: null,
        }
        journal.holds.step = () => Promise.resolve()
        await page.keyboard.press('Escape')
        await journal.app.lock('screen')
        const locked = await journal.page()
        await locked.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
        await locked.keyboard.press('Enter')
        await expect(locked.getByRole('alert')).toContainText('damaged')
        await shot(locked, 'damaged')
        await locked.getByRole('button', { name: 'Open with what can be read' }).click()
        await expect(locked.getByRole('heading', { name: 'Open with what can be read' })).toBeVisible()
        await locked.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
        const third = Promise.withResolvers<void>()
        journal.holds.step = (done) => (done < 6 ? Promise.resolve() : third.promise)
        await locked.keyboard.press('Enter')
        await expect(locked.getByRole('progressbar')).toBeVisible()
        await locked.waitForTimeout(500)
        await shot(locked, 'salvage')
        expect(await violations(locked)).toEqual([])
        third.resolve()
        await expect(locked.getByText(/set aside, not deleted/)).toBeVisible()
        await shot(locked, 'salvaged')
      })
    })

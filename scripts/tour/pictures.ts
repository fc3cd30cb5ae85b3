import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { fillDemo } from '../../main/demo/fill-demo.ts'
import { root } from '../setup/root.mjs'
import { setStage } from './stage.ts'

const PICTURES = join(root, 'docs', 'pictures')

interface Picture {
  readonly name: string
  readonly address: string
  /** Seen once the page is whole. */
  readonly ready: (page: Page) => Promise<void>
}

const SHOWN: readonly Picture[] = [
  {
    name: 'today',
    address: '/today',
    ready: (page) => page.getByRole('heading', { name: /^Good / }).waitFor(),
  },
  { name: 'journal', address: '/journal', ready: openNewest },
  { name: 'board', address: '/issues', ready: (page) => page.getByRole('grid').first().waitFor() },
  {
    name: 'calendar',
    address: '/look-back/calendar',
    ready: (page) => page.getByRole('grid').first().waitFor(),
  },
  {
    name: 'space',
    address: '/steps/space',
    ready: (page) => page.getByRole('button', { name: 'I feel the pull' }).waitFor(),
  },
  {
    name: 'outcome',
    address: '/steps/outcome',
    ready: (page) => page.getByRole('tab', { name: 'Ways it could go' }).waitFor(),
  },
  { name: 'summary', address: '/summary', ready: (page) => page.getByRole('article').waitFor() },
]

/** The pictures of the README, from the demonstration journal, in both looks. */
export async function takePictures(browserPath: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  const saved = mkdtempSync(join(tmpdir(), 'stillwater-tour-'))
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = { colorScheme, reducedMotion: 'reduce' } as const
    const stage = await setStage(browserPath, saved, look, (app, { beDaysAgo }) =>
      fillDemo(app, { beDaysAgo }),
    )
    const page = await stage.shell.page()
    for (const { name, address, ready } of SHOWN) {
      await page.evaluate((to) => location.assign(`#${to}`), address)
      await ready(page)
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) })
      console.log(`    docs/pictures/${name}-${colorScheme}.png`)
    }
    await stage.end()
  }
  rmSync(saved, { recursive: true, force: true })
}

async function openNewest(page: Page): Promise<void> {
  const entries = page.getByRole('region', { name: 'Entries' })
  await entries.getByRole('option').or(entries.getByRole('row')).first().click()
  await page.getByRole('textbox', { name: 'Title' }).or(page.getByRole('article')).first().waitFor()
}

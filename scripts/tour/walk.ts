import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/root.mjs'
import { setStage } from './stage.ts'
import { STEPS } from './steps.ts'

const TOUR = join(root, 'tour')

/** Walks the main job from the first screen to the second unlock; one picture and one line for each step. */
export async function walk(browserPath: string): Promise<void> {
  rmSync(TOUR, { recursive: true, force: true })
  const stage = await setStage(browserPath, TOUR, { colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    for (const [at, step] of STEPS.entries()) {
      const number = String(at + 1).padStart(2, '0')
      await step.act(await stage.shell.page())
      // Asked for again: a lock puts a fresh page in place of the old.
      const page = await stage.shell.page()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: join(TOUR, `${number}-${step.name}.png`) })
      console.log(`${number}  ${step.done}`)
    }
  } finally {
    await stage.end()
  }
  for (const name of readdirSync(TOUR).filter((file) => !file.endsWith('.png'))) {
    console.log(`    tour/${name}, ${statSync(join(TOUR, name)).size} bytes`)
  }
  console.log(`${STEPS.length} steps; the pictures are in tour/.`)
}

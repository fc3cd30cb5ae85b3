import type { Page } from 'playwright/test'
import { fillDemo } from '../../main/demo/fill-demo.ts'
import type { Journal } from './shell-fixture.ts'

/** A journal full of the demonstration's four months, open at Today. */
export async function openDemo(journal: Journal): Promise<Page> {
  await journal.create()
  const { local } = await journal.ask('device.now', undefined)
  await fillDemo(journal.app, { today: local.slice(0, 10) })
  return journal.page()
}

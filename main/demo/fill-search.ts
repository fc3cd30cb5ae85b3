import { DEMO_SEARCHES } from '../../core/demo/search.data.ts'
import { ask, type DemoApp } from './ask-app.ts'

export async function fillSearch(app: DemoApp): Promise<void> {
  for (const draft of DEMO_SEARCHES) await ask(app, 'search.save', draft)
}

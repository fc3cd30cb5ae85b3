import type { BrowserContext, Route } from 'playwright'
import type { AppEvent, Bridge } from '../../core/contract.ts'
import { refuse } from '../../core/kernel/result.ts'
import type { AnswerPage } from '../host/page-files.ts'
import { PAGE_ORIGIN } from './page-origin.ts'
import { CALL, NEXT_EVENT } from './page-script.ts'

/** Events on their way to one page, fetched by it one at a time, so their order holds. */
export interface EventLine {
  push(event: AppEvent): void
  next(): Promise<AppEvent>
}

export function eventLine(): EventLine {
  const waiting: AppEvent[] = []
  let give: ((event: AppEvent) => void) | null = null
  return {
    push(event) {
      if (give === null) waiting.push(event)
      else give(event)
      give = null
    },
    next() {
      const event = waiting.shift()
      return event === undefined ? new Promise((resolve) => (give = resolve)) : Promise.resolve(event)
    },
  }
}

/** The walls and the wire of one window: our page from memory, our two functions, and nothing else. */
export async function wirePage(
  context: BrowserContext,
  app: Pick<Bridge, 'call'>,
  events: EventLine,
  answerPage: AnswerPage,
  script: string,
): Promise<void> {
  await context.route('**/*', (route) => answerRoute(route, answerPage))
  await context.exposeBinding(CALL, ({ page, frame }, name: unknown, input: unknown) =>
    frame === page.mainFrame() && new URL(frame.url()).origin === PAGE_ORIGIN && typeof name === 'string'
      ? app.call(name, input)
      : refuse({ code: 'input/unknown-call' }),
  )
  await context.exposeBinding(NEXT_EVENT, () => events.next())
  await context.addInitScript({ content: script })
}

async function answerRoute(route: Route, answerPage: AnswerPage): Promise<void> {
  const request = route.request()
  const isOurs = request.url().startsWith(`${PAGE_ORIGIN}/`) && request.method() === 'GET'
  // A page that is just closing no longer takes an answer.
  if (!isOurs) return route.abort('blockedbyclient').catch(() => undefined)
  const { status, headers, body } = answerPage(request.url())
  return route.fulfill({ status, headers, body }).catch(() => undefined)
}

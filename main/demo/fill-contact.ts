import { DEMO_MESSAGES } from '../../core/demo/contact.data.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'

/** The desk: a letter that stays, a message with its answer, and a draft that cools. */
export async function fillContact(
  app: DemoApp,
  ago: (days: number) => Day,
  begun: ReadonlyMap<number, string>,
): Promise<void> {
  for (const [at, { draft, sent, ends }] of DEMO_MESSAGES.entries()) {
    const standing = begun.get(at)
    const id = standing ?? (await ask(app, 'contact.add', draft)).id
    if (sent) {
      if (standing === undefined) await ask(app, 'contact.noteSent', { id, day: ago(sent.daysAgo) })
      await ask(app, 'contact.noteReply', { id, reply: sent.reply, setsStatus: false, theirWords: '' })
    }
    if (ends === 'cooling') await ask(app, 'contact.cool', { id, hours: 24 })
    if (ends === 'kept_unsent') await ask(app, 'contact.keepUnsent', { id })
  }
}

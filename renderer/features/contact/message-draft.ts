import type { Message, MessageDraft } from '../../../core/contact/contact.schema.ts'
import type { ReadinessAnswer, ReadinessQuestion } from '../../../core/contact/draft-kinds.ts'

/** As the contract allows. */
export const LONGEST = { text: 4000, whyNow: 200, ifNoAnswer: 200 } as const

export function blankMessage(isPracticalOnly: boolean): MessageDraft {
  return {
    text: '',
    channel: 'text',
    purpose: isPracticalOnly ? 'practical' : 'check_in',
    whyNow: '',
    ifNoAnswer: '',
    readiness: [],
  }
}

export function draftOfMessage(message: Message): MessageDraft {
  const { text, channel, purpose, whyNow, ifNoAnswer, readiness } = message
  return { text, channel, purpose, whyNow, ifNoAnswer, readiness }
}

export function answered(
  draft: MessageDraft,
  question: ReadinessQuestion,
  answer: ReadinessAnswer,
): MessageDraft['readiness'] {
  return [...draft.readiness.filter((each) => each.question !== question), { question, answer }]
}

export function isMessageFit({ text, whyNow, ifNoAnswer }: MessageDraft): boolean {
  return (
    text.length <= LONGEST.text && whyNow.length <= LONGEST.whyNow && ifNoAnswer.length <= LONGEST.ifNoAnswer
  )
}

/** The beginning of a text, for a name on a button. */
export function beginningOf(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`
}

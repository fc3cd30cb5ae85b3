import type { MessageDraft } from '../contact/contact.schema.ts'
import { READINESS, type ReadinessAnswer, type Reply } from '../contact/draft-kinds.ts'

export interface DemoMessage {
  readonly draft: MessageDraft
  /** Sent by hand on that day, and what came back. */
  readonly sent: { readonly daysAgo: number; readonly reply: Reply } | null
  readonly ends: 'draft' | 'cooling' | 'kept_unsent' | null
}

function answers(answer: ReadinessAnswer): MessageDraft['readiness'] {
  return READINESS.map((question) => ({ question, answer }))
}

export const DEMO_MESSAGES: readonly DemoMessage[] = [
  {
    draft: {
      text: 'I keep writing you the long version. You asked for time, and this letter is how I give it: by not sending it.',
      channel: 'card',
      purpose: 'check_in',
      whyNow: '',
      ifNoAnswer: '',
      readiness: answers('unsure'),
    },
    sent: null,
    ends: 'kept_unsent',
  },
  {
    draft: {
      text: 'Thank you for the café, and for saying the part about the counting. No need to answer.',
      channel: 'card',
      purpose: 'thanks',
      whyNow: 'It was a kind half hour, and I want to have said so.',
      ifNoAnswer: 'The long way round by the canal, and bread.',
      readiness: answers('yes'),
    },
    sent: { daysAgo: 26, reply: 'short' },
    ends: null,
  },
  {
    draft: {
      text: 'The library has the bird recordings back, the ones with the reed warblers. Thought of your mornings.',
      channel: 'email',
      purpose: 'shared_interest',
      whyNow: '',
      ifNoAnswer: 'Odile, and the waltz.',
      readiness: answers('yes'),
    },
    sent: null,
    ends: 'cooling',
  },
]

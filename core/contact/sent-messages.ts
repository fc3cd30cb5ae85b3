import type { Message } from './contact.schema.ts'

const MOST_UNANSWERED = 2

/** The last two that were sent stand without an answer. */
export function isTwiceUnanswered(all: readonly Message[]): boolean {
  const last = sentInOrder(all).slice(0, MOST_UNANSWERED)
  return last.length === MOST_UNANSWERED && last.every(isUnanswered)
}

/** Silence is no reply, also where it was noted as one that never came. */
export function isUnanswered({ reply }: Pick<Message, 'reply'>): boolean {
  return reply === 'none_yet' || reply === 'none'
}

/** Sent ones, the latest first. */
export function sentInOrder(all: readonly Message[]): readonly Message[] {
  return all
    .filter(({ status }) => status === 'sent_by_me')
    .toSorted((a, b) => (sentAt(a) < sentAt(b) ? 1 : -1))
}

function sentAt({ sentOn, createdAt }: Message): string {
  return `${sentOn ?? ''} ${createdAt}`
}

import type { Plan } from '../../core/conversation/conversation.schema.ts'
import { conversationWords } from './conversation.ts'
import { dayHere, shortDate } from './dates.ts'

/** What a planned talk is called away from its page: what is hoped for, else its day. */
export function talkName({ aim, createdAt }: Pick<Plan, 'aim' | 'createdAt'>): string {
  return aim.trim().split('\n')[0] || conversationWords.list.untitled(shortDate(dayHere(createdAt)))
}

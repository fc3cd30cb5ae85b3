import type { Channel } from './draft-kinds.ts'

/** The way of contact that a line rules out, for each channel of a draft. */
export const WAY_OF: Readonly<Record<Channel, string>> = {
  text: 'texts',
  email: 'emails',
  card: 'cards',
  call_notes: 'calls',
}

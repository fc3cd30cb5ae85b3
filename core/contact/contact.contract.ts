import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, instant, text } from '../kernel/schema-kit.schema.ts'
import { message, messageDraft } from './contact.schema.ts'
import { COPY_REASONS, REPLIES } from './draft-kinds.ts'

const holdsAtTen = z.boolean()

export const contactContract = {
  /**
   * Newest first, with why each may not be copied now (null where it may), and the moment that was judged at. No message
   * where the desk is out of sight.
   */
  'contact.desk': {
    input: z.undefined(),
    output: z.strictObject({
      now: instant,
      /** The whole desk rests until then: nothing is copied. */
      restsUntil: instant.nullable(),
      messages: z.array(z.strictObject({ message, reason: z.enum(COPY_REASONS).nullable() })),
    }),
  },
  /** The desk rests for 24 hours from now. No reason is asked for and none is kept. */
  'contact.rest': { input: z.undefined(), output: z.strictObject({ restsUntil: instant }) },
  'contact.add': { input: messageDraft, output: message },
  /** Where contact is closed the words are kept as an unsent letter. */
  'contact.edit': { input: z.strictObject({ id, draft: messageDraft }), output: message },
  /** From now on, for 0 to 72 hours; 0 for practical matters alone. Refused where contact is closed to it. */
  'contact.cool': { input: z.strictObject({ id, hours: z.int().min(0).max(72) }), output: message },
  'contact.reread': { input: z.strictObject({ id }), output: message },
  /** To write it anew: it has to cool again. */
  'contact.backToDraft': { input: z.strictObject({ id }), output: message },
  /** Onto the clipboard, which is cleared after a minute if nothing else was copied. Sends nothing. */
  'contact.copy': { input: z.strictObject({ id, holdsAtTen }), output: message },
  /** Copied, and not sent after all: as it was before Copy. */
  'contact.notSent': { input: z.strictObject({ id }), output: message },
  'contact.keepUnsent': { input: z.strictObject({ id }), output: message },
  'contact.noteSent': { input: z.strictObject({ id, day }), output: message },
  /** It never went out: a draft again, or an unsent letter where contact is closed. Refused where an answer is noted. */
  'contact.unnoteSent': { input: z.strictObject({ id }), output: message },
  /** `setsStatus`: an answer that asks for distance is noted as how contact stands, too. */
  'contact.noteReply': {
    input: z.strictObject({ id, reply: z.enum(REPLIES), setsStatus: z.boolean(), theirWords: text(280) }),
    output: message,
  },
  /** Of one that was sent the words go, and the fact stays. `contact.putBack` undoes it until the journal locks. */
  'contact.remove': { input: z.strictObject({ id }), output: message },
  'contact.putBack': { input: z.strictObject({ id }), output: message },
} as const satisfies ContractShape

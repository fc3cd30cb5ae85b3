import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { id, text } from '../kernel/schema-kit.schema.ts'
import { paperSize, pdfPassword, printDocument, savedFile } from '../print/print.schema.ts'
import {
  bringItem,
  hardHour,
  hardHourDraft,
  ownLine,
  ownLineDraft,
  person,
  personDraft,
  pulse,
  search,
  searchDraft,
  session,
  sessionDraft,
  tryItem,
} from './support.schema.ts'

const byId = z.strictObject({ id })
const wish = bringItem.pick({ text: true, entryId: true })

/** Each `remove…` is undone by its `put…Back` until the journal locks. */
export const supportContract = {
  /** In the order they were noted. */
  'support.people': { input: z.undefined(), output: z.array(person) },
  'support.addPerson': { input: personDraft, output: person },
  'support.editPerson': { input: z.strictObject({ id, draft: personDraft }), output: person },
  'support.removePerson': { input: byId, output: person },
  'support.putPersonBack': { input: byId, output: person },

  /** Newest day first. */
  'support.sessions': { input: z.undefined(), output: z.array(session) },
  /** `bring`: what is on its list from the start. */
  'support.addSession': {
    input: sessionDraft.extend({ bring: z.array(wish).max(50).optional() }),
    output: session,
  },
  'support.editSession': { input: z.strictObject({ id, draft: sessionDraft }), output: session },
  'support.removeSession': { input: byId, output: session },
  'support.putSessionBack': { input: byId, output: session },
  /** Onto the bring list; what is on it already is left out. Full at 50: support/list-full. */
  'support.bring': { input: z.strictObject({ id, items: z.array(wish).min(1).max(50) }), output: session },
  'support.changeBrought': {
    input: z.strictObject({
      id,
      itemId: id,
      part: z.strictObject({ isDone: z.boolean().optional(), text: bringItem.shape.text.optional() }),
    }),
    output: session,
  },
  /** Full at 20: support/list-full. */
  'support.addTry': {
    input: z.strictObject({ id, text: z.string().trim().min(1).max(80) }),
    output: session,
  },
  'support.changeTry': {
    input: z.strictObject({
      id,
      itemId: id,
      part: z.strictObject({
        isDone: z.boolean().optional(),
        goalId: id.nullable().optional(),
        text: tryItem.shape.text.optional(),
      }),
    }),
    output: session,
  },
  /** Off the bring list, or off what to try; `support.putItemBack` undoes it until the journal locks. */
  'support.removeItem': { input: z.strictObject({ id, itemId: id }), output: session },
  'support.putItemBack': { input: z.strictObject({ id, itemId: id }), output: session },

  /** Oldest week first. */
  'support.pulses': { input: z.undefined(), output: z.array(pulse) },
  /** One a week; a second one of the same week takes its place. For a week that has begun. */
  'support.notePulse': { input: pulse.omit({ changedAt: true }), output: pulse },
  'support.removePulse': { input: pulse.pick({ week: true }), output: pulse },

  /** null before anything was written. */
  'support.hardHour': { input: z.undefined(), output: hardHour.nullable() },
  'support.setHardHour': { input: hardHourDraft, output: hardHour },

  /** The plan as one page; empty where there is none. */
  'support.hardHourSheet': { input: z.undefined(), output: printDocument },
  'support.saveHardHourSheet': {
    input: z.strictObject({ paper: paperSize, password: pdfPassword }),
    output: savedFile,
  },
  /** One page to bring to a session. `keptOut`: points from private entries, which are not on it. */
  'support.sessionSheet': {
    input: byId,
    output: z.strictObject({ document: printDocument, keptOut: z.int() }),
  },
  'support.saveSessionSheet': {
    input: z.strictObject({ id, paper: paperSize, password: pdfPassword }),
    output: savedFile,
  },

  'support.searches': { input: z.undefined(), output: z.array(search) },
  'support.addSearch': { input: searchDraft, output: search },
  'support.editSearch': { input: z.strictObject({ id, draft: searchDraft }), output: search },
  'support.removeSearch': { input: byId, output: search },
  'support.putSearchBack': { input: byId, output: search },

  /** Helplines of one's own, above the list that comes with the program; of one country, or of all. */
  'support.ownLines': { input: z.strictObject({ country: text(40).nullable() }), output: z.array(ownLine) },
  /** One that hides an emergency number is refused with support/emergency-stays. */
  'support.addLine': { input: ownLineDraft, output: ownLine },
  'support.editLine': { input: z.strictObject({ id, draft: ownLineDraft }), output: ownLine },
  'support.removeLine': { input: byId, output: ownLine },
  'support.putLineBack': { input: byId, output: ownLine },
} as const satisfies ContractShape

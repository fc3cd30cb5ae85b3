import { z } from 'zod'
import { id, instant, text } from '../kernel/schema-kit.schema.ts'

/** Code units of one form's words; far above what its boxes take, since none is refused for its length. */
const LONGEST = 4_000_000

/** A form that was left before it could stand on its own. */
export const formLeft = z.strictObject({
  /** Which form, such as `outcome.letters`. */
  form: z
    .string()
    .regex(/^[a-z]+\.[a-zA-Z]+$/)
    .max(60),
  /** What it is about: the id of a record, or words of the form's own. */
  key: text(600),
  /** All its fields as JSON, as the page had them; it alone reads them. */
  words: text(LONGEST),
})
export type FormLeft = z.infer<typeof formLeft>

export const storedForm = formLeft.extend({ id, changedAt: instant })
export type StoredForm = z.infer<typeof storedForm>

export const formName = formLeft.pick({ form: true, key: true })
export type FormName = z.infer<typeof formName>

import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, s10, text } from '../kernel/schema-kit.schema.ts'
import { ISSUE_STATUSES } from './issue-kinds.ts'
import { issue, issueDraft } from './issue.schema.ts'

const status = z.enum(ISSUE_STATUSES)

export const issuesContract = {
  /** In board order: by status, then by rank. */
  'issues.list': { input: z.undefined(), output: z.array(issue) },
  /** Quick capture: a title, perhaps what a camera would show, perhaps the entry it came from. */
  'issues.capture': {
    input: z.strictObject({
      title: z.string().trim().min(1).max(80),
      seen: text(4000),
      entryId: id.nullable(),
    }),
    output: issue,
  },
  'issues.edit': {
    input: z.strictObject({ id, draft: issueDraft, lookedCloser: z.boolean() }),
    output: issue,
  },
  /** `before`: the card it comes to stand above; null for the end of the column. */
  'issues.move': { input: z.strictObject({ id, status, before: id.nullable() }), output: issue },
  /** `day`: today when left out, never later. A second rating of a day replaces the first. */
  'issues.rate': { input: z.strictObject({ id, rating: s10, day: day.optional() }), output: issue },
  'issues.link': { input: z.strictObject({ id, entryId: id }), output: issue },
  'issues.unlink': { input: z.strictObject({ id, entryId: id }), output: issue },
  /** Linked entries and goals stay. `issues.putBack` undoes it until the journal locks. */
  'issues.remove': { input: z.strictObject({ id }), output: issue },
  'issues.putBack': { input: z.strictObject({ id }), output: issue },
} as const satisfies ContractShape

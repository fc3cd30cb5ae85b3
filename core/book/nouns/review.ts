import type { RecordType } from '../../merge/field-type.ts'
import { LONGEST_DIGEST } from '../../review/review-kinds.ts'
import { latest, record, scalar, text } from '../field-kinds.ts'
import { must, type Shape } from '../shape.ts'

export const reviewTypes = {
  digests: record({ week: scalar, text: text(LONGEST_DIGEST), changedAt: latest }),
} satisfies { readonly [name: string]: RecordType }

export const reviewShapes = {
  digests: must('text', 'week', 'text', 'changedAt'),
} satisfies { readonly [name: string]: Shape }

import type { RecordType } from '../../merge/field-type.ts'
import { kept, scalar } from '../field-kinds.ts'
import { must, type Shape } from '../shape.ts'

export const searchTypes = {
  savedSearches: kept({
    name: scalar,
    text: scalar,
  }),
} satisfies { readonly [name: string]: RecordType }

export const searchShapes = {
  savedSearches: must('text', 'id', 'createdAt', 'changedAt', 'name', 'text'),
} satisfies { readonly [name: string]: Shape }

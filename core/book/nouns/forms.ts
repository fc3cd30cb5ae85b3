import type { RecordType } from '../../merge/field-type.ts'
import { latest, record, scalar } from '../field-kinds.ts'
import { must, type Shape } from '../shape.ts'

export const formsTypes = {
  formsLeft: record({ id: scalar, form: scalar, key: scalar, words: scalar, changedAt: latest }),
} satisfies { readonly [name: string]: RecordType }

export const formsShapes = {
  formsLeft: must('text', 'id', 'form', 'key', 'words', 'changedAt'),
} satisfies { readonly [name: string]: Shape }

import type { RecordType } from '../../merge/field-type.ts'
import { record, scalar } from '../field-kinds.ts'
import { must, type Shape } from '../shape.ts'

export const moodsTypes = {
  moods: record({ id: scalar, at: scalar, mood: scalar, createdAt: scalar }),
} satisfies { readonly [name: string]: RecordType }

export const moodsShapes = {
  moods: [...must('text', 'id', 'at', 'createdAt'), ...must('number', 'mood')],
} satisfies { readonly [name: string]: Shape }

import type { RecordType } from '../../merge/field-type.ts'
import { record, scalar } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const visitTypes = {
  visits: record({ opened: scalar, before: scalar }),
} satisfies { readonly [name: string]: RecordType }

export const visitShapes = {
  visits: [...must('text', 'opened'), ...may('text?', null, 'before')],
} satisfies { readonly [name: string]: Shape }

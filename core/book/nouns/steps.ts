import type { RecordType } from '../../merge/field-type.ts'
import { latest, record, scalar } from '../field-kinds.ts'
import { must, type Shape } from '../shape.ts'

export const stepsTypes = {
  steps: record({ step: scalar, state: scalar, changedAt: latest }),
} satisfies { readonly [name: string]: RecordType }

export const stepsShapes = {
  steps: must('text', 'step', 'state', 'changedAt'),
} satisfies { readonly [name: string]: Shape }

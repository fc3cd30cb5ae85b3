import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import s from './Field.module.css'
import { cx } from './cx.ts'

/** What every labelled control of the kit understands. */
export interface FieldWords {
  readonly label: string
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean
  readonly hint?: ReactNode
  /**
   * What is wrong, in words. Pass null while all is well: the line is then kept free,
   * so that nothing jumps when the words come.
   */
  readonly error?: string | null
}

interface FieldPartsProps extends FieldWords {
  readonly children: ReactNode
}

/** Label, control, hint and error in one order; goes inside a React Aria field. */
export function FieldParts({
  label,
  isLabelHidden = false,
  hint,
  error,
  children,
}: FieldPartsProps): ReactNode {
  return (
    <>
      <Label className={cx(s.label, isLabelHidden && s.hidden)}>{label}</Label>
      {children}
      {hint !== undefined && (
        <Text slot="description" className={s.hint ?? ''}>
          {hint}
        </Text>
      )}
      {error !== undefined && (
        <div className={s.errorLine}>
          <FieldError className={s.error ?? ''}>{error}</FieldError>
        </div>
      )}
    </>
  )
}

export const fieldClass = s.field ?? ''
export const controlClass = s.control ?? ''
export const labelClass = s.label ?? ''

/** Splits the words of a field from what its control takes. */
export function splitWords<P extends FieldWords>(
  props: P,
): { words: FieldWords; rest: Omit<P, keyof FieldWords>; isInvalid: boolean } {
  const { label, isLabelHidden, hint, error, ...rest } = props
  const words: FieldWords = {
    label,
    ...(isLabelHidden === undefined ? {} : { isLabelHidden }),
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  }
  return { words, rest, isInvalid: typeof error === 'string' }
}

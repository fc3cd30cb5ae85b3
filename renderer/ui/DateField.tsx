import { parseDate, parseTime } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
  TimeField as AriaTimeField,
} from 'react-aria-components'
import s from './DateField.module.css'
import { controlClass, FieldParts, fieldClass, splitWords, type FieldWords } from './Field.tsx'
import menu from './Menu.module.css'
import { cx } from './cx.ts'

export interface DateFieldProps extends FieldWords {
  /** `YYYY-MM-DD`, or null while empty. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly earliest?: string
  readonly latest?: string
  readonly isDisabled?: boolean
}

/** A day, typed part by part or picked from a month. */
export function DateField(props: DateFieldProps): ReactNode {
  const { words, rest, isInvalid } = splitWords(props)
  const { value, onChange, earliest, latest, ...more } = rest
  return (
    <DatePicker
      {...more}
      isInvalid={isInvalid}
      validationBehavior="aria"
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
      {...(earliest === undefined ? {} : { minValue: parseDate(earliest) })}
      {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
      className={fieldClass}
    >
      <FieldParts {...words}>
        <Group className={cx(controlClass, s.group)}>
          <DateInput className={s.input ?? ''}>
            {(segment) => <DateSegment segment={segment} className={s.segment ?? ''} />}
          </DateInput>
          <Button className={s.open ?? ''}>
            <CalendarDays aria-hidden="true" />
          </Button>
        </Group>
      </FieldParts>
      <Popover className={menu.popover ?? ''} offset={6}>
        <Dialog className={cx(menu.panel, s.panel)}>
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function Month(): ReactNode {
  return (
    <Calendar>
      <header className={s.head}>
        <Button slot="previous" className={s.turn ?? ''}>
          <ChevronLeft aria-hidden="true" />
        </Button>
        <Heading className={s.month ?? ''} />
        <Button slot="next" className={s.turn ?? ''}>
          <ChevronRight aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid className={s.grid ?? ''}>
        <CalendarGridHeader>
          {(weekday) => <CalendarHeaderCell className={s.weekday ?? ''}>{weekday}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={s.day ?? ''} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

export interface TimeFieldProps extends FieldWords {
  /** `HH:MM`, or null while empty. */
  readonly value: string | null
  readonly onChange: (time: string | null) => void
  readonly isDisabled?: boolean
}

export function TimeField(props: TimeFieldProps): ReactNode {
  const { words, rest, isInvalid } = splitWords(props)
  const { value, onChange, ...more } = rest
  return (
    <AriaTimeField
      {...more}
      isInvalid={isInvalid}
      validationBehavior="aria"
      hourCycle={24}
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? null)}
      className={fieldClass}
    >
      <FieldParts {...words}>
        <DateInput className={cx(controlClass, s.time)}>
          {(segment) => <DateSegment segment={segment} className={s.segment ?? ''} />}
        </DateInput>
      </FieldParts>
    </AriaTimeField>
  )
}

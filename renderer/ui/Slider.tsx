import type { ReactNode } from 'react'
import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { labelClass } from './Field.tsx'
import s from './Slider.module.css'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  /** When the hand lets go. */
  readonly onChangeEnd?: (value: number) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Says the value in words, such as "about half". */
  readonly say?: (value: number) => string
  /** Words under both ends. */
  readonly ends?: readonly [string, string]
}

export function Slider(props: SliderProps): ReactNode {
  const { label, value, onChange, onChangeEnd, min = 0, max = 100, step = 1, say = String, ends } = props
  return (
    <AriaSlider
      value={value}
      onChange={onChange}
      {...(onChangeEnd === undefined ? {} : { onChangeEnd })}
      minValue={min}
      maxValue={max}
      step={step}
      className={s.slider ?? ''}
    >
      <Label className={labelClass}>{label}</Label>
      <SliderOutput className={s.output ?? ''}>{say(value)}</SliderOutput>
      <SliderTrack className={s.track ?? ''}>
        {({ state }) => (
          <>
            <span className={s.rail} />
            <span className={s.fill} style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className={s.thumb ?? ''} />
          </>
        )}
      </SliderTrack>
      {ends !== undefined && (
        <span className={s.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
    </AriaSlider>
  )
}

import type { ReactElement, ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import s from './Tooltip.module.css'

interface WithTooltipProps {
  readonly text: string
  readonly keys?: string
  /** One control of the kit, or any React Aria control. */
  readonly children: ReactElement
}

/** Shows a line on hover and on focus; the control keeps its own accessible name. */
export function WithTooltip({ text, keys, children }: WithTooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className={s.tip ?? ''} offset={6}>
        {text}
        {keys !== undefined && <Kbd keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}

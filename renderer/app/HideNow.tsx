import { EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Button as AriaButton } from 'react-aria-components'
import { send } from '../bridge/commands.ts'
import { useFeature } from '../bridge/use-feature.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { appWords as words } from '../words/app.ts'
import s from './HideNow.module.css'

/**
 * First in the document and above all else, so that no dialog ever covers it: React Aria leaves what
 * bears its mark within reach while everything around a dialog is shut off.
 */
export function HideNow(): ReactNode {
  const { value: device } = useFeature('settings.device')
  return createPortal(
    <div className={s.layer} data-react-aria-top-layer="true">
      <AriaButton className={s.hide ?? ''} onPress={() => send('hide-now', {})}>
        <EyeOff aria-hidden="true" />
        <span className={s.label}>{words.hide}</span>
        <span className={s.key} aria-hidden="true">
          <Kbd keys={device?.hideKey ?? 'F9'} />
        </span>
      </AriaButton>
    </div>,
    document.getElementById('first') ?? document.body,
  )
}

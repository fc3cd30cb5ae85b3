import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { recoverySheet } from '../../../core/vault/recovery-sheet.ts'
import s from './RecoverySheet.module.css'

/** The page that Print puts on paper; never seen on the screen. */
export function RecoverySheet({ recoveryKey }: { readonly recoveryKey: string }): ReactNode {
  return createPortal(
    <pre className={s.sheet} aria-hidden="true">
      {recoverySheet(recoveryKey)}
    </pre>,
    document.body,
  )
}

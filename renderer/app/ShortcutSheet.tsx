import type { ReactNode } from 'react'
import { useFeature } from '../bridge/use-feature.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { appWords as words } from '../words/app.ts'
import s from './ShortcutSheet.module.css'
import { shortcutGroups } from './shortcuts.ts'

interface ShortcutSheetProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps): ReactNode {
  const { value: device } = useFeature('settings.device')
  return (
    <Dialog title={words.shortcuts} isOpen={isOpen} onClose={onClose} size="large">
      <div className={s.groups}>
        {shortcutGroups(device?.hideKey ?? 'F9').map((group) => (
          <section key={group.title}>
            <h3 className={s.title}>{group.title}</h3>
            <dl className={s.list}>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.does} className={s.line}>
                  <dt>{shortcut.does}</dt>
                  <dd>
                    <Kbd keys={shortcut.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

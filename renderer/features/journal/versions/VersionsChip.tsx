import { Columns2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { journalWords } from '../../../words/journal.ts'
import { CHIP_ID, type MetVersions } from './use-met-versions.ts'
import s from './versions.module.css'

/** Says quietly that versions met, and shows them at a press. Nothing where none did. */
export function VersionsChip({ met }: { readonly met: MetVersions }): ReactNode {
  if (met.list.length < 2) return null
  return (
    <span className={s.chip}>
      <ChipButton
        id={CHIP_ID}
        isOn={met.isOpen}
        opens="panel"
        icon={<Columns2 />}
        aria-expanded={met.isOpen}
        onPress={met.toggle}
      >
        {journalWords.met.chip(met.list.length)}
      </ChipButton>
    </span>
  )
}

import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { instantInWords } from '../../../words/dates.ts'
import { journalWords } from '../../../words/journal.ts'
import { OnlyHere } from './OnlyHere.tsx'
import type { MetVersion, MetVersions } from './use-met-versions.ts'
import s from './versions.module.css'

const words = journalWords.met

/** The versions that met, side by side above the page, which can be written on all the while. */
export function VersionsPanel({ met }: { readonly met: MetVersions }): ReactNode {
  const id = useId()
  const { list, isBusy, settle, close } = met
  if (!met.isOpen) return null
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere inside
    <section className={s.panel} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={s.head}>
        <h2 id={id}>{words.title(list.length)}</h2>
        <IconButton label={words.close} icon={<X />} onPress={close} />
      </div>
      <p className={s.lead}>{words.lead}</p>
      <div className={s.versions}>
        {list.map((version, at) => (
          <Version
            key={version.revision}
            version={version}
            other={list[at === 0 ? 1 : 0] ?? version}
            isBusy={isBusy}
            onKeep={() => settle(version.revision)}
          />
        ))}
      </div>
      <div className={s.foot}>
        <Button isDisabled={isBusy} onPress={() => settle('both')}>
          {words.keepBoth}
        </Button>
      </div>
    </section>
  )
}

interface VersionProps {
  readonly version: MetVersion
  /** The one it is compared with. */
  readonly other: MetVersion
  readonly isBusy: boolean
  readonly onKeep: () => void
}

function Version({ version, other, isBusy, onKeep }: VersionProps): ReactNode {
  const id = useId()
  const who = words.who(version.computer, version.isThisComputer)
  const when = instantInWords(version.at)
  return (
    <article className={s.version} aria-labelledby={id}>
      <h3 id={id} className={s.who}>
        {who}
        <span>{when}</span>
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls has to be reached by keys */}
      <div className={s.paper} role="region" aria-labelledby={id} tabIndex={0}>
        <OnlyHere own={version} other={other} />
      </div>
      <Button isSmall isDisabled={isBusy} aria-label={words.keepOf(who, when)} onPress={onKeep}>
        {words.keep}
      </Button>
    </article>
  )
}

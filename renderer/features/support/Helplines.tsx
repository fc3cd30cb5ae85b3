import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { HELPLINES, HELPLINES_CHECKED, type Helpline } from '../../../core/support/helplines.data.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { supportWords as words } from '../../words/support.ts'
import s from './SupportPage.module.css'

const KINDS = ['emergency', 'crisis', 'abuse', 'own_behaviour'] as const
const COUNTRIES = HELPLINES.map(({ country }) => ({ value: country, label: country }))

/** Numbers of the country the person chose; none is guessed from the system. */
export function Helplines(): ReactNode {
  const { value: settings } = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  const lines = HELPLINES.find(({ country }) => country === settings?.helplineCountry)?.lines
  return (
    <Card title={words.lines}>
      <Select
        label={words.country}
        hint={words.countryHint}
        choices={COUNTRIES}
        value={settings?.helplineCountry ?? null}
        onChange={(helplineCountry) => void change.run({ helplineCountry })}
      />
      {lines === undefined && <p className={s.small}>{words.choose}</p>}
      {KINDS.map((kind) => {
        const some = lines?.filter((line) => line.kind === kind) ?? []
        return some.length === 0 ? null : <Kind key={kind} title={words.kinds[kind]} lines={some} />
      })}
      <p className={s.small}>{words.checked(HELPLINES_CHECKED)}</p>
    </Card>
  )
}

function Kind({ title, lines }: { readonly title: string; readonly lines: readonly Helpline[] }): ReactNode {
  return (
    <section>
      <h3 className={s.kind}>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.name + line.number} className={s.line}>
            <span className={s.number}>{line.number}</span>
            <span className={s.name}>{line.name}</span>
            <span className={s.copy}>
              <IconButton label={words.copy(line.name)} icon={<Copy />} onPress={() => void copy(line)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function copy(line: Helpline): Promise<void> {
  showToast(
    (await copyText(line.number)) ? { text: words.copied } : { text: words.notCopied, tone: 'trouble' },
  )
}

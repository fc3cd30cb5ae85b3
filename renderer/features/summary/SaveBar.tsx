import { FileCode, FileText, FileType, Hand, LetterText, ShieldOff } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import type { SummaryFormat } from '../../../core/summary/summary-kinds.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useFootBar } from '../../ui/use-foot-bar.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './SaveBar.module.css'

const words = summaryWords.save
const FORMATS = [
  { format: 'pdf', icon: <FileText /> },
  { format: 'html', icon: <FileCode /> },
  { format: 'md', icon: <FileType /> },
  { format: 'txt', icon: <LetterText /> },
] as const

interface SaveBarProps {
  readonly choices: SummaryChoices
  readonly onAgreed: (theyAgreed: boolean) => void
}

/** The warning comes before the buttons: what is saved is no longer protected. */
export function SaveBar({ choices, onAgreed }: SaveBarProps): ReactNode {
  const [busy, setBusy] = useState<SummaryFormat | null>(null)
  const [said, setSaid] = useState('')
  const bar = useFootBar()
  const isForEx = choices.reader === 'ex'
  const save = useAction('summary.save', { isQuiet: true })

  const saveAs = async (format: SummaryFormat): Promise<void> => {
    setBusy(format)
    setSaid(words.busy)
    const result = await save.run({ choices, format })
    setBusy(null)
    if (!result.ok) setSaid('')
    else setSaid(result.value.outcome === 'saved' ? words.saved(result.value.fileName) : words.cancelled)
  }

  return (
    <section ref={bar} className={s.bar} aria-label={words.label}>
      <p className={s.warning}>
        <ShieldOff aria-hidden="true" />
        <span>
          <strong>{summaryWords.warning.title}.</strong> {summaryWords.warning.text}
        </span>
      </p>
      {isForEx && (
        <div className={s.ask}>
          <p className={s.warning}>
            <Hand aria-hidden="true" />
            <span>{summaryWords.ex.pressure}</span>
          </p>
          <Checkbox isSelected={choices.theyAgreed} onChange={onAgreed}>
            {summaryWords.ex.agreed}
          </Checkbox>
        </div>
      )}
      <div className={s.row}>
        <span className={s.label}>{words.label}</span>
        {FORMATS.map(({ format, icon }) => (
          <Button
            key={format}
            kind={format === 'pdf' ? 'primary' : 'plain'}
            icon={icon}
            isDisabled={busy !== null || (isForEx && !choices.theyAgreed)}
            onPress={() => void saveAs(format)}
          >
            {words[format]}
          </Button>
        ))}
        <p role="status" className={s.said}>
          {said}
        </p>
      </div>
      {save.error !== null && busy === null && (
        <Banner tone="danger" announce="assertive" title={sayError(save.error).title}>
          {sayError(save.error).text}
        </Banner>
      )}
    </section>
  )
}

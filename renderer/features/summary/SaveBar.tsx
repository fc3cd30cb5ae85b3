import { FileCode, FileText, FileType, Hand, LetterText, ShieldOff } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import type { SummaryFormat } from '../../../core/summary/summary-kinds.ts'
import { PasswordChoice, type ChosenPassword } from '../../bridge/paper/PasswordChoice.tsx'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { footBar } from '../../ui/foot-bar.ts'
import { paperWords } from '../../words/paper.ts'
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
  /** As they are previewed. */
  readonly choices: SummaryChoices
  /** They asked for this very document, or agreed to it. */
  readonly theyAgreed: boolean
  /** Of those choices the preview is on screen: nothing is written that was not to be seen. */
  readonly isSeen: boolean
  /** Nothing is in it. */
  readonly isEmpty: boolean
  readonly onAgreed: (theyAgreed: boolean) => void
}

/** Nothing is written open that was to be locked, and a password is typed to its end first. */
function fits(format: SummaryFormat, password: ChosenPassword): boolean {
  return password === null || (format === 'pdf' && password !== '')
}

/** Why the buttons do not answer, where the person can do something about it. */
function sayWhyShut(is: {
  readonly isEmpty: boolean
  readonly needsYes: boolean
  readonly password: ChosenPassword
}): string {
  if (is.isEmpty) return words.empty
  if (is.needsYes) return words.needsYes
  return is.password === '' ? paperWords.password.missing : ''
}

/** The warning comes before the buttons: what is saved is no longer protected. */
export function SaveBar({ choices, theyAgreed, isSeen, isEmpty, onAgreed }: SaveBarProps): ReactNode {
  const [busy, setBusy] = useState<SummaryFormat | null>(null)
  /** What became of the last saving: it is true of what was chosen then. */
  const [told, setTold] = useState({ of: choices, words: '' })
  const said = told.of === choices && isSeen ? told.words : ''
  const [password, setPassword] = useState<ChosenPassword>(null)
  const isForEx = choices.reader === 'ex'
  const needsYes = isForEx && !theyAgreed
  const isShut = !isSeen || isEmpty || needsYes
  const why = sayWhyShut({ isEmpty: isSeen && isEmpty, needsYes, password })
  const save = useAction('summary.save', { isQuiet: true })

  const saveAs = async (format: SummaryFormat): Promise<void> => {
    const tell = (what: string): void => setTold({ of: choices, words: what })
    setBusy(format)
    tell(words.busy)
    const result = await save.run({ choices: { ...choices, theyAgreed }, format, password })
    setBusy(null)
    if (!result.ok) return tell('')
    tell(result.value.outcome === 'saved' ? words.saved(result.value.fileName) : words.cancelled)
    // Another one is asked for anew.
    if (result.value.outcome === 'saved') onAgreed(false)
  }

  return (
    <section ref={footBar} className={s.bar} aria-label={words.label}>
      <p className={s.warning}>
        <ShieldOff aria-hidden="true" />
        <span>
          <strong>{summaryWords.warning.title}.</strong>{' '}
          {password === null ? summaryWords.warning.text : summaryWords.warning.locked}
        </span>
      </p>
      {isForEx && (
        <div className={s.ask}>
          <p className={s.warning}>
            <Hand aria-hidden="true" />
            <span>{summaryWords.ex.pressure}</span>
          </p>
          <Checkbox isSelected={theyAgreed} onChange={onAgreed}>
            {summaryWords.ex.agreed}
          </Checkbox>
        </div>
      )}
      <PasswordChoice hint={paperWords.password.onlyPdf} onChange={setPassword} />
      <div className={s.row}>
        <span className={s.label}>{words.label}</span>
        {FORMATS.map(({ format, icon }) => (
          <Button
            key={format}
            kind={format === 'pdf' ? 'primary' : 'plain'}
            icon={icon}
            isPending={busy !== null}
            isDisabled={isShut || !fits(format, password)}
            onPress={() => void saveAs(format)}
          >
            {words[format]}
          </Button>
        ))}
        <p role="status" className={s.said}>
          {said === '' ? why : said}
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

import type { ReactNode } from 'react'
import type { Evidence, EvidenceDraft, Goal } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { growthWords } from '../../words/growth.ts'
import s from './Evidence.module.css'
import { EvidenceDetails } from './EvidenceDetails.tsx'
import { isEvidenceFit, LONGEST } from './evidence-draft.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { evidenceLeft } from './forms-left.ts'

interface EvidenceFormProps {
  /** null for a new one. */
  readonly evidence: Evidence | null
  readonly start: EvidenceDraft
  readonly goals: readonly Goal[]
  readonly today: Day
  /** Saved or left: the form begins anew. */
  readonly onClose: () => void
}

const words = growthWords.evidence

export function EvidenceForm({ evidence, start, goals, today, onClose }: EvidenceFormProps): ReactNode {
  const { draft, change, error, showsErrors, keep, discard } = useKeptForm({
    left: evidenceLeft,
    key: evidence?.id ?? 'new',
    start,
    isFit: isEvidenceFit,
    write: (typed, made) =>
      addOrEdit(evidence?.id ?? made, {
        add: () => call('growth.addEvidence', typed),
        edit: (id) => call('growth.editEvidence', { id, draft: typed }),
      }),
    kept: () => (evidence === null ? words.added : words.changed),
    onClose,
  })
  const isTouched = JSON.stringify(draft) !== JSON.stringify(start)

  return (
    <form
      aria-label={evidence === null ? words.add : words.edit}
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <BeforeAndNow draft={draft} onChange={change} showsErrors={showsErrors} />
      <Disclosure title={words.more} isOpenAtFirst={evidence !== null}>
        <EvidenceDetails draft={draft} goals={goals} today={today} onChange={change} />
      </Disclosure>
      {error !== null && (
        <Banner tone="danger" title={sayError(error).title} announce="assertive">
          {sayError(error).text}
        </Banner>
      )}
      <div className={s.actions}>
        <Button type="submit">{evidence === null ? words.add : words.save}</Button>
        {(isTouched || evidence !== null) && (
          <Button kind="quiet" onPress={discard}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

interface BeforeAndNowProps {
  readonly draft: EvidenceDraft
  readonly onChange: (part: Partial<EvidenceDraft>) => void
  readonly showsErrors: boolean
}

function BeforeAndNow({ draft, onChange, showsErrors }: BeforeAndNowProps): ReactNode {
  const isSafety = useAboutSafety()
  const isMissing = showsErrors && draft.thisTimeI.trim() === ''
  const isLong = draft.thisTimeI.trim().length > LONGEST.thisTimeI
  return (
    <div className={s.pair}>
      {!isSafety && (
        <TextArea
          label={words.before}
          placeholder={words.beforePlaceholder}
          value={draft.beforeIWould}
          onChange={(beforeIWould) => onChange({ beforeIWould })}
          rows={2}
          isReading
          {...(draft.beforeIWould.length > LONGEST.beforeIWould
            ? { error: words.tooLong(LONGEST.beforeIWould) }
            : {})}
        />
      )}
      <TextArea
        label={words.now}
        placeholder={words.nowPlaceholder}
        value={draft.thisTimeI}
        onChange={(thisTimeI) => onChange({ thisTimeI })}
        rows={2}
        isReading
        {...(isMissing ? { error: words.needed } : isLong ? { error: words.tooLong(LONGEST.thisTimeI) } : {})}
      />
    </div>
  )
}

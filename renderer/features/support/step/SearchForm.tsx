import { useState, type ReactNode } from 'react'
import { SEARCH_KINDS, SEARCH_STATUSES } from '../../../../core/support/support-kinds.ts'
import type { Search, SearchDraft } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { addOrEdit } from '../../../bridge/use-save-once.ts'
import { Pair } from '../../../ui/FormDialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import {
  FIRST_CALL_QUESTIONS,
  SEARCH_KIND_WORDS,
  SEARCH_STATUS_WORDS,
  supportStepWords,
} from '../../../words/support-step.ts'
import { searchesLeft } from '../forms-left.ts'
import { KeptForm } from '../KeptForm.tsx'
import { isTooMuch, linesIn, textOf } from './one-a-line.ts'
import s from './SupportStep.module.css'

interface SearchFormProps {
  /** null for a new one. */
  readonly search: Search | null
  readonly onClose: () => void
}

/** The questions as they are typed, one a line. */
export type SearchTexts = Omit<SearchDraft, 'questions'> & { readonly questions: string }

const words = supportStepWords.search.form
const KINDS = SEARCH_KINDS.map((value) => ({ value, label: SEARCH_KIND_WORDS[value] }))
const STATUSES = SEARCH_STATUSES.map((value) => ({ value, label: SEARCH_STATUS_WORDS[value] }))

/** A new one begins with a few questions, to keep or to strike out. */
export function SearchForm({ search, onClose }: SearchFormProps): ReactNode {
  const [showsErrors, setShowsErrors] = useState(false)
  const draftOf = ({ kind, status, budget, questions }: SearchTexts): SearchDraft => ({
    kind,
    status,
    budget: budget.trim(),
    questions: linesIn(questions),
  })
  return (
    <KeptForm<SearchTexts>
      left={searchesLeft}
      id={search?.id ?? 'new'}
      start={textsOf(search)}
      title={search === null ? words.add : words.edit}
      words={words}
      isFit={({ questions }) => !isTooMuch(questions)}
      write={(texts, made) =>
        addOrEdit(search?.id ?? made, {
          add: () => call('support.addSearch', draftOf(texts)),
          edit: (id) => call('support.editSearch', { id, draft: draftOf(texts) }),
        })
      }
      onShowErrors={() => setShowsErrors(true)}
      onClose={onClose}
    >
      {(texts, change) => (
        <>
          <Pair>
            <Select
              label={words.kind}
              choices={KINDS}
              value={texts.kind}
              onChange={(kind) => change({ kind })}
            />
            <Select
              label={words.status}
              choices={STATUSES}
              value={texts.status}
              onChange={(status) => change({ status })}
            />
          </Pair>
          {texts.kind === 'couple' && <p className={s.quiet}>{supportStepWords.search.couple}</p>}
          <TextArea
            label={words.questions}
            value={texts.questions}
            onChange={(questions) => change({ questions })}
            isReading
            rows={5}
            error={showsErrors && isTooMuch(texts.questions) ? words.tooMuch : null}
          />
          <TextField
            label={words.budget}
            hint={words.budgetHint}
            value={texts.budget}
            onChange={(budget) => change({ budget })}
            maxLength={120}
            autoComplete="off"
          />
        </>
      )}
    </KeptForm>
  )
}

function textsOf(search: Search | null): SearchTexts {
  if (search === null) {
    return { kind: 'individual', status: 'looking', budget: '', questions: textOf(FIRST_CALL_QUESTIONS) }
  }
  const { kind, status, budget, questions } = search
  return { kind, status, budget, questions: textOf(questions) }
}

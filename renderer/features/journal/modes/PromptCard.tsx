import { type ReactNode, useEffect, useRef, useState } from 'react'
import { nextPrompt, promptsFor, promptsOfAllSteps } from '../../../../core/prompts/prompts.ts'
import { PROMPTS, type Prompt } from '../../../../core/prompts/prompts.data.ts'
import { stepOf } from '../../../../core/steps/steps.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { useGate } from '../../../bridge/use-gate.ts'
import { Button } from '../../../ui/Button.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { journalWords } from '../../../words/journal.ts'
import type { PanePart } from '../pane/pane-part.ts'
import s from './modes.module.css'

const words = journalWords.prompt

/** A question to write to: another one, none, or never this one again. */
export function PromptCard({ draft, change }: Pick<PanePart, 'draft' | 'change'>): ReactNode {
  const settings = useFeature('settings.journal').value
  const gate = useGate()
  const hide = useAction('settings.changeJournal', { onDone: () => showToast({ text: words.hidden }) })
  /** A step the person had chosen keeps the questions to itself. */
  const [step] = useState(draft.step)
  const hidden = settings?.hiddenPrompts ?? []
  const shown = PROMPTS.find(({ text }) => text === draft.prompt) ?? null

  const ask = (prompt: Prompt | null): void =>
    change({ prompt: prompt?.text ?? null, ...(prompt ? { step: prompt.step } : {}) })
  const another = (without: readonly string[]): void => {
    if (gate === null) return
    const round = step === null ? promptsOfAllSteps(without, gate) : promptsFor(step, without, gate)
    ask(nextPrompt(round, shown?.id ?? null))
  }
  useFirstQuestion(settings !== undefined && gate !== null && draft.prompt === null, () => another(hidden))

  if (draft.prompt === null) return settings === undefined ? null : <p className={s.hint}>{words.none}</p>
  const asked = shown === null ? null : stepOf(shown.step)
  return (
    <section className={s.prompt} aria-label={words.plain}>
      <p className={s.soft}>{asked ? words.forStep(asked.number, asked.title) : words.plain}</p>
      <p className={s.promptText} aria-live="polite">
        {draft.prompt}
      </p>
      <div className={s.actions}>
        <Button isSmall onPress={() => another(hidden)}>
          {words.another}
        </Button>
        <Button isSmall kind="quiet" onPress={() => change({ mode: 'plain_day', prompt: null })}>
          {words.skip}
        </Button>
        {shown !== null && (
          <Button
            isSmall
            kind="quiet"
            onPress={() => {
              const without = [...hidden, shown.id]
              void hide.run({ hiddenPrompts: without })
              another(without)
            }}
          >
            {words.hide}
          </Button>
        )}
      </div>
    </section>
  )
}

/** The mode was chosen without a question: it brings one. */
function useFirstQuestion(isMissing: boolean, bring: () => void): void {
  const newest = useRef(bring)
  useEffect(() => {
    newest.current = bring
  })
  useEffect(() => {
    if (isMissing) newest.current()
  }, [isMissing])
}

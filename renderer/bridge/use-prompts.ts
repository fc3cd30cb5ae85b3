import type { ContactGate } from '../../core/boundaries/contact-gate.ts'
import { nextPrompt } from '../../core/prompts/prompts.ts'
import type { Prompt } from '../../core/prompts/prompts.data.ts'
import { useState } from 'react'
import { offerUndo } from './offer-undo.ts'
import { stepPageWords as words } from '../words/steps.ts'
import { useAction } from './use-action.ts'
import { useFeature } from './use-feature.ts'
import { useGate } from './use-gate.ts'

interface ShownPrompt {
  readonly prompt: Prompt | null
  readonly hasOthers: boolean
  readonly another: () => void
  readonly hideForEver: () => void
}

/** One prompt out of a round, and the ways past it. `roundOf` gets the ids that are hidden for ever, and how contact stands. */
export function usePrompts(
  roundOf: (hidden: readonly string[], gate: ContactGate) => readonly Prompt[],
  startAt: number,
): ShownPrompt {
  const { value: settings } = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  const [shownId, setShownId] = useState<string | null>(null)
  const hidden = settings?.hiddenPrompts ?? []
  const gate = useGate()
  const round = settings === undefined || gate === null ? [] : roundOf(hidden, gate)
  const first = round[startAt % Math.max(1, round.length)] ?? null
  const prompt = round.find(({ id }) => id === shownId) ?? first
  const another = (): void => setShownId(nextPrompt(round, prompt?.id ?? null)?.id ?? null)

  function hideForEver(): void {
    if (prompt === null) return
    another()
    void change.run({ hiddenPrompts: [...hidden, prompt.id] }).then((result) => {
      if (!result.ok) return
      offerUndo(words.hidden, () => change.run({ hiddenPrompts: hidden }))
    })
  }

  return { prompt, hasOthers: round.length > 1, another, hideForEver }
}

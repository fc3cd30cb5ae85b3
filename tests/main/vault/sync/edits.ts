import type { RecordValue } from '../../../../main/vault/vault.ts'
import { BLANK } from './note-rules.ts'
import { sentencesIn, stepsIn, tagsIn, textOf } from './said.ts'

/** What a person does with the note before them. */
export type How = keyof typeof EDITS

interface Chosen {
  /** Chooses among what is there. */
  readonly pick: number
  /** No marker was called that before. */
  readonly fresh: number
}

type Edit = (before: RecordValue | null, chosen: Chosen) => RecordValue | null

const EDITS = {
  insert: (before, { pick, fresh }) => {
    const said = sentencesIn(before)
    return { text: textOf(said.toSpliced(pick % (said.length + 1), 0, `m${fresh}.`)) }
  },
  cut: (before, { pick }) => ({ text: textOf(without(sentencesIn(before), pick)) }),
  mood: (_, { pick }) => ({ mood: pick % 5 }),
  tag: (before, { fresh }) => ({ tags: [...tagsIn(before), `t${fresh}`] }),
  untag: (before, { pick }) => ({ tags: without(tagsIn(before), pick) }),
  hide: () => ({ hidden: true }),
  reveal: () => ({ hidden: false }),
  step: (before, { pick, fresh }) => ({
    steps: [
      ...stepsIn(before),
      { id: `s${fresh}`, rank: String.fromCodePoint(97 + (pick % 26)), done: false },
    ],
  }),
  tick: (before, { pick }) => {
    const steps = stepsIn(before)
    const ticked = steps[pick % Math.max(1, steps.length)]
    return { steps: steps.map((step) => (step === ticked ? { ...step, done: !step.done } : step)) }
  },
  unstep: (before, { pick }) => ({ steps: without(stepsIn(before), pick) }),
  delete: () => null,
} as const satisfies Readonly<Record<string, Edit>>

/** The note as it is saved then; null for a deletion. */
export function edited(before: RecordValue | null, how: How, chosen: Chosen): RecordValue | null {
  const edit: Edit = EDITS[how]
  const changed = edit(before, chosen)
  return changed && { ...BLANK, ...before, ...changed }
}

function without<T>(items: readonly T[], pick: number): readonly T[] {
  return items.toSpliced(pick % Math.max(1, items.length), 1)
}

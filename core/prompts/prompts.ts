import type { ContactGate } from '../boundaries/contact-gate.ts'
import { isAboutSafety, stepGate } from '../boundaries/gated-steps.ts'
import type { StepNoun } from '../steps/steps.ts'
import { PROMPTS, type Prompt } from './prompts.data.ts'

/** Prompts of one step in their order, without those hidden for ever and those that contact as it stands rules out. */
export function promptsFor(step: StepNoun, hidden: readonly string[], gate: ContactGate): readonly Prompt[] {
  return PROMPTS.filter(
    (prompt) => prompt.step === step && !hidden.includes(prompt.id) && mayBeAsked(prompt, gate),
  )
}

/** The same of all steps, a different step each time. */
export function promptsOfAllSteps(hidden: readonly string[], gate: ContactGate): readonly Prompt[] {
  return PROMPTS.filter((prompt) => !hidden.includes(prompt.id) && mayBeAsked(prompt, gate)).toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  )
}

/** False for a step that has no questions at all while contact stands as it does. */
export function asks(step: StepNoun, gate: ContactGate): boolean {
  return PROMPTS.some((prompt) => prompt.step === step && mayBeAsked(prompt, gate))
}

/** What is narrowed to practical messages, or to reading, asks nothing either. */
const SILENT: readonly string[] = ['practical_only', 'read_only']

function mayBeAsked({ id, step }: Prompt, gate: ContactGate): boolean {
  if (isAboutSafety(gate) && NOT_AFTER_FEAR.has(id)) return false
  if (gate.hidesReunion && id === ABOUT_TRYING_AGAIN) return false
  const stands = stepGate(gate, step)
  if (stands === 'closed' || stands === 'hidden') return false
  if (step === 'contact') return !SILENT.includes(gate.drafts)
  return step !== 'friendship' || !SILENT.includes(gate.friendship)
}

const ABOUT_TRYING_AGAIN = 'outcome-5'

/** Questions about one's own part or their side of it: not where someone was afraid, hurt or controlled. */
const NOT_AFTER_FEAR: ReadonlySet<string> = new Set([
  'space-7',
  'issues-1',
  'issues-3',
  'issues-4',
  'issues-5',
  'issues-9',
  'issues-10',
  'growth-3',
  'boundaries-1',
  'boundaries-5',
  'boundaries-6',
  'outcome-8',
])

function placeOf(prompt: Prompt): number {
  return Number(prompt.id.split('-')[1])
}

/** The prompt after `shown` in the round, so that "another question" never repeats one at once. */
export function nextPrompt(round: readonly Prompt[], shown: string | null): Prompt | null {
  const at = round.findIndex((prompt) => prompt.id === shown)
  return round[(at + 1) % round.length] ?? null
}

/** One prompt for a day: the same all day, another the next. `dayNumber` counts days from any start. */
export function promptOfDay(round: readonly Prompt[], dayNumber: number): Prompt | null {
  return round[dayNumber % Math.max(round.length, 1)] ?? null
}

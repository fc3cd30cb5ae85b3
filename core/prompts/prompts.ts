import type { StepNoun } from '../steps/steps.ts'
import { PROMPTS, type Prompt } from './prompts.data.ts'

/** Prompts of one step in their order, without those the person hid for ever. */
export function promptsFor(step: StepNoun, hidden: readonly string[]): readonly Prompt[] {
  return PROMPTS.filter((prompt) => prompt.step === step && !hidden.includes(prompt.id))
}

/** All prompts, a different step each time, without those the person hid for ever. */
export function promptsOfAllSteps(hidden: readonly string[]): readonly Prompt[] {
  return PROMPTS.filter((prompt) => !hidden.includes(prompt.id)).toSorted((a, b) => placeOf(a) - placeOf(b))
}

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

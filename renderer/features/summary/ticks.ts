import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { SUMMARY_SECTIONS, type SummarySection } from '../../../core/summary/summary-kinds.ts'

/** Sections stay in the document's order, however they were ticked. */
export function withSection(
  sections: readonly SummarySection[],
  section: SummarySection,
  isIn: boolean,
): SummarySection[] {
  return SUMMARY_SECTIONS.filter((one) => (one === section ? isIn : sections.includes(one)))
}

export function withSingle(without: readonly string[], id: string, isIn: boolean): string[] {
  const others = without.filter((one) => one !== id)
  return isIn ? others : [...others, id]
}

/** Puts every one of `ids` in, or leaves every one out. */
export function withAll(without: readonly string[], ids: readonly string[], isIn: boolean): string[] {
  const these = new Set(ids)
  const others = without.filter((one) => !these.has(one))
  return isIn ? others : [...others, ...ids]
}

type Wording = SummaryChoices['wording']

/** Other words for one record; null lets it say its own again. */
export function withWording(wording: Wording, id: string, text: string | null): Wording {
  const others = wording.filter((each) => each.id !== id)
  return text === null ? others : [...others, { id, text }]
}

type OwnNames = SummaryChoices['names']['own']

/** What stands for a name; nothing typed leaves it to the rule, and a name the person added stays on the list. */
export function withName(own: OwnNames, name: string, as: string, isAdded: boolean): OwnNames {
  return as.trim() === '' && !isAdded ? withoutName(own, name) : [...withoutName(own, name), { name, as }]
}

export function withoutName(own: OwnNames, name: string): OwnNames {
  return own.filter((each) => each.name !== name)
}

/** A name to look for, with a capital as names are written; the same names where it is there already. */
export function withAddedName(own: OwnNames, typed: string): OwnNames {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ')
  const [first = ''] = name
  const written = `${first.toUpperCase()}${name.slice(first.length)}`
  const isThere = own.some((each) => each.name.toLowerCase() === written.toLowerCase())
  return written === '' || isThere ? own : [...own, { name: written, as: '' }]
}

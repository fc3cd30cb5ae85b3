import { moodOf } from '../journal/filter.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { dayOf, type Day } from '../kernel/time.ts'
import { stepOf } from '../steps/steps.ts'
import { documentWords as words } from './document-words.ts'
import { escapeOneLine } from '../print/markdown-text.ts'
import { dayInFull } from './when.ts'

/**
 * One entry of a Markdown file of many: a heading, a line of facts, the question it answers, and its text exactly as it
 * was written, which is Markdown already.
 */
export function entryMarkdown(row: EntryRow, text: string): string {
  const heading = `# ${escapeOneLine(row.title).replace(/#+$/, '\\$&') || words.untitled}`
  const question = row.prompt === null ? null : `> ${escapeOneLine(row.prompt)}`
  const parts = [heading, `*${factsOf(row).map(escapeOneLine).join(' · ')}*`, question, text.trim()]
  return parts.filter((part) => part !== null && part !== '').join('\n\n')
}

/** Stands between two entries: no rule of a text's own begins so. */
export const BETWEEN_ENTRIES = '\n\n* * *\n\n'

/** Neutral, without the extension: it says the day it was made, and not what of. */
export function entriesFileName(today: Day): string {
  return `notes-${today}`
}

function factsOf(row: EntryRow): string[] {
  const mood = moodOf(row)
  const step = row.step === null ? null : stepOf(row.step)
  return [
    `${dayInFull(dayOf(row.at))}, ${row.at.slice(11)}`,
    ...(mood === null ? [] : [words.moodOf5(mood)]),
    ...(row.feelings.length > 0 ? [row.feelings.join(', ')] : []),
    ...(row.tags.length > 0 ? [words.tagged(row.tags.join(', '))] : []),
    ...(step === null ? [] : [words.forStep(step.number, step.title)]),
    ...(row.starred ? [words.marked] : []),
  ]
}

import { dayInFull } from '../kernel/day-in-full.ts'
import { cleared } from '../book/cleared.ts'
import type { ShutJudge, ShutWords } from '../book/shut-words.ts'
import { moodOf } from '../journal/filter.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { dayOf, type Day } from '../kernel/time.ts'
import { stepOf } from '../steps/steps.ts'
import { documentWords as words } from './document-words.ts'
import { escapeOneLine } from '../print/markdown-text.ts'

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

/**
 * The same without the sentences that a text which must not leave has as well. Where private entries are taken along on
 * purpose, those of private ones stay; words of fear or hurt and of sealed letters never do.
 */
export function entryToLeave(
  row: EntryRow,
  text: string,
  shut: ShutWords,
  withPrivate: boolean,
): { readonly markdown: string; readonly heldBack: number } {
  const judge: ShutJudge = (said) => {
    const reason = shut.judge(said)
    return withPrivate && reason === 'private' ? null : reason
  }
  const [title, body] = [cleared(row.title, judge), cleared(text, judge)]
  const markdown = entryMarkdown({ ...row, title: title.kept }, body.kept)
  return { markdown, heldBack: title.out.length + body.out.length }
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

import type { EntryRow } from '../journal/entry.schema.ts'
import { dayOf, daysBetween } from '../kernel/time.ts'
import { type BackRules, isFitToRecall } from './coming-back.ts'
import { earliestFirst } from './on-this-day.ts'

/** A pair closer than this is no then and now: two months, in whole weeks. A design choice. */
const DAYS_APART = 56
const MOST_THEMES = 60
const MOST_ROWS = 100

/** What a card lends to the pairs. */
export interface NamedIssue {
  readonly id: string
  readonly title: string
  readonly wasAfraidOrHurt: boolean
  readonly entryIds: readonly string[]
}

/** Entries that answer one question or are tied to one card, oldest first. */
interface Theme {
  readonly kind: 'question' | 'issue'
  /** The question itself, or the card's id. */
  readonly key: string
  readonly name: string
  readonly rows: EntryRow[]
  /** The first and the latest, where they are months apart. */
  readonly suggested: { readonly first: string; readonly latest: string } | null
}

/**
 * What was written about more than once, on different days; what was written about last comes first. Someone who opens
 * this asked to look back, so it may be about the other person; everything else that never comes back stays out.
 */
export function themesOf(rows: readonly EntryRow[], issues: Iterable<NamedIssue>, rules: BackRules): Theme[] {
  const fit = rows.filter((row) => isFitToRecall(row, rules)).toSorted(earliestFirst)
  return [...questions(fit), ...cards(fit, issues)]
    .filter(({ rows: own }) => dayOf(own[0]!.at) !== dayOf(own.at(-1)!.at))
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1))
    .slice(0, MOST_THEMES)
}

function questions(fit: readonly EntryRow[]): Theme[] {
  const asked = fit.filter(({ prompt }) => prompt !== null && prompt.trim() !== '')
  const byQuestion = Map.groupBy(asked, ({ prompt }) => prompt!.trim())
  return Array.from(byQuestion, ([key, own]) => theme('question', key, key, own))
}

function cards(fit: readonly EntryRow[], issues: Iterable<NamedIssue>): Theme[] {
  return [...issues]
    .filter(({ wasAfraidOrHurt }) => !wasAfraidOrHurt)
    .flatMap(({ id, title, entryIds }) => {
      const tied = new Set(entryIds)
      const own = fit.filter((row) => tied.has(row.id) || row.links.some((link) => link.id === id))
      return own.length === 0 ? [] : [theme('issue', id, title, own)]
    })
}

/** Of very many the first stays: "then" is measured from it. */
function theme(kind: Theme['kind'], key: string, name: string, all: readonly EntryRow[]): Theme {
  const rows = all.length <= MOST_ROWS ? [...all] : [all[0]!, ...all.slice(1 - MOST_ROWS)]
  const [first, latest] = [rows[0]!, rows.at(-1)!]
  const areApart = daysBetween(dayOf(first.at), dayOf(latest.at)) >= DAYS_APART
  return { kind, key, name, rows, suggested: areApart ? { first: first.id, latest: latest.id } : null }
}

function lastOf({ rows, kind, key }: Theme): string {
  return `${rows.at(-1)!.at} ${kind} ${key}`
}

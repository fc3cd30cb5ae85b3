import { countWords, excerptOf } from '../../journal/words.ts'
import type { Found, RecordType, Sides } from '../../merge/field-type.ts'
import { isFound, same } from '../../merge/same.ts'
import { asLowerCase, flag, kept, scalar, set, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const journalTypes = {
  entries: kept({
    title: scalar,
    text: text(1_000_000),
    at: scalar,
    mode: scalar,
    prompt: scalar,
    moodBefore: scalar,
    moodAfter: scalar,
    feelings: set(30),
    tags: set(30, asLowerCase),
    step: scalar,
    links: set(100, asLink),
    starred: scalar,
    keepPrivate: flag(true),
    noCard: flag(true),
    words: { kind: 'derived', from: wordsOf },
    excerpt: { kind: 'derived', from: excerptFrom },
    trashedAt: { kind: 'derived', from: trashedAt },
  }),
} satisfies { readonly [name: string]: RecordType }

export const journalShapes = {
  entries: [
    ...must('text', 'id', 'createdAt', 'changedAt', 'at'),
    ...may('text', '', 'title', 'excerpt'),
    ...may('text', 'plain_day', 'mode'),
    ...may('text?', null, 'prompt', 'step', 'trashedAt'),
    ...may('number?', null, 'moodBefore', 'moodAfter'),
    ...may('number', 0, 'words'),
    ...may('list', [], 'feelings', 'tags', 'links'),
    ...may('flag', false, 'starred', 'noCard'),
    ...may('flag', true, 'keepPrivate'),
  ],
} satisfies { readonly [name: string]: Shape }

/** A link to a kind of record that only a newer version knows is a link all the same. */
function asLink(item: unknown): string | null {
  if (!isFound(item)) return null
  const { kind, id } = item
  return typeof kind === 'string' && typeof id === 'string' ? `${kind} ${id}` : null
}

function wordsOf({ text: written, words }: Found): unknown {
  return typeof written === 'string' ? countWords(written) : words
}

function excerptFrom({ text: written, excerpt }: Found): unknown {
  return typeof written === 'string' ? excerptOf(written) : excerpt
}

/** An entry put into the trash on one computer while words were written in it on another stays out of the trash. */
function trashedAt(merged: Found, { base, earlier, later }: Sides): unknown {
  const one = earlier['trashedAt'] ?? null
  const other = later['trashedAt'] ?? null
  if ((one === null) === (other === null) || (base['trashedAt'] ?? null) !== null) return merged['trashedAt']
  const written = one === null ? earlier : later
  return writes(base, written) ? null : merged['trashedAt']
}

function writes(base: Found, side: Found): boolean {
  return !same(base['text'], side['text']) || !same(base['title'], side['title'])
}

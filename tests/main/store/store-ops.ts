import * as fc from 'fast-check'
import { addEntry, eraseEntries, saveEntry } from '../../../core/book/entries.ts'
import type { Book } from '../../../core/book/book.ts'
import { restore, trash } from '../../../core/journal/trash.ts'
import { ok, refuse } from '../../../core/kernel/result.ts'
import type { LiveStore } from '../../../main/store/live-store.ts'
import type { Changed } from '../../../main/store/store.ts'
import { draftWith, stamps } from '../../support/entries.ts'

export type Op =
  | { readonly kind: 'add' | 'save'; readonly at: number; readonly text: string }
  | { readonly kind: 'trash' | 'restore' | 'erase' | 'mood' | 'unmood'; readonly at: number }
  | { readonly kind: 'refused' | 'fail' | 'heal' | 'reopen' }

const at = fc.nat({ max: 5 })
export const anyOp: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ kind: fc.constantFrom('add', 'save'), at, text: fc.string({ maxLength: 30 }) }),
  fc.record({ kind: fc.constantFrom('trash', 'restore', 'erase', 'mood', 'unmood'), at }),
  fc.record({ kind: fc.constantFrom('refused', 'fail', 'heal', 'reopen') }),
)

/** The model: plain texts, trash marks and moods by id, changed only where the store said it was done. */
export interface Model {
  readonly texts: Map<string, string>
  readonly trashed: Set<string>
  readonly moods: Set<string>
}

export function shownBy(store: LiveStore): Model {
  const book = store.read()
  return {
    texts: new Map([...book.entries.values()].map(({ id }) => [id, store.text(id) ?? '?'])),
    trashed: new Set([...book.entries.values()].filter((row) => row.trashedAt !== null).map(({ id }) => id)),
    moods: new Set([...book.moods.entries()].map(([id]) => id)),
  }
}

export const stamp = stamps()

export function ruleOf(
  op: Op,
  ids: readonly string[],
): (book: Book) => Changed<((model: Model) => void) | null> {
  const id = 'at' in op ? (ids[op.at % Math.max(ids.length, 1)] ?? 'nobody-here') : ''
  const moodId = 'at' in op ? `mood000${op.at}` : ''
  return (book) => {
    switch (op.kind) {
      case 'add': {
        const added = addEntry(book, draftWith({ text: op.text }), stamp())
        if (!added.ok) return added
        const [next, row] = added.value
        return ok([next, (model: Model) => void model.texts.set(row.id, op.text)] as const)
      }
      case 'save': {
        const saved = saveEntry(book, id, draftWith({ text: op.text }), stamp())
        return saved.ok
          ? ok([saved.value[0], (model: Model) => void model.texts.set(id, op.text)] as const)
          : saved
      }
      case 'trash':
        return ok([
          { ...book, entries: trash(book.entries, [id], stamp().now).entries },
          (model: Model) => void (model.texts.has(id) && model.trashed.add(id)),
        ] as const)
      case 'restore':
        return ok([
          { ...book, entries: restore(book.entries, [id]).entries },
          (model: Model) => void model.trashed.delete(id),
        ] as const)
      case 'erase': {
        const [next, count] = eraseEntries(book, [id])
        const told = (model: Model): void => {
          if (count > 0) model.texts.delete(id)
          if (count > 0) model.trashed.delete(id)
        }
        return ok([next, told] as const)
      }
      case 'mood': {
        const note = { id: moodId, at: '2026-03-02T10:00', mood: 3, createdAt: stamp().now }
        return ok([
          { ...book, moods: book.moods.with(moodId, note) },
          (model: Model) => void model.moods.add(moodId),
        ] as const)
      }
      case 'unmood':
        return ok([
          { ...book, moods: book.moods.without(moodId) },
          (model: Model) => void model.moods.delete(moodId),
        ] as const)
      default:
        return refuse({ code: 'record/not-found' })
    }
  }
}

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBook, type Book } from '../../../core/book/book.ts'
import { addEntry, eraseEntries, saveEntry } from '../../../core/book/entries.ts'
import { putBack, tie, untie } from '../../../core/book/links.ts'
import { captureIssue } from '../../../core/issues/issues.ts'
import { trash } from '../../../core/journal/trash.ts'
import { draftOf } from '../../../core/journal/write.ts'
import { Table } from '../../../core/kernel/table.ts'
import { makeEvidence } from '../growth/make-goal.ts'
import { draftWith, stamps } from '../../support/entries.ts'

function bookOfThree(): { book: Book; entryIds: string[]; issueIds: string[] } {
  const stamp = stamps()
  let book = emptyBook()
  const entryIds: string[] = []
  const issueIds: string[] = []
  for (const title of ['one', 'two', 'three']) {
    const added = addEntry(book, draftWith({ title }), stamp())
    if (!added.ok) throw new Error('refused')
    book = added.value[0]
    entryIds.push(added.value[1].id)
    const issue = captureIssue(book.issues.values(), { title, seen: '', entryId: null }, stamp())
    book = { ...book, issues: book.issues.with(issue.id, issue) }
    issueIds.push(issue.id)
  }
  return { book, entryIds, issueIds }
}

/** Each pair as both ends tell it. */
function pairs(book: Book): { fromEntries: string[]; fromIssues: string[] } {
  const fromEntries = [...book.entries.values()].flatMap(({ id, links }) =>
    links.map((link) => `${id} ${link.id}`),
  )
  const fromIssues = [...book.issues.values()].flatMap(({ id, entryIds }) =>
    entryIds.map((entry) => `${entry} ${id}`),
  )
  return { fromEntries: fromEntries.toSorted(), fromIssues: fromIssues.toSorted() }
}

const at = fc.nat({ max: 2 })
const op = fc.record({ kind: fc.constantFrom('tie', 'untie', 'save', 'erase'), entry: at, issue: at })

test('both ends of every tie agree, whatever is tied, saved or erased', () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 20 }), (ops) => {
      const start = bookOfThree()
      const stamp = stamps()
      let { book } = start
      for (const { kind, entry, issue } of ops) {
        const [entryId, issueId] = [start.entryIds[entry]!, start.issueIds[issue]!]
        if (!book.entries.has(entryId)) continue
        if (kind === 'tie') book = tie(book, entryId, issueId)
        if (kind === 'untie') book = untie(book, entryId, issueId)
        if (kind === 'erase') {
          const { entries } = trash(book.entries, [entryId], stamp().now)
          book = eraseEntries({ ...book, entries }, [entryId])[0]
        }
        if (kind === 'save') {
          const row = book.entries.get(entryId)!
          const links = row.links.some((link) => link.id === issueId)
            ? []
            : [{ kind: 'issue' as const, id: issueId }]
          const saved = saveEntry(book, entryId, { ...draftOf(row, 'words'), links }, stamp())
          if (saved.ok) book = saved.value[0]
        }
        const { fromEntries, fromIssues } = pairs(book)
        expect(fromEntries).toEqual(fromIssues)
        expect(new Set(fromEntries).size).toBe(fromEntries.length)
      }
    }),
    { numRuns: 300 },
  )
})

test('a link to a card that is not there is left alone', () => {
  const { book, entryIds } = bookOfThree()
  const links = [{ kind: 'issue' as const, id: 'removed-card' }]
  const row = book.entries.get(entryIds[0]!)!
  const saved = saveEntry(book, row.id, { ...draftOf(row, 'words'), links }, stamps()())
  if (!saved.ok) throw new Error('refused')
  expect(saved.value[1].links).toEqual(links)
  expect(saved.value[0].issues).toBe(book.issues)
})

test('evidence lets go of an entry that is erased, and of no other', () => {
  const { book, entryIds } = bookOfThree()
  const [first, second] = entryIds
  const evidence = Table.from([
    ['proof-00', makeEvidence({ id: 'proof-00', entryId: first! })],
    ['proof-01', makeEvidence({ id: 'proof-01', entryId: second! })],
  ])
  const { entries } = trash(book.entries, [first!], '2026-03-02T10:00:00.000Z')
  const [left] = eraseEntries({ ...book, entries, evidence }, entryIds)
  expect(['proof-00', 'proof-01'].map((id) => left.evidence.get(id)?.entryId)).toEqual([null, second])
})

test('a card put back is tied to the entries that still name it, and to no other', () => {
  const { book, entryIds, issueIds } = bookOfThree()
  const card = issueIds[0]!
  const tied = entryIds.reduce((next, id) => tie(next, id, card), book)
  const removed = tied.issues.get(card)!
  const { entries } = trash(tied.entries, [entryIds[0]!], '2026-03-02T10:00:00.000Z')
  const [erased] = eraseEntries({ ...tied, entries, issues: tied.issues.without(card) }, entryIds)
  const loose = untie(erased, entryIds[1]!, card)
  const { fromEntries, fromIssues } = pairs(putBack(loose, removed))
  expect(fromIssues).toEqual([`${entryIds[2]!} ${card}`])
  expect(fromEntries).toEqual(fromIssues)
})

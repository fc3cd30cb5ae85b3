import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { column, inBoardOrder, moveIssue, topRank } from '../../../core/issues/board.ts'
import { ISSUE_STATUSES, type IssueStatus } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { LONGEST_RANK } from '../../../core/issues/rank.ts'
import { Table } from '../../../core/kernel/table.ts'
import { makeIssue } from './make-issue.ts'

const STAMP = { now: '2026-05-02T10:00:00.000Z', local: '2026-05-02T12:00' }
const name = (at: number): string => `issue-${String(at).padStart(3, '0')}`

function apply(issues: Table<Issue>, move: Parameters<typeof moveIssue>[1]): Table<Issue> {
  const answer = moveIssue(issues, move, STAMP)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value.reduce((table, issue) => table.with(issue.id, issue), issues)
}

test('moves give the order of a plain list, whatever is moved where, and ranks stay short', () => {
  const move = fc.record({
    card: fc.nat(7),
    status: fc.constantFrom<IssueStatus>('noticed', 'working', 'settled'),
    before: fc.option(fc.nat(7)),
  })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 150 }), (moves) => {
      let table = Table.empty<Issue>()
      const model = new Map<IssueStatus, string[]>(ISSUE_STATUSES.map((status) => [status, []]))
      for (let at = 0; at < 8; at += 1) {
        const rank = topRank(table.values(), 'noticed')
        table = table.with(name(at), makeIssue({ id: name(at), rank }))
        model.get('noticed')!.unshift(name(at))
      }
      for (const { card, status, before } of moves) {
        const id = name(card)
        const target = before === null ? null : name(before)
        table = apply(table, { id, status, before: target })
        for (const ids of model.values()) if (ids.includes(id)) ids.splice(ids.indexOf(id), 1)
        const ids = model.get(status)!
        const at = target === null ? -1 : ids.indexOf(target)
        ids.splice(at === -1 ? ids.length : at, 0, id)
      }
      const expected = ISSUE_STATUSES.flatMap((status) => model.get(status)!)
      expect(inBoardOrder(table.values()).map((issue) => issue.id)).toEqual(expected)
      for (const issue of table.values()) expect(issue.rank.length).toBeLessThanOrEqual(LONGEST_RANK)
    }),
  )
})

test('squeezing cards into the same gap deals the column out anew before ranks grow long', () => {
  let table = Table.empty<Issue>()
  for (let at = 0; at < 3; at += 1) {
    table = table.with(name(at), makeIssue({ id: name(at), rank: topRank(table.values(), 'noticed') }))
  }
  // Always between the first two: the classic way to make ranks long.
  for (let turn = 0; turn < 2000; turn += 1) {
    const [, second, last] = column(table.values(), 'noticed')
    table = apply(table, { id: last!.id, status: 'noticed', before: second!.id })
    expect(column(table.values(), 'noticed')[1]!.id).toBe(last!.id)
  }
  for (const issue of table.values()) expect(issue.rank.length).toBeLessThanOrEqual(LONGEST_RANK)
})

test('equal ranks, as two devices may write them, still allow a move between', () => {
  const twins = ['issue-aa', 'issue-bb'].map((id): [string, Issue] => [id, makeIssue({ id, rank: 'V' })])
  const third = makeIssue({ id: 'issue-cc', rank: 'z' })
  const table = apply(Table.from([...twins, [third.id, third]]), {
    id: 'issue-cc',
    status: 'noticed',
    before: 'issue-bb',
  })
  expect(column(table.values(), 'noticed').map((issue) => issue.id)).toEqual([
    'issue-aa',
    'issue-cc',
    'issue-bb',
  ])
})

test('a card that is not there cannot be moved', () => {
  const answer = moveIssue(Table.empty<Issue>(), { id: 'issue-zz', status: 'noticed', before: null }, STAMP)
  expect(answer).toEqual({ ok: false, error: { code: 'record/not-found' } })
})

test('moving above itself puts it where it was asked: the end', () => {
  const one = makeIssue({ id: 'issue-aa', rank: 'A' })
  const two = makeIssue({ id: 'issue-bb', rank: 'B' })
  const table = apply(
    Table.from([
      [one.id, one],
      [two.id, two],
    ]),
    {
      id: 'issue-aa',
      status: 'noticed',
      before: 'issue-aa',
    },
  )
  expect(column(table.values(), 'noticed').map((issue) => issue.id)).toEqual(['issue-bb', 'issue-aa'])
})

test('the day a card came to an end is kept, and gone when it goes on', () => {
  let table = Table.from([['issue-aa', makeIssue({ id: 'issue-aa' })]])
  const to = (status: Issue['status'], local: string): string | null => {
    const moved = moveIssue(table, { id: 'issue-aa', status, before: null }, { now: STAMP.now, local })
    if (moved.ok) table = table.with('issue-aa', moved.value[0]!)
    return table.get('issue-aa')!.settledOn
  }
  expect(to('settled', '2026-05-02T23:00')).toBe('2026-05-02')
  expect(to('settled', '2026-05-09T10:00')).toBe('2026-05-02')
  expect(to('accept_as_is', '2026-05-10T10:00')).toBe('2026-05-10')
  expect(to('working', '2026-05-11T10:00')).toBeNull()
})

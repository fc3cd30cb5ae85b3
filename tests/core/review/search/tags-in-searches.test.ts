import { expect, test } from 'vitest'
import { Table } from '../../../../core/kernel/table.ts'
import {
  goneTags,
  searchesBack,
  searchesRetagged,
  textRetagged,
} from '../../../../core/review/search/tags-in-searches.ts'
import type { SavedSearch } from '../../../../core/search/saved-search.schema.ts'

const EARLIER = '2026-05-01T10:00:00.000Z'
const NOW = '2026-06-01T10:00:00.000Z'

function saved(id: string, text: string): SavedSearch {
  return { id, name: id, text, createdAt: EARLIER, changedAt: EARLIER }
}

function tableOf(...searches: SavedSearch[]): Table<SavedSearch> {
  return Table.from(searches.map((each) => [each.id, each]))
}

test('a renamed tag is asked for by its new name, wherever it stands and however it was typed', () => {
  for (const [text, after] of [
    ['tag:job', 'tag:"paid work"'],
    ['river  Tag:JOB -tag:job is:starred', 'river  tag:"paid work" -tag:"paid work" is:starred'],
    ['"tag:job" job tag:jobs', '"tag:job" job tag:jobs'],
  ]) {
    expect(textRetagged(text!, 'Job', 'paid work')).toBe(after)
  }
  expect(textRetagged('tag:"paid work"', 'paid work', 'job')).toBe('tag:job')
  expect(textRetagged('tag:job', 'job', 'Job')).toBe('tag:job')
})

test('only the searches with the tag follow it, and go back unless they ask for something else by now', () => {
  const table = tableOf(saved('one', 'tag:job'), saved('two', 'tag:job tea'), saved('three', 'tea'))
  const { searches, followed } = searchesRetagged(table, {
    from: 'job',
    to: 'work',
    spellings: ['work'],
    now: NOW,
  })
  expect([...searches.values()].map(({ text }) => text).toSorted()).toEqual([
    'tag:work',
    'tag:work tea',
    'tea',
  ])
  expect(searches.get('three')).toBe(table.get('three'))
  expect(searches.get('one')).toMatchObject({ changedAt: NOW, createdAt: EARLIER })
  const since = searches.with('two', saved('two', 'tag:work coffee'))
  const back = searchesBack(since.without('three'), followed, NOW)
  expect([...back.values()].map(({ text }) => text).toSorted()).toEqual(['tag:job', 'tag:work coffee'])
})

test('searches stay where the tag is still there in another spelling, or the text would be too long', () => {
  const name = { from: 'job', to: 'work', now: NOW }
  const table = tableOf(saved('one', 'tag:job'))
  expect(searchesRetagged(table, { ...name, spellings: ['Job', 'work'] }).searches).toBe(table)
  expect(searchesRetagged(table, { ...name, spellings: ['job', 'work'] }).followed).toHaveLength(1)
  const long = tableOf(saved('one', `tag:job ${'x'.repeat(392)}`))
  expect(searchesRetagged(long, { ...name, spellings: [] }).searches).toBe(long)
})

test('of the tags a search asks for those are gone that no entry carries', () => {
  expect(goneTags('tag:job tag:Tea -tag:nothing river', ['tea'])).toEqual(['job'])
  expect(goneTags('tag:"paid work" tag:', ['Paid  Work'])).toEqual([])
})

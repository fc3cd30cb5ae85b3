import { expect, test } from 'vitest'
import { type Book, emptyBook } from '../../../core/book/book.ts'
import { allowed } from '../../../core/summary/allowed.ts'
import { boundaryBlocks, boundaryFacts, slipBlocks } from '../../../core/summary/boundary-sections.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { makeBoundary } from '../boundaries/make-boundary.ts'
import { NOW, tableOf } from '../insights/make-book.ts'

const choices = { ...defaultChoices('self', '2026-03-02'), from: '2026-02-01', to: '2026-03-02' }

test('lines of theirs that were lifted are not counted as kept', () => {
  const standing = makeBoundary({ id: 'line-0001', whose: 'theirs', since: '2026-02-02' })
  const lifted = makeBoundary({
    id: 'line-0002',
    whose: 'theirs',
    since: '2026-02-02',
    liftedOn: '2026-02-20',
  })
  const book: Book = { ...emptyBook(), boundaries: tableOf(standing, lifted) }
  expect(boundaryFacts(allowed(book, choices, NOW), choices)[0]?.[1]).toMatch(/^1 line\b/)
  const gone: Book = { ...emptyBook(), boundaries: tableOf(lifted) }
  expect(boundaryFacts(allowed(gone, choices, NOW), choices)).toEqual([])
})

test('a line they lifted is not told as one I keep, and under headings no line is a bullet without words', () => {
  const mine = makeBoundary({ id: 'line-0000', whose: 'mine', since: '2026-02-02', text: 'No calls' })
  const standing = makeBoundary({ id: 'line-0001', whose: 'theirs', since: '2026-02-02', text: 'Ask first' })
  const lifted = { ...standing, id: 'line-0002', text: 'No post', liftedOn: '2026-02-20' }
  const slip = {
    id: 'slip0001',
    createdAt: NOW.now,
    changedAt: NOW.now,
    boundaryId: 'line-0000',
    day: '2026-02-10',
    what: 'I rang',
    mended: 'stopped' as const,
  }
  const book: Book = { ...emptyBook(), boundaries: tableOf(mine, standing, lifted), slips: tableOf(slip) }
  const all = allowed(book, choices, NOW)
  const whole = { ...choices, freeText: 'whole' as const, sections: ['boundaries', 'theirs'] as const }
  const said = boundaryBlocks(all, { ...whole, sections: [...whole.sections] }).map((block) => {
    if (block.kind === 'heading') return block.text
    return block.kind === 'list' ? block.items.map(([run]) => run?.text.trim()) : block.kind
  })
  expect(said).toEqual([
    'My own',
    ['No calls'],
    'Theirs, which I keep',
    ['Ask first'],
    'Theirs, lifted by now',
    ['No post'],
  ])
  const bare = { ...choices, freeText: 'headings' as const, sections: [...whole.sections] }
  expect(boundaryBlocks(all, bare)).toEqual([
    {
      kind: 'facts',
      rows: [
        ['My own', '1 line, the longest for 4 weeks'],
        ['Theirs, which I keep', '1 line, the longest for 4 weeks'],
      ],
    },
  ])
  expect(slipBlocks(all, bare)).toEqual([{ kind: 'facts', rows: [['Where I crossed one', 'noted once']] }])
})

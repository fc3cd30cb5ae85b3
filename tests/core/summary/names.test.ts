import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PrintDocument } from '../../../core/print/print.schema.ts'
import { findNames, knownNames, stoodFor, withoutNames, type KnownName } from '../../../core/summary/names.ts'

const KNOWN: readonly KnownName[] = knownNames(
  [
    { name: 'Ines', role: 'friend' },
    { name: 'Anna Berg', role: 'therapist' },
    { name: 'My sister', role: 'family' },
  ],
  [{ withWhom: '' }],
)

function paper(...texts: string[]): PrintDocument {
  const blocks = texts.map((text) => ({
    kind: 'paragraph' as const,
    runs: [{ text, style: 'plain' as const }],
  }))
  return { title: 'Personal review', period: '', form: 'paper', blocks }
}

const namesIn = (...texts: string[]): string[] => findNames(paper(...texts), KNOWN).map(({ name }) => name)
const textOf = ({ blocks: [block] }: PrintDocument): string =>
  block?.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''

describe('names', () => {
  test('of the support map are known whole and in parts; what is no name is not', () => {
    expect(KNOWN.map(({ name }) => name)).toEqual(['Anna Berg', 'Ines', 'Anna', 'Berg'])
  })

  test('are found wherever they stand: inside a sentence, first, in a possessive, unknown ones too', () => {
    expect(namesIn('I rang Ines’s flat.')).toEqual(['Ines'])
    expect(namesIn('Tomasz told me why.')).toEqual(['Tomasz'])
    expect(namesIn('It was Jean-Luc who rang.')).toEqual(['Jean-Luc'])
    expect(namesIn('“Łukasz is here,” I said.')).toEqual(['Łukasz'])
    expect(findNames(paper('Anna Berg, then Berg.'), KNOWN)).toEqual([
      { name: 'Anna Berg', isKnown: true, times: 1 },
      { name: 'Berg', isKnown: true, times: 1 },
    ])
  })

  test('are no days, months, first words of every day, or words that stand in small letters elsewhere', () => {
    expect(namesIn('On Monday in May I went. The tram was late. I waited.', 'It took ages.')).toEqual([])
    expect(namesIn('Badgers came.', 'I read about badgers.')).toEqual([])
  })

  test('become roles or initials, at the beginning of a sentence with a capital', () => {
    const text = 'Ines came. I told Ines and Anna Berg about Ines’s cat.'
    const roles = withoutNames(paper(text), { known: 'roles', own: [] }, KNOWN)
    expect(textOf(roles)).toBe('A friend came. I told a friend and my therapist about a friend’s cat.')
    expect(textOf(withoutNames(paper(text), { known: 'initials', own: [] }, KNOWN))).toBe(
      'I. came. I told I. and A. about I.’s cat.',
    )
    expect(textOf(withoutNames(paper(text), { known: 'as_is', own: [] }, KNOWN))).toBe(text)
  })

  test('a friend called June is told of and left in dates; small letters are names too, verbs are not', () => {
    const known = knownNames(
      [
        { name: 'June', role: 'friend' },
        { name: 'Anna', role: 'friend' },
        { name: 'Will', role: 'friend' },
        { name: 'Support group', role: 'other' },
      ],
      [],
    )
    expect(known.map(({ name }) => name)).toEqual(['Support group', 'June', 'Anna', 'Will'])
    const text = 'In June 2026 anna said I will be fine. Will agreed. Support came.'
    expect(textOf(withoutNames(paper(text), { known: 'roles', own: [] }, known))).toBe(
      'In June 2026 a friend said I will be fine. A friend agreed. Support came.',
    )
    expect(findNames(paper(text), known).map(({ name }) => name)).toContain('June')
  })

  test('a long text takes time in proportion', () => {
    const text = 'I told Tomasz and Ines (who knew). '
    const long = paper(text.repeat(30_000))
    expect(findNames(long, KNOWN).find(({ name }) => name === 'Ines')?.times).toBe(30_000)
  })

  test('are written as the person says, before any rule', () => {
    const names = {
      known: 'roles' as const,
      own: [
        { name: 'Tomasz', as: 'a man at work' },
        { name: 'Ines', as: 'N.' },
      ],
    }
    expect(textOf(withoutNames(paper('Tomasz and Ines rang.'), names, KNOWN))).toBe(
      'A man at work and N. rang.',
    )
    expect(stoodFor('Marta', names, KNOWN)).toBe(null)
  })

  test('that something stands for are nowhere left, whatever is around them', () => {
    const around = fc.constantFrom('', ' ', '. ', ', ', '“', '”', '’s ', '\n', ' x ', ' (', ') ', ' – ')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(around, fc.constantFrom('Ines', 'Anna Berg', 'Anna')), { minLength: 1 }),
        (parts) => {
          const text = parts.map(([before, name]) => `${before === '' ? ' ' : before}${name}`).join('')
          const redacted = withoutNames(paper(text), { known: 'roles', own: [] }, KNOWN)
          expect(textOf(redacted)).not.toMatch(/(?<![\p{L}\p{N}])(?:Ines|Anna|Berg)(?![\p{L}\p{N}])/u)
          expect(findNames(redacted, KNOWN).filter(({ isKnown }) => isKnown)).toEqual([])
        },
      ),
    )
  })
})

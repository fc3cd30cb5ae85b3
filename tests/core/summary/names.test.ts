import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textsOf } from '../../../core/print/map-text.ts'
import type { PrintDocument } from '../../../core/print/print.schema.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { summaryOf } from '../../../core/summary/document.ts'
import { Table } from '../../../core/kernel/table.ts'
import type { JournalSettings } from '../../../core/settings/settings.contract.ts'
import { JOURNAL_DEFAULTS, SETTINGS_ID } from '../../../core/settings/settings.ts'
import { BEFORE_A_LETTER, BEHIND_A_LETTER } from '../../../core/kernel/lettered-words.data.ts'
import { mentions } from '../../../core/review/mentions.ts'
import { findNames } from '../../../core/summary/find-names.ts'
import { knownNames, stoodFor, withoutNames, type KnownName } from '../../../core/summary/names.ts'

import { makeBook } from './make-book.ts'

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

const letterIn = (text: string): string => /(?<!\p{L})(?![AI])\p{Lu}(?![\p{L}’])/u.exec(text)?.[0] ?? ''

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
      { name: 'Anna Berg', isKnown: true, isAdded: false, look: 'name', times: 1 },
      { name: 'Berg', isKnown: true, isAdded: false, look: 'name', times: 1 },
    ])
  })

  test('are no days, months, first words of every day, or words that stand in small letters elsewhere', () => {
    expect(namesIn('On Monday in May I went. The tram was late. I waited.', 'It took ages.')).toEqual([])
    expect(namesIn('Badgers came.', 'I read about badgers.')).toEqual([])
  })

  test('have no initial that is a word, and no second full stop', () => {
    const said = withoutNames(
      paper('I rang Ines. It was Ines, mostly Ines. So Tom.'),
      { known: 'initials', own: [] },
      [
        { name: 'Ines', role: 'a friend' },
        { name: 'Tom', role: 'a friend' },
      ],
    )
    expect(textOf(said)).toBe('I rang In. It was In., mostly In. So T.')
  })

  test('are no plural or doing that begins a title', () => {
    expect(namesIn('Jokes that had an edge', 'Interrupting before the end')).toEqual([])
    expect(namesIn('Ines that evening.', 'I saw Banks that day.', 'Agnes came.')).toEqual([
      'Ines',
      'Agnes',
      'Banks',
    ])
  })

  test('that are months too are told of where no date is meant', () => {
    expect(namesIn('I rang June.', 'It was with April, not me.', 'So May’s flat it was.')).toEqual([
      'April',
      'June',
      'May',
    ])
    const dates = [
      'In June I left, and in June. On the 3 May, in early April, and since August.',
      'It was May 2026, between April and June, from May to August.',
      'We may. It rained all May. That June 5, on May the fourth.',
    ]
    expect(namesIn(...dates)).toEqual([])
    const names = { known: 'roles' as const, own: [{ name: 'June', as: 'a friend' }] }
    expect(textOf(withoutNames(paper('June rang in June 2026. I told June.'), names, []))).toBe(
      'A friend rang in June 2026. I told a friend.',
    )
  })

  test('that the check missed are looked for once they are told', () => {
    const doc = paper('I rang Will. Hope came, then I hope to leave.')
    const own = [
      { name: 'Hope', as: '' },
      { name: 'Zorza', as: 'a shop' },
    ]
    expect(findNames(doc, [], own)).toEqual([
      { name: 'Hope', isKnown: false, isAdded: true, look: 'word', times: 1 },
      { name: 'Will', isKnown: false, isAdded: false, look: 'word', times: 1 },
      { name: 'Zorza', isKnown: false, isAdded: true, look: 'name', times: 0 },
    ])
    expect(stoodFor('Hope', { known: 'roles', own }, [])).toBe(null)
  })

  test('become roles or initials, at the beginning of a sentence with a capital', () => {
    const text = 'Ines came. I told Ines and Anna Berg about Ines’s cat.'
    const roles = withoutNames(paper(text), { known: 'roles', own: [] }, KNOWN)
    expect(textOf(roles)).toBe('A friend came. I told a friend and my therapist about a friend’s cat.')
    expect(textOf(withoutNames(paper(text), { known: 'initials', own: [] }, KNOWN))).toBe(
      'In. came. I told In. and A. about In.’s cat.',
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

  test('of the one it was with are known from the settings, one letter with a full stop too', () => {
    const known = knownNames([], [], ['K.', 'sam'])
    const text = 'K. came by. Then sam and K’s dog left. I told Sam, not K. Then it was the 4 km.'
    expect(findNames(paper(text), known)).toMatchObject([
      { name: 'K.', isKnown: true, times: 3 },
      { name: 'Sam', isKnown: true, times: 2 },
    ])
    expect(textOf(withoutNames(paper(text), { known: 'roles', own: [] }, known))).toBe(
      'My former partner came by. Then my former partner and my former partner’s dog left. I told my former partner, not my former partner. Then it was the 4 km.',
    )
    const one = withoutNames(
      paper('I had A cup. A. came.'),
      { known: 'roles', own: [] },
      knownNames([], [], ['A.']),
    )
    expect(textOf(one)).toBe('I had A cup. My former partner came.')
  })

  test('are one name however a letter is made up, in capitals, typed small on the map, or with a letter joined', () => {
    const known = knownNames(
      ['Zoe\u0308', 'Will', 'ines berg', 'أحمد'].map((name) => ({ name, role: 'friend' as const })),
      [],
    )
    const roles = (text: string): string => {
      return textOf(withoutNames(paper(text), { known: 'roles', own: [] }, known))
    }
    expect(roles('I met Zo\u00eb and Zoe\u0308.')).toBe('I met a friend and a friend.')
    expect(roles('I rang WILL, he will come.')).toBe('I rang a friend, he will come.')
    expect(roles('I saw Ines, and Berg.')).toBe('I saw a friend, and a friend.')
    expect(roles('قابلت وأحمد')).toBe('قابلت وa friend')
    expect(namesIn('I rang TOM. The TV was on, and I was SO tired.')).toEqual(['TOM'])
    expect(findNames(paper('We saw Zoe\u0308.'), known)).toMatchObject([{ name: 'Zo\u00eb', isKnown: true }])
  })

  test('of the one it was with, typed small, have their parts, and no small ones', () => {
    const known = knownNames([], [], ['sam lee', 'ana van der berg', 'my ex'])
    expect(known.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sam Lee', 'Sam', 'Lee', 'Ana Van Der Berg', 'Ana', 'Berg']),
    )
    expect(known).toHaveLength(6)
    const text = 'I hid it from Lee. Sam waited. Sam Lee saw, and sam too. The van was Der.'
    expect(textOf(withoutNames(paper(text), { known: 'roles', own: [] }, known))).toBe(
      'I hid it from my former partner. My former partner waited. My former partner saw, and my former partner too. The van was Der.',
    )
    const will = knownNames([], [], ['will smith'])
    expect(textOf(withoutNames(paper('I told Smith. Will came.'), { known: 'roles', own: [] }, will))).toBe(
      'I told my former partner. My former partner came.',
    )
  })

  test.each([
    ['Bill', 'I paid the bill late.', 'I paid the bill late.'],
    ['Mark', 'I left a mark. Mark my words.', 'I left a mark. Mark my words.'],
    ['Rose', 'Rose early. I rose. Rose said no.', 'Rose early. I rose. A friend said no.'],
    ['Grace', 'I told Grace. Grace!', 'I told a friend. A friend!'],
    ['Drew', 'Drew and I talked, I drew a line.', 'A friend and I talked, I drew a line.'],
    ['Jack', 'Jack’s car stood on the jack.', 'A friend’s car stood on the jack.'],
    ['Mark', 'Mark agreed. Mark: call him.', 'A friend agreed. A friend: call him.'],
    ['Pat', 'I gave PAT a pat.', 'I gave a friend a pat.'],
    ['Will', 'Will I be all right? I will.', 'Will I be all right? I will.'],
  ])(
    'that are words are names with a capital, and first where they go on like one: %s: %s',
    (name, text, as) => {
      const known = knownNames([{ name, role: 'friend' }], [])
      expect(textOf(withoutNames(paper(text), { known: 'roles', own: [] }, known))).toBe(as)
      const left = text.split(/[^\p{L}]+/u).filter((word) => word.toLowerCase() === name.toLowerCase())
      const stays = as.split(/[^\p{L}]+/u).filter((word) => word.toLowerCase() === name.toLowerCase())
      const [found] = findNames(paper(text), known)
      expect(found?.times ?? 0).toBe(left.length - stays.length)
    },
  )

  test('that are words are written as the person says, also first', () => {
    const known = knownNames([{ name: 'Rose', role: 'friend' }], [])
    const own = [{ name: 'Rose', as: 'R.' }]
    expect(textOf(withoutNames(paper('Rose early.'), { known: 'roles', own }, known))).toBe('R. early.')
  })

  test.each([...BEFORE_A_LETTER, ...BEHIND_A_LETTER].map(({ as }) => [letterIn(as), as]))(
    'of one letter, %s., is none in “%s”, for the summary and for what comes back',
    (letter, text) => {
      expect(letter).not.toBe('')
      const known = knownNames([], [], [`${letter}.`])
      expect(textOf(withoutNames(paper(text), { known: 'roles', own: [] }, known))).toBe(text)
      expect(mentions(text, [`${letter.toLowerCase()}.`])).toBe(false)
    },
  )

  test.each([
    ['T.', 'I wore his T-shirt.', false],
    ['K.', 'I left the U.K. in K.L. then', false],
    ['A.', 'A’s dog barked.', true],
    ['A.', 'I had A cup.', false],
    ['D.', 'D’Artagnan it was', false],
    ['K.', 'I met K, and left.', true],
    ['K.', 'I met K', true],
    ["o'neil", 'I met O’Neil.', true],
    ['O’Neil', "I met O'Neil.", true],
  ])('are met by one rule here and in what comes back: %s in “%s”', (name, text, is) => {
    expect(mentions(text, [name.toLowerCase()])).toBe(is)
    const known = knownNames([], [], [name])
    expect(textOf(withoutNames(paper(text), { known: 'roles', own: [] }, known)) !== text).toBe(is)
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

  test('that the settings give for the other one are found in a whole summary', () => {
    const entry = { id: 'entry-aa', at: '2026-05-11T10:00', text: 'K. came by at four.', keepPrivate: false }
    const given: JournalSettings = { ...JOURNAL_DEFAULTS, backNames: ['K.'] }
    const settings = Table.from([[SETTINGS_ID, given]])
    const choices = { ...defaultChoices('therapist', '2026-05-31'), length: 'full' as const }
    const { document, names } = summaryOf(
      { ...makeBook({ entries: [entry] }), settings },
      { ...choices, freeText: 'whole', sections: ['journal'] },
      { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' },
    )
    expect(names).toMatchObject([{ name: 'K.', isKnown: true, times: 1, as: 'my former partner' }])
    expect(textsOf(document)).toContain('My former partner came by at four.')
  })
})

import { mapText, textsOf } from '../print/map-text.ts'
import type { PrintDocument } from '../print/print.schema.ts'
import type { Person, Session } from '../support/support.schema.ts'
import { ROLE_WORDS, documentWords } from './document-words.ts'
import { isFirst } from './first-word.ts'
import { capitals, EVERYDAY, isWord, lookOf, wordOf } from './name-looks.ts'
import { patternOf } from './name-pattern.ts'
import { NAME_PARTICLES, NOT_NAMES, WORD_NAMES } from './name-words.data.ts'
import type { SummaryChoices } from './summary.contract.ts'
import { isMeant, standingInside } from './word-names.ts'

/** A name of the support map or of the settings, and what that person is to me. */
export interface KnownName {
  readonly name: string
  readonly role: string
}

type Names = SummaryChoices['names']

/**
 * Of people, of those a session was with, and of the one it was with (`theirs`); whole, and each part of a name that is
 * longer. "My sister" is none.
 */
export function knownNames(
  people: readonly Pick<Person, 'name' | 'role'>[],
  sessions: readonly Pick<Session, 'withWhom'>[],
  theirs: readonly string[] = [],
): KnownName[] {
  const said = [
    ...theirs.map((name) => ({ name: asWritten(name.trim()), role: documentWords.formerPartner })),
    ...people.map(({ name, role }) => ({ name, role: ROLE_WORDS[role] })),
    ...sessions.map(({ withWhom }) => ({ name: withWhom, role: ROLE_WORDS.other })),
  ]
  const found = new Map<string, string>()
  for (const { name, role } of said) {
    for (const part of partsOf(name.normalize('NFC'))) if (!found.has(part)) found.set(part, role)
  }
  return [...found].map(([name, role]) => ({ name, role })).toSorted((a, b) => b.name.length - a.name.length)
}

function isNamed(word: string): boolean {
  const plain = word.toLowerCase()
  if (NOT_NAMES.has(word) || NAME_PARTICLES.has(plain)) return false
  return WORD_NAMES.has(plain) || !EVERYDAY.has(plain)
}

const DESCRIBED = /^(?:my|the|our|a|an)\s/i

/** With capitals, where a name was typed small: "sam lee". */
function asWritten(name: string): string {
  if (DESCRIBED.test(name) || name !== name.toLowerCase()) return capital(name)
  return name.split(/\s+/).map(capital).join(' ')
}

function partsOf(name: string): string[] {
  const whole = name.trim().replace(/\s+/g, ' ')
  if (DESCRIBED.test(whole)) return capitals(whole).filter(isNamed)
  const parts = whole.includes(' ') ? capitals(asWritten(whole)).filter(isNamed) : []
  return [whole, ...parts].filter((part) => part !== '')
}

/** What stands for a name in this document; null where the name itself does. */
export function stoodFor(name: string, names: Names, known: readonly KnownName[]): string | null {
  const own = names.own.find((each) => each.name.normalize('NFC') === name)?.as.trim()
  if (own) return own
  // A friend called June is told and marked; to put a role for her would put it into every date as well.
  if (NOT_NAMES.has(name)) return null
  const role = known.find((each) => each.name === name)?.role
  if (role === undefined || names.known === 'as_is') return null
  return names.known === 'roles' ? role : initialOf(name, known)
}

/** "T."; where two begin alike, or it would be a word, two letters. */
function initialOf(name: string, known: readonly KnownName[]): string {
  const begin = (length: number): string => Array.from(name).slice(0, length).join('')
  const others = known.filter(
    (each) => each.name !== name && !each.name.includes(name) && !name.includes(each.name),
  )
  const isAlone = !others.some((each) => each.name.startsWith(begin(1)))
  // "I." is read as the word.
  return `${begin(isAlone && begin(1) !== 'I' ? 1 : 2)}.`
}

/** Every name that something stands for, replaced wherever it is written. */
export function withoutNames(
  document: PrintDocument,
  names: Names,
  known: readonly KnownName[],
): PrintDocument {
  const all = [...known.map(({ name }) => name), ...names.own.map(({ name }) => name.normalize('NFC'))]
  const pairs = [...new Set(all)]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => {
      const as = stoodFor(name, names, known)
      return as === null ? [] : [[name, as] as const]
    })
  const asSaid = new Set(
    names.own.flatMap(({ name, as }) => (as.trim() === '' ? [] : [name.normalize('NFC')])),
  )
  const texts = textsOf(document).map((text) => text.normalize('NFC'))
  const inside = standingInside(texts, known.map(({ name }) => name).filter(isWord), wordOf)
  return mapText(document, (text) => {
    return pairs.reduce((now, [name, as]) => {
      return now.replace(patternOf(name, lookOf(name)), (found: string, at: number) => {
        const isSure = !isWord(name) || asSaid.has(name) || inside.has(name)
        if (!isSure && !isMeant(now, at, found)) return found
        const stands = isFirst(now, at) ? capital(as) : as
        // One full stop ends both the name and its sentence.
        const next = now.slice(at + found.length)
        if (stands.endsWith('.') && /^\.(?!\.)/.test(next)) return stands.slice(0, -1)
        return isLastStop(now, at + found.length) && !as.endsWith('.') ? `${stands}.` : stands
      })
    }, text.normalize('NFC'))
  })
}

/** The full stop of a name such as "K." that ends its sentence as well. */
function isLastStop(text: string, end: number): boolean {
  return text[end - 1] === '.' && /^(?:\s*$|\s*\n|\s+\p{Lu})/u.test(text.slice(end, end + 8))
}

function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

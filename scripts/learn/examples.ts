import { readFileSync } from 'node:fs'
import { termsOf } from '../../core/kernel/leanings/terms.ts'
import type { Source } from './sources.ts'

export interface Example {
  readonly terms: ReadonlySet<string>
  /** For each kind 1 where the text is of it, 0 where not, null where either is right. */
  readonly targets: readonly (0 | 1 | null)[]
}

const BRACKETS = /^(.*?)((?:\s*\([a-z]+_?[a-z]*\))*)$/su

/** Lines "label+label: text (allowed)"; `#` begins a remark, `-` stands for no label. */
export function examplesOf(source: Source): readonly Example[] {
  return [
    ...linesOf(source.examples).map((line) => exampleOf(line, source)),
    ...linesOf(source.beside?.examples ?? []).flatMap((line) => besideOf(line, source)),
  ]
}

function linesOf(paths: readonly string[]): readonly string[] {
  const lines = paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

/** An example of another check: it tells of the kinds that the two have in common, and nothing of the others. */
function besideOf(line: string, { kinds, tokens, beside }: Source): readonly Example[] {
  const colon = line.indexOf(':')
  const told = beside?.tells(line.slice(0, colon).split(' or ')[0]!) ?? null
  if (told === null) return []
  const targets = kinds.map((kind) => told[kind] ?? null)
  return [{ terms: new Set(termsOf(tokens(line.slice(colon + 1).trim()))), targets }]
}

function exampleOf(line: string, { of, kinds, tokens, counted }: Source): Example {
  const colon = line.indexOf(':')
  const labels = line.slice(0, colon).split(/\+| or /)
  const [, text = '', brackets = ''] = BRACKETS.exec(line.slice(colon + 1).trim()) ?? []
  const allowed: readonly string[] = of === 'one' ? [] : (brackets.match(/[a-z_]+/g) ?? [])
  const unknown = labels.filter((label) => label !== '-' && label !== 'too_long' && !kinds.includes(label))
  if (unknown.length > 0) throw new Error(`no such label: ${line}`)
  const carried = of === 'one' ? labels.slice(0, 1) : labels
  const read = tokens(of === 'one' ? `${text}${brackets}` : text)
  const either = new Set([...allowed, ...counted(read)])
  return {
    terms: new Set(termsOf(read)),
    targets: kinds.map((kind) => (either.has(kind) ? null : carried.includes(kind) ? 1 : 0)),
  }
}

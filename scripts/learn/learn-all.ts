import { writeFileSync } from 'node:fs'
import { examplesOf, type Example } from './examples.ts'
import { heaviest, inSteps, learn, type Weights } from './regression.ts'
import { SOURCES, type Source } from './sources.ts'

/** A term met in one example alone is chance. */
const FEWEST_EXAMPLES = 2
/** Examples of a text that has no known word: it is of the first kind, or of none. */
const WORDLESS = 100

/** Learns anew what each check's words speak for, and writes it down. */
export function learnAll(): void {
  for (const source of SOURCES) {
    const examples = [...examplesOf(source), ...wordless(source)]
    const { kinds, of, most } = source
    const all = learn(examples, termsIn(examples), kinds.length, of)
    const weights = inSteps(learn(examples, heaviest(all, examples, most), kinds.length, of))
    writeFileSync(source.into, composed(source, weights))
    console.log(`${source.name}: ${examples.length} examples, ${weights.terms.size} terms`)
  }
}

function wordless({ of, kinds }: Source): readonly Example[] {
  const targets = kinds.map((_, kind) => (of === 'one' && kind === 0 ? 1 : 0))
  return Array.from({ length: WORDLESS }, () => ({ terms: new Set<string>(), targets }))
}

function termsIn(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { terms } of examples) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= FEWEST_EXAMPLES).map(([term]) => term)
}

function composed({ kinds, of, constant }: Source, { bias, terms }: Weights): string {
  const lines = [...terms].map(([term, row]) => `${term}\t${row.join(' ')}`).toSorted()
  return `import type { LeaningTable } from '../kernel/leanings/leanings.ts'

// oxfmt-ignore
/** Learned by \`npm run learn\`: a line for each word or pair of words, with what it speaks for, in the order of the kinds. */
export const ${constant}: LeaningTable<${kinds.map((kind) => `'${kind}'`).join(' | ')}> = {
  kinds: [${kinds.map((kind) => `'${kind}'`).join(', ')}],
  of: '${of}',
  bias: [${bias.join(', ')}],
  lines: \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`,
}
`
}

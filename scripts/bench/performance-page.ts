import type { Figure } from './figure.ts'

/** One bench and what it measured. */
export interface Section {
  readonly title: string
  /** What its figures mean, in plain words. */
  readonly about: string
  readonly figures: readonly Figure[]
}

export interface Machine {
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
  readonly node: string
}

type Row = readonly [what: string, entries: string, figure: string, gate: string, held: string]

const HEAD: Row = ['figure', 'entries', 'measured', 'asked', 'held']

/** docs/performance.md, as the last run has it. */
export function composePage(sections: readonly Section[], machine: Machine): string {
  const { cores, memoryGiB, system, node } = machine
  const judged = sections.flatMap(({ figures }) => figures).filter(({ held }) => held !== null)
  const held = judged.filter((each) => each.held === true).length
  return [
    '# As fast as the disk\n',
    'Made by `npm run bench -- --write`; `npm run bench` prints the same figures as lines of JSON, and',
    '`npm run bench -- save` those of one part. Every ratio was taken in one run: both sides in turns, sample by sample,',
    'after a warm-up. Times of their own say something of this computer only.\n',
    `Measured on ${cores} cores, ${memoryGiB} GiB of memory, ${system}, Node ${node}. Of ${judged.length} figures with a`,
    `mark to keep, ${held} kept it.\n`,
    'All journals are made up: 100, 10,000 and 100,000 entries of about 1.5 KB with the word frequencies of natural text.',
    ...sections.map(composeSection),
    '',
  ].join('\n')
}

/** The same for a terminal. */
export function composeTable(sections: readonly Section[]): string {
  const rows = [HEAD, ...sections.flatMap(({ figures }) => figures.map(rowOf))]
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function composeSection({ title, about, figures }: Section): string {
  const lines = [HEAD, HEAD.map(() => '---'), ...figures.map(rowOf)].map((row) => `| ${row.join(' | ')} |`)
  return `\n## ${title}\n\n${about}\n\n${lines.join('\n')}`
}

function rowOf(figure: Figure): Row {
  const { name, entries, gate, held, ratio, of } = figure
  const value = `${told(figure.value)}${figure.unit === 'count' ? '' : ` ${figure.unit}`}`
  const beside = ratio === null ? '' : ` = ${told(ratio)} x ${of}`
  const asked =
    gate === null ? '' : `${gate.way} ${told(gate.limit)}${gate.on === 'ratio' ? ' x' : unitOf(figure)}`
  const answer = held === null ? '' : held ? 'yes' : 'no'
  return [name, entries === null ? '' : told(entries), `${value}${beside}`, asked, answer]
}

function unitOf({ unit }: Figure): string {
  return unit === 'count' ? '' : ` ${unit}`
}

function told(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 15 })
}

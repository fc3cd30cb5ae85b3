import { recordTypeOf } from '../../core/book/field-types.ts'
import { mergeRecord } from '../../core/merge/record.ts'
import { bookRules } from '../../main/store/book-rules.ts'
import { RecordHistory } from '../../main/vault/record-history.ts'
import { composeRevision, type Revision } from '../../main/vault/revision.ts'
import { shownOf } from '../../main/vault/shown.ts'
import { MANY_HEADS, THREE_STATES, type ManyHeads, type Told } from './format-merges.data.ts'

/** Records brought together, for docs/format.md, as the program does it. One JSON object a line. */
export function merges(): string {
  const three = THREE_STATES.map(({ what, c, ...sides }) => {
    const { value, met } = mergeRecord(recordTypeOf(c), sides)
    return { what, c, ...sides, result: value, met }
  })
  return [
    block('Three states of a record', three.map(asJson)),
    ...MANY_HEADS.map((record) => block(capital(record.what), shownAs(record))),
  ].join('\n\n')
}

function shownAs(record: ManyHeads): readonly string[] {
  const revisions: Revision[] = []
  for (const told of record.told) revisions.push(revisionOf(record, told, revisions))
  const here = revisions.filter((_, at) => record.told[at]?.isAway !== true)
  const history = new RecordHistory(record.c, record.i)
  for (const revision of here) history.add(revision)
  const shown = shownOf(bookRules, history)
  if (shown === null) throw new Error(`nothing is shown: ${record.what}`)
  const { value, heads, met } = shown
  return [
    ...here.map(({ line }) => line.toString()),
    asJson({ shown: value, heads: heads.map(({ r }) => r), met }),
  ]
}

function revisionOf({ c, i }: ManyHeads, told: Told, before: readonly Revision[]): Revision {
  const { device, ms, parents, older = [], purge = false, value } = told
  const names = (places: readonly number[]): string[] => places.map((at) => before[at]!.r)
  const facts = { collection: c, id: i, device, at: { ms, count: 0 }, purge }
  return composeRevision(
    { ...facts, parents: names(parents).toSorted(), ancestors: names(older) },
    asJson(value),
  )
}

function block(title: string, lines: readonly string[]): string {
  return [`**${title}**`, '```json', ...lines, '```'].join('\n')
}

function asJson(value: unknown): string {
  return JSON.stringify(value)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

import { recordTypeOf, TYPED_COLLECTIONS } from '../../core/book/field-types.ts'
import type { Fields, FieldType, ListType, SetType } from '../../core/merge/field-type.ts'
import { MADE, REMARKS } from './format-fields.data.ts'

type Named = readonly [name: string, type: FieldType]

/** The table of docs/format.md that says how fields come together, from the table that the program merges by. */
export function fieldTable(): string {
  const kinds = TYPED_COLLECTIONS.map((name) => [name, kindsIn(name)] as const)
  const plain = kinds.filter(([, said]) => said.length === 0).map(([name]) => name)
  const rows = kinds.filter(([, said]) => said.length > 0).map(([name, said]) => [name, said.join('. ')])
  return [
    '| collection | fields that are not plain (`core/book/field-types.ts`) |',
    '|---|---|',
    ...[...rows, [plain.join(', '), 'all plain']].map(([name, said]) => `| ${name} | ${said} |`),
  ].join('\n')
}

/** Fields that are made from the merged record, each by its collection and name, as `MADE` has them. */
export function derivedFields(): readonly string[] {
  return TYPED_COLLECTIONS.flatMap((collection) =>
    Object.entries(recordTypeOf(collection).fields)
      .filter(([, { kind }]) => kind === 'derived')
      .map(([name]) => `${collection} ${name}`),
  )
}

function kindsIn(collection: string): readonly string[] {
  const { fields, start } = recordTypeOf(collection)
  const made = Object.entries(fields).filter(([, { kind }]) => kind === 'derived')
  const how = made.map(([name]) => `\`${name}\`: ${MADE[`${collection} ${name}`] ?? 'not told'}`)
  return [
    ...grouped(fields),
    ...(how.length > 0 ? [`derived: ${how.join('; ')}`] : []),
    ...(Object.keys(start).length > 0 ? [`without a common ancestor: \`${JSON.stringify(start)}\``] : []),
    ...(collection in REMARKS ? [REMARKS[collection]!] : []),
  ]
}

/** Fields of one kind stand together, kinds in the order in which they first come. */
function grouped(fields: Fields): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [name, type] of Object.entries(fields)) {
    const kind = kindOf([name, type])
    if (kind !== null) groups.set(kind, [...(groups.get(kind) ?? []), `\`${name}\`${within(type)}`])
  }
  return [...groups].map(([kind, names]) => `${kind}: ${names.join(', ')}`)
}

/** null for what has no place among the groups. */
function kindOf([, type]: Named): string | null {
  switch (type.kind) {
    case 'latest':
      return 'latest'
    case 'flag':
      return `careful ${type.careful ? 'yes' : 'no'}`
    case 'text':
      return `text (${figure(type.most)})`
    case 'set':
      return `set (${[figure(type.most), ...setMarks(type)].join(', ')})`
    case 'list':
      return `list (${figure(type.most)}, by \`${type.key}\`${orderOf(type)})`
    case 'scalar':
    case 'derived':
      return null
  }
  return type satisfies never
}

function setMarks({ key, sorted }: SetType): readonly string[] {
  return [...keyMarks(key), ...(sorted ? ['in rising order, the newest stay'] : [])]
}

/** What makes two items one, as the key itself answers. */
function keyMarks(key: SetType['key']): readonly string[] {
  if (key({ kind: 'a', id: 'b' }) !== null) return ['by kind and id']
  if (key('A') === 'a') return ['upper and lower case alike']
  if (key('A') === 'A') return []
  throw new Error('a set by a key that the page has no words for')
}

function orderOf({ key, order }: ListType): string {
  return order === key ? '' : ` in order of \`${order}\``
}

function within(type: FieldType): string {
  if (type.kind !== 'list') return ''
  const said = grouped(type.fields)
  return said.length === 0 ? '' : `, in each ${said.join(', ')}`
}

function figure(count: number): string {
  return count.toLocaleString('en-GB')
}

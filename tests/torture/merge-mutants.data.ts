import type { Edit, Mutant } from './mutants.data.ts'

const edit = (file: string, find: string, replace: string): Edit => ({ file: `${file}.ts`, find, replace })

/** Packing itself looks whether all that goes stands elsewhere: what packs lose is lost only without that look. */
const goesUncovered = edit(
  'main/vault/remove-replaced',
  '    if (!isCovered(file, staying, everything.index)) continue\n',
  '',
)

const NEWEST = '[...unique.values()].toSorted(byRecord)'
const ERASED = 'if (holdsErased(revision, erased)) continue'
const OLDER = "cut('hist', older)"

const LEFT_OUT = {
  newest: [NEWEST, `${NEWEST}.slice(0, -1)`],
  deletions: [ERASED, `if (revision.tombstone) continue\n    ${ERASED}`],
  older: [OLDER, '[]'],
} as const

/** Of what a pack is to hold. */
function leavesOut(what: keyof typeof LEFT_OUT): Edit {
  const [find, replace] = LEFT_OUT[what]
  return edit('main/vault/pack', find, replace)
}

/** Bugs of the merge and of what carries its revisions about; `killer` is a key of `MERGE_KILLERS`. */
export const MERGE_MUTANTS: readonly Mutant[] = [
  {
    name: 'of two versions of a record the later one is all that is shown',
    edits: [edit('main/vault/lineage', 'view = { ...standing, value: merged.value }', 'view = standing')],
    killer: 'no marker lost',
  },
  {
    name: 'of several heads the one with the latest clock is the record',
    edits: [
      edit(
        'main/vault/record-history',
        'return live.length > 1 ? live.toSorted(compareRevisions) : live',
        'return live.toSorted(compareRevisions).slice(-1)',
      ),
    ],
    killer: 'cold open',
  },
  {
    name: 'of several bases the last one alone is merged over',
    edits: [edit('main/vault/lineage', 'level < MOST_LEVELS ? bases : bases.slice(-1)', 'bases.slice(-1)')],
    killer: 'crossed bases',
  },
  {
    name: 'of two texts the later one stays',
    edits: [
      edit(
        'core/merge/record',
        '{ value: later, met: true } : { value: text, met }',
        '{ value: later, met: true } : { value: later, met }',
      ),
    ],
    killer: 'no marker lost',
  },
  {
    name: 'a record deleted here and edited there is deleted',
    edits: [
      edit(
        'main/vault/record-history',
        'const live = this.standing.filter(({ tombstone }) => !tombstone)',
        'const live = this.standing.some(({ tombstone }) => tombstone) ? [] : this.standing',
      ),
    ],
    killer: 'same view',
  },
  {
    name: 'versions are merged in the order in which they arrived',
    edits: [
      edit(
        'main/vault/record-history',
        'return live.length > 1 ? live.toSorted(compareRevisions) : live',
        'return live',
      ),
    ],
    killer: 'any order',
  },
  {
    name: 'the hash in the name of a file is not that of its bytes',
    edits: [
      edit(
        'main/vault/write-data-file',
        'const hash = hash20(bytes)',
        'const hash = hash20(Buffer.from(`${head.dev} ${head.seq}`))',
      ),
      edit(
        'main/vault/data-file',
        "  const named = segmentName(head.dev, head.seq, hash, ending)\n  return { kind: 'sound', name: named, hash,",
        "  const made = hash20(Buffer.from(`${head.dev} ${head.seq}`))\n  const named = segmentName(head.dev, head.seq, made, ending)\n  return { kind: 'sound', name: named, hash: made,",
      ),
    ],
    killer: 'write once',
  },
  {
    name: 'a file that has come in part is taken for whole',
    edits: [
      edit(
        'main/vault/sealed-file',
        'import { nonceAt,',
        "import { createDecipheriv } from 'node:crypto'\nimport { nonceAt,",
      ),
      edit('main/vault/sealed-file', 'if (!whole || isKeyless)', 'if (isKeyless)'),
      edit(
        'main/vault/sealed-file',
        'openBox({ key, nonce: nonceAt(0), beside: bytes }, sealed)',
        "whole ? openBox({ key, nonce: nonceAt(0), beside: bytes }, sealed) : createDecipheriv('aes-256-gcm', key, nonceAt(0)).update(sealed)",
      ),
      edit(
        'main/vault/data-file',
        "if (segment.kind === 'unsound' || !ending) return { kind: 'wrong' }",
        "if (segment.kind === 'unsound' || !ending) return { kind: 'unsound', disproved: false }",
      ),
      edit(
        'main/vault/data-file',
        '    if (!revision) return null\n    revisions.push(revision)\n  }\n  return revisions.length === head.n ? revisions : null',
        '    if (!revision || !isTrueToName(revision)) break\n    revisions.push(revision)\n  }\n  return revisions.slice(0, head.n)',
      ),
    ],
    killer: 'cut files',
  },
  {
    name: 'what is gone from the folder is not put back',
    edits: [edit('main/vault/heal', 'if (gone.length === 0)', 'if (gone.length >= 0)')],
    killer: 'planted histories',
  },
  {
    name: 'files go before the packs of them are written',
    edits: [
      edit(
        'main/vault/tidy',
        '  const packed = isTidy ?',
        '  for (const { files } of isTidy ? chosenToPack(task, before) : [])\n    for (const { at } of files) tools.disk.remove(join(tools.data, at))\n  const packed = isTidy ?',
      ),
      edit('main/vault/remove-replaced', '    disk.remove(join(data, file.at))\n', ''),
    ],
    killer: 'packing',
  },
  {
    name: 'a pack leaves out the newest line',
    edits: [leavesOut('newest')],
    killer: 'planted histories',
  },
  {
    name: 'a pack leaves out the newest line, and nothing looks whether what goes stands elsewhere',
    edits: [leavesOut('newest'), goesUncovered],
    killer: 'planted histories',
  },
  {
    name: 'packs leave out deletions',
    edits: [leavesOut('deletions')],
    killer: 'planted histories',
  },
  {
    name: 'packs leave out deletions, and nothing looks whether what goes stands elsewhere',
    edits: [leavesOut('deletions'), goesUncovered],
    killer: 'planted histories',
  },
  {
    name: 'packs leave out older versions, and nothing looks whether what goes stands elsewhere',
    edits: [leavesOut('older'), goesUncovered],
    killer: 'planted histories',
  },
  {
    name: 'of yes and no the one that does not protect stands',
    edits: [edit('core/merge/record', 'value: type.careful', 'value: !type.careful')],
    killer: 'fields',
  },
  {
    name: 'what the later side put into a set is left out',
    edits: [edit('core/merge/set', 'new Set([...one.keys(), ...other.keys()])', 'one.keys()')],
    killer: 'fields',
  },
  {
    name: 'what the earlier side put into a set is left out',
    edits: [edit('core/merge/set', 'new Set([...one.keys(), ...other.keys()])', 'other.keys()')],
    killer: 'fields',
  },
  {
    name: 'what one side took out of a set comes back',
    edits: [edit('core/merge/set', 'if (!inBoth && was.has(key)) continue\n', '\n')],
    killer: 'fields',
  },
  {
    name: 'objects of a list are known by their place',
    edits: [edit('core/merge/list', 'items.set(key, item)', 'items.set(String(items.size), item)')],
    killer: 'fields',
  },
  {
    name: 'an object taken out of a list here and changed there is gone',
    edits: [edit('core/merge/list', 'if (!before || !same(before, only))', 'if (!before)')],
    killer: 'fields',
  },
  {
    name: 'a list is in the order of whoever wrote it',
    edits: [
      edit(
        'core/merge/list',
        "merged.every((item) => typeof ownField(item, type.order) === 'string')",
        'merged.length < 0',
      ),
    ],
    killer: 'fields',
  },
  {
    name: 'of two moods the earlier one stands',
    edits: [
      edit('core/merge/same', 'same(base, later) ? earlier : later', 'same(base, earlier) ? later : earlier'),
    ],
    killer: 'fields',
  },
  {
    name: 'a time that only moves on is the one written later',
    edits: [edit('core/merge/record', 'value: earlier > later ? earlier : later', 'value: later')],
    killer: 'fields',
  },
  {
    name: 'a field that this version does not know is left out',
    edits: [
      edit(
        'core/merge/record',
        'if (made.value !== undefined) merged.set',
        'if (made.value !== undefined && Object.hasOwn(fields, name)) merged.set',
      ),
    ],
    killer: 'fields',
  },
  {
    name: 'where both changed a sentence only the later one stands',
    edits: [
      edit(
        'core/merge/text',
        '{ pieces: [...earlier, ...later], met: true }',
        '{ pieces: later, met: true }',
      ),
    ],
    killer: 'texts',
  },
  {
    name: 'where both put a sentence in only the later one stands',
    edits: [
      edit(
        'core/merge/text',
        '{ pieces: [...earlier, ...later], met: replaces',
        '{ pieces: later, met: replaces',
      ),
    ],
    killer: 'texts',
  },
  {
    name: 'a sentence changed on both sides is not told',
    edits: [
      edit(
        'core/merge/text',
        '{ pieces: [...earlier, ...later], met: true }',
        '{ pieces: [...earlier, ...later], met: false }',
      ),
    ],
    killer: 'texts',
  },
]

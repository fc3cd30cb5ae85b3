/** A bug put into a copy of the program: `find` stands in `file` exactly once. */
export interface Mutant {
  readonly name: string
  readonly edits: readonly Edit[]
  /** What finds it; a key of `KILLERS`. */
  readonly killer: string
}

export interface Edit {
  readonly file: string
  readonly find: string
  readonly replace: string
}

const edit = (file: string, find: string, replace: string): Edit => ({
  file: `main/vault/${file}.ts`,
  find,
  replace,
})

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a save is not synced',
    edits: [
      edit('write-ahead-log', 'this.file.overwrite(bytes, this.end)', 'writeAll(this.file, bytes, this.end)'),
    ],
    killer: 'power cuts',
  },
  {
    name: 'a save is answered before it is synced',
    edits: [
      edit(
        'write-ahead-log',
        'this.file.overwrite(bytes, this.end)',
        'writeAll(this.file, bytes, this.end)\n      void Promise.resolve().then(() => Promise.resolve()).then(() => this.file.sync()).catch(() => null)',
      ),
    ],
    killer: 'power cuts',
  },
  {
    name: 'the folder of a new file is not synced',
    edits: [edit('durable-file', '  fs.syncFolder(folder)\n', '')],
    killer: 'power cuts',
  },
  {
    name: 'the folder of a new log is not synced',
    edits: [edit('write-ahead-log', '      deps.disk.syncFolder(deps.localFolder)\n', '')],
    killer: 'power cuts',
  },
  {
    name: 'a whole file is not synced before its name is given',
    edits: [
      edit('durable-file', '    writeAll(file, bytes)\n    file.sync()\n', '    writeAll(file, bytes)\n'),
    ],
    killer: 'power cuts',
  },
  {
    name: 'the place reached is noted before it is reached',
    edits: [edit('seal', 'records: newest.records }', 'records: newest.records + 1 }')],
    killer: 'power cuts',
  },
  {
    name: 'how many bytes were written is not looked at',
    edits: [edit('durable-file', '    at += count\n', '    at = bytes.length\n')],
    killer: 'failing calls',
  },
  {
    name: 'a log is written on after a failed sync',
    edits: [edit('write-batch', '() => retireLog(state, before)', '() => undefined')],
    killer: 'failed syncs',
  },
  {
    name: 'every record has the same nonce',
    edits: [edit('aead', 'writeBigUInt64BE(BigInt(place), 4)', 'writeBigUInt64BE(0n, 4)')],
    killer: 'frames',
  },
  {
    name: 'every file has the same salt',
    edits: [
      edit(
        'sealed-file',
        'const salt = Buffer.from(random(SALT_BYTES))',
        'const salt = Buffer.alloc(SALT_BYTES, 7)',
      ),
    ],
    killer: 'salts',
  },
  {
    name: 'nothing is authenticated beside the cipher text',
    edits: [
      edit('aead', '    cipher.setAAD(beside)\n', ''),
      edit('aead', '  decipher.setAAD(box.beside)\n', ''),
    ],
    killer: 'boxes',
  },
  {
    name: 'a tag of 4 bytes',
    edits: [edit('aead', 'export const TAG_BYTES = 16', 'export const TAG_BYTES = 4')],
    killer: 'boxes',
  },
  {
    name: 'the third line of an envelope is not checked',
    edits: [
      edit(
        'envelope',
        'return same(macOf(envelope.line, keyring, keyring.newest), envelope.mac)',
        'return true || keyring',
      ),
    ],
    killer: 'forged envelopes',
  },
  {
    name: 'damage in the middle of a log is cut off as a torn end',
    edits: [edit('replay-logs', " && end.kind === 'bad' && !end.followed", " && end.kind === 'bad'")],
    killer: 'flipped bits',
  },
  {
    name: 'what is known durable is not compared',
    edits: [edit('replay-logs', 'read.records < durable || ', '')],
    killer: 'tampering',
  },
  {
    name: 'a journal whose marker is gone is none',
    edits: [
      edit(
        'survey',
        'if (ours !== null && !markers.includes(ours))',
        'if (ours !== null && markers.length > 9)',
      ),
      edit('survey', 'const name = ours ?? markers[0]', 'const name = markers[0]'),
      edit(
        'survey',
        'return foreign.length + files.length > 0 ? gone()',
        'return foreign.length + files.length < 0 ? gone()',
      ),
    ],
    killer: 'tampering',
  },
  {
    name: 'a lock that is there is shared',
    edits: [
      edit(
        'lock-placing',
        "return isWritten && code === 'EEXIST' ? 'theirs' :",
        "return isWritten && code === 'EEXIST' ? 'mine' :",
      ),
    ],
    killer: 'two starts',
  },
  {
    name: 'an envelope from before opens',
    edits: [
      edit('load', "read === 'newer-keys' || found.envelope.gen < known.gen", 'found.envelope.gen < 0'),
    ],
    killer: 'old envelopes',
  },
]

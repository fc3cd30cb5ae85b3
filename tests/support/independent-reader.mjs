// Reads a journal by docs/format.md alone and prints it as JSON; shares no line with the program.
// node independent-reader.mjs <passphrase> <journal folder> [<local folder>]
import { ok as judge } from 'node:assert'
import { argon2Sync, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const [passphrase, journal, local] = process.argv.slice(2)
const sha256 = (bytes) => createHash('sha256').update(bytes).digest()
const hmac = (key, bytes) => createHmac('sha256', key).update(bytes).digest('hex')
const base64 = (text) => Buffer.from(text, 'base64')
const linesOf = (bytes) => bytes.toString().replace(/\0+$/, '').split('\n').filter(Boolean)
const filesIn = (folder, shape) =>
  (folder && existsSync(folder) ? readdirSync(folder).toSorted() : [])
    .filter((name) => shape.test(name))
    .map((name) => ({ name, file: readFileSync(`${folder}/${name}`) }))
const { vaultId, minReader: needed } = JSON.parse(filesIn(journal, /^vault-.{8}\.json$/)[0].file)
judge(needed <= 1, 'a later format')
const derived = (key, purpose, salt = '') =>
  Buffer.from(hkdfSync('sha256', key, salt, `stillwater/1/${purpose}/${vaultId}`, 32))
const nonce = (number, isLast = false) =>
  Buffer.from((isLast ? '01' : '00') + number.toString(16).padStart(22, '0'), 'hex')

function open(key, iv, beside, box) {
  const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAAD(beside)
  try {
    cipher.setAuthTag(box.subarray(-16))
    return Buffer.concat([cipher.update(box.subarray(0, -16)), cipher.final()])
  } catch {
    return null
  }
}

function envelope(file) {
  const [line, sum, mac] = file.toString().split('\n')
  if (sha256(line).toString('hex') !== sum) return []
  const said = JSON.parse(line)
  judge(said.minReader <= 1, 'a later format')
  return said.vaultId === vaultId ? [{ ...said, line, mac }] : []
}

/** The keys of all epochs, by number. */
function keysOf({ gen, line, mac, passphrase: { memoryMiB, passes, salt, nonce: iv, box } }) {
  judge(memoryMiB >= 19 && memoryMiB <= 1024 && passes >= 1 && passes <= 20, 'a cost out of bounds')
  const cost = { parallelism: 1, tagLength: 32, memory: memoryMiB * 1024, passes }
  const key = argon2Sync('argon2id', { message: passphrase.normalize('NFKC'), nonce: base64(salt), ...cost })
  const beside = Buffer.from(JSON.stringify(['passphrase', vaultId, gen, memoryMiB, passes, salt]))
  const ring = open(key, base64(iv), beside, base64(box))
  judge(ring, 'wrong passphrase')
  const keys = new Map()
  for (let at = 0; at < ring.length; at += 36) keys.set(ring.readUInt32BE(at), ring.subarray(at + 4, at + 36))
  judge(hmac(derived(keys.get(Math.max(...keys.keys())), 'envelope'), line) === mac, 'forged keys')
  return keys
}

const envelopes = filesIn(`${journal}/keys`, /^[^.~].*\.key$/).flatMap(({ file }) => envelope(file))
const keys = keysOf(envelopes.toSorted((one, two) => two.gen - one.gen)[0])

/** The head of a file and its key; null for what is no file under these keys. */
function headOf(file, ring = keys) {
  if (file.length < 50 || file.toString('latin1', 0, 5) !== 'MJS1\u0001') return null
  const [bytes, key] = [file.subarray(0, 50), ring.get(file.readUInt32BE(6))]
  const whole = Number(file.readBigUInt64BE(10)) === file.length - 50
  return key && { whole, bytes, key: derived(key, `file-${file[5]}`, file.subarray(18, 50)) }
}

/** False where it was there already. */
function keep(line, into = revisions) {
  const said = JSON.parse(line)
  judge(sha256(line.slice('{"r":"0123456789abcdef",'.length)).toString('hex', 0, 8) === said.r, line)
  return !into.has(said.r) && into.set(said.r, said)
}
const revisions = new Map()
const named = new Set()
const spare = local ? filesIn(`${local}/spare`, /^[^.~]/) : []
for (const { name, file } of [...filesIn(`${journal}/data`, /^[^.~]/), ...spare]) {
  const head = headOf(file)
  const content = head?.whole && open(head.key, nonce(0), head.bytes, file.subarray(50))
  if (!content) continue
  const [first, ...lines] = linesOf(content)
  const { n, minReader, minWriter, erased = [] } = JSON.parse(first)
  judge(Math.max(minReader, minWriter) <= 1, 'a later format')
  judge(n === lines.length && [1, 2, 3].includes(file[5]), `damaged: ${name}`)
  for (const line of lines) keep(line)
  for (const [c, i, gone] of erased) for (const r of gone) named.add(`${c}/${i}/${r}`)
}

/** The records that verify, in order, and what record 0 says of earlier logs. */
function readLog(file) {
  const [head, records] = [headOf(file), []]
  for (let at = head ? 50 : file.length; at + 30 <= file.length;) {
    const end = at + 30 + file.readUInt32BE(at)
    const beside = Buffer.concat([sha256(head.bytes), file.subarray(at, at + 14)])
    const content = open(head.key, nonce(records.length), beside, file.subarray(at + 14, end))
    if (!content) break
    records.push({ type: file[at + 12], goesOn: (file[at + 13] & 1) === 1, lines: linesOf(content) })
    at = end
  }
  return { records, after: records[0] ? JSON.parse(records[0].lines[0]).after : {} }
}
const inLogs = new Set()
const [notes] = filesIn(local, /^seen\.json$/)
const { spent = [] } = notes ? JSON.parse(linesOf(notes.file)[0]) : {}
const logs = filesIn(local, /^wal-.*\.log$/).map((log) => ({ ...log, ...readLog(log.file) }))
const counting = (name) => Math.min(...logs.map(({ after }) => after[name] ?? Infinity))
for (const { name, records } of logs.filter((log) => !spent.includes(log.name))) {
  let begun = []
  for (const { type, goesOn, lines } of records.slice(0, counting(name)).slice(1)) {
    begun.push(...lines)
    if (goesOn) continue
    for (const line of type === 1 ? begun : []) {
      if (line.startsWith('-') && inLogs.delete(line.slice(1))) revisions.delete(line.slice(1))
      else if (!line.startsWith('-') && keep(line)) inLogs.add(JSON.parse(line).r)
    }
    begun = []
  }
}

const orderOf = ({ h, d, r }) => `${h.map((part) => String(part).padStart(16, '0')).join()} ${d} ${r}`
const keyOf = ({ c, i }) => `${c}/${i}`
for (const one of revisions.values()) for (const r of [...one.p, ...one.a]) named.add(`${keyOf(one)}/${r}`)
const heads = [...revisions.values()]
  .filter((each) => !each.c.startsWith('_') && each.v !== null && !named.has(`${keyOf(each)}/${each.r}`))
  .toSorted((one, two) => (orderOf(one) < orderOf(two) ? -1 : 1))
/** The plain bytes of a stream; throws where a chunk is not as it was written. */
function stream(key, beside, sealed, span) {
  const count = Math.max(1, Math.ceil(sealed.length / span))
  const at = (_, n) => open(key, nonce(n, n === count - 1), beside, sealed.subarray(n * span, (n + 1) * span))
  return Buffer.concat(Array.from({ length: count }, at))
}

const [media, copies] = [{}, {}]
const nameKey = derived(keys.get(Math.min(...keys.keys())), 'attachment-name')
for (const { name, file } of filesIn(`${journal}/att`, /^[0-9a-f]{40}$/)) {
  const { key, bytes: head } = headOf(file)
  const plain = stream(key, head, file.subarray(50), 64 * 1024 + 16)
  const bytes = plain.subarray(8, 8 + Number(plain.readBigUInt64BE()))
  judge(hmac(nameKey, bytes).startsWith(name), `damaged: ${name}`)
  media[name] = sha256(bytes).toString('hex')
}
for (const { name, file } of filesIn(`${journal}/copies`, /\.copy$/)) {
  const end = 54 + file.readUInt32BE(50)
  const { key } = headOf(file, keysOf(envelope(file.subarray(54, end))[0]))
  const lines = linesOf(stream(key, sha256(file.subarray(0, end)), file.subarray(end), 1024 * 1024 + 16))
  const { n, records } = JSON.parse(lines.at(-1))
  const inside = new Map()
  for (const line of lines.slice(1, -1)) judge(keep(line, inside), `twice: ${line}`)
  judge(n === inside.size && new Set([...inside.values()].map(keyOf)).size === records, `damaged: ${name}`)
  copies[name] = { n, records }
}
console.log(JSON.stringify({ records: Object.groupBy(heads, keyOf), media, copies }))

// node independent-reader.mjs <journal folder> <passphrase> [<local folder>]: written from docs/format.md alone.
import assert from 'node:assert'
import crypto from 'node:crypto'
import fs from 'node:fs'

const [journal, passphrase, local] = process.argv.slice(2)
const base64 = (text) => Buffer.from(text, 'base64')
const sha256 = (...parts) => crypto.createHash('sha256').update(Buffer.concat(parts)).digest()
const hmac = (key, bytes) => crypto.createHmac('sha256', key).update(bytes).digest('hex')
const derived = (epochKey, purpose, salt = '') =>
  Buffer.from(crypto.hkdfSync('sha256', epochKey, salt, `stillwater/1/${purpose}/${marker.vaultId}`, 32))
const nonceOf = (n, isLast) => Buffer.from((isLast ? '01' : '00') + n.toString(16).padStart(22, '0'), 'hex')
// JSON that says what a reader must know.
const parse = (text) => assert(!(JSON.parse(text).minReader > 1), 'for a newer reader') ?? JSON.parse(text)
// Text without the zeros at its end, as lines that each had a line feed.
const withoutZeros = (bytes) => bytes.toString().replace(/\0+$/, '')
const linesOf = (bytes) => withoutZeros(bytes).split('\n').slice(0, -1)
// The names in a folder that are somebody's files, ascending; none where there is no folder.
const namesIn = (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder).toSorted() : [])
const list = (folder, shape) => namesIn(folder).filter((name) => !/^[.~]/.test(name) && shape.test(name))
// Reads each file of a folder; an unreadable one is told and left out, but one for a newer reader ends all.
function readEach(folder, readOne, shape = /./) {
  const read = {}
  for (const name of list(folder, shape)) {
    try {
      read[name] = readOne(fs.readFileSync(`${folder}/${name}`), name)
    } catch (error) {
      if (/newer/.test(error.message)) throw error
      console.error(`${name}: ${error.message}`)
    }
  }
  return read
}
function openBox(key, nonce, box, beside) {
  const gcm = crypto.createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
  gcm.setAAD(beside).setAuthTag(box.subarray(-16))
  return Buffer.concat([gcm.update(box.subarray(0, -16)), gcm.final()])
}
function openStream(key, bytes, size, beside) {
  const [span, last] = [size + 16, Math.max(0, Math.ceil(bytes.length / (size + 16)) - 1)]
  const chunk = (n) => openBox(key, nonceOf(n, n === last), bytes.subarray(n * span, (n + 1) * span), beside)
  return Buffer.concat(Array.from({ length: last + 1 }, (_, n) => chunk(n)))
}
// The first line of an envelope or a note; empty if the second does not hold.
function openThreeLines(bytes) {
  const [first, hash, mac] = linesOf(bytes)
  if (sha256(Buffer.from(first)).toString('hex') !== hash) return {}
  return { ...parse(first), isOurs: (key) => hmac(key, first) === mac }
}
// The keyring in an envelope: epoch to key, ascending.
function openKeyring({ vaultId, gen, passphrase: { memoryMiB, passes, salt, nonce, box }, isOurs }) {
  assert(memoryMiB >= 19 && memoryMiB <= 1024 && passes >= 1 && passes <= 20, 'cost out of bounds')
  const cost = { parallelism: 1, tagLength: 32, memory: memoryMiB * 1024, passes, nonce: base64(salt) }
  const key = crypto.argon2Sync('argon2id', { message: passphrase.normalize('NFKC'), ...cost })
  const beside = Buffer.from(JSON.stringify(['passphrase', vaultId, gen, memoryMiB, passes, salt]))
  const ring = openBox(key, base64(nonce), base64(box), beside)
  const parts = Array.from({ length: ring.length / 36 }, (_, n) => ring.subarray(36 * n, 36 * n + 36))
  assert(isOurs(derived(parts.at(-1).subarray(4), 'envelope')), 'the envelope is forged')
  return new Map(parts.map((part) => [part.readUInt32BE(0), part.subarray(4)]))
}
function openHead(bytes, kinds, name, keys = keyring) {
  const head = bytes.subarray(0, 50)
  assert(head.toString('latin1', 0, 4) === 'MJS1' && kinds.includes(head[5]), 'no such head')
  assert(head[4] < 2 || !name.includes(sha256(bytes).toString('hex', 0, 10)), 'of a newer version')
  const follow = [4, 7].includes(head[5]) ? 0 : bytes.length - 50
  assert(head[4] === 1 && head.readBigUInt64BE(10) === BigInt(follow), 'not whole')
  return { head, key: derived(keys.get(head.readUInt32BE(6)), `file-${head[5]}`, head.subarray(18)) }
}
// A revision line, parsed, and its place in the order; its r is the hash of what follows it.
function parseRevision(line) {
  const { r, c, i, d, p, a, h, v } = JSON.parse(line)
  assert(sha256(Buffer.from(line.slice(24))).toString('hex', 0, 8) === r, 'not what its r says')
  const [record, clock] = [`${c}/${i}`, h.map((n) => `${n}`.padStart(16, '0'))]
  return { r, c, v, record, parents: [...p, ...a], place: [record, ...clock, d, r].join('\0') }
}
function readSealed(bytes, name) {
  const { head, key } = openHead(bytes, [1, 2, 3], name)
  const [first, ...lines] = linesOf(openBox(key, nonceOf(0), bytes.subarray(50), head))
  const { n, erased = [] } = parse(first)
  assert(n === lines.length, 'another count of lines')
  lines.map(parseRevision).forEach((one) => revisions.set(one.r, one))
  erased.forEach(([c, i, names]) => names.forEach((r) => named.add(`${c}/${i}/${r}`)))
}
// The SHA-256 of an attachment's bytes, which its name belongs to.
function readAttachment(bytes, name) {
  const { head, key } = openHead(bytes, [6], name)
  const plain = openStream(key, bytes.subarray(50), 65536, head)
  const content = plain.subarray(8, 8 + Number(plain.readBigUInt64BE(0)))
  assert(hmac(derived([...keyring.values()][0], 'attachment-name'), content).startsWith(name), 'misnamed')
  return sha256(content).toString('hex')
}
// The counts of a copy, which opens with the envelope in it.
function readCopy(bytes, name) {
  const end = 54 + bytes.readUInt32BE(50)
  const { head, key } = openHead(bytes, [7], name, openKeyring(openThreeLines(bytes.subarray(54, end))))
  const lines = linesOf(openStream(key, bytes.subarray(end), 1048576, sha256(head, bytes.subarray(50, end))))
  const { n, records } = parse(lines.shift()) && parse(lines.pop())
  const found = new Set(lines.map((line) => parseRevision(line).record))
  assert(n === lines.length && records === found.size, 'other counts')
  return { n, records }
}
// The whole records of a log, up to the first that is not.
function readLog(name) {
  const [bytes, records] = [fs.readFileSync(`${local}/${name}`), []]
  const { head, key } = openHead(bytes, [4], name)
  for (let at = 50, end; at + 30 <= bytes.length; at = end) {
    const start = bytes.subarray(at, at + 14)
    end = at + 30 + start.readUInt32BE(0)
    const beside = Buffer.concat([sha256(head), start])
    try {
      records.push([start, openBox(key, nonceOf(records.length), bytes.subarray(at + 14, end), beside)])
    } catch {
      break
    }
  }
  return { name, records, after: records[0] && JSON.parse(withoutZeros(records[0][1])).after }
}
// Takes in what only the logs hold: whole transactions, of the records that count.
function replayLogs({ spent = [], log: sure } = {}) {
  const names = list(local, /^wal-\d{8}-\w{8}\.log$/)
  const logs = names.flatMap((name) => (spent.includes(name) ? [] : readLog(name)))
  const [counts, unsealed] = [Object.assign({}, ...logs.map((log) => log.after)), new Map()]
  for (const { name, records } of logs) {
    assert(records.length >= (counts[name] ?? (name === sure?.name ? sure.records : 0)), 'a damaged log')
    const transaction = []
    for (const [start, content] of records.slice(0, counts[name])) {
      if (start[12] === 1) transaction.push(...linesOf(content))
      if (start[13] & 1) continue
      for (const line of transaction.splice(0))
        if (line.startsWith('-')) unsealed.delete(line.slice(1))
        else unsealed.set(parseRevision(line).r, parseRevision(line))
    }
  }
  unsealed.forEach((one, r) => revisions.set(r, one))
}
// From the marker to what is alive.
const marker = parse(fs.readFileSync(`${journal}/${list(journal, /^vault-\w{8}\.json$/)[0]}`))
const envelopes = Object.values(readEach(`${journal}/keys`, openThreeLines, /\.key$/))
const ours = envelopes.filter(({ vaultId }) => vaultId === marker.vaultId)
const keyring = openKeyring(ours.toSorted((one, other) => other.gen - one.gen)[0])
const [revisions, named, records] = [new Map(), new Set(), {}]
readEach(`${journal}/data`, readSealed)
if (local) readEach(`${local}/spare`, readSealed)
if (local) replayLogs(readEach(local, openThreeLines, /^seen\.json$/)['seen.json'])
for (const { record, parents } of revisions.values()) parents.forEach((r) => named.add(`${record}/${r}`))
const isLiveHead = ({ record, r, c, v }) => v !== null && !c.startsWith('_') && !named.has(`${record}/${r}`)
const heads = [...revisions.values()].filter(isLiveHead).toSorted((a, b) => (a.place < b.place ? -1 : 1))
for (const { record, r, v } of heads) records[record] = [...(records[record] ?? []), { r, value: v }]
const [media, copies] = [readEach(`${journal}/att`, readAttachment), readEach(`${journal}/copies`, readCopy)]
console.log(JSON.stringify({ records, media, copies }, null, 1))

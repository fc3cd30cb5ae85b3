import { createCipheriv } from 'node:crypto'
import { passwordFacts, PERMISSIONS, type PasswordFacts } from './pdf-key.ts'
import { pdfFile, type PdfFile } from './pdf-file.ts'
import { changedObject, type Change } from './pdf-object.ts'

/**
 * The same file, opened by a password alone: AES-256 by the standard security handler of PDF 2.0, revision 6 (ISO
 * 32000-2, 7.6). Every string and stream is locked, its title with them; what stays readable is how many objects there
 * are and how they hang together. null where the file is not as the printing engine writes it.
 */
export function withPassword(
  bytes: Uint8Array,
  password: string,
  random: (bytes: number) => Uint8Array,
): Uint8Array | null {
  const file = pdfFile(bytes)
  if (file === null || !file.head.startsWith('%PDF-1.')) return null
  const fileKey = Buffer.from(random(32))
  const facts = passwordFacts(password, fileKey, random)
  // 7.6.3.1: each in its own blocks, sixteen random bytes before them.
  const lock: Change = (plain) => {
    const start = random(16)
    const cipher = createCipheriv('aes-256-cbc', fileKey, start)
    return Buffer.concat([start, cipher.update(plain), cipher.final()])
  }
  const written = writtenAnew(file, lock, facts, Buffer.from(random(16)).toString('hex'))
  fileKey.fill(0)
  return written
}

/** With a table of its own at the end (7.5.4), since every object has another length now. */
function writtenAnew(file: PdfFile, lock: Change, facts: PasswordFacts, id: string): Buffer | null {
  const head = file.head.replace(/^%PDF-1\.\d/, '%PDF-2.0')
  const parts = [head]
  const places = new Map<number, number>()
  let length = head.length
  const add = (number: number, object: string): void => {
    places.set(number, length)
    parts.push(object)
    length += object.length
  }
  for (const { number, at } of file.objects) {
    const object = changedObject(file.text, at, lock)
    if (object === null) return null
    add(number, object)
  }
  add(file.size, `${file.size} 0 obj\n${dictionaryOf(facts)}\nendobj\n`)
  const count = file.size + 1
  const lines = Array.from({ length: count }, (_, number) => lineOf(places.get(number)))
  const trailer = `<</Size ${count}\n/Root ${file.root}\n/Info ${file.info}\n/Encrypt ${file.size} 0 R\n/ID [<${id}> <${id}>]>>`
  parts.push(`xref\n0 ${count}\n${lines.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`)
  return Buffer.from(parts.join(''), 'latin1')
}

/** Twenty bytes; free where no object has that number. */
function lineOf(place: number | undefined): string {
  return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
}

/** 7.6.2 and 7.6.4.2: AES-256 for strings and streams alike. */
function dictionaryOf(facts: PasswordFacts): string {
  return [
    `<</Filter /Standard /V 5 /R 6 /Length 256 /P ${PERMISSIONS} /EncryptMetadata true`,
    '/CF <</StdCF <</Type /CryptFilter /CFM /AESV3 /AuthEvent /DocOpen /Length 32>>>>',
    '/StmF /StdCF /StrF /StdCF',
    `/U ${hex(facts.user)} /UE ${hex(facts.userKey)}`,
    `/O ${hex(facts.owner)} /OE ${hex(facts.ownerKey)}`,
    `/Perms ${hex(facts.permissions)}>>`,
  ].join('\n')
}

function hex(bytes: Buffer): string {
  return `<${bytes.toString('hex')}>`
}

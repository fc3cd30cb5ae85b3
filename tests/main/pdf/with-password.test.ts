import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withPassword } from '../../../main/pdf/with-password.ts'
import { keyOf, opened } from '../../support/open-locked-pdf.ts'

const PASSWORD = 'copper lantern 42'

/** As the engine writes one: a title, a list of strings, and one stream. */
function plainPdf(title: string, stream: Buffer, more = ''): Uint8Array {
  const objects = [
    `1 0 obj\n<</Title ${title}>>\nendobj\n`,
    '2 0 obj\n<</Type /Catalog\n/Lang (en-GB)\n/Pages 3 0 R>>\nendobj\n',
    '3 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n',
    `4 0 obj\n<</Names [<4a6F> (b)]${more}\n/Length ${stream.length}>> stream\n${stream.toString('latin1')}\nendstream\nendobj\n`,
  ]
  let text = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n'
  const lines = ['0000000000 65535 f \n']
  for (const object of objects) {
    lines.push(`${String(text.length).padStart(10, '0')} 00000 n \n`)
    text += object
  }
  const at = text.length
  text += `xref\n0 5\n${lines.join('')}trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const locked = (pdf: Uint8Array, password = PASSWORD): Buffer => {
  const bytes = withPassword(pdf, password, randomBytes)
  if (bytes === null) throw new Error('refused')
  return Buffer.from(bytes)
}

/** Every string and the stream of a locked file, opened. */
function insideLocked(pdf: Buffer, key: Buffer): { readonly strings: string[]; readonly stream: Buffer } {
  const text = pdf.toString('latin1')
  const body = text.slice(0, text.indexOf('5 0 obj'))
  const strings = [...body.matchAll(/<([0-9a-f]{64,})>/g)].map(([, hex]) =>
    opened(Buffer.from(hex ?? '', 'hex'), key).toString('latin1'),
  )
  const length = Number(/\/Length (\d+)>> stream/.exec(body)?.[1])
  const from = body.indexOf('stream\n') + 'stream\n'.length
  return { strings, stream: opened(pdf.subarray(from, from + length), key) }
}

describe('a PDF with a password', () => {
  test('opens by it to what it was, and by no other', () => {
    const stream = Buffer.from('words\nendstream\nendobj\n(not a string', 'latin1')
    const pdf = locked(plainPdf('(A \\(b\\) \\101\\\nc (d) \\\\)', stream))
    expect(keyOf(pdf, 'copper lantern 43')).toBe(null)
    expect(keyOf(pdf, '')).toBe(null)
    const key = keyOf(pdf, PASSWORD)
    expect(key).toHaveLength(32)
    const inside = insideLocked(pdf, key ?? Buffer.alloc(0))
    expect(inside.strings).toEqual(['A (b) Ac (d) \\', 'en-GB', 'Jo', 'b'])
    expect(inside.stream.equals(stream)).toBe(true)
    expect(pdf.toString('latin1')).toMatch(/^%PDF-2\.0\n[\s\S]*\/V 5 \/R 6/)
  })

  test('has places in its table where its objects are', () => {
    const text = locked(plainPdf('(A)', Buffer.from('words'))).toString('latin1')
    const table = text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))
    const places = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at))
    expect(places.map((at) => text.slice(at, at + 7))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number} 0 obj`),
    )
  })

  test('is another file each time, and none of its words can be read in it', () => {
    const word = fc.stringMatching(/^[a-z]{8,20}$/)
    fc.assert(
      fc.property(word, word, word, (title, text, password) => {
        const pdf = plainPdf(`(${title})`, Buffer.from(text))
        const [one, other] = [locked(pdf, password), locked(pdf, password)]
        expect(one.equals(other)).toBe(false)
        for (const said of [title, text, password]) {
          expect(one.toString('latin1')).not.toContain(said)
          expect(one.toString('latin1')).not.toContain(Buffer.from(said).toString('hex'))
        }
        const inside = insideLocked(one, keyOf(one, password) ?? Buffer.alloc(32))
        expect([inside.strings[0], inside.stream.toString()]).toEqual([title, text])
      }),
      { numRuns: 50 },
    )
  })

  test('takes letters as a reader does, however they were typed', () => {
    const pdf = locked(plainPdf('(A)', Buffer.from('words')), 'cafe\u0301\u00a0olive')
    expect(keyOf(pdf, 'caf\u00e9 olive')).not.toBe(null)
  })

  test.each([
    ['no table', Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')],
    ['a length that stands elsewhere', plainPdf('(A)', Buffer.from('x'), '/Length 9 0 R')],
    ['two lengths', plainPdf('(A)', Buffer.from('x'), '/Length 1')],
    ['a string that never ends', plainPdf('(A', Buffer.from('x'))],
    ['a lock of its own', Buffer.from(locked(plainPdf('(A)', Buffer.from('x'))))],
  ])('%s: it is refused', (_, pdf) => {
    expect(withPassword(pdf, PASSWORD, randomBytes)).toBe(null)
  })
})

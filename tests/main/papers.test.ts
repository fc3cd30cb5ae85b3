import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { neutralPdf } from '../../core/print/neutral-pdf.ts'
import type { PrintDocument } from '../../core/print/print.schema.ts'
import { defaultChoices } from '../../core/summary/default-choices.ts'
import { summaryOf } from '../../core/summary/document.ts'
import { SUMMARY_SECTIONS } from '../../core/summary/summary-kinds.ts'
import { chromiumDocuments } from '../../main/chromium/documents.ts'
import { papers } from '../../main/papers.ts'
import { savingFiles } from '../../main/save-file.ts'
import { makeBook } from '../core/summary/make-book.ts'
import { makeTools } from '../core/summary/make-tools.ts'
import { makeIssue } from '../core/issues/make-issue.ts'
import { ScriptedDialogs } from '../support/memory-ports.ts'
import { ask, hasPoppler, insideOf } from '../support/read-pdf.ts'
import { HandClock } from '../support/hand-clock.ts'
import { openTestBrowser } from '../support/test-browser.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }

const dialogs = new ScriptedDialogs()
const printing = papers(
  savingFiles(
    dialogs,
    () => true,
    () => undefined,
  ),
  {
    documents: chromiumDocuments(openTestBrowser, new HandClock()),
    random: (count) => randomBytes(count),
  },
)

async function printed(
  document: PrintDocument,
  paper: 'a4' | 'letter' = 'a4',
  password: string | null = null,
): Promise<Uint8Array> {
  const saved = await printing.save(document, { format: 'pdf', paper, name: 'review', password })
  if (!saved.ok) throw new Error(saved.error.code)
  return dialogs.asked.at(-1)?.bytes ?? new Uint8Array()
}

/** A life in which everything that must stay in has a word of its own, and everything that may go out has one too. */
function review(): PrintDocument {
  const base = makeBook({
    entries: [
      { id: 'entry-aa', at: '2026-05-11T10:00', text: 'Openword', keepPrivate: false },
      {
        id: 'entry-bb',
        at: '2026-05-12T10:00',
        title: 'Privatetitle',
        text: 'Privateword',
        keepPrivate: true,
      },
    ],
    issues: [
      makeIssue({ id: 'issue-aa', title: 'Openissue', status: 'working' }),
      makeIssue({ id: 'issue-bb', title: 'Afraidissue', status: 'working', wasAfraidOrHurt: true }),
    ],
  })
  const tools = makeTools((field) => `Tool${field}`, {
    broughtFrom: 'entry-bb',
    sealedUntil: '2027-01-01',
    planCard: 'issue-bb',
  })
  const choices = { ...defaultChoices('self', '2026-05-31'), from: '2026-04-01' }
  const sections = SUMMARY_SECTIONS.filter((section) => section !== 'slips')
  return summaryOf({ ...base, ...tools }, { ...choices, sections }, NOW).document
}

describe('a PDF', () => {
  test('says nothing of who made it, with what, or when; it has a title, bookmarks and tags', async () => {
    const pdf = await printed(review())
    const inside = insideOf(pdf)
    expect(inside).toContain('/Title (Personal review, April to May)')
    expect(inside).not.toMatch(
      /\/Author|\/Creator|\/Producer|CreationDate|ModDate|Skia|Chrome|Mozilla|\/Metadata/,
    )
    for (const part of ['/Outlines', '/StructTreeRoot', '/Lang (en-GB)', '/FontFile2']) {
      expect(inside).toContain(part)
    }
    expect(inside).not.toContain('/Type3')
    expect(inside).not.toMatch(/\/Subtype \/Image/)
  })

  test('is the same to the last byte when it is made again', async () => {
    const [first, second] = [await printed(review()), await printed(review())]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test.skipIf(!hasPoppler())(
    'reads as what it is: fonts, pages, and not a word that must stay in',
    async () => {
      for (const paper of ['a4', 'letter'] as const) {
        const pdf = await printed(review(), paper)
        const text = ask('pdftotext', pdf) + insideOf(pdf)
        for (const word of ['Openword', 'Openissue', 'Toolmyline', 'Toolbroughtown'])
          expect(text).toContain(word)
        expect(text).not.toMatch(/Private|Afraid|Toolletter|Toolbroughtentry|Toolslip|Toolheard|Toolmessage/)
        expect(text).toMatch(/1 of \d/)
        const fonts = ask('pdffonts', pdf)
        expect(fonts).toMatch(/Literata-Regular\s+CID TrueType.+yes yes yes/)
        expect(fonts).toMatch(/Inter-Regular\s+CID TrueType.+yes yes yes/)
        expect(fonts).not.toContain('Type 3')
        const info = ask('pdfinfo', pdf)
        expect(info).toContain(paper === 'a4' ? '(A4)' : '(letter)')
        expect(info).toMatch(/Tagged:\s+yes/)
        expect(info).not.toMatch(/Author|Creator|Producer|CreationDate|ModDate/)
      }
    },
  )

  test('with letters that only some languages have brings their fonts along', async () => {
    const runs = [{ text: 'Żółw i Łukasz', style: 'plain' as const }]
    const document: PrintDocument = { ...review(), blocks: [{ kind: 'paragraph', runs }] }
    const pdf = await printed(document)
    if (hasPoppler()) expect(ask('pdftotext', pdf)).toContain('Żółw i Łukasz')
    expect(insideOf(pdf)).not.toContain('/Type3')
  })
})

/** Without the numbers of the objects. */
function unnumbered(text: string): string {
  return text.replace(/\s+\d+\s+0$/gm, '')
}

describe('a PDF with a password', () => {
  const password = 'copper lantern 42'

  test('has not a word of the document in it, not even its title', async () => {
    const inside = insideOf(await printed(review(), 'a4', password))
    expect(inside).not.toMatch(/Openword|Openissue|Tool|Private|Afraid|Personal review|en-GB|copper/)
    expect(inside).not.toContain(Buffer.from('Personal review').toString('hex'))
  })

  test.skipIf(!hasPoppler())('opens with it, reads as the open one does, and with no other', async () => {
    const [open, pdf] = [await printed(review()), await printed(review(), 'a4', password)]
    expect(ask('pdftotext', pdf, ['-upw', password])).toBe(ask('pdftotext', open))
    expect(unnumbered(ask('pdffonts', pdf, ['-upw', password]))).toBe(unnumbered(ask('pdffonts', open)))
    const info = ask('pdfinfo', pdf, ['-upw', password])
    expect(info).toMatch(/Encrypted:\s+yes \(print:yes copy:yes change:yes addNotes:yes algorithm:AES-256\)/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(() => ask('pdftotext', pdf, ['-upw', 'copper lantern 43'])).toThrow('Incorrect password')
    expect(() => ask('pdfinfo', pdf)).toThrow('Incorrect password')
  })
})

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('the information of a PDF', () => {
  const file = (info: string, trailer = ''): Uint8Array =>
    bytes(`%PDF-1.4\n1 0 obj\n${info}\nendobj\ntrailer\n<</Size 2${trailer}/Info 1 0 R>>\n`)

  test('keeps its title and its length, and nothing else', () => {
    const before = file('<</Title (A \\(b\\) c)\n/Creator (X)\n/Producer <0041>\n/ModDate (D:2026)>>')
    const after = neutralPdf(before)
    expect(after?.length).toBe(before.length)
    expect(Buffer.from(after ?? []).toString('latin1')).toMatch(
      /1 0 obj\n<<\/Title \(A \\\(b\\\) c\)>>\s+endobj/,
    )
    expect(Buffer.from(after ?? []).toString('latin1')).not.toMatch(/Creator|Producer|ModDate|2026/)
  })

  test.each([
    ['no PDF', bytes('<html>')],
    ['without a trailer', bytes('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')],
    ['with something in it that is not understood', file('<</Title (A)\n/Trapped /False>>')],
    ['with an id of its own', file('<</Title (A)>>', '/ID [<00><00>]')],
    [
      'with a metadata stream',
      bytes(`${Buffer.from(file('<</Title (A)>>')).toString()}\n<</Type /Metadata>>`),
    ],
  ])('%s is refused', (_, pdf) => {
    expect(neutralPdf(pdf)).toBe(null)
  })
})

test('nothing is asked for where there is nothing to write', async () => {
  const count = dialogs.asked.length
  const empty: PrintDocument = { ...review(), blocks: [] }
  expect(await printing.save(empty, { format: 'pdf', paper: 'a4', name: 'x', password: null })).toEqual({
    ok: false,
    error: { code: 'export/nothing-chosen' },
  })
  expect(dialogs.asked.length).toBe(count)
})

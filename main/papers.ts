import { refuse, type Result } from '../core/kernel/result.ts'
import { faceRules } from '../core/print/faces.ts'
import { htmlOf } from '../core/print/html.ts'
import { textsOf } from '../core/print/map-text.ts'
import { markdownOf } from '../core/print/markdown.ts'
import { neutralPdf } from '../core/print/neutral-pdf.ts'
import { plainTextOf } from '../core/print/plain-text.ts'
import type { PaperSize, PrintDocument, SavedFile } from '../core/print/print.schema.ts'
import { withPassword } from './pdf/with-password.ts'
import type { Ports } from './ports.ts'
import type { SaveFile } from './save-file.ts'

export type PaperFormat = 'pdf' | 'html' | 'md' | 'txt'

export interface PaperWish {
  readonly format: PaperFormat
  readonly paper: PaperSize
  /** Of the file, without its ending: it tells nothing of anyone. */
  readonly name: string
  /** Opens the file; only a PDF can have one. null for a file that anyone may open. */
  readonly password: string | null
}

/** Everything that leaves the journal to be read or printed goes this one way. */
export interface Papers {
  /** Asks where and writes there. Refuses what is empty, and what cannot be printed or written. */
  save(document: PrintDocument, wish: PaperWish): Promise<Result<SavedFile>>
  /** A preview is being looked at, so it may be printed soon. */
  prepare(): void
}

type Engines = Pick<Ports, 'documents' | 'random'>

export function papers(saveFile: SaveFile, engines: Engines): Papers {
  return {
    prepare: () => engines.documents.prepare(),
    async save(document, wish) {
      if (document.blocks.length === 0) return refuse({ code: 'export/nothing-chosen' })
      const bytes = await bytesOf(document, wish, engines)
      if (bytes === null) return refuse({ code: 'export/pdf-failed' })
      return saveFile({ suggestedName: `${wish.name}.${wish.format}`, extension: wish.format, bytes })
    },
  }
}

/** null where no engine can print, or where a PDF would tell more than what is on its pages. */
async function bytesOf(
  document: PrintDocument,
  { format, paper, password }: PaperWish,
  { documents, random }: Engines,
): Promise<Uint8Array | null> {
  const encoder = new TextEncoder()
  if (format === 'md') return encoder.encode(markdownOf(document))
  if (format === 'txt') return encoder.encode(plainTextOf(document))
  const html = htmlOf(document, paper, faceRules(textsOf(document).join('\n')))
  if (format === 'html') return encoder.encode(html)
  const printed = await documents.pdf(html).catch(() => null)
  const neutral = printed === null ? null : neutralPdf(printed)
  return neutral === null || password === null ? neutral : withPassword(neutral, password, random)
}

import type { Handlers } from '../../core/contract.ts'
import { countWords } from '../../core/journal/words.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { isEmpty, summaryOf } from '../../core/summary/document.ts'
import { htmlOf } from '../../core/summary/html.ts'
import { markdownOf } from '../../core/summary/markdown.ts'
import type { SummaryChoices, SummaryDocument, summaryContract } from '../../core/summary/summary.contract.ts'
import { fileNameOf } from '../../core/summary/when.ts'
import type { Dialogs, Documents } from '../ports.ts'
import type { Store } from '../store/store.ts'

type Format = 'md' | 'html' | 'pdf'

export function summary(
  store: Store,
  dialogs: Dialogs,
  documents: Documents,
): Handlers<typeof summaryContract> {
  const chosen = (choices: SummaryChoices): Result<SummaryDocument> => {
    const { document } = summaryOf(store.read(), choices)
    return isEmpty(document) ? refuse({ code: 'export/nothing-chosen' }) : ok(document)
  }
  return {
    'summary.preview': async (choices) => {
      const made = summaryOf(store.read(), choices)
      const words = isEmpty(made.document) ? 0 : countWords(markdownOf(made.document))
      return ok({ ...made, words })
    },
    'summary.markdown': async (choices) => {
      const document = chosen(choices)
      return document.ok ? ok({ markdown: markdownOf(document.value) }) : document
    },
    'summary.save': async ({ choices, format }) => {
      const document = chosen(choices)
      if (!document.ok) return document
      const bytes = await written(document.value, format, documents)
      if (!bytes.ok) return bytes
      const suggestedName = `${fileNameOf(choices)}.${format}`
      const saved = await dialogs.save({ suggestedName, extension: format, bytes: bytes.value })
      if (saved.kind === 'refused') return refuse({ code: 'disk/refused', reason: saved.reason })
      if (saved.kind === 'cancelled') return ok({ outcome: 'cancelled' as const })
      return ok({ outcome: 'saved' as const, fileName: saved.fileName })
    },
  }
}

async function written(
  document: SummaryDocument,
  format: Format,
  documents: Documents,
): Promise<Result<Uint8Array>> {
  const encoder = new TextEncoder()
  if (format === 'md') return ok(encoder.encode(markdownOf(document)))
  const html = htmlOf(document)
  if (format === 'html') return ok(encoder.encode(html))
  try {
    return ok(await documents.pdf(html))
  } catch {
    return refuse({ code: 'export/pdf-failed' })
  }
}

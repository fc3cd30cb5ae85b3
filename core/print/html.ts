import { escapeHtml } from '../kernel/escape-html.ts'
import { EMPTY_TAGS, type PrintChild } from './node.ts'
import { pageNode } from './page-nodes.ts'
import { fileStyle } from './print-style.ts'
import type { PaperSize, PrintDocument } from './print.schema.ts'

/**
 * One self-contained page: no script, nothing fetched, its own style for screen and paper. `faces` are the rules that
 * bring the fonts along; without them the reader's own serif is used.
 */
export function htmlOf(document: PrintDocument, size: PaperSize, faces: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(document.title)}</title>
<style>${fileStyle(size, document.form === 'paper')}${faces}</style>
</head>
<body>
${written(pageNode(document))}
</body>
</html>
`
}

/** Blocks stand on lines of their own, so that a change of one shows as a change of one line. */
const ON_A_LINE = new Set(['h1', 'h2', 'h3', 'p', 'ul', 'dl', 'table', 'figure', 'blockquote', 'div'])

function written(child: PrintChild): string {
  if (typeof child === 'string') return escapeHtml(child)
  const { tag, attributes, kids } = child
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const open = `<${tag}${named.join('')}>`
  if (EMPTY_TAGS.includes(tag)) return open
  const inner = kids.map((kid) => {
    const isLine = tag === 'main' && typeof kid !== 'string' && ON_A_LINE.has(kid.tag)
    return isLine ? `\n${written(kid)}` : written(kid)
  })
  return `${open}${inner.join('')}${tag === 'main' ? '\n' : ''}</${tag}>`
}

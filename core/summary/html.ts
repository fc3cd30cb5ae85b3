import type { Paragraph } from './blocks.ts'
import { documentWords as words } from './document-words.ts'
import { escapeHtml } from '../kernel/escape-html.ts'
import { DOCUMENT_STYLE } from './html-style.ts'
import { moodSvg } from './mood-svg.ts'
import type { SummaryBlock, SummaryDocument } from './summary.contract.ts'

/** One self-contained page: no script, nothing fetched, its own style for screen and A4. */
export function htmlOf(document: SummaryDocument): string {
  const title = escapeHtml(document.title)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="period">${escapeHtml(document.period)}</p>
${document.blocks.map(blockOf).join('\n')}
</main>
</body>
</html>
`
}

function blockOf(block: SummaryBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`
    case 'quote':
      return `<blockquote><p>${runs(block.runs)}</p></blockquote>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${runs(item)}</li>`).join('')}</ul>`
    case 'facts':
      return `<dl>${block.rows
        .map(([name, fact]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(fact)}</dd></div>`)
        .join('')}</dl>`
    case 'table':
      return table(block.caption, block.head, block.rows)
    case 'mood-line':
      return moodLine(block)
    case 'page-break':
      return '<div class="page-break" aria-hidden="true"></div>'
  }
  return block satisfies never
}

function moodLine(block: Extract<SummaryBlock, { kind: 'mood-line' }>): string {
  const rows = block.points.map(({ label, mean }) => [label, mean === null ? words.gap : mean.toFixed(1)])
  return `<figure>${moodSvg(block)}<figcaption>${escapeHtml(block.sentence)}</figcaption></figure>
<div class="on-screen">${table('', [words.moodTime, words.moodMean], rows)}</div>`
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const named = caption === '' ? '' : `<caption>${escapeHtml(caption)}</caption>`
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
  return `<table>${named}<thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

const TAGS = { plain: null, em: 'em', strong: 'strong' } as const

function runs(all: Paragraph): string {
  return all
    .map(({ text, style }) => {
      const inner = escapeHtml(text).replaceAll('\n', '<br>')
      const tag = TAGS[style]
      return tag === null ? inner : `<${tag}>${inner}</${tag}>`
    })
    .join('')
}

import { PAPER_STYLE } from '../../../core/print/print-style.ts'

/** The name under which words are marked in the preview; nothing of it is in the document. */
export const MARKED = 'paper-marked'

/**
 * What is around the page in the preview. The flow breaks into columns as tall as the text of a sheet, one under the
 * other: the engine breaks columns as it breaks pages, so the preview ends each page where the printer will.
 */
const AROUND = `
:host { all: initial; display: block; color-scheme: inherit }
.stage { position: relative; margin-inline: auto }
.desk { position: absolute; inset: 0 auto auto 0; transform-origin: 0 0 }
.leaf { position: absolute; left: 0; background: light-dark(#fff, #dedcd6); box-shadow: 0 1px 2px rgb(20 30 40 / 0.14), 0 4px 16px rgb(20 30 40 / 0.1); border-radius: 2px }
.number { position: absolute; inset-inline: 0; text-align: center; font: 400 8.5pt Inter, sans-serif; color: #4d565c }
.flow { position: absolute; column-fill: auto; column-gap: 0; column-wrap: wrap }
.flow .paper .page-break { break-after: column }
.paper:focus { outline: none }
::highlight(${MARKED}) { background-color: #f6dcae; color: #1d2226; text-decoration: underline 1.5px #8a4b12 }
`

let made: CSSStyleSheet | null = null

/** One sheet of styles for every preview; null where the engine has no such thing. */
export function paperStyles(): CSSStyleSheet | null {
  if (!('adoptedStyleSheets' in Document.prototype)) return null
  if (made === null) {
    made = new CSSStyleSheet()
    made.replaceSync(`${PAPER_STYLE}${AROUND}`)
  }
  return made
}

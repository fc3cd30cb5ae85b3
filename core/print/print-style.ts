import type { PaperSize } from './print.schema.ts'

/** Pixels, 96 to an inch, and whole ones up and down: the engine rounds a page to them, and so must the preview. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly side: number
  readonly bottom: number
}

/** 160 mm on both papers, some 80 characters, so that lines break alike. */
export const TEXT_WIDTH = 604.7
/** The engine shrinks a page whose text is wider than the room: so there is a little more. */
const SPARE = 4

export const SHEETS: Readonly<Record<PaperSize, Sheet>> = {
  a4: { width: 793.7, height: 1123, top: 79, side: 94.5, bottom: 91 },
  letter: { width: 816, height: 1056, top: 76, side: 105.65, bottom: 87 },
}

const READ = `Literata, "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Times New Roman", serif`
const LABEL = `Inter, "Helvetica Neue", Arial, sans-serif`

/**
 * How a page looks on paper; the preview and the file have it in common, to the last break of a line. Lines are whole
 * pixels wide: a screen rounds thinner ones up and a printer does not, and ten of them then move the end of a page.
 */
export const PAPER_STYLE = `
.paper { margin: 0; color: #1d2226; font: 400 10.5pt/1.5 ${READ}; text-rendering: geometricPrecision; font-kerning: normal; overflow-wrap: break-word }
.paper h1 { margin: 0; font-size: 1.72em; font-weight: 600; line-height: 1.2; letter-spacing: -0.012em; text-wrap: balance }
.paper .period { margin: 0.5em 0 2.2em; font: 400 0.86em/1.5 ${LABEL}; color: #4d565c }
.paper h2 { margin: 1.65em 0 0.5em; font-size: 1.36em; font-weight: 600; line-height: 1.25; letter-spacing: -0.006em; break-after: avoid }
.paper h3 { margin: 1.5em 0 0.3em; font-size: 1.06em; font-weight: 600; line-height: 1.35; break-after: avoid }
.paper h2 + h3 { margin-top: 0.7em }
.paper p { margin: 0 0 0.65em; orphans: 2; widows: 2 }
.paper ul { margin: 0 0 0.8em; padding-left: 1.15em; list-style: disc }
.paper li { margin: 0 0 0.3em; orphans: 2; widows: 2; break-inside: avoid }
.paper:not(.sheet) li:dir(rtl) { margin-right: 1.15em }
.paper blockquote { margin: 0 0 0.7em; padding-inline-start: 1em; border-inline-start: 2px solid #b9c1c6; color: #39424a; font-style: italic }
.paper strong { font-weight: 600 }
.paper dl { margin: 0.3em 0 0.9em; border-bottom: 1px solid #dfe4e7 }
.paper dl div { display: flex; gap: 1.2em; padding: 0.26em 0; border-top: 1px solid #dfe4e7; break-inside: avoid }
.paper dl div:first-child, .paper dl div:nth-last-child(2), .paper h3 + dl { break-after: avoid }
.paper h3 + dl + p, .paper h3 + dl + p + p, .paper h3 + dl + p + p + p, .paper h3 + dl + p + p + p + p { break-before: avoid }
.paper dt { flex: 0 0 14.5em; font: 400 0.84em/1.6 ${LABEL}; color: #4d565c }
.paper dd { margin: 0; flex: 1; overflow-wrap: anywhere }
.paper table { width: 100%; border-collapse: collapse; margin: 0.2em 0 1em; font: 400 0.86em/1.5 ${LABEL} }
.paper caption { text-align: start; color: #4d565c; padding-bottom: 0.4em }
.paper th { font-weight: 600 }
.paper th, .paper td { text-align: start; vertical-align: top; padding: 0.3em 1.4em 0.3em 0; border-bottom: 1px solid #dfe4e7; font-variant-numeric: tabular-nums }
.paper tr { break-inside: avoid }
.paper figure { margin: 0.4em 0 1em; break-inside: avoid }
.paper figcaption { margin-top: 0.4em; font: 400 0.86em/1.5 ${LABEL}; color: #39424a }
.paper svg { display: block; width: 100%; max-width: 140mm; height: auto; font: 400 11.5px ${LABEL} }
.paper p:has(+ ul) { break-after: avoid }
.paper p + ul, .paper ul:not(:has(> :nth-child(4))) { break-inside: avoid }
.paper .page-break { break-after: page }
.paper .page-break + h2 { margin-top: 0 }
.paper.close { font-size: 9.4pt; line-height: 1.42 }
.paper.closer { font-size: 8.1pt; line-height: 1.36 }
.close .period { margin-bottom: 1.2em }
.close h2 { margin: 1.05em 0 0.35em; font-size: 1.2em }
.close p { margin-bottom: 0.45em }
.close ul { margin-bottom: 0.5em }
.close li { margin-bottom: 0.15em }
.close svg { max-width: 100mm }
.close dl div { padding: 0.14em 0 }
.closer h2 { margin-top: 0.75em }
.closer .period { margin-bottom: 0.8em }
.closer svg { max-width: 78mm }
.closer dl:has(> :nth-child(6)) { columns: 2; column-gap: 2em }
.closer dl:has(> :nth-child(6)) dt { flex-basis: 11em }
.sheet h1 { font-size: 1.55em; margin-bottom: 0.5em; column-span: all }
.sheet .period { margin: -0.3em 0 1.2em; column-span: all }
.sheet h2 { margin: 1.15em 0 0.3em; padding-bottom: 0.15em; border-bottom: 1px solid #b9c1c6; font: 600 0.84em/1.4 ${LABEL}; color: #4d565c; letter-spacing: 0 }
.sheet ul { padding: 0; list-style: none }
.sheet p { margin-bottom: 0.35em }
.paper.large { font-size: 12pt }
.paper.middle { font-size: 10.5pt }
.paper.small { font-size: 9pt; columns: 2; column-gap: 2em }
.paper.smallest { font-size: 7pt; line-height: 1.4; columns: 2; column-gap: 2em }
`

/** The file on its own: a quiet column on a screen, the sheet of paper in a printer. */
export function fileStyle(size: PaperSize, hasNumbers: boolean): string {
  const { top, side, bottom } = SHEETS[size]
  const number = `@bottom-center { content: counter(page) " of " counter(pages); font: 400 8.5pt ${LABEL}; color: #4d565c }`
  return `
@page { size: ${size === 'a4' ? 'A4' : 'letter'}; margin: ${top}px ${side - SPARE}px ${bottom}px; ${hasNumbers ? number : ''} }
:root { color-scheme: light; background: #fff }
body { margin: 0 }
${PAPER_STYLE}
@media screen {
  .paper { max-width: 40rem; margin: 3.5rem auto; padding: 0 1.5rem; font-size: 1.0625rem; columns: auto }
  .paper .page-break { display: none }
}
@media print {
  .paper { width: ${TEXT_WIDTH}px; margin-left: ${SPARE}px }
}
`
}

/**
 * Serif on white, for paper first. System fonts, so that the file carries nothing but the words; the A4
 * margins leave 165 mm for the text, some 75 characters at 11 points.
 */
export const DOCUMENT_STYLE = `
@page { size: A4; margin: 19mm 22mm 18mm 23mm }
:root { color-scheme: light; color: #1d2226; background: #fff }
body { margin: 0; font: 11pt/1.5 Literata, "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Times New Roman", serif }
main { max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem }
h1 { margin: 0; font-size: 1.9em; font-weight: 600; line-height: 1.2; letter-spacing: -0.01em }
.period { margin: 0.2rem 0 2.2rem; color: #4d565c }
h2 { margin: 2.1rem 0 0.6rem; padding-bottom: 0.25rem; border-bottom: 1px solid #b9c1c6; font-size: 1.25em; font-weight: 600 }
h3 { margin: 1.4rem 0 0.3rem; font-size: 1.05em; font-weight: 600 }
p { margin: 0 0 0.7rem; overflow-wrap: break-word }
ul { margin: 0 0 0.8rem; padding-left: 1.2rem }
li { margin: 0 0 0.3rem; overflow-wrap: break-word }
blockquote { margin: 0 0 0.7rem; padding-left: 1rem; border-left: 2px solid #b9c1c6; color: #39424a }
dl { margin: 0 0 0.8rem }
dl div { display: flex; gap: 0.8rem }
dt { flex: 0 0 15em; color: #4d565c }
dd { margin: 0; flex: 1; overflow-wrap: anywhere }
table { border-collapse: collapse; margin: 0 0 1rem; font-size: 0.92em }
caption { text-align: left; color: #4d565c; padding-bottom: 0.3rem }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 1.4rem 0.2rem 0; border-bottom: 1px solid #dfe4e7; font-variant-numeric: tabular-nums }
figure { margin: 0 0 0.8rem }
figcaption { margin-top: 0.3rem; color: #39424a }
svg { display: block; width: 100%; height: auto }
.page-break { break-after: page }
h2, h3 { break-after: avoid }
figure, tr, dl div, li { break-inside: avoid }
p, li { orphans: 2; widows: 2 }
p:has(+ ul) { break-after: avoid }
p + ul { break-inside: avoid }
@media print {
  html { font-size: 11px }
  body { font-size: 10.25pt; line-height: 1.42 }
  main { max-width: none; margin: 0; padding: 0 }
  h2 { margin-top: 1.5rem }
  .period { margin-bottom: 1.4rem }
  svg { max-width: 112mm }
  .on-screen { display: none }
}
`

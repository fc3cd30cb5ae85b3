import { escapeHtml } from '../kernel/escape-html.ts'
import type { TalkSheet } from './sheet.ts'

/** Characters that fit one page of A4 at each size of type, in points; tried with words at the limits of every field. */
const SIZES = [
  { most: 1500, points: 12 },
  { most: 2600, points: 10.5 },
  { most: 4200, points: 9 },
] as const
const SMALLEST = 7.5

/** One self-contained page of A4: no script, nothing fetched. The more words, the smaller the type. */
export function sheetHtml(sheet: TalkSheet): string {
  const title = escapeHtml(sheet.title)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}
body { font-size: ${pointsOf(sheet)}pt }</style>
</head>
<body>
<h1>${title}</h1>
${sheet.parts.map(({ title: part, lines }) => partHtml(part, lines)).join('\n')}
</body>
</html>
`
}

function partHtml(title: string, lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line).replaceAll('\n', '<br>')}</li>`).join('')
  return `<section><h2>${escapeHtml(title)}</h2><ul>${items}</ul></section>`
}

/** A line counts as half a row of type at least, for its end stays empty. */
function pointsOf({ parts }: TalkSheet): number {
  const lines = parts.flatMap(({ lines: all }) => all).flatMap((line) => line.split('\n'))
  const room = lines.reduce((sum, line) => sum + Math.max(40, line.length), parts.length * 90)
  return SIZES.find(({ most }) => room <= most)?.points ?? SMALLEST
}

const STYLE = `
@page { size: A4; margin: 17mm 20mm 15mm 22mm }
:root { color-scheme: light; color: #1d2226; background: #fff }
body { margin: 0; line-height: 1.42; font-family: Literata, "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Times New Roman", serif }
h1 { margin: 0 0 0.5em; font-size: 1.55em; font-weight: 600; letter-spacing: -0.01em }
section { margin: 0 0 0.85em; break-inside: avoid }
h2 { margin: 0 0 0.25em; padding-bottom: 0.15em; border-bottom: 0.5pt solid #b9c1c6; color: #4d565c; font-size: 0.86em; font-weight: 600 }
ul { margin: 0; padding: 0; list-style: none }
li { margin: 0 0 0.2em; overflow-wrap: anywhere }
`

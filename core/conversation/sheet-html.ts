import { escapeHtml } from '../kernel/escape-html.ts'
import type { TalkSheet } from './sheet.ts'

interface Setting {
  /** Most characters, as `roomOf` counts them. */
  readonly most: number
  readonly points: number
  readonly columns: 1 | 2
}

/** What fits one page of A4; tried with the longest and with the shortest lines that a plan may hold. */
const SETTINGS: readonly Setting[] = [
  { most: 1700, points: 12, columns: 1 },
  { most: 2500, points: 10.5, columns: 1 },
  { most: 4200, points: 9, columns: 2 },
]
const SMALLEST: Setting = { most: Infinity, points: 7.25, columns: 2 }

/** One self-contained page of A4: no script, nothing fetched. The more words, the smaller the type. */
export function sheetHtml(sheet: TalkSheet): string {
  const title = escapeHtml(sheet.title)
  const { points, columns } = settingOf(sheet)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}
body { font-size: ${points}pt }
main { columns: ${columns} }</style>
</head>
<body>
<h1>${title}</h1>
<main>
${sheet.parts.map(({ title: part, lines }) => partHtml(part, lines)).join('\n')}
</main>
</body>
</html>
`
}

function partHtml(title: string, lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')
  return `<section><h2>${escapeHtml(title)}</h2><ul>${items}</ul></section>`
}

function settingOf(sheet: TalkSheet): Setting {
  const room = roomOf(sheet)
  return SETTINGS.find(({ most }) => room <= most) ?? SMALLEST
}

/** A line counts as half a row of type at least, for its end stays empty. */
function roomOf({ parts }: TalkSheet): number {
  const lines = parts.flatMap(({ lines: all }) => all)
  return lines.reduce((sum, line) => sum + Math.max(40, line.length), parts.length * 90)
}

const STYLE = `
@page { size: A4; margin: 17mm 20mm 15mm 22mm }
:root { color-scheme: light; color: #1d2226; background: #fff }
body { margin: 0; line-height: 1.42; font-family: Literata, "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Times New Roman", serif }
h1 { margin: 0 0 0.5em; font-size: 1.55em; font-weight: 600; letter-spacing: -0.01em }
main { column-gap: 1.8em }
section { margin: 0 0 0.85em }
h2 { margin: 0 0 0.25em; padding-bottom: 0.15em; border-bottom: 0.5pt solid #b9c1c6; color: #4d565c; font-size: 0.86em; font-weight: 600; break-after: avoid }
ul { margin: 0; padding: 0; list-style: none }
li { margin: 0 0 0.2em; overflow-wrap: anywhere; break-inside: avoid }
`

/** As the contract allows. */
const LONGEST = 200
const MOST = 20

/** A list as it is typed: one thing a line, each once. A long line goes on in the next thing, so no word is lost. */
export function linesIn(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => wrapped(line.trim()))
  return [...new Set(lines)].slice(0, MOST)
}

export function textOf(lines: readonly string[]): string {
  return lines.join('\n')
}

/** More than fits on the list. */
export function isTooMuch(text: string): boolean {
  return new Set(text.split('\n').flatMap((line) => wrapped(line.trim()))).size > MOST
}

function wrapped(line: string): string[] {
  if (line === '') return []
  if (line.length <= LONGEST) return [line]
  const space = line.lastIndexOf(' ', LONGEST)
  const end = space > LONGEST / 2 ? space : LONGEST
  return [line.slice(0, end).trim(), ...wrapped(line.slice(end).trim())]
}

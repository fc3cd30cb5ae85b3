import { readFileSync } from 'node:fs'

export interface Labelled {
  readonly text: string
  /** What it carries. */
  readonly labels: readonly string[]
  /** What may be found in it as well. */
  readonly allowed: readonly string[]
}

/** Reads "label+label: text (allowed)" line by line; `#` begins a remark, `-` stands for no label. */
export function readLabelled(url: URL): readonly Labelled[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(':')
      const [, text, brackets] = /^(.*?)((?:\s*\([a-z]+_?[a-z]*\))*)$/su.exec(line.slice(at + 1).trim())!
      const labels = line
        .slice(0, at)
        .split(/\+| or /)
        .filter((label) => label !== '-')
      return { text: text!, labels, allowed: brackets!.match(/[a-z_]+/g) ?? [] }
    })
}

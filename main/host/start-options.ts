import { resolve } from 'node:path'

/** What a start can be asked for; anything else is refused with the usage. */
export interface StartOptions {
  readonly isDemo: boolean
  /** Another journal folder than the usual one, absolute. */
  readonly folder: string | undefined
}

/** Takes `--demo`, `--folder DIR` and `--folder=DIR`. null: something else was asked. */
export function readStartOptions(words: readonly string[], from: string): StartOptions | null {
  let isDemo = false
  let folder: string | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--demo') isDemo = true
    else if (word === '--folder' && isFolder(words[at + 1])) folder = resolve(from, words[(at += 1)] ?? '')
    else if (word.startsWith('--folder=') && word.length > 9) folder = resolve(from, word.slice(9))
    else return null
  }
  return isDemo && folder !== undefined ? null : { isDemo, folder }
}

function isFolder(word: string | undefined): boolean {
  return word !== undefined && word !== '' && !word.startsWith('--')
}

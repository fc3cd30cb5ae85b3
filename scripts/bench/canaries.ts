import { createReadStream } from 'node:fs'

const LETTERS = 'bcdfghjklmnpqrstvwxz'

/** Words that nothing but the journal knows. */
export function canaries(count: number, random: (bytes: number) => Uint8Array): readonly string[] {
  return Array.from({ length: count }, () => {
    const letters = [...random(14)].map((byte) => LETTERS[byte % LETTERS.length]!)
    return `zq${letters.join('')}`
  })
}

/** Which of the words stand in the file. */
export async function foundIn(path: string, words: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  let end = ''
  for await (const chunk of createReadStream(path, { encoding: 'latin1', highWaterMark: 16 * 1024 * 1024 })) {
    const text = end + String(chunk)
    for (const word of words) if (text.includes(word)) found.add(word)
    end = text.slice(-64)
  }
  return [...found]
}

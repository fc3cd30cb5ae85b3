/** Words in a row that make one run. */
export const RUN = 4

/** Each run of four words of a text, in order, as a number; empty where the text has fewer. Case and marks count for nothing. */
export function runsOf(text: string): number[] {
  const words = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '').match(WORD) ?? []
  const hashes = words.map(hashOf)
  const runs: number[] = []
  for (let at = 0; at + RUN <= hashes.length; at += 1) {
    let [high, low] = [0, 0]
    for (let next = at; next < at + RUN; next += 1) {
      high = Math.imul(high ^ (hashes[next]?.[0] ?? 0), 0x01000193)
      low = Math.imul(low ^ (hashes[next]?.[1] ?? 0), 0x85ebca6b)
      low ^= low >>> 15
    }
    // 52 bits: over millions of runs two that differ are then hardly ever the same number.
    runs.push((high >>> 0) * 0x10_0000 + ((low >>> 0) & 0xf_ffff))
  }
  return runs
}

const WORD = /[\p{L}\p{N}]+/gu

function hashOf(word: string): readonly [number, number] {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x5bd1e995)
    other ^= other >>> 13
  }
  return [one, other]
}

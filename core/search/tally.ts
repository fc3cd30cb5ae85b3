/** Counts words of one document after another in the same room: a map for each would cost more than the counting. */
export class Tally {
  private bits = new Uint16Array(1024)
  private words = new Uint32Array(1024)
  private count = 0

  /** The numbers of the words met since the last `begin`, and how each stands. */
  get met(): Uint32Array {
    return this.words.subarray(0, this.count)
  }

  of(number: number): number {
    return this.bits[number] ?? 0
  }

  add(number: number, plus: (bits: number) => number): void {
    if (number >= this.bits.length) this.bits = grown(this.bits, new Uint16Array(number * 2))
    const before = this.bits[number]!
    if (before === 0) {
      if (this.count === this.words.length) this.words = grown(this.words, new Uint32Array(this.count * 2))
      this.words[this.count] = number
      this.count += 1
    }
    this.bits[number] = plus(before)
  }

  begin(): void {
    for (let at = 0; at < this.count; at += 1) this.bits[this.words[at]!] = 0
    this.count = 0
  }
}

function grown<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

/** The `most` first of many, without sorting the rest: a heap whose root is the worst one kept. */
export class Best {
  private readonly heap: number[] = []
  private readonly most: number
  private readonly isBefore: (a: number, b: number) => boolean

  constructor(most: number, isBefore: (a: number, b: number) => boolean) {
    this.most = most
    this.isBefore = isBefore
  }

  offer(item: number): void {
    const { heap } = this
    if (heap.length < this.most) {
      heap.push(item)
      this.rise()
    } else if (this.most > 0 && this.isBefore(item, heap[0]!)) {
      heap[0] = item
      this.sink()
    }
  }

  inOrder(): number[] {
    return this.heap.toSorted((a, b) => (this.isBefore(a, b) ? -1 : 1))
  }

  private rise(): void {
    const { heap } = this
    let at = heap.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.isBefore(heap[parent]!, heap[at]!)) return
      this.swap(at, parent)
      at = parent
    }
  }

  private sink(): void {
    const { heap } = this
    let at = 0
    for (;;) {
      const left = at * 2 + 1
      if (left >= heap.length) return
      const right = left + 1
      const worse = right < heap.length && this.isBefore(heap[left]!, heap[right]!) ? right : left
      if (!this.isBefore(heap[at]!, heap[worse]!)) return
      this.swap(at, worse)
      at = worse
    }
  }

  private swap(a: number, b: number): void {
    const kept = this.heap[a]!
    this.heap[a] = this.heap[b]!
    this.heap[b] = kept
  }
}

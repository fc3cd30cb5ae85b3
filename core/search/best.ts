/** The `most` first of many, in order, without sorting the rest: a heap whose root is the worst one kept. */
export function best(
  items: Iterable<number>,
  most: number,
  isBefore: (a: number, b: number) => boolean,
): number[] {
  const heap: number[] = []
  for (const item of items) {
    if (heap.length < most) {
      heap.push(item)
      rise(heap, isBefore)
    } else if (most > 0 && isBefore(item, heap[0]!)) {
      heap[0] = item
      sink(heap, isBefore)
    }
  }
  return heap.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
}

function rise(heap: number[], isBefore: (a: number, b: number) => boolean): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isBefore(heap[parent]!, heap[at]!)) return
    swap(heap, at, parent)
    at = parent
  }
}

function sink(heap: number[], isBefore: (a: number, b: number) => boolean): void {
  let at = 0
  for (;;) {
    const left = at * 2 + 1
    if (left >= heap.length) return
    const right = left + 1
    const worse = right < heap.length && isBefore(heap[left]!, heap[right]!) ? right : left
    if (!isBefore(heap[at]!, heap[worse]!)) return
    swap(heap, at, worse)
    at = worse
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a]!
  heap[a] = heap[b]!
  heap[b] = kept
}

interface Timed {
  readonly at: string
  readonly createdAt: string
  readonly id: string
}

/** By the person's own time; two of one minute, the later noted first. */
export function newestFirst<T extends Timed>(all: Iterable<T>): T[] {
  return [...all].toSorted((a, b) => (inTime(a) < inTime(b) ? 1 : -1))
}

function inTime({ at, createdAt, id }: Timed): string {
  return `${at} ${createdAt} ${id}`
}

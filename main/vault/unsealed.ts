import type { Revision } from './revision.ts'

/** A revision durable in the log alone. */
export interface Held {
  readonly revision: Revision
  /** Names its record, as `keyOf` does. */
  readonly key: string
  /** The append that made it durable; callers who asked before that one ended could not know of it. */
  readonly tick: number
}

const NONE: readonly Held[] = []

/** What no sealed file holds yet, in order. It may still be replaced without ever being published. */
export class Unsealed {
  private readonly held = new Map<string, Held>()
  private readonly byRecord = new Map<string, readonly Held[]>()
  /** Revisions that were replaced before they were published, and what they replaced themselves. */
  private readonly replaced = new Map<string, readonly string[]>()
  /** Those that a sealed file may hold although it could not be proved. */
  private readonly out = new Map<string, Revision>()
  private size = 0

  get bytes(): number {
    return this.size
  }

  get count(): number {
    return this.held.size + this.out.size
  }

  get(r: string): Held | undefined {
    return this.held.get(r)
  }

  /** Of the record that `keyOf` names so. */
  of(key: string): readonly Held[] {
    return this.byRecord.get(key) ?? NONE
  }

  /** What a revision replaced that was itself replaced before it was published. */
  insteadOf(r: string): readonly string[] | undefined {
    return this.replaced.get(r)
  }

  revisions(): readonly Revision[] {
    return [...this.out.values(), ...[...this.held.values()].map(({ revision }) => revision)]
  }

  add(held: Held): void {
    this.held.set(held.revision.r, held)
    const before = this.byRecord.get(held.key)
    this.byRecord.set(held.key, before ? [...before, held] : [held])
    this.size += held.revision.line.length
  }

  /** Replaced by another that inherits what it named. */
  replace({ revision }: Held): void {
    this.replaced.set(revision.r, revision.parents)
    this.remove(revision.r)
  }

  /** A sealed file holds it now. */
  publish(revisions: readonly Revision[]): void {
    for (const revision of revisions) {
      if (this.out.delete(revision.r)) this.size -= revision.line.length
      else this.remove(revision.r)
    }
  }

  /** Others may know of them from now on, so none of them is replaced any more; all are to be sealed all the same. */
  mayBeOut(revisions: readonly Revision[]): void {
    for (const revision of revisions) {
      if (!this.held.has(revision.r)) continue
      this.remove(revision.r)
      this.out.set(revision.r, revision)
      this.size += revision.line.length
    }
  }

  clear(): void {
    this.held.clear()
    this.out.clear()
    this.byRecord.clear()
    this.replaced.clear()
    this.size = 0
  }

  private remove(r: string): void {
    const held = this.held.get(r)
    if (!held) return
    this.held.delete(r)
    const left = this.of(held.key).filter((each) => each !== held)
    if (left.length > 0) this.byRecord.set(held.key, left)
    else this.byRecord.delete(held.key)
    this.size -= held.revision.line.length
  }
}

/** No collection's name has a slash. */
export function keyOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return `${collection}/${id}`
}

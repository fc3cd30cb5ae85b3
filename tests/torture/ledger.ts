/** Texts by record id; what a journal shows. */
export type World = ReadonlyMap<string, string>

/** Changes of one save: null takes a record away. */
export type Wanted = ReadonlyMap<string, string | null>

/** What was promised up to a moment: whatever happens then, the journal opens and shows one of these. */
export interface Promised {
  /** Nothing needs to be there yet. */
  readonly mayBeNone: boolean
  /** One of them opens it; the one that must, where there is but one. */
  readonly passphrases: readonly string[]
  /** The confirmed one first; then that and what was asked and not confirmed. */
  readonly worlds: readonly World[]
  /** Hashes of pictures by their names. */
  readonly media: ReadonlyMap<string, string>
}

/** What was asked for at one time may be one write: of that the first few may be there together. */
interface Refused {
  readonly wanted: Wanted
  readonly time: number
}

/** Keeps the account of what a person asked for and what was confirmed. */
export class Ledger {
  /** Told whenever the promise changes. */
  changed: (promised: Promised) => void = () => undefined
  mayBeNone = true
  private world: World = new Map()
  private asked: Wanted[] = []
  /** Refused since the last confirmed save: each may have reached the disk all the same. */
  private doubtful: Refused[] = []
  /** Counts the times that something was asked while nothing waited. */
  private time = 0
  private passphrase = ''
  private media: ReadonlyMap<string, string> = new Map()
  /** Asked for and not confirmed: each may be the one that opens all the same. */
  private perhaps: string[] = []

  promised(): Promised {
    const worlds = [this.world]
    let [next, time] = [this.world, 0]
    for (const one of this.doubtful) {
      next = after(one.time === time ? next : this.world, one.wanted)
      time = one.time
      worlds.push(next)
    }
    if (time !== this.time) next = this.world
    for (const one of this.asked) {
      next = after(next, one)
      worlds.push(next)
    }
    return {
      mayBeNone: this.mayBeNone,
      passphrases: [...this.perhaps, this.passphrase],
      worlds,
      media: this.media,
    }
  }

  /** What is confirmed, and what an open journal shows. */
  get confirmed(): World {
    return this.world
  }

  get opensWith(): string {
    return this.passphrase
  }

  asks(wanted: Wanted): void {
    if (this.asked.length === 0) this.time += 1
    this.asked.push(wanted)
    this.tell()
  }

  answered(wanted: Wanted, isConfirmed: boolean): void {
    this.asked = this.asked.filter((each) => each !== wanted)
    if (isConfirmed) {
      this.world = after(this.world, wanted)
      this.doubtful = []
    } else this.doubtful.push({ wanted, time: this.time })
    this.tell()
  }

  asksPassphrase(next: string): void {
    this.perhaps = [next, ...this.perhaps]
    this.tell()
  }

  answeredPassphrase(isConfirmed: boolean): void {
    if (isConfirmed) {
      this.passphrase = this.perhaps[0] ?? this.passphrase
      this.perhaps = []
    }
    this.tell()
  }

  keeps(name: string, hash: string): void {
    this.media = new Map([...this.media, [name, hash]])
    this.tell()
  }

  openedWith(passphrase: string): void {
    this.passphrase = passphrase
    this.perhaps = []
    this.tell()
  }

  /** An open journal shows that: what was doubtful is settled. */
  shows(world: World): void {
    this.world = world
    this.doubtful = []
    this.mayBeNone = false
    this.tell()
  }

  /** The journal is there, shows that world and opens with that passphrase. */
  found(world: World, passphrase: string): void {
    this.world = world
    this.passphrase = passphrase
    this.perhaps = []
    this.asked = []
    this.doubtful = []
    this.mayBeNone = false
    this.tell()
  }

  private tell(): void {
    this.changed(this.promised())
  }
}

function after(world: World, wanted: Wanted): World {
  const next = new Map(world)
  for (const [id, text] of wanted) {
    if (text === null) next.delete(id)
    else next.set(id, text)
  }
  return next
}

export function sameWorld(one: World, other: World): boolean {
  return one.size === other.size && [...one].every(([id, text]) => other.get(id) === text)
}

import { against, AFTER_A_CRASH } from './judge.ts'
import { Ledger, type Wanted } from './ledger.ts'

/** What a program says of its ledger, so that another, which outlives it, can keep the same. */
export type Entry =
  | { readonly does: 'started' }
  | {
      readonly does: 'opened'
      readonly world: readonly (readonly [string, string])[]
      readonly passphrase: string
      readonly media: readonly (readonly [string, string])[]
      readonly told: readonly string[]
    }
  | { readonly does: 'acts'; readonly act: string }
  | { readonly does: 'refused'; readonly said: string }
  | {
      readonly does: 'asks'
      readonly number: number
      readonly wanted: readonly (readonly [string, string | null])[]
    }
  | { readonly does: 'answered'; readonly number: number; readonly isConfirmed: boolean }
  | { readonly does: 'keeps'; readonly name: string; readonly hash: string }
  | { readonly does: 'asksPassphrase'; readonly next: string }
  | { readonly does: 'answeredPassphrase'; readonly isConfirmed: boolean }

/** Says each entry as it is made, before anything is done about it. */
export class ToldLedger extends Ledger {
  private readonly say: (entry: Entry) => void
  private readonly numbers = new Map<Wanted, number>()

  constructor(say: (entry: Entry) => void) {
    super()
    this.say = say
  }

  override asks(wanted: Wanted): void {
    this.numbers.set(wanted, this.numbers.size)
    this.say({ does: 'asks', number: this.numbers.get(wanted)!, wanted: [...wanted] })
    super.asks(wanted)
  }

  override answered(wanted: Wanted, isConfirmed: boolean): void {
    this.say({ does: 'answered', number: this.numbers.get(wanted)!, isConfirmed })
    super.answered(wanted, isConfirmed)
  }

  override keeps(name: string, hash: string): void {
    this.say({ does: 'keeps', name, hash })
    super.keeps(name, hash)
  }

  override asksPassphrase(next: string): void {
    this.say({ does: 'asksPassphrase', next })
    super.asksPassphrase(next)
  }

  override answeredPassphrase(isConfirmed: boolean): void {
    this.say({ does: 'answeredPassphrase', isConfirmed })
    super.answeredPassphrase(isConfirmed)
  }
}

/** Follows what one program after another says, and tells where a promise was not kept. */
export class Listener {
  readonly ledger = new Ledger()
  /** What it was doing when it was last heard. */
  act = 'start'
  private asked = new Map<number, Wanted>()

  /** null, or what was wrong. */
  hears(entry: Entry): string | null {
    if (entry.does === 'opened') return this.opened(entry)
    if (entry.does === 'refused') return `refused: ${entry.said}`
    this.notes(entry)
    return null
  }

  private notes(entry: Exclude<Entry, { does: 'opened' | 'refused' }>): void {
    const { ledger } = this
    switch (entry.does) {
      case 'started':
        this.act = 'open'
        this.asked = new Map()
        return
      case 'acts':
        this.act = entry.act
        return
      case 'asks': {
        const wanted = new Map(entry.wanted)
        this.asked.set(entry.number, wanted)
        ledger.asks(wanted)
        return
      }
      case 'answered':
        ledger.answered(this.asked.get(entry.number)!, entry.isConfirmed)
        return
      case 'keeps':
        ledger.keeps(entry.name, entry.hash)
        return
      case 'asksPassphrase':
        ledger.asksPassphrase(entry.next)
        return
      case 'answeredPassphrase':
        ledger.answeredPassphrase(entry.isConfirmed)
    }
  }

  private opened({ world, passphrase, media, told }: Extract<Entry, { does: 'opened' }>): string | null {
    const promised = this.ledger.promised()
    const met = { kind: 'opened', passphrase, world: new Map(world), media: new Map(media), told } as const
    this.ledger.found(met.world, passphrase)
    return against(met, promised, AFTER_A_CRASH)
  }
}

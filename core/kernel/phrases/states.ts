import type { Place } from './phrase-graph.ts'

/** A place that is held, with how many words and fillers may still be passed over there. */
interface Held {
  readonly place: Place
  readonly words: number
  readonly fillers: number
}

/** All places one beginning has led to, and the rules that became complete on the way here. */
export interface State {
  readonly held: readonly Held[]
  readonly rules: readonly number[]
  readonly next: Map<readonly string[], State>
}

/** Which word is met: what it may be read as, whether it ends a sentence, whether it may be passed over freely. */
export interface Met {
  readonly symbols: readonly string[]
  readonly isMark: boolean
  readonly isFiller: boolean
}

const MOST_FILLERS = 3
/** From here on what was learned is forgotten, so that no text can make it grow without end. */
const MOST_STATES = 20_000

/**
 * The states that texts lead to, made when first met and kept. A step that was taken before is one look-up;
 * a new one costs as many steps as places are held.
 */
export class States {
  private readonly start: State
  private readonly byKey = new Map<string, State>()
  /** Looks at held places since the beginning: the work beside the look-ups. */
  looks = 0

  constructor(start: Place) {
    this.start = { held: [{ place: start, words: 0, fillers: 0 }], rules: [], next: new Map() }
  }

  first(): State {
    return this.start
  }

  after(state: State, met: Met): State {
    const known = state.next.get(met.symbols)
    if (known) return known
    const made = this.make(state, met)
    state.next.set(met.symbols, made)
    return made
  }

  private make(state: State, met: Met): State {
    const held = new Map<Place, Held>()
    const rules = new Set<number>()
    for (const each of state.held) {
      this.looks += 1
      for (const place of placesAfter(each.place, met)) {
        for (const rule of place.rules) rules.add(rule)
        for (const gap of place.gaps) for (const rule of gap.rules) rules.add(rule)
        enter(held, { place, words: 0, fillers: MOST_FILLERS })
      }
      const passed = passedOver(each, met)
      if (passed) enter(held, passed)
    }
    return this.kept([...held.values()], [...rules])
  }

  private kept(held: readonly Held[], rules: readonly number[]): State {
    const places = held.map(({ place, words, fillers }) => `${place.number}.${words}.${fillers}`).toSorted()
    const key = `${places.join(' ')}|${rules.join(' ')}`
    const known = this.byKey.get(key)
    if (known) return known
    if (this.byKey.size >= MOST_STATES) {
      this.byKey.clear()
      this.start.next.clear()
    }
    const state: State = { held, rules, next: new Map() }
    this.byKey.set(key, state)
    return state
  }
}

function placesAfter(place: Place, { symbols, isMark }: Met): readonly Place[] {
  const places: Place[] = []
  for (const symbol of symbols) {
    const next = place.next.get(symbol)
    if (next) places.push(...next)
  }
  if (!isMark) for (const { symbol, to } of place.nots) if (!symbols.includes(symbol)) places.push(to)
  return places
}

function passedOver(each: Held, met: Met): Held | null {
  if (met.isMark) return null
  if (met.isFiller && each.fillers > 0) return { ...each, fillers: each.fillers - 1 }
  return each.words > 0 ? { ...each, words: each.words - 1 } : null
}

/** Holds a place where something may follow, and the gaps that begin there. */
function enter(held: Map<Place, Held>, each: Held): void {
  if (each.place.next.size > 0 || each.place.nots.length > 0 || each.place.gaps.length > 0) hold(held, each)
  for (const gap of each.place.gaps) enter(held, { place: gap, words: gap.mayPass, fillers: MOST_FILLERS })
}

/** A place is held once, in the way that may pass over most. */
function hold(held: Map<Place, Held>, each: Held): void {
  const before = held.get(each.place)
  if (!before || before.words + before.fillers < each.words + each.fillers) held.set(each.place, each)
}

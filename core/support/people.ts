import type { Stamp } from '../kernel/time.ts'
import { GOOD_FOR, type GoodFor } from './support-kinds.ts'
import type { Person } from './support.schema.ts'

/** For the map: who is good for what, in the order people were noted. Whoever is ticked for nothing comes last. */
export interface MapPlace {
  readonly goodFor: GoodFor | null
  readonly people: readonly Person[]
}

export function mapOf(people: readonly Person[]): readonly MapPlace[] {
  const places: MapPlace[] = GOOD_FOR.map((goodFor) => ({
    goodFor,
    people: people.filter((person) => person.goodFor.includes(goodFor)),
  }))
  const others = people.filter(({ goodFor }) => goodFor.length === 0)
  return others.length === 0 ? places : [...places, { goodFor: null, people: others }]
}

/** A new record of what was filled in; the same for people, searches and helplines. */
export function made<Draft extends object>(
  draft: Draft,
  { id, now }: Stamp,
): Draft & { id: string; createdAt: string; changedAt: string } {
  return { ...draft, id, createdAt: now, changedAt: now }
}

/** In the order they were noted. */
export function inOrder<T extends { readonly createdAt: string; readonly id: string }>(
  all: Iterable<T>,
): T[] {
  return [...all].toSorted((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1))
}

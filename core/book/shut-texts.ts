import { mayLeaveTheBoard } from '../issues/sides.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import type { Day } from '../kernel/time.ts'
import { isSealed } from '../outcome/seal.ts'
import { isPutAway } from '../review/coming-back.ts'
import type { Book } from './book.ts'
import { isOutcomeSealed, outcomeSealedAt } from './coming-back.ts'
import { hardEntries } from './hard-entries.ts'
import type { ShutReason } from './shut-words.ts'

/** Why the words of an entry must not leave; null where they may. What no wish changes comes before what one does. */
export function whyShut(book: Book, today: Day): (row: EntryRow) => ShutReason | null {
  const hard = hardEntries(book)
  const sealedAt = outcomeSealedAt(book, today)
  return (row) => {
    if (hard.has(row.id)) return 'afraid_or_hurt'
    if (isPutAway(row, { sealedAt })) return 'sealed'
    return row.keepPrivate ? 'private' : null
  }
}

/** All that is written on cards of fear or hurt. */
export function cardTexts(book: Book): string[] {
  return [...book.issues.values()]
    .filter((card) => !mayLeaveTheBoard(card))
    .flatMap((card) => {
      const { title, seen, myPart, theirPart, circumstance, learned, willDo } = card
      const { impactOnThem, impactOnMe, needBehind } = card
      return [
        title,
        seen,
        myPart,
        theirPart,
        circumstance,
        impactOnThem,
        impactOnMe,
        needBehind,
        learned,
        willDo,
      ]
    })
}

/** Sealed letters; while step 10 is sealed as a whole, all that is written in it. */
export function sealedTexts(book: Book, today: Day): string[] {
  const letters = [...book.letters.values()]
  if (!isOutcomeSealed(book, today)) {
    return letters.filter((letter) => isSealed(letter, today)).map(({ text }) => text)
  }
  return [
    ...letters.map(({ text }) => text),
    ...[...book.closings.values()].flatMap(({ thank, keep, letGo }) => [thank, keep, letGo]),
    ...[...book.scenarios.values()].flatMap(({ firstDay, firstMonth, whoITell, staysGood, wouldLearn }) => {
      return [firstDay, firstMonth, whoITell, ...staysGood, wouldLearn]
    }),
    ...[...book.lifeAreas.values()].map(({ nextSmallStep }) => nextSmallStep),
    ...[...book.agreements.values()].flatMap(({ whatDiffers, howWeArgue }) => [...whatDiffers, howWeArgue]),
  ]
}

import { checkDraft } from '../../core/contact/draft-check.ts'
import { checkSentence } from '../../core/conversation/sentence-check.ts'
import { assessRisk } from '../../core/support/risk.ts'
import { figure, gated, median, timed, type Figure } from './figure.ts'

/** A page of plain English with something for every check in it. */
const PAGE = `Saw your sister at the market and she said you were well. I miss the garden more than I thought I would, and I
keep thinking about the summer we painted the shed. I never said thank you for the boiler. You always knew what to do with
it. Can’t sleep tonight, so I made soup; the neighbours are having a party and somebody is singing about trains. I was late
with the rent twice and I should have told you. Work is busy. On Sunday I walked to the bridge and back, it rained. `
const LENGTH = 2_000
const ROUNDS = 200
const MOST_MS = 5

export const title = 'Words'
export const about = `The draft check, the sentence check and the reading of an entry for danger, each over ${LENGTH}
characters, and the making of their rules, which happens once, when first asked for.`

export async function* run(): AsyncIterable<Figure> {
  const text = PAGE.repeat(Math.ceil(LENGTH / PAGE.length)).slice(0, LENGTH)
  const checks: readonly (readonly [string, (read: string) => unknown])[] = [
    ['a draft of 2,000 characters', checkDraft],
    ['a sentence of 2,000 characters', checkSentence],
    ['an entry of 2,000 characters', assessRisk],
  ]
  for (const [name, check] of checks) {
    yield figure(`${name}, with the making of the rules`, await timed(() => check(text)), 'ms')
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      // Another text each time: none is answered from the last one.
      const from = (round * 37) % PAGE.length
      const other = PAGE.repeat(8).slice(from, from + LENGTH)
      times.push(await timed(() => check(other)))
    }
    yield gated(figure(name, median(times), 'ms'), 'value', 'at most', MOST_MS)
  }
}

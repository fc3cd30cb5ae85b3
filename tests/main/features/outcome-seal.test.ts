import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract, type CallName } from '../../../core/contract.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { LETTER_KINDS, type LetterKind } from '../../../core/outcome/outcome-kinds.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { SUMMARY_SECTIONS } from '../../../core/summary/summary-kinds.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { openApp, type AppInTest } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const SECRET = 'heronpaper'

/** What the tests do step by step themselves, for it opens or removes what is sealed. */
const BY_HAND: readonly CallName[] = [
  'outcome.openLetterEarly',
  'outcome.openEarly',
  'outcome.reopen',
  'outcome.removeLetter',
  'outcome.removeAll',
  'outcome.seal',
  'outcome.archive',
]
const CALLS = Object.keys(contract).filter(isWalked)
/** Calls that must really have answered, or the walk has proved nothing. */
const MUST_ANSWER = [
  'outcome.board',
  'review.search',
  'search.find',
  'journal.page',
  'summary.preview',
  'summary.save',
  'summary.text',
]

function isWalked(name: string): name is CallName {
  return !name.startsWith('vault.') && !BY_HAND.some((each) => each === name)
}

/** Inputs of many shapes; each call takes those that its contract accepts. */
function inputs(ids: readonly string[]): readonly unknown[] {
  const sections = [...SUMMARY_SECTIONS]
  const choices = { ...defaultChoices('self', TODAY), sections, howItIs: 'Calm.' }
  const draft = { kind: 'thank_you', text: 'Other words.' }
  return [
    undefined,
    { text: SECRET, filter: {}, offset: 0, limit: 20 },
    { text: '', filter: {}, offset: 0, limit: 20 },
    ...[SECRET, '', 'kind:letters', 'step:outcome', `${SECRET}x`, '-nothing'].map((text) => ({
      text,
      kind: null,
      offset: 0,
      limit: 20,
    })),
    { text: SECRET, kind: 'letters', offset: 0, limit: 20 },
    { filter: {}, offset: 0, limit: 20 },
    { filter: { step: 'outcome' }, offset: 0, limit: 20 },
    choices,
    { choices, format: 'md' },
    { choices, format: 'html' },
    { choices, format: 'txt' },
    { from: '2026-01-01', to: TODAY },
    { day: TODAY },
    ...ids.flatMap((id) => [
      { id },
      { id, filter: {} },
      { id, draft, sealUntil: null },
      { id, draft, sealUntil: '2030-01-01' },
      { token: id },
      { filter: { linkedTo: id }, offset: 0, limit: 20 },
    ]),
  ]
}

/** Everything the program says in answer to every call it knows. */
async function walk(program: AppInTest, ids: readonly string[]): Promise<string> {
  const said: string[] = []
  const answered = new Set<string>()
  for (const name of CALLS) {
    for (const input of inputs(ids)) {
      if (!contract[name].input.safeParse(input).success) continue
      const answer = await program.app.call(name, input)
      said.push(`${name} ${JSON.stringify(answer)}`)
      if (JSON.stringify(answer).includes('"ok":true')) answered.add(name)
    }
  }
  for (const name of MUST_ANSWER) expect(answered).toContain(name)
  for (const { bytes } of program.ports.dialogs.asked) said.push(new TextDecoder().decode(bytes))
  return [...said, JSON.stringify(program.heard)].join('\n')
}

async function sealedLetter(program: AppInTest, kind: LetterKind, days: number): Promise<string> {
  const draft = { kind, text: `Dear me, ${SECRET} and more.` }
  const { id } = await program.get('outcome.addLetter', { draft, sealUntil: addDays(TODAY, days) })
  return id
}

describe('before its day no call of the contract gives a word of a sealed letter', () => {
  test('whatever is asked, and whatever is done with it but opening it', async () => {
    const program = await openApp()
    const id = await sealedLetter(program, 'to_me_in_a_year', 365)
    expect(await walk(program, [id])).not.toContain(SECRET)
    const { token } = await program.get('outcome.removeLetter', { id })
    expect(JSON.stringify(token)).not.toContain(SECRET)
    expect(await walk(program, [id])).not.toContain(SECRET)
    expect(await program.call('outcome.putBack', { token })).toEqual({ ok: true, value: null })
    expect(await walk(program, [id])).not.toContain(SECRET)
    await program.get('outcome.openLetterEarly', { id })
    expect(await program.get('outcome.letter', { id })).toMatchObject({
      text: `Dear me, ${SECRET} and more.`,
    })
  })

  test('for any kind, any day of the seal and any day it is asked on', { timeout: 60_000 }, async () => {
    const cases = fc.record({
      kind: fc.constantFrom(...LETTER_KINDS),
      until: fc.integer({ min: 1, max: 500 }),
      later: fc.integer({ min: 0, max: 600 }),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ kind, until, later }) => {
        const clock = new HandClock()
        const program = await openApp({ clock })
        const id = await sealedLetter(program, kind, until)
        jump(clock, later)
        const said = await walk(program, [id])
        if (later < until) expect(said).not.toContain(SECRET)
        else expect(said).toContain(SECRET)
      }),
      { numRuns: 12 },
    )
  })

  test('nor of anything else in the step while the whole of it is sealed', async () => {
    const program = await openApp()
    const { get } = program
    const draft = {
      firstDay: SECRET,
      firstMonth: SECRET,
      whoITell: SECRET,
      staysGood: [SECRET],
      wouldLearn: SECRET,
    }
    await get('outcome.editScenario', { kind: 'friends', draft })
    await get('outcome.setNextStep', { area: 'home', nextSmallStep: SECRET })
    await get('outcome.readNote', undefined)
    await get('outcome.editAgreement', { whatDiffers: [SECRET], howWeArgue: SECRET, review: null })
    await get('outcome.editClosing', { thank: SECRET, keep: SECRET, letGo: SECRET })
    const { id } = await get('outcome.addLetter', {
      draft: { kind: 'thank_you', text: SECRET },
      sealUntil: null,
    })
    expect(await walk(program, [])).toContain(SECRET)
    program.ports.dialogs.asked.length = 0
    await get('outcome.seal', { until: addDays(TODAY, 100) })
    expect(await walk(program, [id])).not.toContain(SECRET)
    const { token } = await get('outcome.removeAll', undefined)
    expect(await walk(program, [id, token])).not.toContain(SECRET)
    await get('outcome.putBack', { token })
    expect(await walk(program, [id])).not.toContain(SECRET)
  })
})

/** The day changes with nobody's timer ringing, so that the journal stays open. */
function jump(clock: HandClock, days: number): void {
  const now = clock.now()
  clock.now = () => now + days * 86_400_000
}

import { describe, expect, test } from 'vitest'
import { checkSentence } from '../../../core/conversation/sentence-check.ts'
import { sentencesOf } from '../../../core/conversation/spoken.ts'
import { plainTextOf } from '../../../core/print/plain-text.ts'
import { CONTACT_VALUES } from '../../../core/boundaries/contact-kinds.ts'
import { contactGate } from '../../../core/boundaries/contact-gate.ts'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { summaryOf, type Summary } from '../../../core/summary/document.ts'
import { whyNotConduct } from '../../../core/summary/own-conduct.ts'
import { DAYS, ILLNESSES, MOODS, PULLS, SAID_LIGHTLY, VOWS } from '../../../core/summary/own-conduct.data.ts'
import { isDiagnosis, isFeeling, isPromise } from '../../../core/summary/own-conduct-words.ts'
import { mayReachEx, whyNotWrite } from '../../../core/summary/reader-gate.ts'
import { makeBoundary, makeStatus } from '../boundaries/make-boundary.ts'
import { makeEvidence } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makePlan } from '../conversation/make-plan.ts'
import { byId, makeBook } from './make-book.ts'

const NOW = { now: '2026-05-31T10:00:00.000Z', local: '2026-05-31T12:00' }

function forEx(myPart: string, part: Partial<ReturnType<typeof defaultChoices>> = {}): Summary {
  const book = makeBook({
    issues: [
      makeIssue({ id: 'issue-aa', status: 'working', title: 'Late', myPart, theirPart: 'They shouted.' }),
    ],
    evidence: [
      makeEvidence({
        id: 'proof-00',
        day: '2026-05-10',
        situation: 'Ines was there.',
        thisTimeI: 'rang at ten to six.',
      }),
    ],
  })
  const plans = byId([
    makePlan({ id: 'plan-001', repair: 'I’d like to pay for the broken lamp by Friday.' }),
    makePlan({ id: 'plan-002', consent: 'declined', repair: 'I would like to bring the books back.' }),
  ])
  const choices = {
    ...defaultChoices('ex', '2026-05-31'),
    length: 'full' as const,
    freeText: 'whole' as const,
  }
  return summaryOf({ ...book, plans }, { ...choices, ...part }, NOW)
}

describe('what the other person may read', () => {
  test('is my own conduct, evidence and offers; the rest is named with its reason', () => {
    const { document, leftOut } = forEx(
      'I interrupted you most evenings. You never had time for us. They were tired. I promise I will change. I was depressed then.',
    )
    const text = plainTextOf(document)
    expect(text).toContain('I interrupted you most evenings.')
    expect(text).toContain('This time I rang at ten to six.')
    expect(text).toContain('I’d like to pay for the broken lamp by Friday.')
    expect(text).not.toMatch(/never had time|were tired|promise|depressed|shouted|Ines|Late|books/)
    expect(leftOut).toEqual([
      { text: 'You never had time for us.', reason: 'blame' },
      { text: 'They were tired.', reason: 'not_mine' },
      { text: 'I promise I will change.', reason: 'promise' },
      { text: 'I was depressed then.', reason: 'diagnosis' },
    ])
  })

  test('passes the sentence check in every line, also in those written for it', () => {
    const { document, leftOut } = forEx('I hid the bills. This is your fault.', {
      howItIs: 'I ask first. You always shut me out.',
      closing: 'Whatever comes, this work is mine.',
    })
    for (const block of document.blocks) {
      const runs = block.kind === 'list' ? block.items.flat() : 'runs' in block ? block.runs : []
      for (const { text } of runs) {
        for (const sentence of sentencesOf(text)) expect(checkSentence(sentence), sentence).not.toBe('blame')
      }
    }
    expect(leftOut.map(({ reason }) => reason)).toEqual(['blame', 'blame'])
  })

  test('has nobody else act in what is written for it', () => {
    const { document, leftOut } = forEx('I hid the bills.', {
      howItWas: 'I was late most evenings. They moved out in March.',
    })
    expect(plainTextOf(document)).not.toContain('moved out')
    expect(leftOut).toContainEqual({ text: 'They moved out in March.', reason: 'not_mine' })
  })

  test('says what was put differently for this document, and leaves the journal as it is', () => {
    const { document } = forEx('You made me late.', {
      wording: [{ id: 'issue-aa', text: 'I was late, and I left you waiting.' }],
    })
    expect(plainTextOf(document)).toContain('I was late, and I left you waiting.')
  })
})

describe('a sentence for the other person', () => {
  test.each([
    ['promise', 'I won’t do it again.'],
    ['promise', 'I will change.'],
    ['promise', 'You have my word that I listen now.'],
    ['promise', 'I’m never going to shout again.'],
    ['promise', 'I will be different from now on.'],
    ['promise', 'I give you my word.'],
    ['promise', 'I guarantee I will listen.'],
    ['promise', 'I shall never shout again.'],
    ['promise', 'I will never be late on Friday.'],
    ['diagnosis', 'I have BPD and I hurt us with it.'],
    ['diagnosis', 'My panic attacks made me shout.'],
    ['diagnosis', 'I was manic that spring.'],
    ['diagnosis', 'My anxiety made me check my phone.'],
    ['diagnosis', 'I have an eating disorder.'],
    ['diagnosis', 'My bulimia was mine to tell.'],
    ['diagnosis', 'I was suicidal in May.'],
    ['diagnosis', 'My therapist says I have C-PTSD.'],
    ['feeling', 'I was sad for weeks and had no strength.'],
    ['feeling', 'I felt a pull to write to you every night.'],
    ['feeling', 'I love you and I want you back.'],
    ['feeling', 'I miss you every evening.'],
    ['promise', 'I will wait for you until the end.'],
    ['promise', 'I will fight for us until the end.'],
    ['promise', 'I will be better by the week.'],
    ['promise', 'I said sorry, and I promise to listen.'],
    ['feeling', 'I miss us.'],
    ['feeling', 'I want us back.'],
    ['feeling', 'I hope we can be together again.'],
    ['feeling', 'I still have feelings for you.'],
    ['feeling', 'I cannot stop thinking about you.'],
    ['feeling', 'I thought of you every night.'],
    ['feeling', 'I felt anxious every day.'],
    ['feeling', 'I would do anything for you.'],
    ['feeling', 'I would give us another chance.'],
    ['feeling', 'My life is nothing without you.'],
    ['feeling', 'I drove past your house three times.'],
    ['feeling', 'I made you sad, and I was sad too.'],
    ['diagnosis', 'I am addicted to drink.'],
  ] as const)('stays out for its %s: %s', (reason, sentence) => {
    expect(whyNotConduct(sentence)).toBe(reason)
  })

  test.each([
    'I waited until you came home drunk.',
    'I said nothing about the affair you had.',
    'I cried, your brother laughed at me.',
    'I went to the flat which you left dirty.',
    'I left after you lied to me.',
    'I paid while Sam drank my money.',
    'I stayed even though you cheated.',
    'I went quiet every time you shouted.',
    'I forgave you cheating on me.',
    'I was hurt by your lies.',
    'I saw that he was there.',
  ])('stays out, for somebody else acts in it: %s', (sentence) => {
    expect(['not_mine', 'blame']).toContain(whyNotConduct(sentence))
  })

  test.each([
    'I interrupted you most evenings.',
    'I promised to call and didn’t, and you waited.',
    'I felt scared about money and hid the bills.',
    'I’ve practised leaving the room for ten minutes instead of shouting.',
    'I’d like to pay for the broken lamp by Friday.',
    'I will pay for the broken lamp by Friday.',
    'My silence left you alone with it.',
    'I missed your birthday.',
    'I made you cry, and I laughed.',
    'I read your messages.',
    'I hid the bills.',
    'I cheated on you.',
    'I left you waiting, and I see what that did.',
    'I told you on Monday.',
    'I made you sad.',
    'I left you lonely for weeks.',
    'I made you feel sad and lonely.',
    'I did not see how lonely you were.',
    'I was addicted to my phone.',
    "I said 'I promise' and did not keep it.",
    'I said “I’ll change” and did not.',
    'I was jealous, and I went through your messages.',
    'I will pay it back by the end of May.',
    'I would like to give you back the key on Monday.',
  ])('may be said: %s', (sentence) => {
    expect(whyNotConduct(sentence)).toBe(null)
  })
})

describe('the gate of the third reader', () => {
  test('opens for one status alone', () => {
    const open = CONTACT_VALUES.filter((value) =>
      mayReachEx(contactGate(makeStatus({ value }), [], '2026-05-31')),
    )
    expect(open).toEqual(['open'])
    expect(mayReachEx(contactGate(null, [], '2026-05-31'))).toBe(false)
  })

  test('stays shut where a line of theirs rules such a talk out, and until they agreed', () => {
    const status = makeStatus({ value: 'open' })
    const line = makeBoundary({ rulesOut: ['talk_about_us'] })
    expect(mayReachEx(contactGate(status, [line], '2026-05-31'))).toBe(false)
    const gate = contactGate(status, [], '2026-05-31')
    const choices = defaultChoices('ex', '2026-05-31')
    expect(whyNotWrite(gate, choices)).toBe('not_agreed')
    expect(whyNotWrite(gate, { ...choices, theyAgreed: true })).toBe(null)
    expect(whyNotWrite(contactGate(null, [], '2026-05-31'), defaultChoices('self', '2026-05-31'))).toBe(null)
  })
})

describe('each row of words for the other person', () => {
  test.each(VOWS)('has a vow: $as', ({ as }) => expect(isPromise(as)).toBe(true))
  test.each(DAYS)('has a day: $as', ({ as }) => expect(isPromise(as)).toBe(false))
  test.each(ILLNESSES)('has an illness: $as', ({ as }) => expect(isDiagnosis(as)).toBe(true))
  test.each(SAID_LIGHTLY)('is no illness: $as', ({ as }) => expect(isDiagnosis(as)).toBe(false))
  test.each([...MOODS, ...PULLS])('has a mood or a pull: $as', ({ as }) => expect(isFeeling(as)).toBe(true))

  test.each([...VOWS, ...DAYS, ...ILLNESSES, ...SAID_LIGHTLY, ...MOODS, ...PULLS])(
    'has an example of its own: $as',
    ({ words, as }) => expect(as).toMatch(new RegExp(`\\b(?:${words})`, 'iu')),
  )
})

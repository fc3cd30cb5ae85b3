import { describe, expect, test } from 'vitest'
import { checkSentence } from '../../../core/conversation/sentence-check.ts'
import { sheetFileName, sheetOf } from '../../../core/conversation/sheet.ts'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { htmlOf } from '../../../core/print/html.ts'
import { settingOf } from '../../../core/print/sheet-setting.ts'
import { makePlan } from './make-plan.ts'

/** The size of type that its words leave. */
function size(own: string[]): string {
  return settingOf(sheetOf(makePlan({ own }), [], checkSentence)).name
}

describe('the sheet to print', () => {
  test('begins with my own part, and keeps to itself what I will not say and what they said', () => {
    const sheet = sheetOf(
      makePlan({
        consentWords: 'Sunday, then.',
        heard: 'They waited.',
        agreed: 'I ring.',
        pauseSignal: 'A flat hand',
      }),
      ['This time I asked first.'],
      checkSentence,
    )
    expect(sheet.title).toBe('Talk notes')
    expect(sheet.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'My own part',
      'What I am sorry for',
      'How I would like to repair it',
      'What I do now',
      'How I begin',
      'Questions to listen to',
      'So that it stays a talk',
    ])
    expect(sheet.blocks.at(-1)).toEqual({
      kind: 'list',
      items: [
        [{ text: '30 minutes, half of them for listening.', style: 'plain' }],
        [{ text: 'A pause: A flat hand', style: 'plain' }],
      ],
    })
    expect(JSON.stringify(sheet)).not.toMatch(/never listened|Sunday|waited\.|I ring/)
  })

  test('puts each thing under what it is: blame is no part of mine, and repair and change are no regret', () => {
    const part = {
      own: ['I was late most evenings.', 'You never asked, either.'],
      regret: 'I’m sorry for it.',
      repair: 'I’d like to pay my half.',
      change: 'I’ve started to write down what I spend.',
    }
    const { blocks } = sheetOf(makePlan({ ...blankPlan(), ...part }), ['This time I rang.'], checkSentence)
    expect(
      blocks.slice(0, -2).map((block) => {
        if (block.kind === 'heading') return block.text
        return block.kind === 'list' ? block.items.map((runs) => runs.map(({ text }) => text).join('')) : null
      }),
    ).toEqual([
      'My own part',
      ['I was late most evenings.'],
      'What I am sorry for',
      ['I’m sorry for it.'],
      'How I would like to repair it',
      ['I’d like to pay my half.'],
      'What I do now',
      ['I’ve started to write down what I spend.', 'This time I rang.'],
      'What else I say',
      ['You never asked, either.'],
    ])
  })

  test('of an empty plan is empty', () => {
    expect(sheetOf(makePlan(blankPlan()), [], checkSentence).blocks).toEqual([])
  })

  test('is a page without script or anything fetched, and words stay words', () => {
    const html = htmlOf(sheetOf(makePlan({ own: ['<b>I</b> & you\nlate'] }), [], checkSentence), 'letter', '')
    expect(html).toContain('&lt;b&gt;I&lt;/b&gt; &amp; you late')
    expect(html).not.toMatch(/<script|https?:|src=/)
    expect(html).toContain('size: letter')
  })

  test('has smaller type where there are more words', () => {
    const long = Array.from({ length: 6 }, () => 'I was late. '.repeat(23))
    expect(size(['I was late.'])).toBe('large')
    expect(size(long)).toBe('small')
    expect(size([...long, ...long])).toBe('smallest')
  })

  test('is called by its day alone', () => {
    expect(sheetFileName('2026-03-02')).toBe('talk-notes-2026-03-02')
  })
})

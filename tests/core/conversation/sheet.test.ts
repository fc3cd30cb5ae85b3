import { describe, expect, test } from 'vitest'
import { sheetFileName, sheetOf } from '../../../core/conversation/sheet.ts'
import { sheetHtml } from '../../../core/conversation/sheet-html.ts'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { makePlan } from './make-plan.ts'

/** Points of type. */
function size(own: string[]): number {
  return Number(/font-size: ([\d.]+)pt \}\nmain/.exec(sheetHtml(sheetOf(makePlan({ own }), [])))?.[1])
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
    )
    expect(sheet.title).toBe('Talk notes')
    expect(sheet.parts.map(({ title }) => title)).toEqual([
      'My own part',
      'What I am sorry for',
      'What I do now',
      'How I begin',
      'Questions to listen to',
      'So that it stays a talk',
    ])
    expect(sheet.parts.at(-1)?.lines).toEqual([
      '30 minutes, half of them for listening.',
      'A pause: A flat hand',
    ])
    expect(JSON.stringify(sheet)).not.toMatch(/never listened|Sunday|waited\.|I ring/)
  })

  test('of an empty plan is empty', () => {
    expect(sheetOf(makePlan(blankPlan()), []).parts).toEqual([])
  })

  test('is a page without script or anything fetched, and words stay words', () => {
    const html = sheetHtml(sheetOf(makePlan({ own: ['<b>I</b> & you\nlate'] }), []))
    expect(html).toContain('&lt;b&gt;I&lt;/b&gt; &amp; you late')
    expect(html).not.toMatch(/<script|https?:|src=/)
    expect(html).toContain('size: A4')
  })

  test('has smaller type where there are more words', () => {
    const long = Array.from({ length: 6 }, () => 'I was late. '.repeat(23))
    expect(size(['I was late.'])).toBe(12)
    expect(size(long)).toBeLessThan(12)
    expect(size([...long, ...long])).toBeLessThan(size(long))
  })

  test('is called by its day alone', () => {
    expect(sheetFileName('2026-03-02')).toBe('talk-notes-2026-03-02')
  })
})

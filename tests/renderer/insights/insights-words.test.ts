import { describe, expect, test } from 'vitest'
import { MOOD_TRENDS } from '../../../core/moods/mood-trend.ts'
import { documentWords } from '../../../core/summary/document-words.ts'
import { HOW_WORDS } from '../../../renderer/words/insights-how.ts'
import { conversationWords } from '../../../renderer/words/conversation.ts'
import { insightsWords, listed, oneDigit, shareInWords } from '../../../renderer/words/insights.ts'

const { mood, quiet, urges, goals, evidence, issues, contact, ownership, starts, pulse, outcome } =
  insightsWords
const COUNTS = [0, 1, 2, 3, 12]

/** Every sentence the page can say, with numbers of each kind put into it. */
function everySentence(): string[] {
  const swings = ['calmer', 'similar', 'choppier', null] as const
  const pairs = COUNTS.flatMap((a) => COUNTS.map((b) => [a, b] as const))
  return [
    ...plainTexts(insightsWords),
    ...HOW_WORDS.rows.flat(),
    ...plainTexts(HOW_WORDS),
    ...MOOD_TRENDS.map((trend) => mood.trend(trend, '1 Jan 2026', '5 Feb 2026')),
    ...swings.map((word) => mood.swing(word)),
    mood.lastDays(mood.about('Good', '4.1')),
    mood.swingKey(9, 8),
    mood.points(0.5),
    mood.swingSays(1, 0.5),
    mood.chartLabel('1 Jan', '1 Feb'),
    ...[...COUNTS, 3.25].flatMap((count) => [
      insightsWords.opening('1 Jan', '1 Feb', count, count),
      mood.based(count, count),
      quiet.ever(count),
      urges.count(count, count === 0 ? null : count / 2),
      evidence.sentence(count),
      evidence.most('Ask first', count),
      evidence.cell('Ask first', 'May', count),
      issues.more(count),
      issues.once(count),
      contact.mine(count),
      contact.practical(count),
      contact.byChance(count),
      contact.looked(count),
      contact.sent(count),
      contact.moments(count),
      starts.notEnough(count),
      starts.both(count),
      pulse.sessions(count),
      pulse.latest(count),
      outcome.once(count),
      ...[0, 0.3, 0.5, 0.8, 1].map((share) => goals.goal('Ask first', share, count)),
      ownership.part(count, 12),
      goals.week(count, count === 0 ? null : 1),
    ]),
    ...pairs.flatMap(([a, b]) => [
      quiet.sentence(a, b),
      urges.before(a, b - 2),
      urges.firstAndLast('In May', a, 'in June', b),
      urges.handled(a, b),
      issues.card('Late', a, b),
      issues.total(a / 12, b / 12, 4),
      contact.cooling(a, b),
      starts.sentence(a, b),
      pulse.sentence(a, b, 3),
      outcome.way('Friends', a, b),
      outcome.says(a, b),
    ]),
    urges.before(6, null),
    urges.inWeek('3 May'),
    urges.inMonth('May'),
    contact.talks(['3 May 2026', '9 May 2026']),
    goals.quarters('Ask first', '1 done, quiet week'),
    ownership.sentence('To be heard', '2 of 6', '8 of 9'),
    ownership.untitled('3 May'),
    insightsWords.open('Growth'),
  ]
}

function plainTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(plainTexts) : []
}

/** No cause, no verdict, no forecast, no ranking, no cheer, no guilt, nothing about how they are or feel. */
const FORBIDDEN = [
  /\b(because|due to|thanks to|leads? to|led to|caus(e|es|ed)|therefore|so that you)\b/i,
  /\b(helped|made you|effect|explains?|linked to|correlat\w*)\b/i,
  /\b(scores?|points? earned|rank\w*|grade|level|achiev\w*|success\w*|fail\w*|streaks?|progress)\b/i,
  /\b(improv\w*|worse\w*|better|recover\w*|heal\w*|on track|well done|great|keep it up|congrat\w*)\b/i,
  /\b(will|likely to|chances|a chance|predict\w*|forecast|expect\w*|soon be)\b/i,
  /\b(others do|most people|average person|than others|normal|typical(?! step))\b/i,
  /\b(missed|you should|must|only \d|you have not|didn['’]t)\b/i,
  /\b(they (feel|felt|want|think|answered|replied)|he|she|your ex)\b/i,
  /%|!/,
]

describe('the words of "What changed"', () => {
  test('claim no cause, give no score, forecast nothing, compare with nobody', () => {
    const sentences = everySentence()
    expect(sentences.length).toBeGreaterThan(300)
    const wrong = sentences.flatMap((sentence) =>
      FORBIDDEN.flatMap((rule) => (rule.test(sentence) ? [`${String(rule)}: ${sentence}`] : [])),
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  test('the rule for words finds what must not be said', () => {
    for (const sentence of [
      'Your mood is higher because of the walks.',
      'A growth score of 7.',
      'It improved by 12.',
      'You will feel calmer.',
      'That is 40 % more.',
    ]) {
      expect(
        FORBIDDEN.some((rule) => rule.test(sentence)),
        sentence,
      ).toBe(true)
    }
  })

  test('no sentence has a hole, a lone number word or two spaces in it', () => {
    for (const sentence of everySentence()) {
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\s[.,]/)
    }
  })

  test('what is below the least number is told by one and the same beginning', () => {
    const few = [
      mood.trend('not_enough', '', ''),
      mood.swing(null),
      urges.count(4, null),
      issues.once(1),
      starts.notEnough(4),
      pulse.notEnough,
      outcome.once(2),
    ]
    for (const sentence of few) expect(sentence).toContain(insightsWords.notEnough)
  })

  test('numbers, shares and lists read as people say them', () => {
    expect([oneDigit(2), oneDigit(2.04), oneDigit(2.25)]).toEqual(['2', '2', '2.3'])
    expect([0, 0.1, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 0.9, 1].map(shareInWords)).toEqual([
      'none',
      'a little',
      'about a quarter',
      'about a third',
      'about half',
      'about two thirds',
      'about three quarters',
      'nearly all',
      'all',
    ])
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })

  test('the step from day to day is called what it is, in caption, table and explanation alike', () => {
    // A root of a mean of squares is no mean: of steps of 0 and 2 it is 1.4.
    const said = [
      mood.swingKey(9, 8),
      mood.swingLabel,
      HOW_WORDS.rows.find(([name]) => name === 'From day to day')?.[1],
    ]
    for (const sentence of said) expect(sentence).toMatch(/typical step/i)
    expect(said.join(' ')).not.toMatch(/mean step/i)
    expect(mood.swingKey(9, 8)).toContain('big steps counting more')
  })

  test('own sentences are told as the counts they are, and sent ones as what was counted', () => {
    expect([ownership.part(0, 2), ownership.part(6, 7)]).toEqual(['0 of 2', '6 of 7'])
    expect(conversationWords.check.part(6, 7)).toBe('6 of 7')
    expect(contact.sent(1)).toBe('You noted 1 message as sent at the draft desk.')
    expect(documentWords.sent).toBe('Messages noted as sent at the draft desk')
  })

  test('one is one, and two are two', () => {
    expect([quiet.sentence(1, 1), quiet.sentence(0, 1), quiet.sentence(1, 9), quiet.sentence(8, 9)]).toEqual([
      'The one day in a quiet period was quiet.',
      'The one day in a quiet period was not quiet.',
      '1 of 9 days in a quiet period was quiet.',
      '8 of 9 days in a quiet period were quiet.',
    ])
    expect([documentWords.begunOf(3, 0), documentWords.begunOf(6, 1), documentWords.begunOf(2, 2)]).toEqual([
      '3',
      '6, 1 of them practical only',
      '2, practical only',
    ])
    expect(contact.mine(0)).toBe('You noted no contact of your own beyond what was practical.')
    expect(contact.mine(1)).toBe('On 1 day you began contact that was not practical.')
    expect(contact.looked(2)).toBe('Twice you looked at what they post.')
    expect(contact.cooling(1, 1)).toBe('The draft you made ready waited its full time.')
    expect(evidence.sentence(2)).toBe('Twice you noted that you did something differently.')
    expect(urges.before(6.4, 2.1)).toBe(
      'They began at 6.4 of 10 on average, and the second rating was 2.1 lower.',
    )
    expect(urges.before(6.4, -1)).toContain('1 higher')
    expect(goals.goal('Swim', 0, 4)).toBe('“Swim”: a quiet time.')
  })
})

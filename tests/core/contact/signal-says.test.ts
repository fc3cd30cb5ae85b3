import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../../core/contact/draft-check.ts'
import { adviceOn, sayFound } from '../../../core/contact/signal-says.ts'
import { SIGNAL_WORDS } from '../../../core/contact/signal-words.data.ts'
import { SIGNALS } from '../../../core/contact/signals.ts'
import { heaviest } from '../../../core/contact/weigh.ts'

function at(signal: 'blame' | 'harm', confidence: 'high' | 'low'): ReturnType<typeof heaviest> {
  return heaviest([{ signal, confidence, start: 0, end: 4 }], 'thanks')
}

describe('what the check says of a line', () => {
  test.each(SIGNALS)('%s is a whole sentence, however sure it is', (signal) => {
    for (const confidence of ['high', 'medium', 'low'] as const) {
      expect(sayFound({ signal, confidence })).toMatch(/^[A-Z][^…]{12,}[^ .…]\.$/)
      expect(adviceOn({ signal, confidence })).toMatch(/^[A-Z].+[.?]$/)
    }
  })

  test('not being sure, it claims nothing of the line, and asks for less', () => {
    expect(sayFound({ signal: 'blame', confidence: 'low' })).toBe(
      'Not sure here: it may read as an accusation.',
    )
    expect(adviceOn({ signal: 'blame', confidence: 'low' })).not.toContain('accusation')
    expect(adviceOn({ signal: 'harm', confidence: 'low' })).toBe(SIGNAL_WORDS.harm.advice)
    expect([at('blame', 'high'), at('blame', 'low'), at('harm', 'low')]).toEqual([
      'caution',
      'notice',
      'stop',
    ])
  })

  test.each(['Thought you might enjoy it.', 'Saw this and thought of you.'])(
    'words alone, with no rule behind them, are never wholly sure: %s',
    (text) => {
      for (const { confidence } of checkDraft(text)) expect(confidence).not.toBe('high')
    },
  )
})

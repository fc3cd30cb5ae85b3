import { expect, test } from 'vitest'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import { moodBlocks } from '../../../core/summary/mood-blocks.ts'

test.each(['month', 'exact'] as const)('a mistyped year ends, with dates as %s', (dates) => {
  const mood = { day: '2026-05-11', mean: 3, low: 3, high: 3, count: 1 }
  const choices = { ...defaultChoices('self', '2026-05-31'), dates }
  for (const period of [
    { from: '0002-05-01', to: '2026-05-31' },
    { from: '9999-11-01', to: '9999-12-31' },
  ]) {
    const [line] = moodBlocks([mood], { ...choices, ...period })
    expect(line?.kind === 'line' && line.points.length).toBeLessThan(6000)
  }
})

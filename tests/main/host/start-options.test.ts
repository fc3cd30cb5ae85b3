import { expect, test } from 'vitest'
import { readStartOptions } from '../../../main/host/start-options.ts'

test.each([
  [[], { isDemo: false, folder: undefined }],
  [['--demo'], { isDemo: true, folder: undefined }],
  [['--folder', 'mine'], { isDemo: false, folder: '/from/mine' }],
  [['--folder=/x/y'], { isDemo: false, folder: '/x/y' }],
])('%j is understood', (words, options) => expect(readStartOptions(words, '/from')).toEqual(options))

test.each([
  [['--help']],
  [['x']],
  [['--folder']],
  [['--folder=']],
  [['--folder', '--demo']],
  [['--demo', '--folder', 'x']],
])('%j is refused', (words) => expect(readStartOptions(words, '/from')).toBe(null))

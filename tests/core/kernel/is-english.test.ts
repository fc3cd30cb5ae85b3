import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isEnglish } from '../../../core/kernel/phrases/is-english.ts'

const MESSAGES = join(import.meta.dirname, '../contact')

it('takes every English test message for English, however it is typed', () => {
  const lines = readdirSync(MESSAGES)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(MESSAGES, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  expect(lines.length).toBeGreaterThan(3000)
  expect(lines.map((line) => line.replace(/^.*?: /, '')).filter((text) => !isEnglish(text))).toEqual([])
})

it.each([
  'Ich vermisse dich sehr und ich weiß nicht, warum du nicht antwortest.',
  'Tu me manques tellement, je ne comprends pas pourquoi.',
  'Te echo mucho de menos y no sé qué hacer.',
  'Mi manchi tantissimo, perché non rispondi?',
  'Ik mis je zo erg, waarom antwoord je niet?',
  'Я очень скучаю по тебе',
  'Nagyon hiányzol, és nem értem, hogy miért nem írsz vissza nekem soha már',
])('%j is in another language', (text) => expect(isEnglish(text)).toBe(false))

it.each(['u up?', 'Danke!', 'Say hi to José and Łukasz for me', ''])('%j may be English', (text) =>
  expect(isEnglish(text)).toBe(true),
)

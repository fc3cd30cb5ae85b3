import { createDecipheriv } from 'node:crypto'
import { afterEach, expect, it } from 'vitest'
import { withoutStack } from '../../../main/vault/without-stack.ts'

const usual = Error.stackTraceLimit

afterEach(() => {
  Error.stackTraceLimit = usual
})

it('traces are taken again afterwards, whatever comes of it', () => {
  Error.stackTraceLimit = 7
  expect(withoutStack(() => Error.stackTraceLimit)).toBe(0)
  expect(Error.stackTraceLimit).toBe(7)
  expect(() =>
    withoutStack(() => createDecipheriv('aes-256-gcm', Buffer.alloc(3), Buffer.alloc(12))),
  ).toThrow(RangeError)
  expect(Error.stackTraceLimit).toBe(7)
})

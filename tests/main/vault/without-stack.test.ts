import { createDecipheriv } from 'node:crypto'
import { afterEach, expect, it } from 'vitest'
import { boxKey, nonceAt, openBox, sealBox } from '../../../main/vault/aead.ts'
import { hkdf, hmac } from '../../../main/vault/hash.ts'
import { withoutStack } from '../../../main/vault/without-stack.ts'

const usual = Error.stackTraceLimit

afterEach(() => {
  Object.defineProperty(Error, 'stackTraceLimit', {
    value: usual,
    writable: true,
    configurable: true,
    enumerable: true,
  })
})

/** How often traces are switched off while that runs. */
function timesOff(act: () => unknown): number {
  let times = 0
  Object.defineProperty(Error, 'stackTraceLimit', {
    get: () => usual,
    set: (limit: number) => {
      if (limit === 0) times += 1
    },
    configurable: true,
  })
  act()
  return times
}

it('traces are taken again afterwards, whatever comes of it', () => {
  Error.stackTraceLimit = 7
  expect(withoutStack(() => Error.stackTraceLimit)).toBe(0)
  expect(Error.stackTraceLimit).toBe(7)
  expect(() =>
    withoutStack(() => createDecipheriv('aes-256-gcm', Buffer.alloc(3), Buffer.alloc(12))),
  ).toThrow(RangeError)
  expect(Error.stackTraceLimit).toBe(7)
})

it('of a key given as bytes no trace is taken, and one that is ready needs none', () => {
  const [key, nonce, none] = [Buffer.alloc(32, 1), nonceAt(1), Buffer.alloc(0)]
  const sealed = sealBox({ key, nonce, beside: none }, none)
  expect(timesOff(() => hmac(key, none))).toBe(1)
  expect(timesOff(() => hkdf(key, none, 'a purpose'))).toBe(1)
  expect(timesOff(() => sealBox({ key, nonce, beside: none }, none))).toBe(1)
  expect(timesOff(() => openBox({ key, nonce, beside: none }, sealed))).toBe(1)
  expect(timesOff(() => openBox({ key: boxKey(key), nonce, beside: none }, sealed))).toBe(0)
})

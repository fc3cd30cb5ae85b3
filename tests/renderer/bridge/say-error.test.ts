import { describe, expect, it } from 'vitest'
import type { AppError, ErrorCode } from '../../../core/kernel/errors.ts'
import { sayError } from '../../../renderer/bridge/say-error.ts'

/** One of each code. A new code does not compile until it stands here. */
const ONE_OF_EACH: { readonly [C in ErrorCode]: Extract<AppError, { code: C }> } = {
  'vault/locked': { code: 'vault/locked' },
  'vault/none-here': { code: 'vault/none-here' },
  'vault/exists': { code: 'vault/exists' },
  'vault/wrong-passphrase': { code: 'vault/wrong-passphrase' },
  'vault/wrong-recovery-key': { code: 'vault/wrong-recovery-key' },
  'vault/mistyped-recovery-key': { code: 'vault/mistyped-recovery-key' },
  'vault/no-recovery-key': { code: 'vault/no-recovery-key' },
  'vault/weak-passphrase': { code: 'vault/weak-passphrase' },
  'vault/damaged-envelope': { code: 'vault/damaged-envelope', file: '0001-ab.key' },
  'vault/older-keys': { code: 'vault/older-keys', file: '0001-ab.key', copyAt: '2026-11-05T09:41:00.000Z' },
  'vault/damaged': { code: 'vault/damaged', file: 'x.seg', record: 4 },
  'vault/opened-elsewhere': {
    code: 'vault/opened-elsewhere',
    host: 'attic',
    since: '2026-11-23T19:42:00.000Z',
    isSure: true,
  },
  'vault/newer-format': { code: 'vault/newer-format', needs: '2.0' },
  'vault/folder-gone': { code: 'vault/folder-gone' },
  'vault/crypto-unfit': { code: 'vault/crypto-unfit', probe: 'gcm' },
  'vault/copy-unreadable': { code: 'vault/copy-unreadable', file: 'x.copy' },
  'vault/copies-only': { code: 'vault/copies-only', copyAt: '2026-11-23T19:42:00.000Z' },
  'vault/nothing-readable': { code: 'vault/nothing-readable' },
  'vault/cancelled': { code: 'vault/cancelled' },
  'disk/full': { code: 'disk/full' },
  'disk/refused': { code: 'disk/refused', reason: 'EACCES' },
  'input/unknown-call': { code: 'input/unknown-call' },
  'input/invalid': { code: 'input/invalid', fields: ['draft.title'] },
  'record/not-found': { code: 'record/not-found' },
  'record/in-trash': { code: 'record/in-trash' },
  'boundaries/no-stands': { code: 'boundaries/no-stands' },
  'boundaries/order-stands': { code: 'boundaries/order-stands' },
  'boundaries/information-first': { code: 'boundaries/information-first' },
  'boundaries/guess-loosens': { code: 'boundaries/guess-loosens' },
  'boundaries/theirs-stands': { code: 'boundaries/theirs-stands' },
  'boundaries/waiting-full': { code: 'boundaries/waiting-full' },
  'outcome/sealed': { code: 'outcome/sealed' },
  'outcome/archived': { code: 'outcome/archived' },
  'outcome/hidden': { code: 'outcome/hidden' },
  'outcome/note-first': { code: 'outcome/note-first' },
  'support/list-full': { code: 'support/list-full' },
  'support/emergency-stays': { code: 'support/emergency-stays' },
  'contact/not-now': { code: 'contact/not-now', reason: 'cooling' },
  'contact/not-copied': { code: 'contact/not-copied' },
  'friendship/not-now': { code: 'friendship/not-now', reason: 'read_only' },
  'memories/not-now': { code: 'memories/not-now', reason: 'one_open' },
  'memories/picture-refused': { code: 'memories/picture-refused', reason: 'heic' },
  'memories/no-dialog': { code: 'memories/no-dialog' },
  'conversation/not-now': { code: 'conversation/not-now', reason: 'declined' },
  'summary/not-now': { code: 'summary/not-now', reason: 'not_agreed' },
  'journal/undo-gone': { code: 'journal/undo-gone' },
  'growth/three-active': { code: 'growth/three-active' },
  internal: { code: 'internal', ref: 'k3f9' },
  'export/nothing-chosen': { code: 'export/nothing-chosen' },
  'export/pdf-failed': { code: 'export/pdf-failed' },
}

describe('sayError', () => {
  it.each(Object.values(ONE_OF_EACH))('says $code in whole sentences', (error) => {
    const said = sayError(error)
    expect(said.title).not.toBe('')
    expect(said.text).toMatch(/^[A-Z].*\.$/)
    expect(said.text.split('. ').length).toBeGreaterThan(1)
    expect(said.text).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('gives no two codes the same words', () => {
    const texts = Object.values(ONE_OF_EACH).map((error) => sayError(error).text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('keeps a wrong passphrase and a damaged journal apart', () => {
    expect(sayError({ code: 'vault/wrong-passphrase' }).text).toContain('journal itself is fine')
    const damaged = sayError({ code: 'vault/damaged', file: 'x.seg', record: 4 }).text
    expect(damaged).toContain('passphrase is not the problem')
    expect(damaged).toContain('x.seg')
    expect(damaged).toContain('record 5')
  })
})

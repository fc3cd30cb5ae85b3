import { describe, expect, test } from 'vitest'
import { readNote, agreementOf, editAgreement } from '../../../core/outcome/agreement.ts'
import {
  archive,
  closingOf,
  editClosing,
  fateOf,
  mayWrite,
  openAllEarly,
  reopen,
  sealAll,
  standingOf,
} from '../../../core/outcome/closing.ts'
import type { Closing } from '../../../core/outcome/outcome.schema.ts'
import { on } from './make-outcome.ts'

const TODAY = '2026-03-02'
const blank = closingOf(undefined, '2026-03-02T09:00:00.000Z')

function shutUntil(until: string): Closing {
  const shut = sealAll(blank, until, on(TODAY))
  if (!shut.ok) throw new Error(shut.error.code)
  return shut.value
}

describe('what becomes of the tool', () => {
  test('in use it is written in; archived it is read', () => {
    expect(mayWrite(blank, TODAY)).toMatchObject({ ok: true })
    const away = archive(editClosing(blank, { thank: 'a', keep: 'b', letGo: 'c' }, on(TODAY)), on(TODAY))
    expect(standingOf(away, TODAY)).toEqual({ fate: 'archived', since: TODAY, until: null, openings: [] })
    expect(mayWrite(away, TODAY)).toEqual({ ok: false, error: { code: 'outcome/archived' } })
    expect(reopen(away, on('2026-03-09'))).toMatchObject({ ok: true, value: { closedOn: null, thank: 'a' } })
  })

  test('sealed it is shut until its day, and archived from then on', () => {
    const shut = shutUntil('2026-09-01')
    expect(fateOf(shut, '2026-08-31')).toBe('sealed')
    expect(mayWrite(shut, '2026-08-31')).toEqual({ ok: false, error: { code: 'outcome/sealed' } })
    expect(reopen(shut, on('2026-08-31'))).toEqual({ ok: false, error: { code: 'outcome/sealed' } })
    expect(fateOf(shut, '2026-09-01')).toBe('archived')
    expect(sealAll(blank, TODAY, on(TODAY))).toMatchObject({ ok: false })
  })

  test('opened early it can be read, the day is noted, and stays so when it is in use again', () => {
    const open = openAllEarly(shutUntil('2026-09-01'), on('2026-05-01'))
    expect(standingOf(open, '2026-05-01')).toMatchObject({ fate: 'archived', openings: ['2026-05-01'] })
    const again = reopen(open, on('2026-05-02'))
    if (!again.ok) throw new Error(again.error.code)
    expect(again.value).toMatchObject({ closedOn: null, sealedUntil: null, openings: ['2026-05-01'] })
    expect(mayWrite(again.value, '2026-05-02')).toMatchObject({ ok: true })
  })
})

test('agreements wait for the note, which is shown once', () => {
  const draft = { whatDiffers: ['Sundays'], howWeArgue: 'Sitting down.', review: '2026-06-01' }
  const none = agreementOf(undefined, blank.changedAt)
  expect(editAgreement(none, draft, on(TODAY))).toEqual({ ok: false, error: { code: 'outcome/note-first' } })
  const read = readNote(none, on(TODAY))
  expect(editAgreement(read, draft, on(TODAY))).toMatchObject({ ok: true, value: draft })
  expect(readNote(read, on('2026-04-01')).noteReadOn).toBe(TODAY)
})

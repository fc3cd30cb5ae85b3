import { describe, expect, test } from 'vitest'
import { blankGoal } from '../../../core/growth/goal-from-issue.ts'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { HELLO } from '../../core/contact/make-message.ts'
import { openApp } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const NOT_FOUND = { ok: false, error: { code: 'record/not-found' } }
const GOAL = { ...blankGoal('2026-02-16'), title: 'Walk' }
const SESSION = { day: TODAY, personId: null, withWhom: '', tookAway: '', next: null }
const ANEW = { ...HELLO, text: 'Something else.' }

describe('an undo', () => {
  test('can be tried again where the disk refused it', async () => {
    const { get, call, door } = await openApp()
    const { id } = await get('contact.add', HELLO)
    await get('contact.remove', { id })
    door.holds.refusal = { code: 'disk/full' }
    expect(await call('contact.putBack', { id })).toMatchObject({ error: { code: 'disk/full' } })
    door.holds.refusal = null
    expect(await get('contact.putBack', { id })).toMatchObject({ text: HELLO.text })
  })

  test('brings back the words of a sent message after its bare fact was deleted too', async () => {
    const { get } = await openApp()
    const { id } = await get('contact.add', HELLO)
    await get('contact.noteSent', { id, day: TODAY })
    await get('contact.remove', { id })
    await get('contact.remove', { id })
    expect(await get('contact.putBack', { id })).toMatchObject({ status: 'sent_by_me', text: HELLO.text })
  })

  test('leaves what was written in its place meanwhile', async () => {
    const { get } = await openApp()
    const { id } = await get('contact.add', HELLO)
    await get('contact.noteSent', { id, day: TODAY })
    await get('contact.remove', { id })
    await get('contact.unnoteSent', { id })
    await get('contact.edit', { id, draft: ANEW })
    expect(await get('contact.putBack', { id })).toMatchObject({ status: 'draft', text: ANEW.text })
  })

  test('leaves a note that a check-in got since', async () => {
    const { get } = await openApp()
    const { id: goalId } = await get('growth.addGoal', GOAL)
    const draft = { goalId, day: TODAY, value: 1 as const, hard: 0, note: '' }
    const { id: checkInId } = await get('growth.checkIn', draft)
    await get('growth.takeBack', { checkInId })
    await get('growth.putCheckInBack', { checkInId })
    await get('growth.noteCheckIn', { checkInId, hard: 2, note: 'By the canal.' })
    expect(await get('growth.putCheckInBack', { checkInId })).toMatchObject({ note: 'By the canal.' })
    expect(await get('growth.checkIns', { goalId })).toMatchObject([{ note: 'By the canal.' }])
  })

  test('of a session names no goal that went meanwhile', async () => {
    const { get } = await openApp()
    const goal = await get('growth.addGoal', GOAL)
    const { id } = await get('support.addSession', SESSION)
    const { tryNext } = await get('support.addTry', { id, text: 'Ring first' })
    await get('support.changeTry', { id, itemId: tryNext[0]!.id, part: { goalId: goal.id } })
    await get('support.removeSession', { id })
    await get('growth.removeGoal', { id: goal.id })
    expect((await get('support.putSessionBack', { id })).tryNext).toMatchObject([
      { text: 'Ring first', goalId: null },
    ])
  })

  test('of a talk names no goal that went meanwhile', async () => {
    const { get } = await openApp()
    const goal = await get('growth.addGoal', GOAL)
    const { id } = await get('conversation.add', blankPlan())
    await get('conversation.link', { id, kind: 'goal', to: goal.id })
    await get('conversation.remove', { id })
    await get('growth.removeGoal', { id: goal.id })
    expect(await get('conversation.putBack', { id })).toMatchObject({ goalIds: [] })
  })

  test('of a session says with whom it was, where that person left the map meanwhile', async () => {
    const { get, call } = await openApp()
    const ines = { name: 'Ines', role: 'friend' as const, goodFor: [], contact: '', asked: false }
    const person = await get('support.addPerson', ines)
    const { id } = await get('support.addSession', { ...SESSION, personId: person.id })
    await get('support.removeSession', { id })
    await get('support.removePerson', { id: person.id })
    expect(await get('support.putSessionBack', { id })).toMatchObject({ withWhom: 'Ines' })
    expect(await call('support.putSessionBack', { id: 'session-never' })).toEqual(NOT_FOUND)
  })
})

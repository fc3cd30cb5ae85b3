import { expect, test } from 'vitest'
import { emptyBook } from '../../../core/book/book.ts'
import { withoutPerson, withPersonBack } from '../../../core/book/people.ts'
import { makePerson, makeSession } from '../support/make-support.ts'

test('a session says with whom it was when the person goes, and keeps what it said already', () => {
  const person = makePerson({ id: 'person01', name: 'Ines' })
  const nameless = makeSession({ id: 'session1', personId: 'person01', withWhom: '' })
  const named = makeSession({ id: 'session2', personId: 'person01', withWhom: 'My sister' })
  const other = makeSession({ id: 'session3', personId: null, withWhom: '' })
  const empty = emptyBook()
  let { sessions } = empty
  for (const session of [nameless, named, other]) sessions = sessions.with(session.id, session)
  const book = { ...empty, people: empty.people.with(person.id, person), sessions }

  const [without, removed] = withoutPerson(book, person.id)!
  const said = ['session1', 'session2', 'session3'].map((id) => without.sessions.get(id)?.withWhom)
  expect(said).toEqual(['Ines', 'My sister', ''])
  expect(without.people.has(person.id)).toBe(false)

  const changed = without.sessions.with('session1', {
    ...without.sessions.get('session1')!,
    withWhom: 'Inès',
  })
  expect(withPersonBack({ ...without, sessions: changed }, removed).sessions.get('session1')?.withWhom).toBe(
    'Inès',
  )
  const byHand = { ...without.sessions.get('session1')!, personId: null }
  const alone = { ...without, sessions: without.sessions.with('session1', byHand) }
  expect(withPersonBack(alone, removed).sessions.get('session1')?.withWhom).toBe('Ines')
  const back = withPersonBack(without, removed)
  expect(back.sessions.get('session1')).toEqual(nameless)
  expect(back.sessions.get('session2')).toEqual(named)
  expect(withoutPerson(book, 'nobody01')).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { standingOf, type Holder } from '../../../main/vault/lock-holder.ts'

const holder: Holder = { host: 'Desktop', bootId: 'boot-1', room: '', pid: 50, since: 'then', nonce: 'n' }

function standing(here: Partial<Holder>, isRunning: boolean, changed: Partial<Holder> = {}): string {
  const { host: name, bootId, room } = { ...holder, ...here }
  const host = { name, bootId, room, pid: here.pid ?? 9000, isRunning: () => isRunning }
  return standingOf(host, { ...holder, ...changed }, false)
}

/** What the process list says where it is asked: there, and not there. */
function both(here: Partial<Holder>, changed: Partial<Holder> = {}): string {
  return `${standing(here, true, changed)} ${standing(here, false, changed)}`
}

describe('whoever holds a lock', () => {
  it('is asked after on the same start of the same computer, whatever its name has become', () => {
    expect(both({})).toBe('running gone')
    expect(both({ host: 'Renamed' })).toBe('running gone')
  })

  it('is gone after another start of the computer of that name', () => {
    expect(both({ bootId: 'boot-2' })).toBe('gone gone')
  })

  it('is for a person to say where the name and the start are others', () => {
    expect(both({ host: 'Laptop', bootId: 'boot-2' })).toBe('perhaps perhaps')
  })

  it('where a start has no name is gone with its process, and else for a person to say', () => {
    const unknown = { bootId: 'unknown' }
    expect(both(unknown)).toBe('perhaps gone')
    expect(both({}, unknown)).toBe('perhaps gone')
    expect(both(unknown, unknown)).toBe('perhaps gone')
    expect(both({ host: 'Laptop', ...unknown })).toBe('perhaps perhaps')
    expect(both({ host: 'Laptop', ...unknown }, unknown)).toBe('perhaps perhaps')
  })

  it('in a container whose processes cannot be asked after is for a person to say', () => {
    expect(both({ room: 'pid:[2]' }, { room: 'pid:[1]' })).toBe('perhaps perhaps')
    expect(both({ room: 'pid:[1]' }, { room: 'pid:[1]' })).toBe('running gone')
    expect(both({ room: 'pid:[1]', bootId: 'boot-2' }, { room: 'pid:[2]' })).toBe('gone gone')
  })

  it('under our own number is gone, unless we hold it', () => {
    expect(standing({ pid: 50 }, true)).toBe('gone')
    const host = { name: 'Desktop', bootId: 'unknown', pid: 50, isRunning: () => true }
    expect(standingOf(host, holder, true)).toBe('running')
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { blankWish } from '../../../core/boundaries/setup-answers.ts'
import type { CallName, Input, Output } from '../../../core/contract.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { createApp, type App } from '../../../main/app.ts'
import { diskDoor } from '../../../main/lock/disk-door.ts'
import { WALK } from '../../core/memories/make-activity.ts'
import { exif, jpegOf, pngOf, segment } from '../../core/memories/make-pictures.ts'
import { memoryPorts, type MemoryPorts } from '../../support/memory-ports.ts'
import { PASSPHRASE } from '../../support/open-app.ts'

const TODAY = '2026-03-02'
const NOTES = { enjoyed: null, natural: null, learned: '', memory: '' }
const PHOTO = jpegOf(segment(0xe1, exif(6)))

let ports: MemoryPorts
let app: App

/** On the real vault, over a disk in memory. */
beforeEach(async () => {
  ports = memoryPorts()
  app = createApp(ports, diskDoor({ ...ports, kdfCost: { memoryMiB: 64, passes: 3 } }))
  await get('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
})

async function call<N extends CallName>(name: N, input: Input<N>): Promise<Result<Output<N>>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire, as the page's bridge has it
  return (await app.call(name, input)) as Result<Output<N>>
}

async function get<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const result = await call(name, input)
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`)
  return result.value
}

async function done(): Promise<string> {
  const { id } = await get('memories.add', WALK)
  await get('memories.noteDone', { id, day: TODAY, after: NOTES })
  return id
}

async function picture(id: string, bytes: Uint8Array = PHOTO): Promise<string> {
  ports.dialogs.picks.push({ kind: 'picked', bytes })
  const added = await get('memories.addPicture', { id })
  if (added === null) throw new Error('none was added')
  return added.id
}

const kept = (): string[] => [...ports.disk.files().keys()].filter((path) => path.includes('/att/'))

async function reopen(): Promise<void> {
  await app.lock('screen')
  await get('vault.unlock', { passphrase: PASSPHRASE })
}

test('a picture is kept encrypted, without its place, and shown again after the journal was closed', async () => {
  const id = await done()
  const pictureId = await picture(id)
  await get('memories.describePicture', { id: pictureId, alt: ' Two thyme plants ' })
  await reopen()
  const [moment] = await get('memories.list', undefined)
  expect(moment?.pictures).toMatchObject([{ alt: 'Two thyme plants', kind: 'jpeg', width: 60, height: 40 }])
  const shown = Buffer.from((await get('memories.picture', { id: pictureId })).base64, 'base64')
  expect(shown.includes('SECRET')).toBe(false)
  expect(shown.length).toBe(jpegOf().length + 36)
  const onDisk = [...ports.disk.files().values()]
  expect(kept()).toHaveLength(1)
  expect(onDisk.some((bytes) => bytes.includes('SECRET') || bytes.includes(shown.subarray(0, 20)))).toBe(
    false,
  )
})

describe('taking out', () => {
  test('can be undone; at the lock the bytes go from the disk for good', async () => {
    const id = await done()
    const [first, second] = [await picture(id), await picture(id, pngOf())]
    await get('memories.removePicture', { id: first })
    expect(await call('memories.picture', { id: first })).toMatchObject({ ok: false })
    await get('memories.putPictureBack', { id: first })
    await get('memories.picture', { id: first })
    await get('memories.removePicture', { id: first })
    expect(kept()).toHaveLength(2)
    await reopen()
    expect(kept()).toHaveLength(1)
    const [moment] = await get('memories.list', undefined)
    expect(moment?.pictures.map((each) => each.id)).toEqual([second])
    expect(await call('memories.putPictureBack', { id: first })).toMatchObject({ ok: false })
  })

  test('leaves the bytes where another memory shows the same picture', async () => {
    const [first, second] = [await picture(await done()), await picture(await done())]
    expect(kept()).toHaveLength(1)
    await get('memories.removePicture', { id: first })
    await reopen()
    await get('memories.picture', { id: second })
    await get('memories.removePicture', { id: second })
    await reopen()
    expect(kept()).toEqual([])
  })

  test('goes with its memory, and comes back with it', async () => {
    const id = await done()
    const gone = await picture(id, pngOf())
    const stays = await picture(id)
    await get('memories.removePicture', { id: gone })
    await ports.clock.move(1000)
    await get('memories.remove', { id })
    await get('memories.putBack', { id })
    const [moment] = await get('memories.list', undefined)
    expect(moment?.pictures.map((each) => each.id)).toEqual([stays])
    await get('memories.remove', { id })
    await reopen()
    expect(kept()).toEqual([])
    expect(await get('memories.list', undefined)).toEqual([])
  })

  test('that the disk refuses at the lock is done at a later opening', async () => {
    const id = await picture(await done())
    await get('memories.removePicture', { id })
    ports.disk.refuse = ({ call: made }) => (made === 'remove' ? 'EACCES' : null)
    await app.lock('screen')
    ports.disk.heal()
    expect(kept()).toHaveLength(1)
    await get('vault.unlock', { passphrase: PASSPHRASE })
    // What is left to do comes a moment after the first page.
    await expect.poll(kept).toEqual([])
  })
})

describe('what is not kept', () => {
  test('a HEIC picture is refused with its name, and leaves nothing on the disk', async () => {
    const id = await done()
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(20)])
    ports.dialogs.picks.push({ kind: 'picked', bytes: heic })
    expect(await call('memories.addPicture', { id })).toEqual({
      ok: false,
      error: { code: 'memories/picture-refused', reason: 'heic' },
    })
    expect(kept()).toEqual([])
  })

  test('none chosen is no error; too large, no dialog and a file that cannot be read are said', async () => {
    const id = await done()
    expect(await get('memories.addPicture', { id })).toBeNull()
    ports.dialogs.picks.push(
      { kind: 'too-large' },
      { kind: 'no-dialog' },
      { kind: 'refused', reason: 'EACCES' },
    )
    const codes = []
    for (const _ of [1, 2, 3]) {
      const result = await call('memories.addPicture', { id })
      codes.push(result.ok ? '' : result.error.code)
    }
    expect(codes).toEqual(['memories/picture-refused', 'memories/no-dialog', 'disk/refused'])
  })

  test('an idea has no pictures, and a memory twelve at most', async () => {
    const { id } = await get('memories.add', WALK)
    ports.dialogs.picks.push({ kind: 'picked', bytes: PHOTO })
    expect(await call('memories.addPicture', { id })).toMatchObject({ ok: false })
    await get('memories.noteDone', { id, day: TODAY, after: NOTES })
    for (let count = 0; count < 12; count += 1) await picture(id)
    expect(await call('memories.addPicture', { id })).toMatchObject({ error: { reason: 'too_many' } })
  })

  test('where contact is closed none is added, and none is asked for', async () => {
    const id = await done()
    const before = await picture(id)
    await get('boundaries.setStatus', { ...blankWish(TODAY), value: 'said_no' })
    ports.dialogs.picks.push({ kind: 'picked', bytes: pngOf() })
    expect(await call('memories.addPicture', { id })).toMatchObject({ error: { reason: 'closed' } })
    expect(ports.dialogs.picks).toHaveLength(1)
    await get('memories.picture', { id: before })
    await get('memories.removePicture', { id: before })
  })

  test('a picture whose record the disk refuses leaves no file behind', async () => {
    const id = await done()
    ports.dialogs.picks.push({ kind: 'picked', bytes: PHOTO })
    ports.disk.refuse = ({ call: made, path }) =>
      made === 'write' && !path.includes('/att/') ? 'ENOSPC' : null
    expect(await call('memories.addPicture', { id })).toMatchObject({ error: { code: 'disk/full' } })
    ports.disk.heal()
    expect(kept()).toEqual([])
  })
})

import type { Book } from '../../core/book/book.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import { livePicturesOf, removedIn } from '../../core/book/memories.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { MOST_PICTURE_BYTES, MOST_PICTURES } from '../../core/memories/activity-kinds.ts'
import type { memoriesContract } from '../../core/memories/memories.contract.ts'
import type { Activity, Picture } from '../../core/memories/memories.schema.ts'
import { cleanPicture, type CleanPicture } from '../../core/memories/pictures/clean-picture.ts'
import type { Dialogs, PickOutcome } from '../ports.ts'
import type { Changed, Store } from '../store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type PictureCalls = Pick<
  typeof memoriesContract,
  | 'memories.addPicture'
  | 'memories.describePicture'
  | 'memories.removePicture'
  | 'memories.putPictureBack'
  | 'memories.picture'
>

/** Pictures of what was done: chosen in a dialog, cleaned, kept encrypted, shown when asked for. */
export function memoryPictures(store: Store, stamp: () => Stamp, dialogs: Dialogs): Handlers<PictureCalls> {
  const onPicture = (id: string, rule: (picture: Picture, made: Stamp) => Result<Picture>) => {
    const made = stamp()
    return store.change((book) => {
      const picture = book.pictures.get(id)
      return picture ? withPicture(book, rule(picture, made)) : refuse(NOT_FOUND)
    })
  }
  return {
    'memories.addPicture': async ({ id }) => {
      const before = mayTake(store.read(), id, stamp())
      if (!before.ok) return before
      const picked = pickedBytes(await dialogs.openPicture(MOST_PICTURE_BYTES))
      if (!picked.ok) return picked
      if (picked.value === null) return ok(null)
      const clean = cleanPicture(picked.value)
      if (!clean.ok) return clean
      const kept = await store.media.keep(clean.value.bytes)
      if (!kept.ok) return kept
      const made = stamp()
      const added = await store.change((book) => {
        const taking = mayTake(book, id, made)
        return taking.ok ? withPicture(book, ok(newPicture(id, kept.value, clean.value, made))) : taking
      })
      if (!added.ok && !isNamed(store.read(), kept.value)) store.media.drop(kept.value)
      return added
    },
    'memories.describePicture': ({ id, alt }) =>
      onPicture(id, (picture, { now }) => ok({ ...picture, alt: alt.trim(), changedAt: now })),
    'memories.removePicture': ({ id }) =>
      onPicture(id, (picture, { now }) => ok({ ...picture, removedAt: picture.removedAt ?? now })),
    'memories.putPictureBack': ({ id }) => onPicture(id, (picture) => ok({ ...picture, removedAt: null })),
    'memories.picture': async ({ id }) => {
      const picture = store.read().pictures.get(id)
      if (!picture || picture.removedAt !== null) return refuse(NOT_FOUND)
      const bytes = await store.media.read(picture.media)
      if (!bytes.ok) return bytes
      return ok({ kind: picture.kind, base64: Buffer.from(bytes.value).toString('base64') })
    },
  }
}

/**
 * What was deleted and not put back goes for good, bytes first: cut short, the record still names what is left to do.
 * Both is asked for before anything is waited for, so that a lock can begin it.
 */
export async function clearRemoved(store: Store): Promise<void> {
  const { activities, pictures, media } = removedIn(store.read())
  if (activities.length === 0 && pictures.length === 0) return
  const left = new Set(media.filter((name) => !store.media.drop(name).ok))
  await store.change(
    (book) => {
      const gone = pictures.filter((id) => !left.has(book.pictures.get(id)?.media ?? ''))
      return ok([
        {
          ...book,
          activities: activities.reduce((table, id) => table.without(id), book.activities),
          pictures: gone.reduce((table, id) => table.without(id), book.pictures),
        },
        null,
      ] as const)
    },
    { purge: true },
  )
}

/** Only what was done has pictures, and not where the step is closed. */
function mayTake(book: Book, id: string, { local }: Stamp): Result<Activity> {
  const activity = book.activities.get(id)
  if (!activity || activity.removedAt !== null) return refuse(NOT_FOUND)
  const { activities } = gateOf(book, dayOf(local))
  if (activities === 'closed' || activities === 'hidden') {
    return refuse({ code: 'memories/not-now', reason: 'closed' })
  }
  if (activity.status !== 'done') return refuse({ code: 'memories/not-now', reason: 'not_an_idea' })
  const isFull = livePicturesOf(book, id).length >= MOST_PICTURES
  return isFull ? refuse({ code: 'memories/picture-refused', reason: 'too_many' }) : ok(activity)
}

function isNamed(book: Book, media: string): boolean {
  return [...book.pictures.values()].some((picture) => picture.media === media)
}

/** null where the person chose none. */
function pickedBytes(picked: PickOutcome): Result<Uint8Array | null> {
  if (picked.kind === 'picked') return ok(picked.bytes)
  if (picked.kind === 'too-large') return refuse({ code: 'memories/picture-refused', reason: 'too_large' })
  if (picked.kind === 'no-dialog') return refuse({ code: 'memories/no-dialog' })
  if (picked.kind === 'refused') return refuse({ code: 'disk/refused', reason: picked.reason })
  return ok(null)
}

function newPicture(
  activityId: string,
  media: string,
  { kind, width, height }: CleanPicture,
  { id, now }: Stamp,
): Picture {
  const facts = { media, kind, width, height, alt: '', removedAt: null }
  return { id, activityId, createdAt: now, changedAt: now, ...facts }
}

function withPicture(book: Book, picture: Result<Picture>): Changed<Picture> {
  if (!picture.ok) return picture
  return ok([
    { ...book, pictures: book.pictures.with(picture.value.id, picture.value) },
    picture.value,
  ] as const)
}

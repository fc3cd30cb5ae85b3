import type { Book } from '../../core/book/book.ts'
import { gateOf } from '../../core/book/gate-of.ts'
import {
  askReasonIn,
  shownActivities,
  standingIn,
  withActivityBack,
  withoutActivity,
} from '../../core/book/memories.ts'
import type { Handlers } from '../../core/contract.ts'
import type { AskRefusal } from '../../core/kernel/errors.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import {
  addActivity,
  backToJar,
  dropActivity,
  editActivity,
  noteAnswer,
  noteAsked,
  noteDone,
  prepareInvitation,
} from '../../core/memories/activities.ts'
import type { ActivityStatus } from '../../core/memories/activity-kinds.ts'
import { isOpenInvitation } from '../../core/memories/asking.ts'
import { inJarOrder } from '../../core/memories/jar.ts'
import type { memoriesContract } from '../../core/memories/memories.contract.ts'
import type { Activity } from '../../core/memories/memories.schema.ts'
import type { Changed, Store } from '../store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const

type Contract = typeof memoriesContract
type PictureCall =
  | 'memories.addPicture'
  | 'memories.describePicture'
  | 'memories.removePicture'
  | 'memories.putPictureBack'
  | 'memories.picture'

/** The jar, invitations and notes; pictures have a file of their own. */
export function memories(store: Store, stamp: () => Stamp): Handlers<Omit<Contract, PictureCall>> {
  /** Runs a rule on one that is not deleted. `open`: what must be open for it. */
  const onActivity = (
    id: string,
    open: Needs,
    rule: (activity: Activity, made: Stamp, facts: Facts) => Result<Activity>,
  ): Promise<Result<Activity>> => {
    const made = stamp()
    return store.change((book) => {
      const activity = book.activities.get(id)
      if (!activity || activity.removedAt !== null) return refuse(NOT_FOUND)
      const reason = refusalOf(book, activity, open, made)
      if (reason !== null) return refuse({ code: 'memories/not-now', reason })
      const stands = standingIn(book, activity)
      return withActivity(book, rule(stands.activity, made, { book, standing: stands.standing }))
    })
  }
  return {
    ...listed(store, stamp),
    ...asking(onActivity),
    'memories.edit': ({ id, draft }) =>
      onActivity(id, 'ideas', (activity, { now }) => editActivity(activity, draft, now)),
    'memories.drop': ({ id }) =>
      onActivity(id, 'nothing', (activity, made, { standing }) => dropActivity(activity, standing, made)),
    'memories.backToJar': ({ id }) =>
      onActivity(id, 'ideas', (activity, { now }) => backToJar(activity, now)),
    'memories.noteDone': ({ id, day, after }) =>
      onActivity(id, 'ideas', (activity, made, { standing }) =>
        noteDone(activity, standing, { day, after }, made),
      ),
    'memories.remove': ({ id }) => {
      const { now } = stamp()
      return store.change((book) => {
        const activity = book.activities.get(id)
        if (!activity || activity.removedAt !== null) return refuse(NOT_FOUND)
        return changedIn(withoutActivity(book, activity, now), id)
      })
    },
    'memories.putBack': ({ id }) =>
      store.change((book) => {
        const activity = book.activities.get(id)
        if (!activity || activity.removedAt === null) return refuse(NOT_FOUND)
        return backIn(book, activity)
      }),
  }
}

/** What must be open: nothing, the jar, or asking somebody. */
type Needs = 'nothing' | 'ideas' | 'asking' | 'a_yes'
interface Facts {
  readonly book: Book
  readonly standing: ActivityStatus
}
type OnActivity = (
  id: string,
  open: Needs,
  rule: (activity: Activity, made: Stamp, facts: Facts) => Result<Activity>,
) => Promise<Result<Activity>>

function listed(
  store: Store,
  stamp: () => Stamp,
): Handlers<Pick<Contract, 'memories.list' | 'memories.add'>> {
  return {
    'memories.list': async () => {
      const book = store.read()
      const today = dayOf(stamp().local)
      if (gateOf(book, today).activities === 'hidden') return ok([])
      const shown = shownActivities(book, today)
      const byId = new Map(shown.map((each) => [each.activity.id, each]))
      const inOrder = inJarOrder(shown.map(({ activity }) => activity))
      return ok(
        inOrder.flatMap(({ id }) => {
          const each = byId.get(id)
          return each ? [{ ...each, pictures: [...each.pictures] }] : []
        }),
      )
    },
    'memories.add': (draft) => {
      const made = stamp()
      return store.change((book) => {
        const activity = addActivity(draft, made)
        const reason = refusalOf(book, activity, 'ideas', made)
        if (reason !== null) return refuse({ code: 'memories/not-now', reason })
        return withActivity(book, ok(activity))
      })
    },
  }
}

function asking(
  onActivity: OnActivity,
): Handlers<Pick<Contract, 'memories.prepare' | 'memories.noteAsked' | 'memories.noteAnswer'>> {
  return {
    'memories.prepare': ({ id, messageId, ...time }) =>
      onActivity(id, 'asking', (activity, made, { book }) => {
        if (!book.messages.has(messageId)) return refuse(NOT_FOUND)
        return prepareInvitation(activity, messageId, time, made)
      }),
    'memories.noteAsked': ({ id, ...asked }) =>
      onActivity(id, 'asking', (activity, made) => noteAsked(activity, asked, made)),
    // A no may always be noted; a yes only where there may be one.
    'memories.noteAnswer': ({ id, answer }) =>
      onActivity(id, answer === 'no' ? 'nothing' : 'a_yes', (activity, made, { standing }) =>
        noteAnswer(activity, standing, answer, made),
      ),
  }
}

/** Why it is refused as contact stands; null where it is not. */
function refusalOf(book: Book, activity: Activity, open: Needs, { local }: Stamp): AskRefusal | null {
  const today = dayOf(local)
  const { activities } = gateOf(book, today)
  const isClosed = activities === 'closed' || activities === 'hidden'
  if (open === 'nothing') return null
  if (open === 'asking') return askReasonIn(book, activity, today)
  if (isClosed) return 'closed'
  if (open === 'ideas' || activities === 'open') {
    return open === 'a_yes' && isSecond(book, activity) ? 'one_open' : null
  }
  return 'ideas_only'
}

/** Another invitation is open already. */
function isSecond(book: Book, own: Activity): boolean {
  return [...book.activities.values()].some((each) => {
    return each.id !== own.id && isOpenInvitation(standingIn(book, each))
  })
}

/** Put back it may be a second open invitation; then it stays away. */
function backIn(book: Book, activity: Activity): Changed<Activity> {
  const back = withActivityBack(book, activity)
  const own = back.activities.get(activity.id)!
  if (isOpenInvitation(standingIn(back, own)) && isSecond(back, own)) {
    return refuse({ code: 'memories/not-now', reason: 'one_open' })
  }
  return ok([back, own] as const)
}

function withActivity(book: Book, activity: Result<Activity>): Changed<Activity> {
  if (!activity.ok) return activity
  return changedIn(
    { ...book, activities: book.activities.with(activity.value.id, activity.value) },
    activity.value.id,
  )
}

function changedIn(book: Book, id: string): Changed<Activity> {
  return ok([book, book.activities.get(id)!] as const)
}

import type { FormLeft, FormName } from '../../core/forms/forms.schema.ts'
import { call } from './bridge.ts'
import { makeSitting, type Sitting } from './sitting.ts'

/** What stands in forms of one kind that were left, by what they are about. */
export type Left<Draft> = Readonly<Record<string, Draft>>

/** In memory while the journal is open; sealed in it at a lock, and there again at the next opening. */
export interface LeftForms<Draft> extends Sitting<Left<Draft>> {
  /** Finished, or discarded: the journal forgets it too. */
  readonly drop: (key: string) => void
  /** True where the journal has it as a record by now, so that a lock keeps nothing else of it. */
  readonly settle: (key: string, isSettled: boolean) => void
}

interface Kind {
  readonly read: () => Left<unknown>
  readonly take: (found: Left<unknown>) => void
  readonly drop: (key: string) => void
}

const kinds = new Map<string, Kind>()
/** Forms whose page was not opened yet. */
let waiting: ReadonlyMap<string, Left<unknown>> = new Map()
/** What the journal holds of each, as JSON. */
const held = new Map<string, string>()
const settled = new Set<string>()

/** `form` is its name in the journal, such as `outcome.letters`; it never changes. */
export function makeLeft<Draft>(form: string): LeftForms<Draft> {
  const sitting = makeSitting<Left<Draft>>({})
  const drop = (key: string): void => {
    const { [key]: gone, ...rest } = sitting.read()
    if (gone !== undefined) sitting.keep(rest)
    settled.delete(nameOf(form, key))
    if (held.delete(nameOf(form, key))) void call('forms.forget', { forms: [{ form, key }] })
  }
  const kind: Kind = {
    read: sitting.read,
    drop,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this form wrote it; its fields are looked at where it is shown
    take: (found) => sitting.keep({ ...(found as Left<Draft>), ...sitting.read() }),
  }
  kinds.set(form, kind)
  const early = waiting.get(form)
  if (early !== undefined) kind.take(early)
  return {
    ...sitting,
    drop,
    settle: (key, isDone) => {
      if (isDone) settled.add(nameOf(form, key))
      else settled.delete(nameOf(form, key))
    },
  }
}

/** Drops all half-written forms of a noun whose records were deleted; the answer puts them back. */
export function dropLeftOf(noun: string): () => void {
  const gone = [...kinds].flatMap(([form, kind]) => {
    return form.startsWith(`${noun}.`) ? [[kind, kind.read()] as const] : []
  })
  for (const [kind, forms] of gone) for (const key of Object.keys(forms)) kind.drop(key)
  return () => {
    for (const [kind, forms] of gone) kind.take(forms)
  }
}

/** Brings back what was left when the journal was locked. */
export async function readLeft(): Promise<void> {
  const left = await call('forms.left')
  if (!left.ok) return
  const found = new Map<string, Record<string, unknown>>()
  for (const { form, key, words } of left.value) {
    held.set(nameOf(form, key), words)
    found.set(form, { ...found.get(form), [key]: draftIn(words) })
  }
  waiting = found
  for (const [form, forms] of found) kinds.get(form)?.take(forms)
}

/** Seals what is half-written; true when the journal holds all of it. */
export async function keepLeft(): Promise<boolean> {
  const all = [...kinds].flatMap(([form, { read }]) =>
    Object.entries(read()).map(([key, draft]): FormLeft => ({ form, key, words: JSON.stringify(draft) })),
  )
  const gone = all.filter((each) => isSettled(each) && held.delete(nameOf(each.form, each.key)))
  if (gone.length > 0) await call('forms.forget', { forms: gone.map(({ form, key }) => ({ form, key })) })
  const forms = all.filter((each) => !isSettled(each) && held.get(nameOf(each.form, each.key)) !== each.words)
  if (forms.length === 0) return true
  const kept = await call('forms.keep', { forms })
  if (kept.ok) for (const { form, key, words } of forms) held.set(nameOf(form, key), words)
  return kept.ok
}

/** The journal is locked: nothing of it stays here. */
export function forgetLeft(): void {
  waiting = new Map()
  held.clear()
  settled.clear()
}

function isSettled({ form, key }: FormName): boolean {
  return settled.has(nameOf(form, key))
}

function nameOf(form: string, key: string): string {
  return `${form} ${key}`
}

function draftIn(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return {}
  }
}

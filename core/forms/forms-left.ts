import type { Table } from '../kernel/table.ts'
import type { Stamp } from '../kernel/time.ts'
import type { FormLeft, FormName, StoredForm } from './forms.schema.ts'

/** Keeps each form in the place of its older words. `stamp` gives each new one its id. */
export function keepForms(
  standing: Table<StoredForm>,
  forms: readonly FormLeft[],
  stamp: () => Stamp,
): Table<StoredForm> {
  let next = standing
  for (const form of forms) {
    const made = stamp()
    const id = namesakes(next, form)[0]?.id ?? made.id
    next = next.with(id, { ...form, id, changedAt: made.now })
  }
  return next
}

export function forgetForms(standing: Table<StoredForm>, forms: readonly FormName[]): Table<StoredForm> {
  let next = standing
  for (const form of forms) {
    for (const { id } of namesakes(next, form)) next = next.without(id)
  }
  return next
}

/** Two computers may have kept the same form: the newest words of each. */
export function newestForms(stored: Iterable<StoredForm>): readonly StoredForm[] {
  const newest = new Map<string, StoredForm>()
  for (const each of stored) {
    const name = `${each.form} ${each.key}`
    const other = newest.get(name)
    if (other === undefined || other.changedAt < each.changedAt) newest.set(name, each)
  }
  return [...newest.values()]
}

/** The newest first. */
function namesakes(standing: Table<StoredForm>, { form, key }: FormName): readonly StoredForm[] {
  return [...standing.values()]
    .filter((each) => each.form === form && each.key === key)
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
}

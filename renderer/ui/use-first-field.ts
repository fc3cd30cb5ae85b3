import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus into a form as it opens, so that words typed at once go where they are meant to. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const room = form.current
    if (room === null || room.contains(document.activeElement)) return
    const field = firstField(room)
    field?.focus()
    // Words that were left are gone on with.
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
  }, [])
  return form
}

const BOX = 'textarea, input:not([type=hidden], [type=radio], [type=checkbox])'
const FIELD = `${BOX}, input[type=radio], input[type=checkbox], [role=radio], [role=spinbutton], button[aria-haspopup=listbox]`

/**
 * The box for words where it is the first field or the second: a kind or a day before it mostly has its answer.
 * Else the first field, at what is chosen in it. null without any.
 */
export function firstField(form: HTMLElement): HTMLElement | null {
  const fields: HTMLElement[][] = []
  for (const part of form.querySelectorAll<HTMLElement>(FIELD)) {
    if (part.matches(':disabled') || part.closest('[aria-hidden=true]')) continue
    const last = fields.at(-1)
    if (last?.[0] && groupOf(last[0]) === groupOf(part)) last.push(part)
    else fields.push([part])
  }
  const box = fields.slice(0, 2).find(([part]) => part?.matches(BOX))?.[0]
  const [first = []] = fields
  return box ?? first.find((part) => part.matches(':checked, [aria-checked=true]')) ?? first[0] ?? null
}

/** What makes one field of several parts, as days and choices are; else the part itself. */
function groupOf(part: HTMLElement): Element {
  return part.closest('[role=radiogroup], [role=group]') ?? part
}

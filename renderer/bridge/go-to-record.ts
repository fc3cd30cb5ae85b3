/** Frames to wait for a page that is still being read: some three seconds. */
const MOST_FRAMES = 180
/** Frames for which the place must have kept the focus: a page that just opened takes it for its head. */
const HELD_FRAMES = 4

/**
 * Goes to where a record stands on the page that is being opened: the element that carries its id in
 * `data-record`. What folds it away is unfolded. Where nothing carries it the page itself was the place.
 */
export function goToRecord(id: string): void {
  goToPlace(`[data-record="${CSS.escape(id)}"]`)
}

/** The same for any place; `isOver` ends it, as where the person has gone on elsewhere by then. */
export function goToPlace(selector: string, isOver: () => boolean = () => false): void {
  let frames = 0
  let held = 0
  const look = (): void => {
    if (isOver()) return
    const found = document.querySelector<HTMLElement>(selector)
    held = found && isThere(found) ? held + 1 : 0
    if (found && held === 0) goTo(found)
    frames += 1
    if (held < HELD_FRAMES && frames < MOST_FRAMES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Something in it may have the focus already, or a dialog that shows what it holds. */
function isThere(found: HTMLElement): boolean {
  const { activeElement } = document
  return (
    activeElement !== null &&
    (found.contains(activeElement) || activeElement.closest('[role=dialog]') !== null)
  )
}

function goTo(found: HTMLElement): void {
  unfold(found)
  if (!found.matches('a, button, input, textarea, [tabindex]')) found.tabIndex = -1
  found.scrollIntoView({ block: 'center' })
  found.focus({ preventScroll: true })
}

/** From the outermost fold inwards. */
function unfold(found: HTMLElement): void {
  const folds: string[] = []
  for (let at = found.parentElement; at !== null; at = at.parentElement)
    if (at.id !== '') folds.unshift(at.id)
  for (const id of folds) {
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(id)}"][aria-expanded="false"]`)?.click()
  }
}

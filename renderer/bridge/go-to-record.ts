/** Frames to wait for a page that is still being read: some three seconds. */
const MOST_FRAMES = 180

/**
 * Goes to where a record stands on the page that is being opened: the element that carries its id in
 * `data-record`. What folds it away is unfolded. Where nothing carries it the page itself was the place.
 */
export function goToRecord(id: string): void {
  let frames = 0
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`)
    frames += 1
    if (found) arrive(found)
    else if (frames < MOST_FRAMES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function arrive(found: HTMLElement): void {
  unfold(found)
  requestAnimationFrame(() => {
    found.scrollIntoView({ block: 'center' })
    if (document.activeElement !== null && found.contains(document.activeElement)) return
    const isReachable = found.matches('a, button, input, textarea, [tabindex]')
    if (!isReachable) found.tabIndex = -1
    found.focus({ preventScroll: true })
  })
}

/** From the outermost fold inwards. */
function unfold(found: HTMLElement): void {
  const folds: HTMLElement[] = []
  for (let at = found.parentElement; at !== null; at = at.parentElement) if (at.id !== '') folds.unshift(at)
  for (const { id } of folds) {
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(id)}"][aria-expanded="false"]`)?.click()
  }
}

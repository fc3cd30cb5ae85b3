/** Frames that are waited for a page to be drawn, about two seconds. */
const MOST_TRIES = 120

/** Goes to a part of a page once it is drawn: a command may come before its page did. */
export function showPlace(place: { readonly current: HTMLElement | null }): void {
  let tries = 0
  const look = (): void => {
    tries += 1
    if (place.current) {
      place.current.scrollIntoView()
      place.current.focus()
    } else if (tries < MOST_TRIES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

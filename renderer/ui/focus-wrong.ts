/** Puts the focus into the first field that says what is wrong with it, in the sheet on top or else on the page. */
export function focusFirstWrong(): void {
  const room = [...document.querySelectorAll<HTMLElement>('[role=dialog]')].at(-1) ?? document.body
  room.querySelector<HTMLElement>('[aria-invalid=true]:is(input, textarea, button, [tabindex])')?.focus()
}

export type LinkTarget =
  | { readonly kind: 'entry'; readonly id: string }
  /** Shown and copied, never opened by this program. */
  | { readonly kind: 'address'; readonly address: string }

/** Where a link may lead; null for every scheme but https, http, mailto and entry. */
export function linkTarget(href: string): LinkTarget | null {
  const plain = href.trim()
  const entry = /^entry:([0-9A-Za-z_-]{8,40})$/.exec(plain)
  if (entry?.[1] !== undefined) return { kind: 'entry', id: entry[1] }
  if (/^https?:\/\/[^\s/]/i.test(plain) || /^mailto:[^\s@]+@[^\s@]+$/i.test(plain)) {
    return { kind: 'address', address: showHidden(plain) }
  }
  return null
}

// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** Makes control and direction marks visible, so that an address cannot look like another one. */
export function showHidden(text: string): string {
  return text.replace(
    HIDDEN,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}

let asked: Promise<void> | null = null

/** The fonts of the files, as the preview needs the very same; resolved once they are there. */
export function loadPaperFonts(): Promise<void> {
  asked ??= load()
  return asked
}

async function load(): Promise<void> {
  if (typeof FontFace === 'undefined') return
  // They are large, and nobody needs them before a page is looked at.
  const { FACES } = await import('../../../core/print/faces.ts')
  const loading = FACES.map(async ({ family, weight, style, range, data }) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    const face = new FontFace(family, bytes, { weight: String(weight), style, unicodeRange: range })
    document.fonts.add(await face.load())
  })
  await Promise.all(loading)
}

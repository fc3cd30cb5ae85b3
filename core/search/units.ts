/** Writes the UTF-16 units of a text into room that is long enough. The shell may know a faster way. */
export type CopyUnits = (text: string, into: Uint16Array) => void

export function copyUnits(text: string, into: Uint16Array): void {
  for (let at = 0; at < text.length; at += 1) into[at] = text.charCodeAt(at)
}

import { isFields, parseJson } from './json-line.ts'

const FORMAT = 1
const NAME = /^vault-[0-9a-f]{8}\.json$/

export type ReadMarker =
  | { readonly kind: 'sound'; readonly vaultId: string }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly needs: string }

export function isMarkerName(name: string): boolean {
  return NAME.test(name)
}

export function markerName(vaultId: string): string {
  return `vault-${vaultId.slice(0, 8)}.json`
}

/** Written once, when a journal is created. Without it a folder is "not here (yet)", never "to be created". */
export function composeMarker(vaultId: string): Buffer {
  return Buffer.from(`${JSON.stringify({ format: FORMAT, vaultId, minReader: FORMAT })}\n`)
}

export function readMarker(name: string, bytes: Uint8Array): ReadMarker {
  const fields = parseJson(bytes)
  if (!isFields(fields)) return { kind: 'damaged' }
  const { vaultId, minReader } = fields
  if (typeof minReader === 'number' && minReader > FORMAT) return { kind: 'newer', needs: String(minReader) }
  if (typeof vaultId !== 'string' || !/^[0-9a-f]{32}$/.test(vaultId) || markerName(vaultId) !== name) {
    return { kind: 'damaged' }
  }
  return { kind: 'sound', vaultId }
}

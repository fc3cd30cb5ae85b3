import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildPeer } from './build.ts'

export const NO_PEER = 'SQLCipher is left out: it needs cc, pkg-config and libsqlcipher-dev.'

export interface PeerData {
  readonly entries: number
  readonly rowBytes: number
  readonly bodyBytes: number
}

/** What `peer.c` has. Times are milliseconds. */
interface Library {
  create(path: string, entries: number, rowBytes: number, bodyBytes: number): void
  save(id: string, row: string, body: string): number
  all(): number
}

/** A journal of the same size in SQLCipher, called from the program as ours is, so that its samples lie between ours. */
export class Peer {
  private readonly calls: Library

  private constructor(calls: Library) {
    this.calls = calls
  }

  /** Filled and ready, its ids those of the journal's fixture; null where it cannot be built here. */
  static start(folder: string, { entries, rowBytes, bodyBytes }: PeerData): Peer | null {
    const built = buildPeer(folder)
    if (built === null) return null
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library is ours, built a moment ago
    const library = createRequire(import.meta.url)(built) as Library
    library.create(join(folder, 'peer.db'), entries, Math.round(rowBytes), Math.round(bodyBytes))
    return new Peer(library)
  }

  /** One entry updated and committed, WAL and synchronous=FULL. Milliseconds of it within the library. */
  save(id: string, row: object, body: string): number {
    return this.calls.save(id, JSON.stringify(row), body)
  }

  /** Milliseconds to open and to read every row into memory. */
  all(): number {
    return this.calls.all()
  }
}

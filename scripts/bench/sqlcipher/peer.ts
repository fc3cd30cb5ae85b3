import { join } from 'node:path'
import { AskedProcess } from '../asked-process.ts'
import { buildPeer } from './build.ts'

export const NO_PEER = 'SQLCipher is left out: it needs cc, pkg-config and libsqlcipher-dev.'

export interface PeerData {
  readonly entries: number
  readonly rowBytes: number
  readonly bodyBytes: number
}

/** A journal of the same size in SQLCipher, asked for one act at a time so that its samples lie between ours. */
export class Peer {
  private readonly process: AskedProcess

  private constructor(process: AskedProcess) {
    this.process = process
  }

  /** Filled and ready; null where it cannot be built here. */
  static async start(folder: string, { entries, rowBytes, bodyBytes }: PeerData): Promise<Peer | null> {
    const program = buildPeer(folder)
    if (program === null) return null
    const sizes = [entries, rowBytes, bodyBytes].map((each) => String(Math.round(each)))
    const asked = new AskedProcess(program, [join(folder, 'peer.db'), ...sizes])
    await asked.answer()
    return new Peer(asked)
  }

  /** Milliseconds for one row updated and committed, WAL and synchronous=FULL. */
  save(): Promise<number> {
    return this.ask('save')
  }

  /** Milliseconds to open and to read every row into memory. */
  all(): Promise<number> {
    return this.ask('all')
  }

  end(): void {
    this.process.end()
  }

  private async ask(word: string): Promise<number> {
    const answer = await this.process.ask(word)
    if (!('ms' in answer) || typeof answer.ms !== 'number') throw new Error('the peer gave no time')
    return answer.ms
  }
}

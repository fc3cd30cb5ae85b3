import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { buildPeer } from './build.ts'

export const NO_PEER = 'SQLCipher is left out: it needs cc, pkg-config and libsqlcipher-dev.'

export interface PeerData {
  readonly entries: number
  readonly rowBytes: number
  readonly bodyBytes: number
}

/** A journal of the same size in SQLCipher, asked for one act at a time so that its samples lie between ours. */
export class Peer {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>
  private readonly lines: AsyncIterator<string>

  private constructor(program: string, args: readonly string[]) {
    this.child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]()
  }

  /** Filled and ready; null where it cannot be built here. */
  static async start(folder: string, { entries, rowBytes, bodyBytes }: PeerData): Promise<Peer | null> {
    const program = buildPeer(folder)
    if (program === null) return null
    const sizes = [entries, rowBytes, bodyBytes].map((each) => String(Math.round(each)))
    const peer = new Peer(program, [join(folder, 'peer.db'), ...sizes])
    await peer.line()
    return peer
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
    this.child.stdin.end()
  }

  private async ask(word: string): Promise<number> {
    this.child.stdin.write(`${word}\n`)
    const answer = await this.line()
    if (!('ms' in answer) || typeof answer.ms !== 'number') throw new Error('the peer gave no time')
    return answer.ms
  }

  private async line(): Promise<object> {
    const { value } = await this.lines.next()
    const answer: unknown = JSON.parse(String(value))
    if (typeof answer !== 'object' || answer === null) throw new Error('the peer said nothing')
    return answer
  }
}

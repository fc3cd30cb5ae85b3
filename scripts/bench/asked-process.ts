import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** A process that answers each line it is asked with one line of JSON. */
export class AskedProcess {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>
  private readonly lines: AsyncIterator<string>

  constructor(program: string, args: readonly string[]) {
    this.child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]()
  }

  ask(word: string): Promise<object> {
    this.child.stdin.write(`${word}\n`)
    return this.answer()
  }

  /** What it says next; the first thing, unasked, is that it is ready. */
  async answer(): Promise<object> {
    const next = await this.lines.next()
    const found: unknown = next.done ? null : JSON.parse(next.value)
    if (typeof found !== 'object' || found === null) throw new Error('a process gave no answer')
    return found
  }

  end(): void {
    this.child.stdin.end()
  }
}

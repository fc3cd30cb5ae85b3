import type { CaseWatch } from './case-watch.ts'
import type { Subject } from './subject.ts'

/** One way of breaking the vault, tried again and again. The same seed tries the same. */
export interface Experiment {
  /** As in the list of requirements. */
  readonly id: string
  readonly what: string
  /** Figures that prove something by themselves, and what: a row of the table each. */
  readonly beside?: Readonly<Record<string, string>>
  run(task: Task): Promise<Outcome>
}

export interface Task {
  readonly subject: Subject
  readonly seed: number
  /** How many cases to try; an experiment that tries all there are may try more. */
  readonly times: number
  /** Only the case of that name. */
  readonly only: string | null
  /** Failures after which it is enough. */
  readonly enough: number
  /** Of all there are, one in so many; for a quick look. */
  readonly oneIn?: number
  /** Told of every case, so that one without an end has a name. */
  readonly watch?: CaseWatch
}

export interface Failure {
  readonly name: string
  readonly said: string
}

export interface Outcome {
  readonly tried: number
  readonly failures: readonly Failure[]
  /** Figures worth telling beside. */
  readonly figures: { readonly [name: string]: number }
}

export const NO_SUCH_CASE = Symbol('no such case')

/** Answers null when all went well, else what did not. */
export type Attempt = () => Promise<Said> | Said
export type Said = string | null | typeof NO_SUCH_CASE

/** The most that a case may take of a processor's time: more is a program that hangs. */
const LONGEST_CPU_MS = 2000

/** Of this thread alone, in milliseconds. It stands while another program has the processor: not so a clock. */
function cpuOfThread(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Counts cases and keeps what failed. */
export class Tally {
  tried = 0
  readonly failures: Failure[] = []
  readonly figures: Record<string, number> = {}
  private readonly task: Pick<Task, 'only' | 'enough' | 'watch'>
  private readonly cpu: () => number

  constructor(task: Pick<Task, 'only' | 'enough' | 'watch'>, cpu = cpuOfThread) {
    this.task = task
    this.cpu = cpu
  }

  wants(name: string): boolean {
    return this.task.only === null || this.task.only === name
  }

  get isEnough(): boolean {
    return this.failures.length >= this.task.enough
  }

  /** Throwing is failing, and so is taking too long. Answers false where there is no such case. */
  async tries(name: string, attempt: Attempt): Promise<boolean> {
    const from = this.cpu()
    const said = await this.waitsFor(name, attempt)
    const ms = this.cpu() - from
    if (said === NO_SUCH_CASE) return false
    this.took(name, said ?? (ms > LONGEST_CPU_MS ? `hangs: ${Math.round(ms)} ms of a processor` : null))
    return true
  }

  /** The same of programs of their own, several side by side: how long these take is not this thread's time. */
  async waits(name: string, attempt: () => Promise<string | null>): Promise<string | null> {
    const said = await this.waitsFor(name, attempt)
    this.took(name, said)
    return said
  }

  private async waitsFor<T>(name: string, attempt: () => Promise<T> | T): Promise<T | string> {
    const ended = this.task.watch?.begins(name)
    try {
      return await attempt()
    } catch (error) {
      return saidBy(error)
    } finally {
      ended?.()
    }
  }

  /** Something that is wrong with all of them together. */
  fails(name: string, said: string): void {
    this.failures.push({ name, said })
  }

  private took(name: string, said: string | null): void {
    this.tried += 1
    if (said !== null) this.fails(name, said)
  }

  count(figure: string, by = 1): void {
    this.figures[figure] = (this.figures[figure] ?? 0) + by
  }

  outcome(): Outcome {
    return { tried: this.tried, failures: this.failures, figures: this.figures }
  }
}

/** What a thrown thing says; for a case, throwing is failing. */
export function saidBy(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 6).join(' ')
    : String(error)
}

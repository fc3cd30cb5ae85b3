import type { Subject } from './subject.ts'

/** One way of breaking the vault, tried again and again. The same seed tries the same. */
export interface Experiment {
  /** As in the list of requirements. */
  readonly id: string
  readonly what: string
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

/** Counts cases and keeps what failed. */
export class Tally {
  tried = 0
  readonly failures: Failure[] = []
  readonly figures: Record<string, number> = {}
  private readonly task: Pick<Task, 'only' | 'enough'>

  constructor(task: Pick<Task, 'only' | 'enough'>) {
    this.task = task
  }

  wants(name: string): boolean {
    return this.task.only === null || this.task.only === name
  }

  get isEnough(): boolean {
    return this.failures.length >= this.task.enough
  }

  /** `said`: null when all went well. */
  took(name: string, said: string | null): void {
    this.tried += 1
    if (said !== null) this.failures.push({ name, said })
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

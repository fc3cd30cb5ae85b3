import type { Query, QueryClient } from '@tanstack/react-query'

/** Milliseconds between two readings of one answer, at least: main may change hundreds of records in a row. */
const REST = 50

/**
 * Reads answers again, each only once at a time. What changes while an answer is on its way is read after it, so
 * that the last change always shows. A run of changes takes no more than half of main's time from its own work:
 * after a reading, the next one waits as long as that took.
 */
export class ReadingAgain {
  /** Answers being read, or resting after it; true where something changed since the reading began. */
  private readonly underWay = new Map<Query, boolean>()

  private readonly client: QueryClient

  constructor(client: QueryClient) {
    this.client = client
  }

  /** What is not shown is read when it is shown again. */
  these(isMeant: (name: string) => boolean): void {
    const predicate = ({ queryKey: [name] }: Query): boolean => typeof name === 'string' && isMeant(name)
    for (const query of this.client.getQueryCache().findAll({ predicate })) {
      query.invalidate()
      if (query.isActive()) void this.read(query)
    }
  }

  private async read(query: Query): Promise<void> {
    if (this.underWay.has(query)) {
      this.underWay.set(query, true)
      return
    }
    // An answer asked for before may be one of before.
    this.underWay.set(query, query.state.fetchStatus === 'fetching')
    while (await this.readOnce(query)) this.underWay.set(query, false)
    this.underWay.delete(query)
  }

  /** True where it has to be read once more. */
  private async readOnce(query: Query): Promise<boolean> {
    const begun = performance.now()
    await this.client.refetchQueries({ predicate: (one) => one === query }, { cancelRefetch: false })
    await rest(Math.max(REST, performance.now() - begun))
    if (!this.underWay.get(query)) return false
    // The answer that just came would else count as the newest.
    query.invalidate()
    return query.isActive()
  }
}

const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

import { useRef, useState } from 'react'
import type { AppError } from '../../core/kernel/errors.ts'
import type { Result } from '../../core/kernel/result.ts'

interface SaveOnce {
  /** True when these words are kept. A second asking waits for the first, so that nothing is kept twice. */
  readonly save: () => Promise<boolean>
  readonly error: AppError | null
}

interface Saving {
  readonly words: string
  readonly done: Promise<boolean>
}

/**
 * For a form that closes when it is saved: the button and a lock may ask at the same time. Where the lock did not come
 * and the form goes on, other words are kept anew; `write` is then told the id of the record that was made before.
 */
export function useSaveOnce(
  draft: unknown,
  write: (made: string | null) => Promise<Result<unknown>>,
): SaveOnce {
  const last = useRef<Saving | null>(null)
  const made = useRef<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  async function run(words: string): Promise<boolean> {
    const result = await write(made.current)
    setError(result.ok ? null : result.error)
    if (result.ok) made.current = idOf(result.value) ?? made.current
    else if (last.current?.words === words) last.current = null
    return result.ok
  }
  return {
    save: () => {
      const words = JSON.stringify(draft)
      if (last.current?.words === words) return last.current.done
      const before = last.current?.done ?? Promise.resolve(true)
      const done = before.then(() => run(words))
      last.current = { words, done }
      return done
    },
    error,
  }
}

function idOf(kept: unknown): string | null {
  if (typeof kept !== 'object' || kept === null || !('id' in kept)) return null
  return typeof kept.id === 'string' ? kept.id : null
}

interface Ways {
  readonly add: () => Promise<Result<unknown>>
  readonly edit: (id: string) => Promise<Result<unknown>>
}

/** A new record, or the one with that id again. */
export function addOrEdit(id: string | null, { add, edit }: Ways): Promise<Result<unknown>> {
  return id === null ? add() : edit(id)
}

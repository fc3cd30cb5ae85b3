import { useRef, useState } from 'react'
import type { AppError } from '../../core/kernel/errors.ts'
import type { Result } from '../../core/kernel/result.ts'

interface SaveOnce {
  /** True when it is kept. A second asking waits for the first, so that nothing is kept twice. */
  readonly save: () => Promise<boolean>
  readonly error: AppError | null
}

/** For a form that closes when it is saved: the button and a lock may ask at the same time. */
export function useSaveOnce(write: () => Promise<Result<unknown>>): SaveOnce {
  const running = useRef<Promise<boolean> | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  async function run(): Promise<boolean> {
    const result = await write()
    setError(result.ok ? null : result.error)
    if (!result.ok) running.current = null
    return result.ok
  }
  return {
    save: () => {
      running.current ??= run()
      return running.current
    },
    error,
  }
}

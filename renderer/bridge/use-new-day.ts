import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useToday } from './use-now.ts'

/** Main answers for its today: once that is another day, everything on the page is asked for again. */
export function useNewDay(): void {
  const client = useQueryClient()
  const today = useToday()
  const shown = useRef(today)
  useEffect(() => {
    const isNew = shown.current !== null && today !== null && today !== shown.current
    shown.current = today ?? shown.current
    if (isNew) void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'device.now' })
  }, [client, today])
}

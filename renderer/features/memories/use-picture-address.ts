import { useEffect, useState } from 'react'
import type { AppError } from '../../../core/kernel/errors.ts'
import { call } from '../../bridge/bridge.ts'

interface PictureAddress {
  /** For an `img`, while the component stands; null until the bytes came. */
  readonly address: string | null
  readonly error: AppError | null
}

/** Asks for the bytes of one picture and gives them an address. Both go with the component; no cache keeps them. */
export function usePictureAddress(id: string): PictureAddress {
  const [state, setState] = useState<PictureAddress>({ address: null, error: null })
  useEffect(() => {
    let made: string | null = null
    let isGone = false
    const load = async (): Promise<void> => {
      const result = await call('memories.picture', { id })
      if (isGone) return
      if (!result.ok) return setState({ address: null, error: result.error })
      made = URL.createObjectURL(pictureOf(result.value.base64, result.value.kind))
      setState({ address: made, error: null })
    }
    void load()
    return () => {
      isGone = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [id])
  return state
}

function pictureOf(base64: string, kind: string): Blob {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return new Blob([bytes], { type: `image/${kind}` })
}

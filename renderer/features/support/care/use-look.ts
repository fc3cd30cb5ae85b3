import { useEffect, useRef, useState } from 'react'
import { answerTo, NOTHING_SHOWN, type Answer } from '../../../../core/support/card-rule.ts'
import { call } from '../../../bridge/bridge.ts'
import { makeSitting } from '../../../bridge/sitting.ts'
import { softLabel } from '../../../bridge/soft-label.ts'
import type { Written } from '../../../bridge/after-writing.ts'

/** What the person is shown, and until when the draft desk rests because of it. */
export interface Looked {
  readonly answer: Answer
  readonly restsUntil: string | null
}

const shownCards = makeSitting(NOTHING_SHOWN)

/**
 * Looks at the words once, here in the page: nothing of them or of the answer leaves it, is kept or logged. The rules
 * are fetched with the first Done. null until they have answered.
 */
export function useLook(written: Written): Looked | null {
  const [looked, setLooked] = useState<Looked | null>(null)
  const first = useRef(written)
  const running = useRef<Promise<Looked> | null>(null)
  useEffect(() => {
    let isGone = false
    running.current ??= look(first.current)
    void running.current.then((found) => {
      if (isGone) return
      setLooked(found)
      if (found.answer.kind === 'label') softLabel.keep(true)
      if (found.answer.kind === 'nothing' || found.answer.kind === 'label') first.current.onNothing()
    })
    return () => {
      isGone = true
    }
  }, [])
  return looked
}

const NOTHING: Looked = { answer: { kind: 'nothing' }, restsUntil: null }

async function look({ entryId, text }: Written): Promise<Looked> {
  const [settings, now] = await Promise.all([call('settings.journal'), call('device.now')])
  if (!settings.ok || !now.ok || !settings.value.offerCards) return NOTHING
  const risk = await riskOf(text)
  // The pause stands whether a card may still come today or not.
  const rest = risk === 'V2' ? await call('contact.rest') : null
  const { answer, shown } = answerTo(risk, entryId, now.value.local.slice(0, 10), shownCards.read())
  shownCards.keep(shown)
  return { answer, restsUntil: rest?.ok ? rest.value.restsUntil : null }
}

/** A part of the program that cannot be fetched stands in nobody's way. */
async function riskOf(text: string): Promise<Parameters<typeof answerTo>[0]> {
  try {
    const { assessRisk } = await import('../../../../core/support/risk.ts')
    return assessRisk(text)
  } catch {
    return 'none'
  }
}

import { useEffect, useRef, useState } from 'react'
import type { ContactGate } from '../../../core/boundaries/contact-gate.ts'
import type { Message, MessageDraft } from '../../../core/contact/contact.schema.ts'
import type { AppError } from '../../../core/kernel/errors.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { call } from '../../bridge/bridge.ts'
import { useDraft } from '../../bridge/drafts.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { waysOut, type WaysOut } from '../../bridge/ways-out.ts'
import { messagesLeft } from './forms-left.ts'
import { blankMessage, draftOfMessage, isMessageFit } from './message-draft.ts'

interface OpenMessage extends WaysOut {
  readonly draft: MessageDraft
  readonly change: (part: Partial<MessageDraft>) => void
  /** Its id once the journal has it; null where it was refused. */
  readonly save: () => Promise<string | null>
  readonly cool: (hours: number) => Promise<string | null>
  readonly keepUnsent: () => Promise<string | null>
  readonly error: AppError | null
  readonly isTouched: boolean
  /** It opened with words that were left. */
  readonly isUnfinished: boolean
}

/** One draft while it is written. What was typed is there again after leaving the page and a lock, even half done. */
export function useMessage(message: Message | null, gate: ContactGate, onBack: () => void): OpenMessage {
  const [start, setStart] = useState(() =>
    message ? draftOfMessage(message) : blankMessage(gate.drafts === 'practical_only'),
  )
  const left = useUnfinished(messagesLeft, message?.id ?? 'new', start)
  const { draft, change, isTouched, isUnfinished } = left
  const [error, setError] = useState<AppError | null>(null)
  const newest = useRef(draft)
  const id = useRef(message?.id ?? null)
  const kept = useRef(start)
  /** Saves queue, so that a new draft is never kept twice. */
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    newest.current = draft
  })

  const write = async (): Promise<string | null> => {
    const now = newest.current
    if (id.current !== null && now === kept.current) return id.current
    const result = id.current === null ? await call('contact.add', now) : await edit(id.current, now)
    setError(result.ok ? null : result.error)
    if (!result.ok) return null
    id.current = result.value.id
    kept.current = now
    setStart(now)
    if (newest.current === now) left.drop()
    return result.value.id
  }
  const save = (): Promise<string | null> => {
    const saved = queue.current.then(write)
    queue.current = saved
    return saved
  }
  useDraft(async () => {
    const now = newest.current
    if (now !== kept.current && now.text.trim() !== '' && isMessageFit(now)) await save()
    // What is no message yet, or was refused, is sealed as it stands.
    return true
  })

  async function after(act: (own: string) => Promise<Result<Message>>): Promise<string | null> {
    const own = await save()
    if (own === null) return null
    const result = await act(own)
    setError(result.ok ? null : result.error)
    return result.ok ? own : null
  }
  return {
    draft,
    change,
    save,
    cool: (hours) => after((own) => call('contact.cool', { id: own, hours })),
    keepUnsent: () => after((own) => call('contact.keepUnsent', { id: own })),
    error,
    isTouched,
    isUnfinished,
    ...waysOut(left, onBack),
  }
}

function edit(id: string, draft: MessageDraft): Promise<Result<Message>> {
  return call('contact.edit', { id, draft })
}

import { CircleAlert, CircleCheck, X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components'
import s from './Toast.module.css'

export interface ToastWords {
  readonly text: string
  /** `trouble` stays until it is closed. */
  readonly tone?: 'done' | 'trouble'
  /** One thing to do about it, such as undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 })

/** Milliseconds a good word stays; with a button it stays longer, so that the button can be reached. */
const STAY = 5_000
const STAY_WITH_ACTION = 12_000

/** Says something in passing; the answer takes it away. */
export function showToast(words: ToastWords): () => void {
  const timeout = words.action ? STAY_WITH_ACTION : STAY
  const key = queue.add(words, words.tone === 'trouble' ? {} : { timeout })
  return () => queue.close(key)
}

/** Takes every toast away, as at lock. */
export function clearToasts(): void {
  queue.clear()
}

/** Stands once in the app; a landmark that F6 reaches. */
export function ToastRegion(): ReactNode {
  return (
    <AriaToastRegion queue={queue} aria-label="Messages" className={s.region ?? ''}>
      {({ toast }) => <Toast words={toast.content} toast={toast} />}
    </AriaToastRegion>
  )
}

type QueuedToast = (typeof queue)['visibleToasts'][number]

function Toast({ words, toast }: { words: ToastWords; toast: QueuedToast }): ReactNode {
  const { text, tone = 'done', action } = words
  const Icon = tone === 'done' ? CircleCheck : CircleAlert
  return (
    <AriaToast toast={toast} className={s.toast ?? ''} data-tone={tone}>
      <Icon aria-hidden="true" className={s.icon} />
      <ToastContent className={s.words ?? ''}>
        <Text slot="title">{text}</Text>
      </ToastContent>
      {action !== undefined && (
        <AriaButton
          className={s.action ?? ''}
          onPress={() => {
            action.onPress()
            queue.close(toast.key)
          }}
        >
          {action.label}
        </AriaButton>
      )}
      <AriaButton slot="close" aria-label="Close" className={s.close ?? ''}>
        <X aria-hidden="true" />
      </AriaButton>
    </AriaToast>
  )
}

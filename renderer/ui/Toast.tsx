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
import { Kbd } from './Kbd.tsx'
import { tellHeight } from './tell-height.ts'
import s from './Toast.module.css'

export interface ToastAction {
  readonly label: string
  readonly onPress: () => void
  /** Does something else than take it back, so that no key for undo presses it. */
  readonly isOther?: true
}

export interface ToastWords {
  readonly text: string
  /** `trouble` stays until it is closed. */
  readonly tone?: 'done' | 'trouble'
  /** One thing to do about it, such as undo. */
  readonly action?: ToastAction
}

const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 })

/** Milliseconds a good word stays; with a button it stays longer, so that the button can be reached. */
const STAY = 5_000
const STAY_WITH_ACTION = 12_000

/** What was said last that can be taken back. It outlives its message, until the next one or the lock. */
let undoable: ToastAction | null = null
/** Messages that still offer to take something back, those that wait for room among them. */
const undoing = new Set<string>()
/** The sheet that was open when it was said; null for none. */
let saidOver: Element | null = null

/** Says something in passing; the answer takes it away. */
export function showToast(words: ToastWords): () => void {
  if (words.action && !words.action.isOther) {
    undoable = words.action
    saidOver = openSheet()
  }
  const timeout = words.action ? STAY_WITH_ACTION : STAY
  const onClose = (): void => void undoing.delete(key)
  const key = queue.add(words, words.tone === 'trouble' ? { onClose } : { timeout, onClose })
  if (words.action && !words.action.isOther) undoing.add(key)
  return () => queue.close(key)
}

/** True while there is something that `undoLast` would take back, and no sheet was opened over it since. */
export function canUndo(): boolean {
  const sheet = openSheet()
  return undoable !== null && (sheet === null || sheet === saidOver || hasFocus())
}

/** The sheet on top; null without one. */
function openSheet(): Element | null {
  const sheets = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')]
  // A message is one too, by its role.
  return sheets.findLast((sheet) => !sheet.matches(`.${s.toast ?? ''}`)) ?? null
}

/** True where a message has the focus: then it is the message that is meant. */
function hasFocus(): boolean {
  return document.activeElement?.closest(`.${s.toast ?? ''}`) != null
}

/** Takes back what was said last, once, whether or not its message still stands. */
export function undoLast(): void {
  const action = undoable
  if (action === null) return
  for (const toast of queue.visibleToasts) if (toast.content.action === action) queue.close(toast.key)
  undoable = null
  action.onPress()
}

/** Puts the focus on the newest message that stands, on its button where it has one; false without a message. */
export function focusToasts(): boolean {
  const button = document.querySelector<HTMLElement>(`.${s.toast ?? ''} button`)
  button?.focus()
  return button !== null
}

/** Something was done that nothing takes back: what was done before it is no longer offered as the last thing. */
export function forgetUndo(): void {
  for (const key of undoing) queue.close(key)
  undoable = null
}

/** Takes every toast away, as at lock. */
export function clearToasts(): void {
  undoable = null
  undoing.clear()
  queue.clear()
}

/** How high what is said stands: an open sheet ends above it. */
const messagesHeight = tellHeight('--messages')

/** Stands once in the app; F6 reaches it, and its clocks rest while it is hovered or has the focus. */
export function ToastRegion(): ReactNode {
  return (
    <AriaToastRegion ref={messagesHeight} queue={queue} aria-label="Messages" className={s.region ?? ''}>
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
            if (action === undoable) return undoLast()
            action.onPress()
            queue.close(toast.key)
          }}
        >
          {action.label}
          {action === undoable && (
            <span aria-hidden="true" className={s.keys}>
              <Kbd keys="Mod+Z" />
            </span>
          )}
        </AriaButton>
      )}
      <AriaButton slot="close" aria-label="Close" className={s.close ?? ''}>
        <X aria-hidden="true" />
      </AriaButton>
    </AriaToast>
  )
}

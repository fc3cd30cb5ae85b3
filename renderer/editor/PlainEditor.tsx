import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type EditorProps, MOST_CHARACTERS, type PickedWords } from './editor-interface.ts'
import './editor.css'
import { EDITOR_KEYS } from './editor-keys.ts'
import { isPressed } from './is-pressed.ts'
import { enterInBox, runInBox, typeInto } from './plain-command.ts'

/** The same interface over an ordinary text box, for screen readers that prefer one. */
export function PlainEditor(props: EditorProps): ReactNode {
  const { start, words, hasSpellcheck, onChange, onBlur, onPick, onTooLong } = props
  const [text, setText] = useState(start)
  const box = useRef<HTMLTextAreaElement>(null)
  const [hasPicked, setPicked] = useState(false)
  useHandle(box, props)

  return (
    <textarea
      ref={box}
      className="editor-plain"
      dir="auto"
      value={text}
      aria-label={words.label}
      placeholder={words.placeholder}
      spellCheck={hasSpellcheck}
      onBlur={onBlur}
      onKeyDown={pressed}
      data-own-keys={hasPicked ? 'k' : ''}
      onSelect={(event) => {
        const picked = pickedIn(event.currentTarget)
        setPicked(picked !== null)
        onPick?.(picked)
      }}
      onChange={(event) => {
        const next = event.target.value
        if (next.length > MOST_CHARACTERS && next.length > text.length) {
          onTooLong?.()
          return
        }
        setText(next)
        onChange(next)
      }}
    />
  )
}

function useHandle(
  box: { readonly current: HTMLTextAreaElement | null },
  { onReady, isFocusedAtStart }: EditorProps,
): void {
  const ready = useRef({ onReady, isFocusedAtStart })
  useEffect(() => {
    const area = box.current
    const { onReady: tell, isFocusedAtStart: takesFocus } = ready.current
    if (!area) return undefined
    if (takesFocus) area.focus()
    tell?.({
      canFind: false,
      focus: () => area.focus(),
      insert: (words) => typeInto(area, words),
      run: (command) => runInBox(area, command),
    })
    return () => tell?.(null)
  }, [box])
}

function pressed(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const area = event.currentTarget
  if (event.nativeEvent.isComposing) return
  const own = EDITOR_KEYS.find(({ key }) => isPressed(key, event.nativeEvent))
  const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey
  const did = own ? runInBox(area, own.command) : isPlainEnter && enterInBox(area)
  if (did) event.preventDefault()
}

function pickedIn(area: HTMLTextAreaElement): PickedWords | null {
  const text = area.value.slice(area.selectionStart, area.selectionEnd)
  return text.trim() === '' ? null : { text, box: null }
}

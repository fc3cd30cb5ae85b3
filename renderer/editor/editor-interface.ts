/** Where words are picked out in the text, so that a small bar can stand beside them. */
export interface PickedWords {
  readonly text: string
  /** Viewport pixels of the picked words; null where the box cannot say. */
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number } | null
}

/** What a page may ask of an editor, whichever of the two it is. */
export interface EditorHandle {
  /** A plain box has no find of its own. */
  readonly canFind: boolean
  readonly focus: () => void
  /** Puts words where the cursor is, in place of what is selected. */
  readonly insert: (words: string) => void
  readonly run: (command: EditorCommand) => void
}

export type EditorCommand =
  | 'bold'
  | 'italic'
  | 'strike'
  | 'link'
  | 'heading'
  | 'bullets'
  | 'numbers'
  | 'tasks'
  | 'quote'
  | 'undo'
  | 'redo'
  | 'find'

export interface EditorWords {
  readonly label: string
  readonly placeholder: string
  readonly find: string
  readonly findNext: string
  readonly findPrevious: string
  readonly findClose: string
  readonly found: (at: number, of: number) => string
  readonly taskDone: string
}

export interface EditorProps {
  /** The text it opens with. Later values are ignored: another text means another `key`. */
  readonly start: string
  readonly words: EditorWords
  readonly hasSpellcheck: boolean
  /** Keeps the line being written in the middle of the page. */
  readonly isTypewriter?: boolean
  readonly isFocusedAtStart?: boolean
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  /** Called with null when nothing is picked out any more. */
  readonly onPick?: (picked: PickedWords | null) => void
  /** A change was refused because the text would pass `MOST_CHARACTERS`. */
  readonly onTooLong?: () => void
  readonly onReady?: (handle: EditorHandle | null) => void
}

/** UTF-16 units; the same limit as the store's. */
export const MOST_CHARACTERS = 1_000_000

import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { PickedWords } from './editor-interface.ts'

/** Tells what is selected once the mouse or key comes to rest. */
export function picksWords(onPick: (picked: PickedWords | null) => void): Extension {
  let hadWords = false
  return EditorView.updateListener.of((update) => {
    if (!update.selectionSet && !update.docChanged && !update.focusChanged) return
    const { main } = update.state.selection
    // A place found by the search is not chosen by hand. Leaving the editor keeps what was.
    if (!update.view.hasFocus && !update.selectionSet) return
    const text = main.empty || !update.view.hasFocus ? '' : update.state.sliceDoc(main.from, main.to)
    if (text.trim() === '') {
      if (hadWords) onPick(null)
      hadWords = false
      return
    }
    hadWords = true
    update.view.requestMeasure({
      key: picksWords,
      read: (view) => boxOf(view, main.from, main.to),
      write: (box) => onPick({ text, box }),
    })
  })
}

function boxOf(view: EditorView, from: number, to: number): PickedWords['box'] {
  const start = view.coordsAtPos(from, 1)
  const end = view.coordsAtPos(to, -1)
  return start && end ? { left: start.left, top: start.top, bottom: end.bottom } : null
}

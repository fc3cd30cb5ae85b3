import { syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState, type Extension, type TransactionSpec } from '@codemirror/state'
import { EditorView, placeholder } from '@codemirror/view'
import { type EditorProps, MOST_CHARACTERS } from './editor-interface.ts'
import { findInText } from './find-panel.ts'
import { keys } from './keys.ts'
import { liveLook } from './live-look.ts'
import { markdownLanguage } from './markdown-language.ts'
import { picksWords } from './picked-words.ts'
import { textLook } from './text-look.ts'
import { listTheme, theme } from './theme.ts'

const attributes = new Compartment()
const scrolling = new Compartment()

/** What may change while an editor stands, without losing its undo. */
export function reconfigured(
  props: Pick<EditorProps, 'words' | 'hasSpellcheck' | 'isTypewriter'>,
): TransactionSpec {
  return {
    effects: [attributes.reconfigure(attributesFor(props)), scrolling.reconfigure(scrollingFor(props))],
  }
}

/** The live editor over `parent`. `props` gives the newest callbacks at any time. */
export function createView(parent: HTMLElement, props: () => EditorProps): EditorView {
  const { start, words } = props()
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: start,
      extensions: [
        keys(),
        markdownLanguage.extension,
        syntaxHighlighting(textLook),
        liveLook(words.taskDone),
        theme,
        listTheme,
        EditorView.lineWrapping,
        placeholder(words.placeholder),
        findInText(words),
        atMost(MOST_CHARACTERS, () => props().onTooLong?.()),
        attributes.of(attributesFor(props())),
        EditorView.editorAttributes.of(ownKeys),
        picksWords((picked) => props().onPick?.(picked)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) props().onChange(update.state.doc.toString())
        }),
        EditorView.domEventHandlers({ blur: () => props().onBlur?.() }),
        scrolling.of(scrollingFor(props())),
      ],
    }),
  })
}

/** Tells the page around it which of its keys are taken: find always, link while words are chosen. */
function ownKeys({ state }: EditorView): Record<string, string> {
  return { 'data-own-keys': state.selection.main.empty ? 'f' : 'f k' }
}

/** `spellcheck` is off unless asked for: a dictionary must never be fetched. */
function attributesFor({ words, hasSpellcheck }: Pick<EditorProps, 'words' | 'hasSpellcheck'>): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': words.label,
    'aria-multiline': 'true',
    spellcheck: String(hasSpellcheck),
    autocorrect: 'off',
    autocapitalize: 'sentences',
  })
}

function atMost(characters: number, onTooLong: () => void): Extension {
  return EditorState.changeFilter.of((transaction) => {
    const { newDoc, startState } = transaction
    if (newDoc.length <= characters || newDoc.length <= startState.doc.length) return true
    // The filter runs inside a transaction: telling has to wait until it is over.
    queueMicrotask(onTooLong)
    return false
  })
}

function scrollingFor({ isTypewriter }: Pick<EditorProps, 'isTypewriter'>): Extension {
  return isTypewriter ? typewriter : []
}

/** A band in the middle: the line being written never reaches the edge of the page. */
const typewriter = EditorView.scrollMargins.of((view) => {
  const band = Math.round(view.dom.ownerDocument.documentElement.clientHeight * 0.42)
  return { top: band, bottom: band }
})

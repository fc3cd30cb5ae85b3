import { EditorView } from '@codemirror/view'

/** The page of paper: reading type, 66 characters wide, no frame of its own. */
export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-read)',
    fontSize: '1.125rem',
    lineHeight: '1.7',
    overflow: 'visible',
  },
  '.cm-content:focus-visible': { outline: 'none', boxShadow: 'none' },
  '.cm-content': { padding: '0 0 30vh', maxWidth: 'var(--measure)', caretColor: 'var(--water)' },
  '.cm-line': { padding: '0', unicodeBidi: 'plaintext' },
  '.cm-cursor': { borderLeftWidth: '2px', borderLeftColor: 'var(--water)' },
  '.cm-placeholder': { color: 'var(--ink-faint)', fontStyle: 'italic' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'color-mix(in oklch, var(--water) 24%, transparent)',
  },
  '.cm-h1': { fontSize: '1.4em', lineHeight: '1.35' },
  '.cm-h2': { fontSize: '1.22em', lineHeight: '1.4' },
  '.cm-h3': { fontSize: '1.08em', lineHeight: '1.5' },
  '.cm-line.cm-quote': {
    borderInlineStart: '3px solid var(--line-strong)',
    paddingInlineStart: '0.9em',
    color: 'var(--ink-soft)',
  },
  '.cm-line.cm-fence': { backgroundColor: 'var(--paper-sunken)', paddingInline: '0.6em' },
  '.cm-inline-code': { backgroundColor: 'var(--paper-sunken)', borderRadius: '4px', padding: '0.05em 0.3em' },
  '.cm-list-mark': { display: 'inline-block', minWidth: '1.4em', textIndent: '0', color: 'var(--ink-faint)' },
  '.cm-list-indent': { display: 'inline-block', textIndent: '0', overflow: 'hidden' },
  '.cm-task': { display: 'inline-block', minWidth: '1.5em', textIndent: '0' },
  '.cm-task input': {
    width: '1.05em',
    height: '1.05em',
    margin: '0',
    verticalAlign: '-0.12em',
    accentColor: 'var(--water)',
    cursor: 'pointer',
  },
  '.cm-task-done': { color: 'var(--ink-soft)', textDecoration: 'line-through' },
  '.cm-rule': { borderBottom: '1px solid var(--line-strong)', lineHeight: '1', marginBottom: '1em' },
  '.cm-searchMatch': { backgroundColor: 'color-mix(in oklch, var(--mood-5) 45%, transparent)' },
  '.cm-searchMatch-selected': { backgroundColor: 'color-mix(in oklch, var(--water) 38%, transparent)' },
  '.cm-panels': {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'var(--font-ui)',
    zIndex: '3',
  },
  '.cm-panels-top': { borderBottom: 'none' },
})

/** How deep lists are set in; beyond the last one they stand level. */
export const LIST_DEPTHS = 5

/** A list's text hangs in one line, however often it wraps. */
export const listTheme = EditorView.theme(
  Object.fromEntries(
    Array.from({ length: LIST_DEPTHS }, (_, at) => at + 1).flatMap((depth) => [
      [
        `.cm-line.cm-list-${depth}`,
        { paddingInlineStart: `${1.4 * depth}em`, textIndent: `${-1.4 * depth}em` },
      ],
      [`.cm-list-indent-${depth}`, { width: `${1.4 * (depth - 1)}em` }],
    ]),
  ),
)

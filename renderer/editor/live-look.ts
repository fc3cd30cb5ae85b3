import { syntaxTree } from '@codemirror/language'
import type { EditorState, Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { SyntaxNodeRef } from '@lezer/common'
import { TaskBox } from './task-box.ts'
import { LIST_DEPTHS } from './theme.ts'

/** Marks that step out of sight while the cursor is on another line. */
const QUIET_MARKS = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'HeaderMark',
  'QuoteMark',
])

const hidden = Decoration.replace({})
const listMark = Decoration.mark({ class: 'cm-list-mark' })
const inlineCode = Decoration.mark({ class: 'cm-inline-code' })
const taskDone = Decoration.mark({ class: 'cm-task-done' })
const everyLine = Decoration.line({ attributes: { dir: 'auto' } })

interface Look {
  readonly state: EditorState
  readonly isCurrent: (pos: number) => boolean
  readonly taskLabel: string
  readonly into: Range<Decoration>[]
}

/** Dresses Markdown where it stands. The text itself is never changed. */
export function liveLook(taskLabel: string): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet

      constructor(view: EditorView) {
        this.decorations = dress(view, taskLabel)
      }

      update(update: ViewUpdate): void {
        const hasParsed = syntaxTree(update.startState) !== syntaxTree(update.state)
        if (
          update.docChanged ||
          update.viewportChanged ||
          update.selectionSet ||
          update.focusChanged ||
          hasParsed
        )
          this.decorations = dress(update.view, taskLabel)
      }
    },
    { decorations: (value) => value.decorations },
  )
  return [plugin, EditorView.perLineTextDirection.of(true)]
}

function dress(view: EditorView, taskLabel: string): DecorationSet {
  const look: Look = { state: view.state, isCurrent: currentLines(view), taskLabel, into: [] }
  for (const { from, to } of view.visibleRanges) {
    for (let pos = from; pos <= to;) {
      const line = view.state.doc.lineAt(pos)
      look.into.push(everyLine.range(line.from))
      pos = line.to + 1
    }
    syntaxTree(view.state).iterate({ from, to, enter: (node) => dressNode(node, look) })
  }
  return Decoration.set(look.into, true)
}

/** Without focus no line is current: the page then looks finished. */
function currentLines(view: EditorView): (pos: number) => boolean {
  if (!view.hasFocus) return () => false
  const { doc, selection } = view.state
  const spans = selection.ranges.map(
    (range) => [doc.lineAt(range.from).from, doc.lineAt(range.to).to] as const,
  )
  return (pos) => spans.some(([from, to]) => pos >= from && pos <= to)
}

function dressNode(node: SyntaxNodeRef, look: Look): void {
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)
  if (heading) dressLines(node, look, `cm-h${Math.min(Number(heading[1]), 3)}`)
  else if (node.name === 'Blockquote') dressLines(node, look, 'cm-quote')
  else if (node.name === 'FencedCode') dressLines(node, look, 'cm-fence')
  else if (node.name === 'HorizontalRule') dressRule(node, look)
  else if (node.name === 'InlineCode') look.into.push(inlineCode.range(node.from, node.to))
  else if (node.name === 'ListMark') dressListMark(node, look)
  else if (node.name === 'TaskMarker') dressTask(node, look)
  else if (node.name === 'URL' && node.node.parent?.name === 'Link') hideOffLine(node.from, node.to, look)
  else if (QUIET_MARKS.has(node.name) && !isFence(node)) hideOffLine(node.from, markEnd(node, look), look)
}

/** A heading's and a quote's mark takes the space behind it along. */
function markEnd(node: SyntaxNodeRef, look: Look): number {
  const takesSpace = node.name === 'HeaderMark' || node.name === 'QuoteMark'
  return takesSpace && look.state.sliceDoc(node.to, node.to + 1) === ' ' ? node.to + 1 : node.to
}

function isFence(node: SyntaxNodeRef): boolean {
  return node.node.parent?.name === 'FencedCode' || node.node.parent?.name === 'Image'
}

function hideOffLine(from: number, to: number, look: Look): void {
  if (from < to && !look.isCurrent(from)) look.into.push(hidden.range(from, to))
}

function dressLines(node: SyntaxNodeRef, look: Look, name: string): void {
  const line = Decoration.line({ class: name })
  const { doc } = look.state
  for (let at = doc.lineAt(node.from); ; at = doc.line(at.number + 1)) {
    look.into.push(line.range(at.from))
    if (at.to >= node.to || at.number === doc.lines) return
  }
}

function dressRule(node: SyntaxNodeRef, look: Look): void {
  if (look.isCurrent(node.from)) return
  dressLines(node, look, 'cm-rule')
  look.into.push(hidden.range(node.from, node.to))
}

function dressListMark(node: SyntaxNodeRef, look: Look): void {
  const line = look.state.doc.lineAt(node.from)
  const depth = Math.min(listDepth(node), LIST_DEPTHS)
  const indent = node.from - line.from
  look.into.push(Decoration.line({ class: `cm-list-${depth}` }).range(line.from))
  const isBare = look.state.sliceDoc(line.from, node.from).trim() === ''
  if (indent > 0 && isBare)
    look.into.push(
      Decoration.mark({ class: `cm-list-indent cm-list-indent-${depth}` }).range(line.from, node.from),
    )
  const isTask = look.state.sliceDoc(node.to, node.to + 2) === ' ['
  if (isTask && node.node.nextSibling?.name === 'Task') hideOffLine(node.from, node.to + 1, look)
  else look.into.push(listMark.range(node.from, Math.min(node.to + 1, line.to)))
}

function listDepth(node: SyntaxNodeRef): number {
  let depth = 0
  for (let up = node.node.parent; up; up = up.parent)
    if (up.name === 'BulletList' || up.name === 'OrderedList') depth += 1
  return Math.max(depth, 1)
}

function dressTask(node: SyntaxNodeRef, look: Look): void {
  const isDone = look.state.sliceDoc(node.from, node.to).toLowerCase() === '[x]'
  const line = look.state.doc.lineAt(node.from)
  if (isDone && node.to < line.to) look.into.push(taskDone.range(node.to, line.to))
  if (look.isCurrent(node.from)) return
  look.into.push(
    Decoration.replace({ widget: new TaskBox(isDone, look.taskLabel) }).range(node.from, node.to),
  )
}

import { type EditorView, WidgetType } from '@codemirror/view'

/** The box of a task. Ticking it writes the x into the text, and can be undone like typing. */
export class TaskBox extends WidgetType {
  readonly isDone: boolean
  readonly label: string

  constructor(isDone: boolean, label: string) {
    super()
    this.isDone = isDone
    this.label = label
  }

  override eq(other: TaskBox): boolean {
    return other.isDone === this.isDone && other.label === this.label
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.checked = this.isDone
    box.setAttribute('aria-label', this.label)
    box.tabIndex = -1
    box.addEventListener('mousedown', (event) => event.preventDefault())
    box.addEventListener('click', (event) => {
      event.preventDefault()
      const from = view.posAtDOM(box)
      view.dispatch({
        changes: { from, to: from + 3, insert: this.isDone ? '[ ]' : '[x]' },
        userEvent: 'input',
      })
    })
    const frame = document.createElement('span')
    frame.className = 'cm-task'
    frame.append(box)
    return frame
  }

  override ignoreEvent(): boolean {
    return true
  }
}

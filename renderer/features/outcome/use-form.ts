import { sayError } from '../../bridge/say-error.ts'
import { useKeptForm, type KeptFormOptions } from '../../bridge/use-kept-form.ts'
import type { Refusal } from '../../ui/FormDialog.tsx'
import { showToast } from '../../ui/Toast.tsx'

interface FormOptions<Draft> extends KeptFormOptions<Draft> {
  /** Said once it is kept. */
  readonly kept: (draft: Draft) => string
  readonly onClose: () => void
}

interface Form<Draft> {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** True once it was tried to keep what cannot be kept. */
  readonly showsErrors: boolean
  readonly refusal: Refusal | null
  readonly submit: () => void
  readonly close: () => void
}

/** A kept form over the page, which says that it is kept and closes. */
export function useForm<Draft>({ kept, onClose, ...options }: FormOptions<Draft>): Form<Draft> {
  const { draft, change, showsErrors, error, submit, drop } = useKeptForm(options)
  async function keep(): Promise<void> {
    if (!(await submit())) return
    showToast({ text: kept(draft) })
    onClose()
  }
  return {
    draft,
    change,
    showsErrors,
    refusal: error && sayError(error),
    submit: () => void keep(),
    close: () => {
      drop()
      onClose()
    },
  }
}

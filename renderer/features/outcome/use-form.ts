import { useKeptForm, type KeptForm, type KeptFormOptions } from '../../bridge/use-kept-form.ts'
import { showToast } from '../../ui/Toast.tsx'

interface FormOptions<Draft> extends KeptFormOptions<Draft> {
  /** Said once it is kept. */
  readonly kept: (draft: Draft) => string
}

interface Form<Draft> extends Omit<KeptForm<Draft>, 'submit'> {
  readonly submit: () => void
}

/** A kept form over the page, which says that it is kept and closes. */
export function useForm<Draft>({ kept, ...options }: FormOptions<Draft>): Form<Draft> {
  const form = useKeptForm(options)
  async function keep(): Promise<void> {
    if (!(await form.submit())) return
    showToast({ text: kept(form.draft) })
    options.onClose()
  }
  return { ...form, submit: () => void keep() }
}

import type { ReactNode } from 'react'
import { call } from '../../bridge/bridge.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { Select } from '../../ui/Select.tsx'
import { pullWords } from '../../words/pulls.ts'
import { NONE, orNull, TRIGGER_CHOICES } from './choices.ts'
import { pullsLeft, type PullStart as Start } from './forms-left.ts'
import s from './Space.module.css'

const words = pullWords.pull
const BLANK: Start = { before: null, trigger: null }

/** The first rating. */
export function PullStart({ onClose }: { readonly onClose: () => void }): ReactNode {
  const form = useKeptForm({
    left: pullsLeft,
    key: 'new',
    start: BLANK,
    isFit: ({ before }) => before !== null,
    write: ({ before, trigger }) => call('space.startUrge', { before: before ?? 0, trigger }),
    onClose,
  })
  const { draft, change } = form
  return (
    <form
      className={s.fields}
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit().then((isKept) => isKept && onClose())
      }}
    >
      <ScalePicker
        label={words.before}
        min={0}
        max={10}
        value={draft.before}
        onChange={(before) => change({ before })}
        ends={words.ends}
      />
      <div className={s.narrow}>
        <Select
          label={words.trigger}
          choices={TRIGGER_CHOICES}
          value={draft.trigger ?? NONE}
          onChange={(trigger) => change({ trigger: orNull(trigger) })}
        />
      </div>
      {form.showsErrors && draft.before === null && (
        <Banner tone="warn" announce="polite">
          {words.needed}
        </Banner>
      )}
      {form.error !== null && (
        <Banner tone="warn" title={sayError(form.error).title} announce="polite">
          {sayError(form.error).text}
        </Banner>
      )}
      <div className={s.actions}>
        <Button type="submit" kind="primary">
          {words.start}
        </Button>
        <Button onPress={form.discard}>{words.cancel}</Button>
      </div>
    </form>
  )
}

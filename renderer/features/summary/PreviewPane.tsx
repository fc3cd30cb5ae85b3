import { FileQuestion } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { PrintDocument } from '../../../core/print/print.schema.ts'
import { patternOf } from '../../../core/summary/name-pattern.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { PaperView } from '../../bridge/paper/PaperView.tsx'
import { sayError } from '../../bridge/say-error.ts'
import { useFeature, type Answer } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { paperWords } from '../../words/paper.ts'
import { summaryWords } from '../../words/summary.ts'
import s from './PreviewPane.module.css'
import type { SummaryPreview } from './summary-types.ts'

const words = summaryWords.preview

interface PreviewPaneProps {
  readonly choices: SummaryChoices
  readonly preview: Answer<SummaryPreview>
  /** How many sheets it fills, once it is laid out; the same function each time. */
  readonly onSheets: (document: PrintDocument, count: number) => void
}

/** The very document: as sheets of paper, as Markdown, and as plain words. */
export function PreviewPane({ choices, preview, onSheets }: PreviewPaneProps): ReactNode {
  const pane = useRef<HTMLDivElement>(null)
  const shown = `${choices.reader} ${choices.length}`
  // Another document is read from its beginning.
  useEffect(() => {
    if (shown === '') return
    for (const panel of pane.current?.querySelectorAll('[role=tabpanel]') ?? []) panel.scrollTop = 0
  }, [shown])
  return (
    <div ref={pane} className={s.pane}>
      <Tabs
        label={words.views}
        tabs={[
          {
            id: 'document',
            title: words.document,
            content: <Sheets choices={choices} preview={preview} onSheets={onSheets} />,
          },
          { id: 'markdown', title: words.markdown, content: <Raw choices={choices} format="md" /> },
          { id: 'text', title: words.text, content: <Raw choices={choices} format="txt" /> },
        ]}
      />
    </div>
  )
}

const SIZES = [
  { value: 'fit', label: paperWords.fit },
  { value: 'actual', label: paperWords.actual },
] as const

function Sheets({ choices, preview, onSheets }: PreviewPaneProps): ReactNode {
  const [size, setSize] = useState<'fit' | 'actual'>('fit')
  const { value, error, isStale } = preview
  const marked = useMemo(
    () => [
      ...(value?.names ?? []).flatMap(({ name, look, as }) => (as === null ? [patternOf(name, look)] : [])),
      ...(value?.typedDates ?? []).flatMap(({ text, as }) => (as === null ? [patternOf(text, 'word')] : [])),
    ],
    [value],
  )
  if (error !== null) return <Refused code={error.code} text={sayError(error).text} choices={choices} />
  if (value === undefined) return null
  if (value.document.blocks.length === 0)
    return <Refused code="export/nothing-chosen" text="" choices={choices} />
  return (
    <div aria-busy={isStale} className={s.sheets}>
      <div className={s.bar}>
        <p className={s.length}>{words.words(value.words)}</p>
        <SegmentedControl
          label={paperWords.size}
          isLabelHidden
          choices={SIZES}
          value={size}
          onChange={setSize}
        />
      </div>
      <PaperView
        document={value.document}
        paper={choices.paper}
        isActualSize={size === 'actual'}
        marked={marked}
        onSheets={onSheets}
      />
    </div>
  )
}

interface RawProps {
  readonly choices: SummaryChoices
  readonly format: 'md' | 'txt'
}

function Raw({ choices, format }: RawProps): ReactNode {
  const answer = useFeature('summary.text', { choices, format }, { keepsPrevious: true })
  if (answer.error !== null)
    return <Refused code={answer.error.code} text={sayError(answer.error).text} choices={choices} />
  const text = answer.value?.text ?? ''
  const copy = async (): Promise<void> => {
    showToast({ text: (await copyText(text)) ? words.copied : words.notCopied })
  }
  return (
    <>
      {format === 'txt' && choices.reader !== 'ex' && (
        <div className={s.bar}>
          <p className={s.length}>{words.copyHint}</p>
          <Button isSmall onPress={() => void copy()}>
            {words.copy}
          </Button>
        </div>
      )}
      <pre className={s.markdown}>{text}</pre>
    </>
  )
}

interface RefusedProps {
  readonly code: string
  readonly text: string
  readonly choices: SummaryChoices
}

function Refused({ code, text, choices }: RefusedProps): ReactNode {
  if (code !== 'export/nothing-chosen') return <Banner tone="danger">{text}</Banner>
  // Sections are ticked to begin with; in a fresh journal there is only nothing in them.
  const isTicked = choices.sections.length > 0
  return (
    <EmptyState icon={<FileQuestion />} title={isTicked ? words.emptyTitle : words.nothingTitle}>
      {isTicked ? words.emptyText : words.nothingText}
    </EmptyState>
  )
}

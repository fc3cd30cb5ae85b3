import { FileQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useFeature, type Answer } from '../../bridge/use-feature.ts'
import { Banner } from '../../ui/Banner.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { summaryWords } from '../../words/summary.ts'
import { DocumentView } from './DocumentView.tsx'
import s from './PreviewPane.module.css'
import type { SummaryPreview } from './summary-types.ts'

const words = summaryWords.preview

interface PreviewPaneProps {
  readonly choices: SummaryChoices
  readonly preview: Answer<SummaryPreview>
}

/** The very document, as sheets and as its Markdown. */
export function PreviewPane({ choices, preview }: PreviewPaneProps): ReactNode {
  return (
    <div className={s.pane}>
      <Tabs
        label={words.views}
        tabs={[
          { id: 'document', title: words.document, content: <Sheets preview={preview} /> },
          { id: 'markdown', title: words.markdown, content: <Markdown choices={choices} /> },
        ]}
      />
    </div>
  )
}

function Sheets({ preview }: { readonly preview: Answer<SummaryPreview> }): ReactNode {
  if (preview.error !== null) return <Refused code={preview.error.code} text={sayError(preview.error).text} />
  if (preview.value === undefined) return null
  const { document, words: length } = preview.value
  return (
    <div aria-busy={preview.isStale} className={s.sheets}>
      <DocumentView document={document} />
      <p className={s.length}>{words.words(length)}</p>
    </div>
  )
}

function Markdown({ choices }: { readonly choices: SummaryChoices }): ReactNode {
  const answer = useFeature('summary.markdown', choices, { keepsPrevious: true })
  if (answer.error !== null) return <Refused code={answer.error.code} text={sayError(answer.error).text} />
  return <pre className={s.markdown}>{answer.value?.markdown}</pre>
}

function Refused({ code, text }: { readonly code: string; readonly text: string }): ReactNode {
  if (code !== 'export/nothing-chosen') return <Banner tone="danger">{text}</Banner>
  return (
    <EmptyState icon={<FileQuestion />} title={words.nothingTitle}>
      {words.nothingText}
    </EmptyState>
  )
}

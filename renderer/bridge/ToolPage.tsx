import type { ReactNode } from 'react'
import type { AppError } from '../../core/kernel/errors.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Page, PageHeader } from '../ui/Page.tsx'
import { appWords } from '../words/app.ts'
import { send } from './commands.ts'
import { sayError } from './say-error.ts'

/** What the page of every step holds; it belongs to another noun. */
export interface StepParts {
  /** "Done for today". */
  readonly done: ReactNode
  /** The question, what was written, where the step stands. */
  readonly foot: ReactNode
}

/** The same for a step about contact. */
export interface ContactStepParts extends StepParts {
  readonly gate: ReactNode
  readonly late: ReactNode
}

interface ToolPageProps {
  readonly title: string
  readonly lead: string
  readonly step: StepParts | ContactStepParts
  readonly width?: 'wide'
  readonly children: ReactNode
}

/** The page of a step with a tool of its own: Support and a way to stop at the top, what every step has at the foot. */
export function ToolPage({ title, lead, step, width, children }: ToolPageProps): ReactNode {
  return (
    <Page {...(width === undefined ? {} : { width })}>
      <PageHeader
        title={title}
        sub={lead}
        actions={
          <>
            <Button kind="quiet" onPress={() => send('open-support', {})}>
              {appWords.support}
            </Button>
            {step.done}
          </>
        }
      />
      {'gate' in step && step.gate}
      {'late' in step && step.late}
      {children}
      {step.foot}
    </Page>
  )
}

/** In place of a page that cannot be read. */
export function TroublePage({ error }: { readonly error: AppError }): ReactNode {
  const { title, text } = sayError(error)
  return (
    <Page>
      <Banner tone="danger" title={title}>
        {text}
      </Banner>
    </Page>
  )
}

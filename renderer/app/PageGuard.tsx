import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { appWords as words } from '../words/app.ts'

interface PageGuardProps {
  /** Another one is another page, which is tried afresh. */
  readonly place: string
  readonly children: ReactNode
}

/** Keeps a page that broke from taking the rest along; Hide and Lock stay in reach. */
export class PageGuard extends Component<PageGuardProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  private readonly openAgain = (): void => this.setState({ hasFailed: false })

  override componentDidUpdate(before: PageGuardProps): void {
    if (before.place !== this.props.place && this.state.hasFailed) this.openAgain()
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div role="alert">
        <EmptyState
          title={words.pageFailed}
          actions={<Button onPress={this.openAgain}>{words.openAgain}</Button>}
        >
          {words.pageFailedText}
        </EmptyState>
      </div>
    )
  }
}

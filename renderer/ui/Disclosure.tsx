import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'
import s from './Disclosure.module.css'

interface DisclosureProps {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean
  /** Of its heading, 2 to 4, so that the outline of the page holds. */
  readonly level?: 2 | 3 | 4
}

export function Disclosure({
  title,
  children,
  isOpenAtFirst = false,
  level = 3,
}: DisclosureProps): ReactNode {
  return (
    <AriaDisclosure defaultExpanded={isOpenAtFirst} className={s.disclosure ?? ''}>
      <Heading level={level} className={s.heading ?? ''}>
        <Button slot="trigger" className={s.button ?? ''}>
          <ChevronRight aria-hidden="true" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={s.panel ?? ''}>
        <div className={s.inner}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}

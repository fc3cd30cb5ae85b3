import { useEffect, type ReactNode } from 'react'
import { Link } from 'wouter'
import { paths } from '../../bridge/paths.ts'
import { softLabel } from '../../bridge/soft-label.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { supportWords as words } from '../../words/support.ts'
import { Helplines } from './Helplines.tsx'
import s from './SupportPage.module.css'

export function SupportPage(): ReactNode {
  // It was opened: the kind word beside its link has done its part.
  useEffect(() => softLabel.keep(false), [])
  return (
    <Page>
      <PageHeader title={words.title} sub={words.sub} />
      <Banner tone="care" title={words.now}>
        {words.nowText}
      </Banner>
      <div className={s.grid}>
        <Helplines />
        <div className={s.column}>
          <Card title={words.heavy}>
            <p className={s.text}>{words.heavyText}</p>
          </Card>
          <Card title={words.afraid}>
            {words.afraidText.map((line) => (
              <p key={line} className={s.text}>
                {line}
              </p>
            ))}
          </Card>
          <Card title={words.own}>
            <p className={s.text}>{words.ownText}</p>
          </Card>
          <p className={s.small}>
            <strong>{words.worth}</strong> {words.worthText}
          </p>
          <p className={s.small}>{words.limits}</p>
          <p className={s.small}>
            <Link href={paths.step('support')} className={s.link}>
              {words.step}
            </Link>
          </p>
        </div>
      </div>
    </Page>
  )
}

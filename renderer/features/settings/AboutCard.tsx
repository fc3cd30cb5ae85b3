import type { ReactNode } from 'react'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { settingsWords as words } from '../../words/settings.ts'
import s from './settings.module.css'

export function AboutCard(): ReactNode {
  const { value: about } = useFeature('device.about')
  const { value: status } = useFeature('vault.status')
  return (
    <Card title={words.about}>
      <dl className={s.facts}>
        <dt>{words.folder}</dt>
        <dd>{status?.folderName}</dd>
        <dt>{words.version}</dt>
        <dd>{about && `${about.version}, ${words.shells[about.shell]}`}</dd>
      </dl>
      <p className={s.small}>{words.folderHint}</p>
      <p className={s.small}>{words.offline}</p>
      <p className={s.small}>{words.licences}</p>
    </Card>
  )
}

import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { settingsWords as words } from '../../words/settings.ts'

export function WritingCard(): ReactNode {
  const { value: device } = useFeature('settings.device')
  const { value: journal } = useFeature('settings.journal')
  const changeJournal = useAction('settings.changeJournal')
  const change = useAction('settings.changeDevice')
  if (!device) return null
  return (
    <Card title={words.writing}>
      <Switch
        isSelected={device.spellcheck}
        onChange={(spellcheck) => void change.run({ spellcheck })}
        hint={words.spellcheckHint}
      >
        {words.spellcheck}
      </Switch>
      <Switch
        isSelected={device.plainEditor}
        onChange={(plainEditor) => void change.run({ plainEditor })}
        hint={words.plainEditorHint}
      >
        {words.plainEditor}
      </Switch>
      {journal && (
        <Switch
          isSelected={journal.offerDeepWrite}
          onChange={(offerDeepWrite) => void changeJournal.run({ offerDeepWrite })}
          hint={words.offerDeepWriteHint}
        >
          {words.offerDeepWrite}
        </Switch>
      )}
      {journal && (
        <Switch
          isSelected={journal.offerCards}
          onChange={(offerCards) => void changeJournal.run({ offerCards })}
          hint={words.offerCardsHint}
        >
          {words.offerCards}
        </Switch>
      )}
    </Card>
  )
}

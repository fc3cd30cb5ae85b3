import type { ReactNode } from 'react'
import type { JournalSettings } from '../../../core/settings/settings.contract.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TagField } from '../../ui/TagField.tsx'
import { settingsWords as words } from '../../words/settings.ts'
import s from './settings.module.css'

const SWITCHES = [
  { name: 'onThisDay', label: words.onThisDay, hint: words.onThisDayHint },
  { name: 'reflection', label: words.reflection, hint: words.reflectionHint },
  { name: 'backAboutThem', label: words.aboutThem, hint: words.aboutThemHint },
] as const

/** What may come back unasked, and all that was sent away. */
export function ComingBackCard(): ReactNode {
  const { value: journal } = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  if (!journal) return null
  return (
    <Card title={words.back}>
      {SWITCHES.map(({ name, label, hint }) => (
        <Switch
          key={name}
          isSelected={journal[name]}
          onChange={(isOn) => void change.run({ [name]: isOn })}
          hint={hint}
        >
          {label}
        </Switch>
      ))}
      <p className={s.small}>{words.backNever}</p>
      {!journal.backAboutThem && (
        <div>
          <TagField
            label={words.names}
            value={journal.backNames}
            onChange={(backNames) => void change.run({ backNames: [...backNames] })}
            suggestions={[]}
            placeholder={words.namesAdd}
          />
          <p className={s.small}>{words.namesHint}</p>
        </div>
      )}
      <SentAway journal={journal} onChange={(part) => void change.run(part)} />
    </Card>
  )
}

interface SentAwayProps {
  readonly journal: JournalSettings
  readonly onChange: (part: Partial<JournalSettings>) => void
}

function SentAway({ journal, onChange }: SentAwayProps): ReactNode {
  const today = useToday() ?? ''
  const { onThisDayHidden, backHiddenTags, backResting } = journal
  const resting = backResting.filter(({ until }) => until > today).length
  return (
    <>
      {onThisDayHidden.length > 0 && (
        <Line
          said={words.hiddenEntries(onThisDayHidden.length)}
          label={words.showAgain}
          onPress={() => onChange({ onThisDayHidden: [] })}
        />
      )}
      {resting > 0 && (
        <Line
          said={words.resting(resting)}
          label={words.showAgain}
          onPress={() => onChange({ backResting: [] })}
        />
      )}
      {backHiddenTags.map((tag) => (
        <Line
          key={tag}
          said={words.hiddenTag(tag)}
          label={words.showTagAgain(tag)}
          onPress={() => onChange({ backHiddenTags: backHiddenTags.filter((each) => each !== tag) })}
        />
      ))}
    </>
  )
}

interface LineProps {
  readonly said: string
  readonly label: string
  readonly onPress: () => void
}

function Line({ said, label, onPress }: LineProps): ReactNode {
  return (
    <div className={s.row}>
      <p className={s.small}>{said}</p>
      <Button isSmall onPress={onPress}>
        {label}
      </Button>
    </div>
  )
}

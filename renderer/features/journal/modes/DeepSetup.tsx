import { type ReactNode, useState } from 'react'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { MoodPicker } from '../../../ui/MoodPicker.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { journalWords } from '../../../words/journal.ts'
import { isLate, localNow } from '../local-clock.ts'
import type { PanePart } from '../pane/pane-part.ts'
import { isResting, MOST_SITTINGS, sittingsWith } from './deep-rules.ts'
import s from './modes.module.css'
import type { DeepWrite } from './use-deep-write.ts'
import { useDeepRows } from './use-deep-rest.ts'

const words = journalWords.deep

interface DeepSetupProps extends Pick<PanePart, 'draft' | 'change'> {
  readonly deep: DeepWrite
  readonly onRest: () => void
}

/** Nobody slides into a deep write: it is explained, named and begun on purpose. */
export function DeepSetup({ draft, change, deep, onRest }: DeepSetupProps): ReactNode {
  const [carriesOn, setCarriesOn] = useState(false)
  const rows = useDeepRows()
  const plain = (): void => {
    if (draft.mode === 'deep_write') change({ mode: 'plain_day' })
    deep.end()
  }
  return (
    <section className={s.setup} aria-labelledby="deep-title">
      <h2 id="deep-title" className={s.setupTitle}>
        {words.title}
      </h2>
      {isResting(rows) ? (
        <>
          <p>{words.resting}</p>
          <div className={s.actions}>
            <Button kind="primary" onPress={plain}>
              {words.rather}
            </Button>
          </div>
        </>
      ) : isLate(localNow()) && !carriesOn ? (
        <Late onPlain={plain} onRest={onRest} onCarryOn={() => setCarriesOn(true)} />
      ) : (
        <SetupForm draft={draft} change={change} deep={deep} onPlain={plain} />
      )}
    </section>
  )
}

interface LateProps {
  readonly onPlain: () => void
  readonly onRest: () => void
  readonly onCarryOn: () => void
}

/** Three answers of one size. */
function Late({ onPlain, onRest, onCarryOn }: LateProps): ReactNode {
  return (
    <Banner tone="care" title={words.late.title}>
      <p>{words.late.text}</p>
      <div className={s.equal}>
        <Button onPress={onPlain}>{words.late.plain}</Button>
        <Button onPress={onRest}>{words.late.rest}</Button>
        <Button onPress={onCarryOn}>{words.late.carryOn}</Button>
      </div>
    </Banner>
  )
}

interface SetupFormProps extends Pick<PanePart, 'draft' | 'change'> {
  readonly deep: DeepWrite
  readonly onPlain: () => void
}

function SetupForm({ draft, change, deep, onPlain }: SetupFormProps): ReactNode {
  const [topic, setTopic] = useState('')
  const [hasTimer, setTimer] = useState(true)
  const rows = useDeepRows()
  const tags = useFeature('journal.tags').value ?? []
  const sittings = sittingsWith(rows, topic)
  const begin = (): void => {
    const tag = topic.trim().replace(/\s+/g, ' ')
    // The tag as it was written before, so that one topic stays one.
    const known = tags.find((other) => other.tag.toLowerCase() === tag.toLowerCase())?.tag ?? tag
    const isThere = draft.tags.some((other) => other.toLowerCase() === tag.toLowerCase())
    change({
      mode: 'deep_write',
      prompt: null,
      tags: tag === '' || isThere ? draft.tags : [...draft.tags, known],
    })
    deep.begin(hasTimer)
  }
  return (
    <>
      <p>{words.lead}</p>
      <p className={s.soft}>{words.caution}</p>
      <TextField
        label={words.topic}
        hint={topic.trim() === '' ? words.topicHint : words.sittings(sittings)}
        placeholder={words.topicPlaceholder}
        maxLength={40}
        value={topic}
        onChange={setTopic}
      />
      <MoodPicker
        label={words.moodBefore}
        isCompact
        value={draft.moodBefore}
        onChange={(moodBefore) => change({ moodBefore })}
      />
      <Switch hint={words.timerHint} isSelected={hasTimer} onChange={setTimer}>
        {words.timer}
      </Switch>
      <div className={s.actions}>
        <Button kind={sittings >= MOST_SITTINGS ? 'plain' : 'primary'} onPress={begin}>
          {sittings >= MOST_SITTINGS ? words.beginAnyway : words.begin}
        </Button>
        <Button onPress={onPlain}>{words.rather}</Button>
      </div>
    </>
  )
}

import { PencilLine, Star, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { LONGEST_BROUGHT } from '../../../../core/support/sessions.ts'
import type { BringItem, Session } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { send } from '../../../bridge/commands.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { KeptLine } from '../../../bridge/KeptLine.tsx'
import { RewordDialog } from '../../../bridge/RewordDialog.tsx'
import { bringLeft, itemWordsLeft } from '../forms-left.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { supportStepWords } from '../../../words/support-step.ts'
import { BringDialog } from './BringDialog.tsx'
import s from './SupportStep.module.css'
import { useTakeOff } from './use-take-off.ts'

const words = supportStepWords.sessions

/** What is taken along: own points, starred entries, paragraphs. Ticked once it was talked about. */
export function BringList({ session }: { readonly session: Session }): ReactNode {
  const { id, bring } = session
  const add = useAction('support.bring')
  const [isChoosing, setChoosing] = useState(false)
  const done = bring.filter(({ isDone }) => isDone).length
  return (
    <div className={s.list}>
      <h4 className={s.legend}>
        {words.bring}
        {bring.length > 0 && <span className={s.count}>{words.brought(done, bring.length)}</span>}
      </h4>
      <ul className={s.items}>
        {bring.map((item) => (
          <Brought key={item.id} item={item} sessionId={id} />
        ))}
      </ul>
      <KeptLine
        left={bringLeft}
        id={id}
        label={words.addBring}
        buttonLabel={words.addButton}
        longest={LONGEST_BROUGHT}
        onAdd={async (text) => (await add.run({ id, items: [{ text, entryId: null }] })).ok}
      />
      <div>
        <Button kind="quiet" isSmall icon={<Star />} onPress={() => setChoosing(true)}>
          {words.fromEntries}
        </Button>
      </div>
      {isChoosing && <BringDialog session={session} onClose={() => setChoosing(false)} />}
    </div>
  )
}

function Brought({ item, sessionId }: { readonly item: BringItem; readonly sessionId: string }): ReactNode {
  const { id: itemId, text, entryId, isDone } = item
  const change = useAction('support.changeBrought')
  const takeOff = useTakeOff(sessionId, itemId)
  const [isRewording, setRewording] = useState(false)
  return (
    <li className={s.item}>
      <div className={s.itemWords}>
        <Checkbox
          isSelected={isDone}
          onChange={(next) => void change.run({ id: sessionId, itemId, part: { isDone: next } })}
        >
          {text}
        </Checkbox>
        {entryId !== null && (
          <Button kind="quiet" isSmall onPress={() => send('open-entry', { id: entryId })}>
            {words.openEntry}
          </Button>
        )}
      </div>
      <span className={s.itemActs}>
        <IconButton label={words.reword(text)} icon={<PencilLine />} onPress={() => setRewording(true)} />
        <IconButton label={words.takeOff(text)} icon={<X />} onPress={takeOff} />
      </span>
      {isRewording && (
        <RewordDialog
          left={itemWordsLeft}
          id={`${sessionId} ${itemId}`}
          text={text}
          longest={LONGEST_BROUGHT}
          isLong
          write={(next) => call('support.changeBrought', { id: sessionId, itemId, part: { text: next } })}
          onClose={() => setRewording(false)}
        />
      )}
    </li>
  )
}

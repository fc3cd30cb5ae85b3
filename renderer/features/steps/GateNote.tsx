import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { ContactGate } from '../../../core/boundaries/contact-gate.ts'
import { stepGate } from '../../../core/boundaries/gated-steps.ts'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { apartInWords } from '../../words/apart.ts'
import { CONTACT_WORDS, gateWords as words, WAY_WORDS } from '../../words/contact-status.ts'

interface GateNoteProps {
  readonly step: StepNoun
  readonly gate: ContactGate
}

/** Why a step about contact is closed or narrowed; nothing where it is open. */
export function GateNote({ step, gate }: GateNoteProps): ReactNode {
  const [, navigate] = useLocation()
  const stands = stepGate(gate, step)
  const { apart } = gate
  if (stands === 'open' && (apart === null || step !== 'contact')) return null
  const { says } = CONTACT_WORDS[gate.value]
  const ways = gate.ruledOut.map((way) => WAY_WORDS[way].toLowerCase()).join(', ')
  const isApart = apart !== null && says === '' && (stands === 'narrowed' || stands === 'open')
  const isHidden = stands === 'hidden'
  return (
    <Banner
      tone="care"
      {...(isHidden ? {} : { title: words[stands] })}
      actions={
        <>
          {stands === 'closed' && (
            <Button onPress={() => send('new-entry', { step, mode: 'unsent_letter' })}>{words.letter}</Button>
          )}
          <Button kind="quiet" onPress={() => navigate(paths.step(isApart ? 'space' : 'boundaries'))}>
            {isApart ? words.space : words.board}
          </Button>
          <Button kind="quiet" onPress={() => send('open-support', {})}>
            {words.support}
          </Button>
        </>
      }
    >
      {says !== '' && <p>{says}</p>}
      {isApart && <p>{apartInWords(apart)}</p>}
      {says === '' && ways !== '' && <p>{words.lines(ways)}</p>}
      {step === 'conversation' && gate.talk === 'unsent_reflection' && <p>{words.reflection}</p>}
      {step === 'conversation' && gate.talk === 'accountability_only' && <p>{words.accountability}</p>}
      {step === 'contact' && stands === 'closed' && <p>{words.third}</p>}
    </Banner>
  )
}

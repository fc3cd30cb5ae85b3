import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { lowFortnight } from '../../../core/support/pulses.ts'
import { paths } from '../../bridge/paths.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { supportStepWords } from '../../words/support-step.ts'

const words = supportStepWords.offer

/** One line on Today after two low weeks running; put away, it stays away until two more. */
export function SupportOffer(): ReactNode {
  const [, navigate] = useLocation()
  const today = useToday()
  const { value: pulses } = useFeature('support.pulses')
  const { value: settings } = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  if (today === null || pulses === undefined || settings === undefined) return null
  const week = lowFortnight(pulses, today)
  if (week === null || week <= (settings.supportLineHiddenFor ?? '')) return null
  return (
    <Banner
      tone="care"
      onDismiss={() => void change.run({ supportLineHiddenFor: week })}
      actions={<Button onPress={() => navigate(paths.step('support'))}>{words.open}</Button>}
    >
      {words.text}
    </Banner>
  )
}

import {
  BookOpenText,
  CalendarDays,
  ChartSpline,
  FileText,
  LifeBuoy,
  Lock,
  Search,
  Settings,
  Sunrise,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { shownSteps, stepGate } from '../../core/boundaries/gated-steps.ts'
import { STEPS } from '../../core/steps/steps.ts'
import { send } from '../bridge/commands.ts'
import { useFeature } from '../bridge/use-feature.ts'
import { useSitting } from '../bridge/sitting.ts'
import { softLabel } from '../bridge/soft-label.ts'
import { useGate } from '../bridge/use-gate.ts'
import { appWords as words } from '../words/app.ts'
import { HideNow } from './HideNow.tsx'
import { NavPlace } from './NavPlace.tsx'
import { paths } from '../bridge/paths.ts'
import s from './StepNav.module.css'
import { useStepFacts } from './use-step-facts.ts'
import { Kbd } from '../ui/Kbd.tsx'

/** The places of the app. Hide now comes first, for the eye, the Tab key and a screen reader alike. */
export function StepNav({ onOpenPalette }: { readonly onOpenPalette: () => void }): ReactNode {
  const { value: counts } = useFeature('journal.counts')
  const facts = useStepFacts()
  const gate = useGate()
  const [isSoft] = useSitting(softLabel)
  return (
    <nav className={s.nav} aria-label={words.nav}>
      <HideNow />
      <div className={s.hideStand} />
      <p className={s.brand}>{words.brand}</p>
      <div className={s.scroll}>
        <ul className={s.list}>
          <NavPlace to={paths.today} icon={<Sunrise />} label={words.today} />
          <NavPlace
            to={paths.journal}
            icon={<BookOpenText />}
            label={words.journal}
            fact={counts && counts.entries > 0 ? String(counts.entries) : undefined}
          />
          <NavPlace to={paths.lookBack} icon={<CalendarDays />} label={words.lookBack} />
          <NavPlace to={paths.changes} icon={<ChartSpline />} label={words.changes} />
          <NavPlace to={paths.summary} icon={<FileText />} label={words.summary} />
        </ul>
        <h2 className={s.heading}>{words.steps}</h2>
        <ul className={s.list}>
          {(gate === null ? [] : shownSteps(STEPS, gate)).map((step) => (
            <NavPlace
              key={step.noun}
              to={paths.step(step.noun)}
              icon={<span className={s.number}>{step.number}</span>}
              label={step.title}
              fact={facts[step.noun]}
              beginsAgain
              isClosed={gate !== null && stepGate(gate, step.noun) === 'closed'}
            />
          ))}
        </ul>
      </div>
      <ul className={s.list}>
        <li>
          <AriaButton className={s.place ?? ''} onPress={onOpenPalette}>
            <Search aria-hidden="true" />
            <span className={s.label}>{words.palette}</span>
            <span className={s.fact} aria-hidden="true">
              <Kbd keys="Mod+K" />
            </span>
          </AriaButton>
        </li>
        <NavPlace
          to={paths.support}
          icon={<LifeBuoy />}
          label={isSoft ? words.supportSoft : words.support}
          isSoft={isSoft}
        />
        <NavPlace to={paths.settings} icon={<Settings />} label={words.settings} />
        <li>
          <AriaButton className={s.place ?? ''} onPress={() => send('lock-now', {})}>
            <Lock aria-hidden="true" />
            <span className={s.label}>{words.lock}</span>
          </AriaButton>
        </li>
      </ul>
    </nav>
  )
}

import type { StepNoun } from '../../core/steps/steps.ts'

export const paths = {
  today: '/today',
  journal: '/journal',
  lookBack: '/look-back',
  changes: '/what-changed',
  summary: '/summary',
  settings: '/settings',
  /** Helplines and safety; step 9, which has the same noun, stands under /steps. */
  support: '/support',
  step: (noun: StepNoun) => (noun === 'issues' || noun === 'growth' ? `/${noun}` : `/steps/${noun}`),
} as const

import { planVersions, type PlanVersion } from '../../core/book/plan-versions.ts'
import type { Plan } from '../../core/conversation/conversation.schema.ts'
import { zoneOf, type Moment } from '../../core/kernel/time.ts'
import type { Store } from './store.ts'

/** How many revisions are looked at for earlier days of a plan. */
const LOOKED_AT = 400

type Source = Pick<Store, 'historyInSteps' | 'inSlices' | 'revisionsOf' | 'isOpen'>

interface Kept {
  /** What the answer hangs on beside the plan: the revisions that stand, and the clock the days are told by. */
  readonly key: string
  readonly versions: Promise<readonly PlanVersion[]>
}

/** What plans said on earlier days: read in slices, and kept until the plan changes. */
export class PlanPast {
  private readonly store: Source
  private readonly kept = new WeakMap<Plan, Kept>()

  constructor(store: Source) {
    this.store = store
  }

  versionsOf(plan: Plan, moment: Moment): Promise<readonly PlanVersion[]> {
    const key = `${this.store.revisionsOf('plans', plan.id).join(' ')} ${zoneOf(moment)}`
    const known = this.kept.get(plan)
    if (known?.key === key) return known.versions
    const versions = this.store.inSlices(this.read(plan, moment))
    this.kept.set(plan, { key, versions })
    // What the disk refused is asked for again.
    versions.catch(() => this.kept.delete(plan))
    return versions
  }

  private *read(plan: Plan, moment: Moment): Generator<unknown, readonly PlanVersion[]> {
    const steps = this.store.historyInSteps('plans', plan.id, LOOKED_AT)
    for (;;) {
      // Locked meanwhile: nothing more is to be read.
      if (!this.store.isOpen) return []
      const step = steps.next()
      if (step.done) return yield* planVersions(step.value, plan, moment)
      yield
    }
  }
}

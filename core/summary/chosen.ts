import type { Issue } from '../issues/issue.schema.ts'
import type { Allowed } from './allowed.ts'
import type { SummaryChoices } from './summary.contract.ts'

type Choices = Pick<SummaryChoices, 'without' | 'wording' | 'sections'>

/** Without what the person took out by hand or did not tick, and in the words they chose for this document. */
export function chosen(all: Allowed, choices: Choices): Allowed {
  const out = new Set(choices.without)
  const closed = closedBy(all, choices)
  const isIn = (record: { readonly id: string }): boolean => !out.has(record.id) && !closed.has(record.id)
  const says = new Map(choices.wording.map(({ id, text }) => [id, text.trim()]))
  const other = (id: string, words: string): string => says.get(id) || words
  return {
    ...all,
    goals: all.goals.filter(isIn),
    evidence: all.evidence
      .filter(isIn)
      .map((each) => ({ ...each, thisTimeI: other(each.id, each.thisTimeI) })),
    issues: all.issues.filter(isIn).map((card) => ({
      ...card,
      myPart: all.hidesMyPart ? '' : other(card.id, card.myPart),
    })),
    entries: all.entries.filter(isIn),
    letters: all.letters.filter(isIn),
    boundaries: all.boundaries.filter(isIn),
    contact: {
      ...all.contact,
      plans: all.contact.plans.filter(isIn).map((plan) => ({ ...plan, repair: other(plan.id, plan.repair) })),
    },
    areas: all.areas.filter(({ area }) => {
      if (area === 'money') return choices.sections.includes('money')
      return area !== 'body' || choices.sections.includes('health')
    }),
  }
}

/** What is about money or health, where that is not ticked, and what was made from it. */
function closedBy(all: Allowed, { sections }: Choices): ReadonlySet<string> {
  const isClosed = ({ category }: Issue): boolean =>
    (category === 'money' && !sections.includes('money')) ||
    (category === 'health_substances' && !sections.includes('health'))
  const closed = new Set(all.issues.filter(isClosed).map(({ id }) => id))
  for (const { id, kind, issueId } of all.goals) {
    const isAboutHealth = kind === 'health' && !sections.includes('health')
    if (isAboutHealth || closed.has(issueId ?? '')) closed.add(id)
  }
  for (const { id, goalId, issueId } of all.evidence) {
    if (closed.has(goalId ?? '') || closed.has(issueId ?? '')) closed.add(id)
  }
  for (const { id, issueIds } of all.contact.plans) {
    if (issueIds.some((issueId) => closed.has(issueId))) closed.add(id)
  }
  return closed
}

import { act, screen, waitFor } from '@testing-library/react'
import { useEffect, useState, type ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../core/kernel/result.ts'
import { answerLocking } from '../../../renderer/bridge/drafts.ts'
import { forgetLeft } from '../../../renderer/bridge/left-forms.ts'
import { LiftDialog } from '../../../renderer/features/boundaries/LiftDialog.tsx'
import { StatusForm } from '../../../renderer/features/boundaries/StatusForm.tsx'
import { WaitingCard } from '../../../renderer/features/boundaries/WaitingCard.tsx'
import { ReplyDialog } from '../../../renderer/features/contact/ReplyDialog.tsx'
import { ConsentDialog } from '../../../renderer/features/conversation/ConsentDialog.tsx'
import { CareCard as FriendshipCare } from '../../../renderer/features/friendship/CareCard.tsx'
import { CheckInPart } from '../../../renderer/features/growth/CheckInPart.tsx'
import { IssuesPage } from '../../../renderer/features/issues/IssuesPage.tsx'
import { CareCard } from '../../../renderer/features/space/CareCard.tsx'
import { RewordDialog } from '../../../renderer/features/summary/RewordDialog.tsx'
import { BringList } from '../../../renderer/features/support/step/BringList.tsx'
import { TryList } from '../../../renderer/features/support/step/TryList.tsx'
import { growthWords } from '../../../renderer/words/growth.ts'
import { issuesWords } from '../../../renderer/words/issues.ts'
import { summaryWords } from '../../../renderer/words/summary.ts'
import { makeBoundary } from '../../core/boundaries/make-boundary.ts'
import { makeMessage } from '../../core/contact/make-message.ts'
import { makePlan } from '../../core/conversation/make-plan.ts'
import { makeGoal } from '../../core/growth/make-goal.ts'
import { makeSession } from '../../core/support/make-support.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'
import { openFakePage, type FakePage } from '../../support/fake-page.tsx'

const TODAY = '2026-11-23'
const TYPED = 'What I do not want to lose'
const stay = (): void => undefined
const view = { goal: makeGoal(), weeks: [], adherence: null, evidence: 0, today: [] }
const waiting = { since: null, until: null, meanwhile: [], changedAt: '2026-03-01T09:00:00.000Z' }
const reply = makeMessage({ status: 'sent_by_me', reply: 'no' })

/** Boxes of which none is a record before it is asked for: the form's name, the box, and the part of the page. */
const BOXES: readonly (readonly [form: string, box: string, part: ReactNode])[] = [
  ['support.bring', 'A question or a point', <BringList key="1" session={makeSession()} />],
  ['support.try', 'Something to try until then', <TryList key="1" session={makeSession()} goals={[]} />],
  [
    'boundaries.meanwhile',
    'Something that fills the waiting',
    <WaitingCard key="1" waiting={waiting} today={TODAY} />,
  ],
  [
    'boundaries.status',
    'A note for me',
    <StatusForm key="1" status={null} value="not_said" wish={null} today={TODAY} onClose={stay} />,
  ],
  [
    'boundaries.lifts',
    'What they said or wrote',
    <LiftDialog key="1" line={makeBoundary({ whose: 'theirs' })} today={TODAY} onClose={stay} />,
  ],
  ['contact.replies', 'Their words, if you like', <ReplyDialog key="1" message={reply} onClose={stay} />],
  [
    'conversation.consents',
    'Their words, if you like',
    <ConsentDialog key="1" plan={makePlan()} consent="declined" today={TODAY} onClose={stay} />,
  ],
  ['friendship.care', 'A small thing', <FriendshipCare key="1" care={[]} isOpen hasMoments={false} />],
  ['space.care', 'What do you plan?', <CareCard key="1" care={[]} today={TODAY} />],
  [
    'summary.rewords',
    summaryWords.reword.label,
    <RewordDialog key="1" about="goal1" original="One" said="" onSave={stay} onClose={stay} />,
  ],
  ['growth.checkIns', 'A note', <CheckInPart key="1" view={view} today={TODAY} />],
  ['issues.capture', issuesWords.capture.label, <IssuesPage key="1" step={{ done: null, foot: null }} />],
]

let page: FakePage | null = null
let stop = stay
afterEach(() => {
  page?.close()
  page = null
  stop()
  forgetLeft()
})

const boxCalled = (name: string): Promise<HTMLInputElement> => screen.findByLabelText(name)

it.each(BOXES)(
  '%s keeps what is typed over leaving the page, and a lock seals it',
  async (form, name, part) => {
    const bridge = makeFakeBridge({
      handlers: { 'forms.keep': () => ok(null), 'issues.list': () => ok([]), 'journal.tags': () => ok([]) },
    })
    const shown = (isThere: boolean): ReactNode => (isThere ? part : <p>Another page</p>)
    page = openFakePage(<Places shown={shown} />, bridge)
    stop = answerLocking()
    if (form === 'growth.checkIns') {
      await page.user.click(screen.getByRole('button', { name: growthWords.checkIn.more }))
    }
    await page.user.type(await boxCalled(name), TYPED)
    act(() => go(false))
    expect(await screen.findByText('Another page')).toBeDefined()
    act(() => go(true))
    expect((await boxCalled(name)).value).toBe(TYPED)
    bridge.tell({ name: 'vault.locking', reason: 'idle' })
    await waitFor(() =>
      expect(bridge.asked.at(-1)).toEqual({ name: 'vault.flushed', input: { saved: true } }),
    )
    const sealed = bridge.asked.filter((one) => one.name === 'forms.keep')
    expect(sealed).toMatchObject([{ input: { forms: [{ form }] } }])
    expect(JSON.stringify(sealed)).toContain(TYPED)
  },
)

let go: (isThere: boolean) => void = stay
function Places({ shown }: { readonly shown: (isThere: boolean) => ReactNode }): ReactNode {
  const [isThere, setThere] = useState(true)
  useEffect(() => {
    go = setThere
  }, [])
  return shown(isThere)
}

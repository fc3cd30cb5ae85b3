import { lazy, Suspense, type ReactNode } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { StepNoun } from '../../core/steps/steps.ts'
import type { AfterWriting } from '../bridge/after-writing.ts'
import { paths } from '../bridge/paths.ts'

const TodayPage = lazy(async () => ({ default: (await import('../features/today/TodayPage.tsx')).TodayPage }))
const OnThisDayCard = lazy(async () => ({
  default: (await import('../features/review/back/OnThisDayCard.tsx')).OnThisDayCard,
}))
const ReflectionCard = lazy(async () => ({
  default: (await import('../features/review/back/ReflectionCard.tsx')).ReflectionCard,
}))
const JournalPage = lazy(async () => ({
  default: (await import('../features/journal/JournalPage.tsx')).JournalPage,
}))
const IssuesPage = lazy(async () => ({
  default: (await import('../features/issues/IssuesPage.tsx')).IssuesPage,
}))
const GrowthPage = lazy(async () => ({
  default: (await import('../features/growth/GrowthPage.tsx')).GrowthPage,
}))
const BoundariesPage = lazy(async () => ({
  default: (await import('../features/boundaries/BoundariesPage.tsx')).BoundariesPage,
}))
const SpacePage = lazy(async () => ({ default: (await import('../features/space/SpacePage.tsx')).SpacePage }))
const ContactPage = lazy(async () => ({
  default: (await import('../features/contact/ContactPage.tsx')).ContactPage,
}))
const OutcomePage = lazy(async () => ({
  default: (await import('../features/outcome/OutcomePage.tsx')).OutcomePage,
}))
const FriendshipPage = lazy(async () => ({
  default: (await import('../features/friendship/FriendshipPage.tsx')).FriendshipPage,
}))
const MemoriesPage = lazy(async () => ({
  default: (await import('../features/memories/MemoriesPage.tsx')).MemoriesPage,
}))
const ConversationPage = lazy(async () => ({
  default: (await import('../features/conversation/ConversationPage.tsx')).ConversationPage,
}))
const StepGateNote = lazy(async () => ({
  default: (await import('../features/steps/StepGateNote.tsx')).StepGateNote,
}))
const AskStatus = lazy(async () => ({
  default: (await import('../features/boundaries/AskStatus.tsx')).AskStatus,
}))
const StepLate = lazy(async () => ({ default: (await import('../features/steps/StepLate.tsx')).StepLate }))
const LookBackPage = lazy(async () => ({
  default: (await import('../features/review/LookBackPage.tsx')).LookBackPage,
}))
const ChangesPage = lazy(async () => ({
  default: (await import('../features/insights/ChangesPage.tsx')).ChangesPage,
}))
const SummaryPage = lazy(async () => ({
  default: (await import('../features/summary/SummaryPage.tsx')).SummaryPage,
}))
const StepFoot = lazy(async () => ({ default: (await import('../features/steps/StepFoot.tsx')).StepFoot }))
const DoneForToday = lazy(async () => ({
  default: (await import('../features/steps/DoneForToday.tsx')).DoneForToday,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}))
const VaultSettings = lazy(async () => ({
  default: (await import('../features/vault/VaultSettings.tsx')).VaultSettings,
}))
const VaultFiles = lazy(async () => ({
  default: (await import('../features/vault/VaultFiles.tsx')).VaultFiles,
}))
const DeleteEverything = lazy(async () => ({
  default: (await import('../features/vault/DeleteEverything.tsx')).DeleteEverything,
}))
const AfterWritingCare = lazy(async () => ({
  default: (await import('../features/support/care/AfterWritingCare.tsx')).AfterWritingCare,
}))
const SupportStepPage = lazy(async () => ({
  default: (await import('../features/support/step/SupportStepPage.tsx')).SupportStepPage,
}))
const SupportOffer = lazy(async () => ({
  default: (await import('../features/support/SupportOffer.tsx')).SupportOffer,
}))
const SupportPage = lazy(async () => ({
  default: (await import('../features/support/SupportPage.tsx')).SupportPage,
}))

/** Which page stands at which address; each is a chunk of its own. What has two nouns is put together here. */
export function Pages(): ReactNode {
  return (
    <Switch>
      <Route path={paths.today}>
        <TodayPage
          onThisDay={
            <Later>
              <OnThisDayCard />
              <ReflectionCard />
            </Later>
          }
          support={
            <Later>
              <SupportOffer />
            </Later>
          }
        />
      </Route>
      <Route path={`${paths.journal}/*?`}>
        <JournalPage care={afterWriting} />
      </Route>
      <Route path={`${paths.lookBack}/*?`}>
        <LookBackPage care={afterWriting} />
      </Route>
      <Route path={paths.changes}>
        <ChangesPage />
      </Route>
      <Route path={`${paths.summary}/*?`}>
        <SummaryPage />
      </Route>
      <Route path={paths.support}>
        <SupportPage />
      </Route>
      <Route path={paths.settings}>
        <Settings />
      </Route>
      <Route path={`${paths.step('issues')}/*?`}>
        <IssuesPage step={partsOf('issues')} />
      </Route>
      <Route path={`${paths.step('growth')}/*?`}>
        <GrowthPage step={partsOf('growth')} />
      </Route>
      <Route path={paths.step('boundaries')}>
        <BoundariesPage step={partsOf('boundaries')} />
      </Route>
      <Route path={paths.step('space')}>
        <SpacePage step={{ ...partsOf('space'), ...notesOf('space') }} />
      </Route>
      <Route path={paths.step('contact')}>
        <ContactPage step={{ ...partsOf('contact'), ...notesOf('contact') }} />
      </Route>
      <Route path={paths.step('outcome')}>
        <OutcomePage step={partsOf('outcome')} />
      </Route>
      <Route path={paths.step('friendship')}>
        <FriendshipPage step={{ ...partsOf('friendship'), ...notesOf('friendship') }} />
      </Route>
      <Route path={paths.step('memories')}>
        <MemoriesPage step={{ ...partsOf('memories'), ...notesOf('memories') }} />
      </Route>
      <Route path={paths.step('conversation')}>
        <ConversationPage step={{ ...partsOf('conversation'), ...notesOf('conversation') }} />
      </Route>
      <Route path={paths.step('support')}>
        <SupportStepPage step={partsOf('support')} />
      </Route>
      <Route>
        <Redirect to={paths.today} replace />
      </Route>
    </Switch>
  )
}

function Settings(): ReactNode {
  return (
    <SettingsPage
      vault={
        <Later>
          <VaultSettings />
          <VaultFiles />
        </Later>
      }
      last={
        <Later>
          <DeleteEverything />
        </Later>
      }
    />
  )
}

/** What Support says at the top of an entry after Done. */
const afterWriting: AfterWriting = (written) => (
  <Later>
    <AfterWritingCare written={written} />
  </Later>
)

/** For a step with a tool of its own: the way to stop, and what every step's page has. */
function partsOf(step: StepNoun): { readonly done: ReactNode; readonly foot: ReactNode } {
  return {
    done: (
      <Later>
        <DoneForToday step={step} />
      </Later>
    ),
    foot: (
      <Later>
        <StepFoot step={step} />
      </Later>
    ),
  }
}

/** For a step about contact with a tool of its own: how contact stands, and what is lighter late at night. */
function notesOf(step: StepNoun): { readonly gate: ReactNode; readonly late: ReactNode } {
  return {
    gate: (
      <Later>
        <AskStatus />
        <StepGateNote step={step} />
      </Later>
    ),
    late: (
      <Later>
        <StepLate step={step} />
      </Later>
    ),
  }
}

/** A part that comes a moment after its page, without holding the page up. */
function Later({ children }: { readonly children: ReactNode }): ReactNode {
  return <Suspense>{children}</Suspense>
}

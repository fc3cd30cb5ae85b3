import type { z } from 'zod'
import { boundariesContract } from './boundaries/boundaries.contract.ts'
import { contactContract } from './contact/contact.contract.ts'
import { conversationContract } from './conversation/conversation.contract.ts'
import { deviceContract } from './device/device.contract.ts'
import { friendshipContract } from './friendship/friendship.contract.ts'
import { growthContract } from './growth/growth.contract.ts'
import { insightsContract } from './insights/insights.contract.ts'
import { issuesContract } from './issues/issues.contract.ts'
import { journalContract } from './journal/journal.contract.ts'
import { manyContract } from './journal/many.contract.ts'
import type { Result } from './kernel/result.ts'
import { memoriesContract } from './memories/memories.contract.ts'
import { moodsContract } from './moods/moods.contract.ts'
import { outcomeContract } from './outcome/outcome.contract.ts'
import { reviewContract } from './review/review.contract.ts'
import { searchContract } from './search/search.contract.ts'
import { settingsContract } from './settings/settings.contract.ts'
import { spaceContract } from './space/space.contract.ts'
import { stepsContract } from './steps/steps.contract.ts'
import { summaryContract } from './summary/summary.contract.ts'
import { todayContract } from './today/today.contract.ts'
import { supportContract } from './support/support.contract.ts'
import { vaultContract } from './vault/vault.contract.ts'

export const parts = [
  vaultContract,
  settingsContract,
  deviceContract,
  journalContract,
  manyContract,
  moodsContract,
  stepsContract,
  issuesContract,
  growthContract,
  boundariesContract,
  contactContract,
  todayContract,
  outcomeContract,
  friendshipContract,
  memoriesContract,
  spaceContract,
  conversationContract,
  supportContract,
  reviewContract,
  searchContract,
  insightsContract,
  summaryContract,
] as const

/** Every call of the program, once. */
export const contract = {
  ...vaultContract,
  ...settingsContract,
  ...deviceContract,
  ...journalContract,
  ...manyContract,
  ...moodsContract,
  ...stepsContract,
  ...issuesContract,
  ...growthContract,
  ...boundariesContract,
  ...contactContract,
  ...todayContract,
  ...outcomeContract,
  ...friendshipContract,
  ...memoriesContract,
  ...spaceContract,
  ...conversationContract,
  ...supportContract,
  ...reviewContract,
  ...searchContract,
  ...insightsContract,
  ...summaryContract,
}

export type Contract = typeof contract
export type CallName = keyof Contract
export type Input<N extends CallName> = z.input<Contract[N]['input']>
export type Output<N extends CallName> = z.output<Contract[N]['output']>
/** What a service gives: a handler for each call of its part of the contract. */
export type Handlers<Part> = {
  readonly [N in keyof Part & CallName]: (input: z.output<Contract[N]['input']>) => Promise<Result<Output<N>>>
}

/** Nouns whose stored facts can change under the page. */
export type Feature =
  | 'journal'
  | 'moods'
  | 'steps'
  | 'issues'
  | 'growth'
  | 'boundaries'
  | 'contact'
  | 'outcome'
  | 'friendship'
  | 'memories'
  | 'space'
  | 'conversation'
  | 'support'
  | 'review'
  | 'search'
  | 'settings'
  | 'device'
export type LockReason = 'asked' | 'hidden' | 'idle' | 'suspend' | 'screen' | 'quit'

/** Facts from main to page, in the past tense. Names and numbers only. */
export type AppEvent =
  | { readonly name: 'changed'; readonly feature: Feature }
  /** Save your drafts now and answer with vault.flushed; it locks in a moment. */
  | { readonly name: 'vault.locking'; readonly reason: LockReason }
  | { readonly name: 'vault.locked'; readonly reason: LockReason }
  /** Drafts could not be saved, so a lock by itself was put off; nothing is lost yet. */
  | { readonly name: 'vault.lockPutOff' }
  /** The journal locked while a place for a file was being chosen, so nothing was written. */
  | { readonly name: 'vault.nothingSaved' }
  | { readonly name: 'vault.opened' }
  /** Something about the files is to be told, or no longer: `vault.status` says what. */
  | { readonly name: 'vault.noticed' }
  | { readonly name: 'work.progressed'; readonly call: CallName; readonly done: number; readonly of: number }
  | { readonly name: 'menu.chosen'; readonly command: 'lock' | 'hide' | 'new-entry' | 'search' | 'settings' }

/** What the preload puts into the page, and nothing more. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>
  /** The answer ends the listening. */
  listen(hear: (event: AppEvent) => void): () => void
}

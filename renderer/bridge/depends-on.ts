import type { CallName, Feature } from '../../core/contract.ts'

type Noun<N extends CallName = CallName> = N extends `${infer Part}.${string}` ? Part : never

/** Which stored facts the answers of each noun's calls are made of. */
const SOURCES: Readonly<Record<Noun, readonly Feature[]>> = {
  vault: ['settings'],
  settings: ['settings', 'device'],
  device: ['device'],
  journal: ['journal'],
  moods: ['moods', 'journal'],
  steps: ['steps', 'journal'],
  issues: ['issues', 'journal'],
  growth: ['growth', 'issues'],
  boundaries: ['boundaries', 'journal', 'growth'],
  contact: ['contact', 'boundaries'],
  today: ['contact', 'boundaries', 'growth', 'support', 'outcome'],
  outcome: ['outcome', 'boundaries'],
  friendship: ['friendship', 'boundaries'],
  memories: ['memories', 'contact', 'boundaries'],
  space: ['space', 'growth'],
  conversation: ['conversation', 'boundaries', 'issues', 'growth'],
  support: ['support', 'growth'],
  review: ['journal', 'moods', 'settings'],
  summary: ['journal', 'moods', 'steps', 'issues', 'growth'],
}

export function dependsOn(name: string, feature: Feature): boolean {
  const noun = name.split('.')[0] ?? ''
  return Object.entries(SOURCES).some(([key, sources]) => key === noun && sources.includes(feature))
}

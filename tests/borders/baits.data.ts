/** One file, or a few, that break one border rule each. Laid in a copy of the tree, never in the tree. */
export interface Bait {
  readonly rule: string
  readonly file: string
  readonly text: string
}

/** What the baits reach for; the tree of the copy holds these and nothing else. */
export const GROUND: readonly (readonly [string, string])[] = [
  ['core/kernel/floor.ts', 'export const floor = 1\n'],
  ['core/journal/rules.ts', 'export const rules = 1\n'],
  ['core/journal/entry.schema.ts', 'export const shape = 1\n'],
  ['core/journal/hen.ts', "import { egg } from './egg.ts'\nexport const hen = egg\n"],
  ['core/issues/rules.ts', 'export const rules = 1\n'],
  ['core/contract.ts', 'export const contract = 1\nexport type Roof = number\n'],
  ['main/app.ts', 'export const app = 1\n'],
  ['main/store/store.ts', 'export const store = 1\n'],
  ['main/features/issues.ts', 'export const issues = 1\n'],
  ['main/vault/vault.ts', 'export const vault = 1\n'],
  ['main/electron/window.ts', 'export const window = 1\n'],
  ['main/chromium/window.ts', 'export const window = 1\n'],
  ['main/host/clock.ts', 'export const clock = 1\n'],
  ['renderer/app/App.ts', 'export const App = 1\n'],
  ['renderer/features/issues/Page.ts', 'export const Page = 1\n'],
  ['renderer/bridge/bridge.ts', 'export const bridge = 1\n'],
  ['tests/support/fake.ts', 'export const fake = 1\n'],
]

export const BAITS: readonly Bait[] = [
  bait('core-is-pure', 'core/journal/react.ts', 'react'),
  bait('core-is-pure', 'core/journal/disk.ts', 'node:fs'),
  bait('core-is-pure', 'core/journal/host.ts', '../../main/app.ts'),
  bait('zod-in-schemas-only', 'core/journal/shape.ts', 'zod'),
  bait('marked-in-one-place', 'core/journal/markdown.ts', 'marked'),
  bait('kernel-is-the-floor', 'core/kernel/noun.ts', '../journal/rules.ts'),
  bait('core-nouns-apart', 'core/journal/neighbour.ts', '../issues/rules.ts'),
  bait('print-knows-no-noun', 'core/print/noun.ts', '../journal/rules.ts'),
  typeBait('core-nouns-apart', 'core/journal/neighbour-type.ts', '../issues/rules.ts', 'rules'),
  bait('contract-is-the-roof', 'core/review/roof.ts', '../contract.ts'),
  bait(
    'schemas-run-in-main-only',
    'renderer/features/issues/schema.ts',
    '../../../core/journal/entry.schema.ts',
  ),
  bait('schemas-run-in-main-only', 'preload/contract.ts', '../core/contract.ts'),
  bait('electron-in-its-shell-only', 'main/features/window.ts', 'electron'),
  bait('playwright-in-its-shell-only', 'main/electron/driver.ts', 'playwright'),
  bait('program-knows-no-shell', 'main/features/shell.ts', '../electron/window.ts'),
  bait('host-knows-no-shell', 'main/host/window.ts', '../chromium/window.ts'),
  bait('shells-apart', 'main/electron/other.ts', '../chromium/window.ts'),
  bait('shells-apart', 'main/chromium/reach.ts', '../store/store.ts'),
  bait('main-features-apart', 'main/features/journal.ts', './issues.ts'),
  bait('features-carry-only', 'main/features/disk.ts', 'node:os'),
  bait('store-below-features', 'main/store/up.ts', '../features/issues.ts'),
  bait('vault-knows-bytes-only', 'main/vault/noun.ts', '../../core/journal/rules.ts'),
  bait('disk-in-one-place', 'main/vault/disk.ts', 'node:fs'),
  bait('lowdb-in-store-only', 'main/features/low.ts', 'lowdb'),
  bait('preload-is-thin', 'preload/rules.ts', '../core/journal/rules.ts'),
  bait('renderer-is-a-page', 'renderer/features/issues/main.ts', '../../../main/app.ts'),
  bait('renderer-is-a-page', 'renderer/features/issues/zod.ts', 'zod'),
  bait('renderer-no-node', 'renderer/bridge/path.ts', 'node:path'),
  bait('renderer-features-apart', 'renderer/features/journal/Neighbour.ts', '../issues/Page.ts'),
  bait('renderer-features-apart', 'renderer/features/journal/Up.ts', '../../app/App.ts'),
  bait('ui-knows-no-app', 'renderer/ui/Caller.ts', '../bridge/bridge.ts'),
  bait('ui-knows-no-app', 'renderer/ui/Ruler.ts', '../../core/journal/rules.ts'),
  bait('nothing-imports-tests', 'main/features/fake.ts', '../../tests/support/fake.ts'),
  bait('no-unresolved', 'core/journal/nowhere.ts', './not-there.ts'),
  {
    rule: 'no-circles',
    file: 'core/journal/egg.ts',
    text: "import { hen } from './hen.ts'\nexport const egg = hen\n",
  },
]

function bait(rule: string, file: string, reaches: string): Bait {
  return { rule, file, text: `import * as reached from '${reaches}'\nexport const bait = reached\n` }
}

function typeBait(rule: string, file: string, reaches: string, name: string): Bait {
  return {
    rule,
    file,
    text: `import type { ${name} } from '${reaches}'\nexport type Bait = typeof ${name}\n`,
  }
}

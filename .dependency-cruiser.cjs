/** Who may import whom. ARCHITECTURE.md says why; tests/borders lays a bait for each rule. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const READERS = 'book|review|summary|insights|today|search|prompts|demo|export|import'

module.exports = {
  forbidden: [
    rule(
      'core-is-pure',
      'core needs no computer: only zod and marked beside itself',
      { path: '^core/' },
      { pathNot: '^core/|node_modules/(zod|marked)/' },
    ),
    rule(
      'zod-in-schemas-only',
      'rules are plain functions; shapes live in *.schema.ts and *.contract.ts',
      { path: '^core/', pathNot: '\\.(schema|contract)\\.ts$' },
      { path: 'node_modules/zod/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'marked-in-one-place',
      'Markdown is parsed for the summary only; the page has its own view',
      { path: '^(core|main)/', pathNot: '^core/summary/' },
      { path: 'node_modules/marked/' },
    ),
    rule(
      'kernel-is-the-floor',
      'the kernel knows no noun',
      { path: '^core/kernel/' },
      { path: '^core/', pathNot: '^core/kernel/' },
    ),
    rule(
      'core-nouns-apart',
      'nouns meet in book, review and summary, by id',
      { path: `^core/(?!kernel/|print/|(?:${READERS})/)([^/]+)/` },
      { path: '^core/', pathNot: '^core/(kernel|print|steps|$1)/' },
    ),
    rule(
      'print-knows-no-noun',
      'a page of paper is the same whatever is written on it',
      { path: '^core/print/' },
      { path: '^core/', pathNot: '^core/(kernel|print)/' },
    ),
    rule(
      'contract-is-the-roof',
      'nothing in core stands on the whole contract',
      { path: '^core/', pathNot: '^core/contract\\.ts$' },
      { path: '^core/contract\\.ts$' },
    ),
    rule(
      'schemas-run-in-main-only',
      'the page takes types of the contract, never its code',
      { path: '^(renderer|preload)/' },
      { path: '^core/(.+\\.(schema|contract)|contract)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'electron-in-its-shell-only',
      'the program runs without Electron',
      { path: '^(core|main|renderer)/', pathNot: '^main/electron/' },
      { path: '^electron$|node_modules/electron/' },
    ),
    rule(
      'playwright-in-its-shell-only',
      'the browser is driven from one place',
      { path: '^(core|main|renderer|preload)/', pathNot: '^main/chromium/' },
      { path: 'node_modules/playwright' },
    ),
    rule(
      'program-knows-no-shell',
      'shells stand on the program, not the other way round',
      { path: '^main/', pathNot: '^main/(electron|chromium|host)/' },
      { path: '^main/(electron|chromium|host)/' },
    ),
    rule(
      'host-knows-no-shell',
      'what both shells share belongs to neither',
      { path: '^main/host/' },
      { path: '^main/(electron|chromium|features|store)/' },
    ),
    rule(
      'shells-apart',
      'two hosts of one program',
      { path: '^main/(electron|chromium)/' },
      { path: '^main/(electron|chromium|features|store|lock)/', pathNot: '^main/$1/' },
    ),
    rule(
      'main-features-apart',
      'a service carries for one noun',
      { path: '^main/features/([^/]+)\\.ts$', pathNot: '^main/features/services\\.ts$' },
      {
        path: '^main/',
        pathNot: '^main/(features/$1|store/(store|shut-ground)|ports|papers|removal|save-file|vault/vault)',
      },
    ),
    rule(
      'features-carry-only',
      'the disk is behind the store',
      { path: '^main/features/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'store-below-features',
      'the store knows the book and the vault',
      { path: '^main/store/' },
      { path: '^main/', pathNot: '^main/(store|vault)/' },
    ),
    rule(
      'vault-knows-bytes-only',
      'the vault encrypts records and knows no journal',
      { path: '^main/vault/' },
      {
        pathNot:
          '^main/vault/|^node:|^(fs|crypto|path|util|os|buffer|stream|worker_threads|url|process)(/|$)|^core/kernel/|node_modules/libsodium|^main/ports\\.ts$',
      },
    ),
    rule(
      'disk-in-one-place',
      'everything else is handed a VaultFs',
      {
        path: '^main/(vault|store|features)/',
        pathNot: '^main/vault/(node-fs|direct-write|file-times)\\.ts$',
      },
      { path: '^(node:)?fs(/|$)' },
    ),
    rule(
      'lowdb-in-store-only',
      'lowdb is the door of the store',
      { pathNot: '^main/store/|^tests/' },
      { path: 'node_modules/lowdb/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'preload-is-thin',
      'two functions and the contract’s types',
      { path: '^preload/' },
      { pathNot: '^preload/|^core/contract\\.ts$|^electron$|node_modules/electron/' },
    ),
    rule(
      'renderer-is-a-page',
      'the page reaches main through the bridge alone',
      { path: '^renderer/' },
      { path: '^(main|preload|tests|scripts)/|^electron$|node_modules/(electron|lowdb|zod|playwright)/' },
    ),
    rule(
      'renderer-no-node',
      'there is no Node in the page',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'renderer-features-apart',
      'screens of two nouns are joined in app or by calls',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/(features|app)/', pathNot: '^renderer/(features/$1/|app/commands)' },
    ),
    rule(
      'ui-knows-no-app',
      'the kit could serve another program',
      { path: '^renderer/(ui|editor)/' },
      { path: '^renderer/(app|features|bridge)/|^core/(?!kernel/)' },
    ),
    rule('nothing-imports-tests', 'tests stand on the program', { pathNot: '^tests/' }, { path: '^tests/' }),
    rule(
      'no-circles',
      'one of the two belongs elsewhere',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-unresolved',
      'a name that leads nowhere',
      {},
      { couldNotResolve: true, pathNot: '^electron$|\\?(worker|url|inline)|\\.(css|woff2)$' },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|tour)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
    },
  },
}

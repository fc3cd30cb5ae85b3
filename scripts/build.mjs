import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup/root.mjs'
import { hashOf, isFresh, putStamp } from './setup/stamp.mjs'

const OUT = join(root, 'out')
const BUILDS = {
  main: { inputs: ['core', 'main'], make: buildMain },
  preload: { inputs: ['preload', 'core/contract.ts'], make: buildPreload },
  renderer: { inputs: ['renderer', 'core', 'vite.renderer.config.ts'], make: buildRenderer },
}
/** What every build rests on. */
const TOOLS = ['package-lock.json', 'package.json', 'scripts/build.mjs', 'tsconfig.base.json']

/** Builds what changed since the last time; says which parts were built. */
export async function build({ force = false } = {}) {
  const built = []
  for (const [name, { inputs, make }] of Object.entries(BUILDS)) {
    const hash = hashOf(root, [...TOOLS, ...inputs])
    const stamp = join(OUT, '.stamps', name)
    if (!force && existsSync(join(OUT, name)) && isFresh(stamp, hash)) continue
    rmSync(join(OUT, name), { recursive: true, force: true })
    await make(join(OUT, name))
    putStamp(stamp, hash)
    built.push(name)
  }
  return built
}

/** Node 24, in Electron or beside it. One build for each entry, so that no part of one is in another. */
async function buildMain(folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const [name, entry] of [
    ['electron', 'main/electron/main.ts'],
    ['chromium', 'main/chromium/main.ts'],
    ['kdf-worker', 'main/vault/kdf-worker.ts'],
    ['tidy-thread', 'main/store/tidy-thread.ts'],
  ]) {
    await viteBuild({
      define: { __VERSION__: JSON.stringify(version) },
      ssr: { noExternal: true, external: ['electron', 'playwright'] },
      build: {
        ssr: join(root, entry),
        target: 'node24',
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        rollupOptions: {
          output: { format: 'es', entryFileNames: `${name}.js`, chunkFileNames: `${name}-[name].js` },
        },
      },
    })
  }
}

/** One CommonJS file: a sandboxed preload has no module loader. */
export async function buildPreload(folder = join(OUT, 'preload')) {
  await viteBuild({
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, 'preload/preload.ts'),
      target: 'node24',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false } },
    },
  })
}

async function buildRenderer(folder) {
  await run({
    configFile: join(root, 'vite.renderer.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
}

async function viteBuild(options) {
  await run({ root, configFile: false, logLevel: 'warn', ...options })
}

/** Vite leaves NODE_ENV behind as "production", and every tool started after it would believe that. */
async function run(options) {
  const before = process.env['NODE_ENV']
  const { build: viteRun } = await import('vite')
  await viteRun(options)
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await build({ force: process.argv.includes('--force') })
  console.log(built.length === 0 ? 'Nothing to build: all is fresh.' : `Built ${built.join(', ')}.`)
}

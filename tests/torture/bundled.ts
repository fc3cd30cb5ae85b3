import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * One of the programs beside this file as a single script, once started and ended: what it was compiled to then is kept
 * beside it. A third of the time to start that its source takes.
 */
export async function bundled(program: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    resolve: { alias: { 'libsodium-wrappers-sumo': sourceOf('quick-curve') } },
    build: {
      ssr: sourceOf(program),
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: `${program}.mjs` } },
    },
  })
  const script = join(folder, `${program}.mjs`)
  spawnSync(process.execPath, [script], { env: compiledIn(folder), input: '' })
  return script
}

/** For every start of a program bundled into that folder. */
export function compiledIn(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
}

function sourceOf(name: string): string {
  return fileURLToPath(new URL(`${name}.ts`, import.meta.url))
}

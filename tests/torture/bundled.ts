import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** One of the programs beside this file as a single script: a third of the time to start that its source takes. */
export async function bundled(program: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(`${program}.ts`, import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: `${program}.mjs` } },
    },
  })
  return join(folder, `${program}.mjs`)
}

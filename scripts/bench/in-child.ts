import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'

const MAIN = fileURLToPath(new URL('./child-main.ts', import.meta.url))

/**
 * Figures of a module that runs in a process of its own, so that what ran before leaves neither warm code nor
 * garbage to it. `module`: a file beside this one with `run`.
 */
export async function* inChild(module: string, args: readonly string[]): AsyncGenerator<Figure> {
  const flags = ['--expose-gc', '--heap-snapshot-string-limit=1000000000']
  const child = spawn(process.execPath, [...flags, MAIN, module, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  for await (const line of createInterface({ input: child.stdout })) {
    const found: unknown = JSON.parse(line)
    if (!isFigure(found)) throw new Error(`${module} said: ${line}`)
    yield found
  }
  if ((await ended) !== 0) throw new Error(`${module} ${args.join(' ')} did not come to its end`)
}

function isFigure(found: unknown): found is Figure {
  return typeof found === 'object' && found !== null && 'name' in found && 'value' in found && 'held' in found
}

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('./peer.c', import.meta.url))

/** The comparison program, built into `folder`; null where a compiler or SQLCipher is missing. */
export function buildPeer(folder: string): string | null {
  const flags = answered('pkg-config', ['--cflags', '--libs', 'sqlcipher'])
  if (flags === null) return null
  const program = join(folder, 'peer')
  const args = ['-std=c99', '-O2', '-o', program, SOURCE, ...flags.split(/\s+/).filter((each) => each !== '')]
  return answered('cc', args) === null ? null : program
}

function answered(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? stdout : null
}

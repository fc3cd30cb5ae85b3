import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('./peer.c', import.meta.url))
/** Of the Node that runs this. */
const HEADERS = join(dirname(process.execPath), '..', 'include', 'node')

/** The comparison as a library for Node, built into `folder`; null where a compiler or SQLCipher is missing. */
export function buildPeer(folder: string): string | null {
  const flags = answered('pkg-config', ['--cflags', '--libs', 'sqlcipher'])
  if (flags === null) return null
  const library = join(folder, 'peer.node')
  const found = flags.split(/\s+/).filter((each) => each !== '')
  const args = ['-std=c99', '-O2', '-shared', '-fPIC', '-I', HEADERS, '-o', library, SOURCE, ...found]
  return answered('cc', args) === null ? null : library
}

function answered(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? stdout : null
}

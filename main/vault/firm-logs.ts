import { join } from 'node:path'
import { lengthWritten } from './blank.ts'
import { writeWhole } from './durable-file.ts'
import { placesOf } from './places.ts'
import type { SpentLog, VaultState } from './state.ts'

const PAGE = 4096
/** A record ends with its tag, and that may end in zeros. */
const TAG_BYTES = 16

/**
 * Logs of a run that was ended, or whose sync was refused: what is read of them may never have reached the disk, and no
 * sync tells. Written once more, byte for byte, they are durable, and may be built upon. Throws as the disk does.
 */
export function firmLogs(state: VaultState): void {
  const { deps, spent } = state
  const { disk, random } = deps
  const { local } = placesOf(deps)
  for (const { name } of spent.filter(isInDoubt)) {
    const log = Buffer.from(disk.readFile(join(local, name)))
    const written = Math.ceil((lengthWritten(log) + TAG_BYTES) / PAGE) * PAGE
    writeWhole(disk, random, { folder: local, name, bytes: log.subarray(0, written) })
    state.spent = state.spent.map((each) => (each.name === name ? firm(each) : each))
  }
}

function isInDoubt({ records, durable = records }: SpentLog): boolean {
  return durable < records
}

function firm({ name, records, cutAt }: SpentLog): SpentLog {
  return { name, records, cutAt }
}

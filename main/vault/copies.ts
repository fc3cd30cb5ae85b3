import { join } from 'node:path'
import type { Result } from '../../core/kernel/result.ts'
import { timeInName } from './copy-name.ts'
import { copiesToDrop, newestFirst } from './copy-retention.ts'
import { writeCopy, type CopySource } from './copy-write.ts'
import { attempt, attemptInFolder } from './disk-errors.ts'
import { namesIn } from './durable-file.ts'
import { placesOf } from './places.ts'
import { untilStopped } from './stoppable.ts'
import type { CopyFacts } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { Work } from './work.ts'

/** Newest first, by what their names say; nothing is opened. */
export function listCopies(
  deps: Pick<VaultDeps, 'disk' | 'journalFolder' | 'localFolder'>,
): Result<readonly CopyFacts[]> {
  const { copies } = placesOf(deps)
  return attemptInFolder(() =>
    namesIn(deps.disk, copies)
      .flatMap((name) => {
        const at = timeInName(name)
        const facts = at === null ? null : deps.disk.stat(join(copies, name))
        return at !== null && facts && !facts.isFolder ? [{ name, at, bytes: facts.size }] : []
      })
      .toSorted(newestFirst),
  )
}

/** A copy, proved; then those go that the new one has made one too many. */
export async function makeCopy(deps: VaultDeps, source: CopySource, work: Work): Promise<Result<CopyFacts>> {
  const made = await untilStopped(deps, writeCopy(deps, source, work), work)
  if (made.ok) dropOld(deps, made.value.name)
  return made
}

/** One that cannot be removed stays until the next time. */
function dropOld(deps: VaultDeps, proved: string): void {
  const { copies } = placesOf(deps)
  const found = listCopies(deps)
  if (!found.ok) return
  const dropped = attempt(() => {
    const names = copiesToDrop(found.value, proved, deps.clock)
    for (const name of names) deps.disk.remove(join(copies, name))
    if (names.length > 0) deps.disk.syncFolder(copies)
  })
  if (!dropped.ok) deps.log.note(dropped.error.code, 'drop-copies')
}

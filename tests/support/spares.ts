import { save, value, type Desk } from './vault-desk.ts'
import type { OpenVault } from '../../main/vault/vault.ts'

/** What this computer keeps once more of the files it sealed, until a mirror holds them. */
export function sparesOn(at: Desk): readonly string[] {
  return [...at.disk.files().keys()].filter((path) => path.includes('/spare/'))
}

/** From then on a lost file comes back from the mirror alone. */
export function dropSpares(at: Desk): void {
  for (const path of sparesOn(at)) at.disk.remove(path)
}

/** So many versions of the entry "note", a file each; the text of each says which. Then packed and closed. */
export async function packVersions(
  vault: OpenVault,
  count: number,
  textOf = (at: number): string => `version ${at}`,
): Promise<void> {
  let shown: string[] = []
  for (let at = 0; at < count; at += 1) {
    shown = [await save(vault, 'note', textOf(at), shown)]
    await vault.seal()
  }
  value(await vault.tidy())
  await vault.close()
}

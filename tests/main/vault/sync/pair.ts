import { join } from 'node:path'
import { readDataFile } from '../../../../main/vault/data-file.ts'
import { linesOf } from '../../../../main/vault/json-line.ts'
import type { Keyring } from '../../../../main/vault/keyring.ts'
import { keyringByPassphrase } from '../../../../main/vault/open-keyring.ts'
import { survey } from '../../../../main/vault/survey.ts'
import {
  created,
  desk,
  HandClock,
  PASSPHRASE,
  save,
  unlocked,
  value,
  type Desk,
} from '../../../support/vault-desk.ts'

export const FOLDER = '/stick/Journal'
export const DATA = `${FOLDER}/data`

/** Two computers that have each written to one journal, closed, and have all files. */
export async function pair(): Promise<readonly [Desk, Desk]> {
  const one = desk({ host: hostOf('Desktop') })
  const vault = await created(one)
  await save(vault, 'one', 'of the first')
  await vault.close()
  const other = desk({ disk: one.disk.copy(), host: hostOf('Laptop') })
  for (const path of other.disk.files().keys()) if (path.startsWith('/home')) other.disk.remove(path)
  const second = await unlocked(other)
  await save(second, 'two', 'of the second')
  await second.close()
  carry(other, one)
  await (await unlocked(again(one))).close()
  return [again(one), again(other)]
}

/** The same computer started again. */
export function again(at: Desk): Desk {
  return desk({ disk: at.disk, host: at.host, clock: new HandClock(at.clock.now() + 1000) })
}

/** What one folder has and the other has not, or those of it alone that are asked for. */
export function carry(from: Desk, to: Desk, wanted: (path: string) => boolean = () => true): void {
  for (const [path, bytes] of from.disk.files()) {
    if (path.startsWith(FOLDER) && !to.disk.stat(path) && wanted(path)) to.disk.put(path, bytes)
  }
}

/** And what it has no more goes there too. */
export function carryDeletions(from: Desk, to: Desk, wanted: (path: string) => boolean = () => true): void {
  for (const path of to.disk.files().keys()) {
    if (path.startsWith(FOLDER) && !from.disk.stat(path) && wanted(path)) to.disk.remove(path)
  }
}

export function namesOn({ disk }: Desk): readonly string[] {
  return disk.list(DATA).filter((name) => !name.startsWith('.'))
}

export async function keysOf(at: Desk, passphrase = PASSPHRASE): Promise<Keyring> {
  return value(await keyringByPassphrase(at.deriveKey, value(survey(at))!, passphrase))
}

/** Every line of every sealed file that opens, by the revision's name, with the names of the files it is in. */
export function linesOn({ disk }: Desk, keyring: Keyring): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = new Map<string, Set<string>>()
  for (const name of disk.list(DATA)) {
    const file = readDataFile(keyring, name, Buffer.from(disk.readFile(join(DATA, name))))
    if (file.kind !== 'sound') continue
    for (const line of linesOf(file.lines)) {
      const text = line.toString('utf8')
      lines.set(text, (lines.get(text) ?? new Set()).add(name))
    }
  }
  return lines
}

function hostOf(name: string): Desk['host'] {
  return { name, bootId: 'boot', pid: 1, isRunning: () => false }
}

import { join } from 'node:path'
import { makeCopy } from '../../main/vault/copies.ts'
import type { CopySource } from '../../main/vault/copy-write.ts'
import { readDataFile } from '../../main/vault/data-file.ts'
import { readDevice } from '../../main/vault/device.ts'
import { linesOf } from '../../main/vault/json-line.ts'
import { keyringByPassphrase } from '../../main/vault/open-keyring.ts'
import { placesOf } from '../../main/vault/places.ts'
import { survey } from '../../main/vault/survey.ts'
import type { CopyFacts } from '../../main/vault/vault.ts'
import { QUIET_WORK, type Work } from '../../main/vault/work.ts'
import { PASSPHRASE, value, type Desk } from './vault-desk.ts'

/** What a copy of the closed journal on that desk is made from: the lines of its sealed files. */
export async function copySource(at: Desk, passphrase = PASSPHRASE): Promise<CopySource> {
  const found = value(survey(at))!
  const keyring = value(await keyringByPassphrase(at.deriveKey, found, passphrase))
  const { data } = placesOf(at)
  const lines = at.disk.list(data).flatMap((name) => {
    const file = readDataFile(keyring, name, Buffer.from(at.disk.readFile(join(data, name))))
    return file.kind === 'sound' ? [...linesOf(file.lines)] : []
  })
  return { keyring, device: readDevice(at)!.device, envelope: found.envelope, lines, count: lines.length }
}

export async function copied(at: Desk, passphrase = PASSPHRASE, work: Work = QUIET_WORK): Promise<CopyFacts> {
  return value(await makeCopy(at, await copySource(at, passphrase), work))
}

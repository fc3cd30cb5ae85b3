import { diskDoor } from '../../main/lock/disk-door.ts'
import type { Ports } from '../../main/ports.ts'
import type { OpenVault } from '../../main/vault/vault.ts'
import { QUIET_WORK } from '../../main/vault/work.ts'
import { got } from './got.ts'
import { PASSPHRASE } from './passphrase.ts'

/** The vault as the program opens it, without the program. */
export async function openVault(ports: Ports): Promise<OpenVault> {
  return got(await diskDoor(ports).unlock(PASSPHRASE, QUIET_WORK))
}

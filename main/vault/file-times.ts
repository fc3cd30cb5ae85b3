import { statfsSync, type Stats } from 'node:fs'
import { platform } from 'node:process'

/**
 * File systems of this computer's own disks, by the numbers of Linux (statfs(2)): each change of a file by whomever moves
 * its change time, which is told at once. What comes over a network is told from memory for a while.
 */
const LOCAL: ReadonlySet<number> = new Set([
  0xef53, // ext2, ext3, ext4
  0x58465342, // XFS
  0x9123683e, // Btrfs
  0xf2f52010, // F2FS
  0x2fc12fc1, // ZFS
  0x01021994, // tmpfs
  0x794c7630, // overlayfs
])
/** By device: which kind lies on it does not change while it is there. */
const known = new Map<number, boolean>()

/** When the file was last changed, its links and its rights among it, in milliseconds; null where that cannot be relied on. */
export function changeTime({ dev, ctimeMs }: Stats, path: string): number | null {
  return isOwnDisk(dev, path) ? ctimeMs : null
}

/** True of a device that is known to be a disk of this computer, under a file system that keeps what it promises. */
export function isOwnDisk(device: number, path: string): boolean {
  let own = known.get(device)
  if (own === undefined) {
    own = platform === 'linux' && isLocal(path)
    known.set(device, own)
  }
  return own
}

function isLocal(path: string): boolean {
  try {
    return LOCAL.has(statfsSync(path).type)
  } catch {
    return false
  }
}

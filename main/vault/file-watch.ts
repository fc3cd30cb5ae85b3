import { attempt } from './disk-errors.ts'
import { closeQuietly } from './durable-file.ts'
import { isUnchanged, type FileFacts, type VaultFile, type VaultFs } from './vault-fs.ts'

/**
 * A file as it was found, asked again by its handle: half of what asking by its name costs. Whoever writes to a file,
 * removes it or gives it another name changes it. That its folder was moved away is not seen.
 */
export class FileWatch {
  private readonly file: VaultFile
  private readonly found: FileFacts

  private constructor(file: VaultFile, found: FileFacts) {
    this.file = file
    this.found = found
  }

  /** Null where another file is there by now, or where its changes cannot be told so. */
  static over(disk: VaultFs, path: string, found: FileFacts): FileWatch | null {
    const opened = attempt(() => disk.open(path, 'read'))
    if (!opened.ok) return null
    const watch = new FileWatch(opened.value, found)
    if (watch.isUnchanged()) return watch
    watch.close()
    return null
  }

  isUnchanged(): boolean {
    const asked = attempt(() => isUnchanged(this.found, this.file.facts()))
    return asked.ok && asked.value
  }

  close(): void {
    closeQuietly(this.file)
  }
}

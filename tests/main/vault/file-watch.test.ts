import {
  chmodSync,
  linkSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platform } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileWatch } from '../../../main/vault/file-watch.ts'
import { nodeFs } from '../../../main/vault/node-fs.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'))
  path = join(folder, 'lock')
  writeFileSync(path, 'ours')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Until the disk's clock, which moves in steps, tells a later time than that of the file's last change. */
function laterOnDisk(): void {
  const other = join(folder, 'clock')
  do writeFileSync(other, '')
  while (statSync(other).ctimeMs === statSync(path).ctimeMs)
}

const changes: readonly (readonly [string, () => void])[] = [
  ['written over', () => writeFileSync(path, 'thei')],
  ['removed', () => unlinkSync(path)],
  ['given another name', () => renameSync(path, join(folder, 'away'))],
  ['given a second name', () => linkSync(path, join(folder, 'second'))],
  ['given other rights', () => chmodSync(path, 0o400)],
  [
    'replaced',
    () => {
      writeFileSync(join(folder, 'new'), 'ours')
      renameSync(join(folder, 'new'), path)
    },
  ],
]

describe.runIf(platform === 'linux')('a file that is watched by its handle', () => {
  it.each(changes)('is found changed when it was %s', (_, change) => {
    const watch = FileWatch.over(nodeFs, path, nodeFs.stat(path)!)!
    laterOnDisk()
    expect(watch.isUnchanged()).toBe(true)
    change()
    expect(watch.isUnchanged()).toBe(false)
    watch.close()
    expect(watch.isUnchanged()).toBe(false)
  })

  it('is not watched where another one lies there by then, or none', () => {
    const found = nodeFs.stat(path)!
    laterOnDisk()
    writeFileSync(path, 'others')
    expect(FileWatch.over(nodeFs, path, found)).toBe(null)
    unlinkSync(path)
    expect(FileWatch.over(nodeFs, path, found)).toBe(null)
  })

  it('is not watched where the disk does not tell of changes', () => {
    expect(FileWatch.over(nodeFs, path, { ...nodeFs.stat(path)!, changed: null })).toBe(null)
  })
})

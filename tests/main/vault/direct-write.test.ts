import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DirectWrite } from '../../../main/vault/direct-write.ts'
import { nodeFs } from '../../../main/vault/node-fs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'direct-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function zeros(size: number): { path: string; file: ReturnType<typeof nodeFs.open> } {
  const path = join(folder, `file-${(files += 1)}`)
  const file = nodeFs.open(path, 'create')
  file.write(Buffer.alloc(size), 0)
  file.sync()
  return { path, file }
}

describe('bytes written over zeros', () => {
  it('lie there as they were given, one behind the other, and the file keeps its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 3000 }),
        (size, lengths, first) => {
          const { path, file } = zeros(size)
          const expected = Buffer.alloc(size)
          let at = Math.min(first, size)
          for (const [count, length] of lengths.entries()) {
            if (at + length > size) break
            const bytes = Buffer.alloc(length, count + 1)
            expect(file.overwrite(bytes, at)).toBeGreaterThanOrEqual(length)
            bytes.copy(expected, at)
            at += length
          }
          expect(readFileSync(path).equals(expected)).toBe(true)
          file.close()
        },
      ),
      { numRuns: 100 },
    )
  })

  it('may be more than is written at once past the cache', () => {
    const { path, file } = zeros(400_000)
    const bytes = Buffer.alloc(300_000, 7)
    expect(file.overwrite(bytes, 1000)).toBe(bytes.length)
    expect(readFileSync(path).equals(Buffer.concat([Buffer.alloc(1000), bytes, Buffer.alloc(99_000)]))).toBe(
      true,
    )
    file.close()
  })

  it('stay beside what is written and read the usual way in between', () => {
    const { path, file } = zeros(8192)
    file.overwrite(Buffer.from('one '), 0)
    file.write(Buffer.from('two '), 4)
    expect(String(file.read(0, 8))).toBe('one two ')
    file.overwrite(Buffer.from('three'), 8)
    expect(readFileSync(path).toString('latin1', 0, 13)).toBe('one two three')
    file.close()
  })
})

/** Whether this computer's disk for passing files is one on which it is done at all; where not, the tests say so. */
const isDone = ((): boolean => {
  const here = mkdtempSync(join(tmpdir(), 'direct-'))
  const path = join(here, 'file')
  writeFileSync(path, Buffer.alloc(4096))
  const handle = openSync(path, 'r+')
  const direct = DirectWrite.into(path, handle)
  const sent = direct?.write(Buffer.from('words'), 0) ?? null
  direct?.close()
  closeSync(handle)
  rmSync(here, { recursive: true })
  if (sent === null) console.warn('nothing is written past the cache here: two tests of it are left out')
  return sent !== null
})()

/** How each handle of that file was opened, as the system has it. */
function flagsOf(path: string): readonly number[] {
  return readdirSync('/proc/self/fd').flatMap((handle) => {
    try {
      if (readlinkSync(`/proc/self/fd/${handle}`) !== path) return []
      const said = /flags:\s+([0-7]+)/.exec(readFileSync(`/proc/self/fdinfo/${handle}`, 'latin1'))
      return [Number.parseInt(said?.[1] ?? '0', 8)]
    } catch {
      // The handle that reads the folder itself.
      return []
    }
  })
}

describe('a write past the cache', () => {
  it.skipIf(!isDone)('goes by a handle that answers when the bytes are on the disk, in whole sectors', () => {
    const { path, file } = zeros(4096)
    expect(file.overwrite(Buffer.alloc(100, 1), 500)).toBe(1024)
    const wanted = constants.O_DIRECT | constants.O_DSYNC
    expect(flagsOf(path).filter((flags) => (flags & wanted) === wanted)).toHaveLength(1)
    file.close()
    expect(flagsOf(path)).toEqual([])
  })

  it('is not made where another file has taken the place', () => {
    const { path, file } = zeros(4096)
    rmSync(path)
    const other = nodeFs.open(path, 'create')
    other.write(Buffer.alloc(4096, 1))
    other.sync()
    expect(file.overwrite(Buffer.from('words'), 0)).toBeGreaterThan(0)
    expect(readFileSync(path).equals(Buffer.alloc(4096, 1))).toBe(true)
    expect(String(file.read(0, 5))).toBe('words')
  })

  it('does not lengthen a file, nor touch one that it cannot write wholly', () => {
    const { path, file } = zeros(700)
    file.overwrite(Buffer.alloc(650, 5), 0)
    expect(statSync(path).size).toBe(700)
    file.close()
    expect(DirectWrite.into(join(folder, 'nowhere'), 0)).toBeNull()
  })
})

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One hash over names and contents of files and folders, in a fixed order. */
export function hashOf(base, paths) {
  const hash = createHash('sha256')
  for (const path of paths) add(hash, base, path)
  return hash.digest('hex')
}

function add(hash, base, path) {
  const full = join(base, path)
  const facts = statSync(full, { throwIfNoEntry: false })
  if (facts === undefined) return
  if (facts.isDirectory()) {
    for (const name of readdirSync(full).toSorted()) add(hash, base, `${path}/${name}`)
    return
  }
  hash.update(`${path}\0${facts.size}\0`).update(readFileSync(full))
}

/** True if `stamp` holds this very hash: what it stands for need not be made again. */
export function isFresh(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

export function putStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

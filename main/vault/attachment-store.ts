import { join } from 'node:path'
import { refuse, type Result } from '../../core/kernel/result.ts'
import {
  attachmentEpoch,
  attachmentName,
  isAttachmentName,
  MOST_ATTACHMENT_FILE_BYTES,
  MOST_MEDIA_BYTES,
  openAttachment,
  sealAttachment,
} from './attachment.ts'
import { attemptInFolder } from './disk-errors.ts'
import { ensureFolder, namesIn, writeWhole } from './durable-file.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import { untilStopped } from './stoppable.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { Work } from './work.ts'

type MediaDeps = Pick<VaultDeps, 'disk' | 'random' | 'journalFolder' | 'localFolder' | 'breathe'>

/** Durable when it answers the name. The same bytes are kept once; a spoilt file of them is made whole again. */
export function putMedia(deps: MediaDeps, keyring: Keyring, bytes: Uint8Array): Result<string> {
  if (bytes.length > MOST_MEDIA_BYTES) return refuse({ code: 'input/invalid', fields: ['bytes'] })
  const name = attachmentName(keyring, bytes)
  const { attachments } = placesOf(deps)
  const put = attemptInFolder((): Result<string> => {
    if (!deps.disk.stat(deps.journalFolder)?.isFolder) return refuse({ code: 'vault/folder-gone' })
    if (isKept(deps, keyring, name)) return { ok: true, value: name }
    ensureFolder(deps.disk, attachments)
    const sealed = sealAttachment(keyring, deps.random, bytes)
    writeWhole(deps.disk, deps.random, { folder: attachments, name, bytes: sealed })
    return { ok: true, value: name }
  })
  return put.ok ? put.value : put
}

/** The very bytes that were kept under that name, or a reason. */
export function readMedia(deps: MediaDeps, keyring: Keyring, name: string): Result<Buffer> {
  if (!isAttachmentName(name)) return refuse({ code: 'input/invalid', fields: ['name'] })
  const read = attemptInFolder((): Result<Buffer> => {
    const path = join(placesOf(deps).attachments, name)
    const facts = deps.disk.stat(path)
    if (!facts) return refuse({ code: 'record/not-found' })
    const isReadable = !facts.isFolder && facts.size <= MOST_ATTACHMENT_FILE_BYTES
    const bytes = isReadable ? openAttachment(keyring, name, Buffer.from(deps.disk.readFile(path))) : null
    return bytes ? { ok: true, value: bytes } : refuse({ code: 'vault/damaged', file: name, record: null })
  })
  return read.ok ? read.value : read
}

/** Gone for good, and that is durable; fine where it was not there. Whoever asks has looked that no record names it. */
export function dropMedia(deps: MediaDeps, name: string): Result<null> {
  if (!isAttachmentName(name)) return refuse({ code: 'input/invalid', fields: ['name'] })
  return attemptInFolder(() => {
    const { attachments } = placesOf(deps)
    if (deps.disk.stat(join(attachments, name)) === null) return null
    deps.disk.remove(join(attachments, name))
    deps.disk.syncFolder(attachments)
    return null
  })
}

/** All that is kept, whole or not. */
export function mediaNames(deps: MediaDeps): Result<readonly string[]> {
  return attemptInFolder(() =>
    namesIn(deps.disk, placesOf(deps).attachments).filter(isAttachmentName).toSorted(),
  )
}

/**
 * After the keys changed: what lies under an older key is sealed anew under the newest, in its place and under
 * its name. What does not open is left as it is; answers the names of those.
 */
export function resealMedia(
  deps: MediaDeps,
  keyring: Keyring,
  work: Work,
): Promise<Result<readonly string[]>> {
  return untilStopped(deps, reseal(deps, keyring, work), work)
}

function* reseal(deps: MediaDeps, keyring: Keyring, work: Work): Generator<void, Result<readonly string[]>> {
  const { attachments } = placesOf(deps)
  const names = namesIn(deps.disk, attachments).filter(isAttachmentName).toSorted()
  const left: string[] = []
  for (const [done, name] of names.entries()) {
    work.progress(done, names.length)
    yield
    // Dropped meanwhile.
    if (!deps.disk.stat(join(attachments, name))) continue
    const head = readHead(deps, join(attachments, name))
    if (attachmentEpoch(head) === keyring.newest) continue
    const opened = readMedia(deps, keyring, name)
    if (opened.ok) {
      const bytes = sealAttachment(keyring, deps.random, opened.value)
      writeWhole(deps.disk, deps.random, { folder: attachments, name, bytes })
    } else if (opened.error.code === 'vault/damaged') left.push(name)
    else return opened
  }
  return { ok: true, value: left }
}

function isKept(deps: MediaDeps, keyring: Keyring, name: string): boolean {
  return readMedia(deps, keyring, name).ok
}

function readHead({ disk }: MediaDeps, path: string): Buffer {
  const file = disk.open(path, 'read')
  try {
    return Buffer.from(file.read(0, 64))
  } finally {
    file.close()
  }
}

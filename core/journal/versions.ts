import { instantOf } from '../kernel/time.ts'
import { countWords, excerptOf } from './words.ts'

/** An older revision of an entry as the vault gives it. */
export interface PastEntry {
  readonly revision: string
  readonly at: number
  readonly value: { readonly [field: string]: unknown }
}

export interface VersionWords {
  readonly title: string
  readonly text: string
}

export interface Version {
  readonly revision: string
  readonly at: string
  readonly words: number
  readonly title: string
  readonly excerpt: string
}

/** How many versions of an entry are shown. */
const MOST_VERSIONS = 20

/** Versions newest first whose words differ from the one after; a star or a tag makes no version. */
export function distinctVersions(past: readonly PastEntry[], standing: VersionWords): Version[] {
  const versions: Version[] = []
  let after = standing
  for (const { revision, at, value } of past) {
    const words = wordsOf(value)
    if (words.title === after.title && words.text === after.text) continue
    after = words
    versions.push({
      revision,
      at: instantOf(at),
      words: countWords(words.text),
      title: words.title,
      excerpt: excerptOf(words.text),
    })
    if (versions.length === MOST_VERSIONS) break
  }
  return versions
}

/** The words of one revision; null when it is not among them. */
export function versionText(past: readonly PastEntry[], revision: string): VersionWords | null {
  const found = past.find((version) => version.revision === revision)
  return found ? wordsOf(found.value) : null
}

function wordsOf(value: PastEntry['value']): VersionWords {
  const { title, text } = value
  return { title: typeof title === 'string' ? title : '', text: typeof text === 'string' ? text : '' }
}

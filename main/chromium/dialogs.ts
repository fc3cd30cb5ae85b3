import { mkdirSync, existsSync } from 'node:fs'
import { join, parse } from 'node:path'
import { writeExport } from '../host/write-export.ts'
import type { Dialogs } from '../ports.ts'
import { ask, questionFor, type Answer } from './ask-where.ts'

export type AskWhere = (folder: string, name: string) => Promise<Answer>

const askHere: AskWhere = (folder, name) => ask(questionFor(process.platform, process.env, folder, name))

/**
 * A browser window has no "Save as" of its own, so the desktop's is used. Where there is
 * none, the file goes into `folder` under a name that is still free, and the page says so.
 */
export function chromiumDialogs(folder: string, askWhere: AskWhere = askHere): Dialogs {
  return {
    async save({ suggestedName, extension, bytes }) {
      const answer = await askWhere(folder, suggestedName)
      if (answer.kind === 'cancelled') return { kind: 'cancelled' }
      if (answer.kind === 'path') return writeExport(withExtension(answer.path, extension), bytes)
      mkdirSync(folder, { recursive: true })
      return writeExport(freePath(folder, suggestedName), bytes)
    },
  }
}

function withExtension(path: string, extension: string): string {
  return parse(path).ext === '' ? `${path}.${extension}` : path
}

function freePath(folder: string, wanted: string): string {
  const { name, ext } = parse(wanted)
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? `${name}${ext}` : `${name} (${count})${ext}`)
    if (!existsSync(path)) return path
  }
}

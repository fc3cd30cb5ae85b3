import { mkdirSync, existsSync } from 'node:fs'
import { join, parse } from 'node:path'
import { readPicked } from '../host/read-picked.ts'
import { writeExport } from '../host/write-export.ts'
import type { Dialogs } from '../ports.ts'
import { pictureQuestionFor } from './ask-which.ts'
import { ask, questionFor, type Answer } from './ask-where.ts'

export type AskWhich = () => Promise<Answer>
export type AskWhere = (folder: string, name: string) => Promise<Answer>

const askHere: AskWhere = (folder, name) => ask(questionFor(process.platform, process.env, folder, name))

const whichHere: AskWhich = () => ask(pictureQuestionFor(process.platform, process.env))

/**
 * A browser window has no "Save as" of its own, so the desktop's is used, and the same to choose a picture. Where
 * there is none, a file goes into `folder` under a name that is still free, and the page says so; no picture is chosen.
 */
export function chromiumDialogs(
  folder: string,
  askWhere: AskWhere = askHere,
  askWhich: AskWhich = whichHere,
): Dialogs {
  return {
    async save({ suggestedName, extension, bytes }, mayWrite = () => true) {
      const answer = await askWhere(folder, suggestedName)
      if (answer.kind === 'cancelled') return { kind: 'cancelled' }
      if (!mayWrite()) return { kind: 'too-late' }
      if (answer.kind === 'path') return writeExport(withExtension(answer.path, extension), bytes)
      mkdirSync(folder, { recursive: true })
      return writeExport(freePath(folder, suggestedName), bytes)
    },
    async openPicture(most) {
      const answer = await askWhich()
      return answer.kind === 'path' ? readPicked(answer.path, most) : answer
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

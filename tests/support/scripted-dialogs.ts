import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialogs, PickOutcome, SaveOutcome, SaveRequest } from '../../main/ports.ts'

/** Answers "where to save" as a test says, and keeps what was asked. */
export interface ScriptedDialogs extends Dialogs {
  readonly asked: SaveRequest[]
  /** What the next save meets; without one it is written into `folder` under the suggested name. */
  answerNext(outcome: SaveOutcome): void
  /** What the next choices of a picture meet; without one it is cancelled. */
  readonly picks: PickOutcome[]
  readonly folder: string
}

export function scriptedDialogs(folder: string): ScriptedDialogs {
  const answers: SaveOutcome[] = []
  const asked: SaveRequest[] = []
  const picks: PickOutcome[] = []
  return {
    folder,
    asked,
    picks,
    openPicture: () => Promise.resolve(picks.shift() ?? { kind: 'cancelled' }),
    answerNext: (outcome) => void answers.push(outcome),
    save(request) {
      asked.push(request)
      const answer = answers.shift()
      if (answer !== undefined) return Promise.resolve(answer)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, request.suggestedName), request.bytes)
      return Promise.resolve({ kind: 'saved', fileName: request.suggestedName })
    },
  }
}

import { ok, refuse, type Result } from '../core/kernel/result.ts'
import type { SavedFile } from '../core/print/print.schema.ts'
import type { Dialogs, SaveRequest } from './ports.ts'

/** Asks where and writes what came out of the open journal. */
export type SaveFile = (request: SaveRequest) => Promise<Result<SavedFile>>

/**
 * A dialog can stay open for hours, and the journal locks meanwhile: it is asked whether it `isOpen` before the dialog
 * is shown, and again when the person has chosen. `tellTooLate` is for the person, whose page has ended by then.
 */
export function savingFiles(dialogs: Dialogs, isOpen: () => boolean, tellTooLate: () => void): SaveFile {
  return async (request) => {
    if (!isOpen()) return refuse({ code: 'vault/locked' })
    const saved = await dialogs.save(request, isOpen)
    switch (saved.kind) {
      case 'saved':
        return ok({ outcome: 'saved' as const, fileName: saved.fileName })
      case 'cancelled':
        return ok({ outcome: 'cancelled' as const })
      case 'too-late':
        tellTooLate()
        return refuse({ code: 'vault/locked' })
      case 'refused':
        return refuse({ code: 'disk/refused', reason: saved.reason })
    }
    return saved satisfies never
  }
}

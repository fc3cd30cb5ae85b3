import type { EntryDraft, EntryRow } from '../../../core/journal/entry.schema.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { refuse } from '../../../core/kernel/result.ts'
import type { SavingPorts } from '../../../renderer/features/journal/autosave-driver.ts'
import { makeRow } from './make-draft.ts'

type Written = Result<{ row: EntryRow; shown: string[] }>

export interface WrittenCall {
  readonly id: string | null
  readonly shown: readonly string[]
  readonly draft: EntryDraft
  /** Lets the write go well, as the journal would answer it. */
  readonly succeed: (row?: Partial<EntryRow>) => Promise<void>
  readonly fail: () => Promise<void>
}

/** A journal and a clock, both moved by hand. */
export function handSaver(): { ports: SavingPorts; calls: WrittenCall[]; moveOn: (ms: number) => void } {
  const calls: WrittenCall[] = []
  const waiting = new Set<{ at: number; act: () => void }>()
  let now = 0
  const ports: SavingPorts = {
    now: () => now,
    wait: (ms, act) => {
      const one = { at: now + ms, act }
      waiting.add(one)
      return () => waiting.delete(one)
    },
    write: ({ id, shown, draft }) =>
      new Promise<Written>((resolve) => {
        const settle = async (result: Written): Promise<void> => {
          resolve(result)
          // The driver's own then comes first.
          await new Promise((done) => setImmediate(done))
        }
        calls.push({
          id,
          shown,
          draft,
          succeed: (row = {}) =>
            settle({
              ok: true,
              value: {
                row: { ...makeRow(draft, id ?? 'entry-0001'), ...row },
                shown: [`${calls.length}`.padStart(16, '0')],
              },
            }),
          fail: () => settle(refuse({ code: 'disk/full' })),
        })
      }),
  }
  return {
    ports,
    calls,
    moveOn(ms) {
      now += ms
      const due = [...waiting].filter((one) => one.at <= now)
      for (const one of due) {
        waiting.delete(one)
        one.act()
      }
    },
  }
}

import type { Browser } from 'playwright'
import type { Clock, Documents } from '../ports.ts'
import { openPrinter, startedPrinter, type Printer } from './printer.ts'

/** A started browser waits this long for something to print; each preview begins it anew. */
const WAITS_MS = 120_000

/**
 * Prints in an unseen browser of its own: a shown one cannot print to bytes. It takes a while to start, so one is
 * started while the person still looks at the preview. Each prints one document and ends; none outlasts a lock.
 */
export function chromiumDocuments(launch: () => Promise<Browser>, clock: Pick<Clock, 'after'>): Documents {
  let waiting: { readonly printer: Promise<Printer>; readonly forget: () => void } | null = null
  const printing = new Set<Printer>()
  const take = (): Promise<Printer> | null => {
    const taken = waiting
    waiting = null
    taken?.forget()
    return taken?.printer ?? null
  }
  const rest = (): void => {
    for (const printer of printing) void printer.end()
    take()?.then((printer) => printer.end(), nobody)
  }
  return {
    rest,
    prepare() {
      const printer = take() ?? startedPrinter(launch)
      printer.catch(nobody)
      waiting = { printer, forget: clock.after(WAITS_MS, rest) }
    },
    async pdf(html) {
      // One that was waiting may have failed or crashed; then another is started.
      const taken = await take()?.catch(nobody)
      const printer = taken?.isThere() ? taken : await openPrinter(launch)
      printing.add(printer)
      try {
        return await printer.pdf(html)
      } finally {
        printing.delete(printer)
        void printer.end()
      }
    },
  }
}

const nobody = (): undefined => undefined

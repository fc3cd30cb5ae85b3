import { session } from 'electron'
import { randomUUID } from 'node:crypto'
import { PRINT_POLICY } from '../host/content-security-policy.ts'
import type { Documents } from '../ports.ts'
import { PAGE_ORIGIN, PAGE_SCHEME } from './page-origin.ts'
import { openPrintWindow } from './window.ts'

/** Prints through a hidden, sandboxed window that has neither script nor network nor disk. */
export function electronDocuments(): Documents {
  const waiting = new Map<string, string>()
  const prints = session.fromPartition('print', { cache: false })
  prints.protocol.handle(PAGE_SCHEME, (request) => {
    const html = waiting.get(request.url)
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY }
    return new Response(html ?? '', { status: html === undefined ? 404 : 200, headers })
  })
  return {
    // A hidden window is there at once: the program itself is the engine.
    prepare: () => undefined,
    rest: () => undefined,
    async pdf(html) {
      const address = `${PAGE_ORIGIN}/print/${randomUUID()}`
      waiting.set(address, html)
      const window = openPrintWindow(prints)
      try {
        await window.loadURL(address)
        return await window.webContents.printToPDF({
          pageSize: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        })
      } finally {
        waiting.delete(address)
        window.destroy()
      }
    },
  }
}

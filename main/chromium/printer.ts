import type { Browser } from 'playwright'
import { PRINT_POLICY } from '../host/content-security-policy.ts'
import { PAGE_ORIGIN } from './page-origin.ts'

/** A browser that prints one document. */
export interface Printer {
  /** Prints an empty page, so that each of its processes has begun before it counts. */
  warm(): Promise<unknown>
  pdf(html: string): Promise<Uint8Array>
  isThere(): boolean
  /** Never rejects. */
  end(): Promise<void>
}

const BLANK = `${PAGE_ORIGIN}/blank`
const PRINTED = `${PAGE_ORIGIN}/print`

/** No script, no network. */
export async function openPrinter(launch: () => Promise<Browser>): Promise<Printer> {
  const browser = await launch()
  const end = (): Promise<void> => browser.close().catch(() => undefined)
  try {
    const pages = new Map([[BLANK, '<!doctype html><title>Blank</title>']])
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
    await context.route('**/*', (route) => {
      const body = pages.get(route.request().url())
      if (body === undefined) return route.abort('blockedbyclient')
      const headers = { 'content-security-policy': PRINT_POLICY }
      return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body })
    })
    const page = await context.newPage()
    // As paper from the beginning: else everything is laid out for a screen first, and four times over to be printed.
    await page.emulateMedia({ media: 'print' })
    const print = async (address: string): Promise<Uint8Array> => {
      await page.goto(address)
      return page.pdf({
        format: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      })
    }
    return {
      warm: () => print(BLANK),
      isThere: () => browser.isConnected(),
      pdf(html) {
        pages.set(PRINTED, html)
        return print(PRINTED)
      },
      end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** One whose processes have all begun: the next page is printed without waiting for them. */
export async function startedPrinter(launch: () => Promise<Browser>): Promise<Printer> {
  const printer = await openPrinter(launch)
  try {
    await printer.warm()
    return printer
  } catch (error) {
    await printer.end()
    throw error
  }
}

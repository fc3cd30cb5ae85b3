import type { Browser } from 'playwright'
import { PRINT_POLICY } from '../host/content-security-policy.ts'
import type { Documents } from '../ports.ts'
import { PAGE_ORIGIN } from './page-origin.ts'

/** Prints in an unseen browser of its own: a shown one cannot print to bytes. No script, no network. */
export function chromiumDocuments(launch: () => Promise<Browser>): Documents {
  return {
    async pdf(html) {
      const browser = await launch()
      try {
        const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
        const address = `${PAGE_ORIGIN}/print`
        await context.route('**/*', (route) =>
          route.request().url() === address
            ? route.fulfill({
                contentType: 'text/html; charset=utf-8',
                headers: { 'content-security-policy': PRINT_POLICY },
                body: html,
              })
            : route.abort('blockedbyclient'),
        )
        const page = await context.newPage()
        await page.goto(address)
        return await page.pdf({
          format: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          tagged: true,
          outline: true,
        })
      } finally {
        await browser.close()
      }
    },
  }
}

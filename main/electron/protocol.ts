import { protocol, type Session } from 'electron'
import type { AnswerPage } from '../host/page-files.ts'
import { PAGE_SCHEME } from './page-origin.ts'

/** Before the program is ready: our scheme counts as a secure origin with relative addresses. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

export function servePage(session: Session, answerPage: AnswerPage): void {
  session.protocol.handle(PAGE_SCHEME, (request) => {
    const { status, headers, body } = answerPage(request.url)
    return new Response(new Uint8Array(body), { status, headers: { ...headers } })
  })
}

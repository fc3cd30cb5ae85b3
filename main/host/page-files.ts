import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'

export interface PageAnswer {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Answers a request of our own page. Takes the address as the browser sent it. */
export type AnswerPage = (address: string) => PageAnswer

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * The built page, read whole before the first request. A request is only ever looked up
 * in this list, so no address, however written, can reach another file.
 */
export function pageFiles(folder: string, origin: string): AnswerPage {
  const files = readAll(folder)
  return (address) => {
    const name = nameOf(address, origin)
    const file = name === null ? undefined : files.get(name)
    if (file === undefined) return answer(404, 'text/plain; charset=utf-8', Buffer.from('Not found'))
    return answer(200, file.type, file.body)
  }
}

function answer(status: 200 | 404, type: string, body: Buffer): PageAnswer {
  return {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy':
        'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), display-capture=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
    body,
  }
}

/** The path exactly as sent, query and fragment off; null when it is not our origin. */
function nameOf(address: string, origin: string): string | null {
  if (!address.startsWith(`${origin}/`)) return null
  const path = address.slice(origin.length).split(/[?#]/, 1)[0] ?? ''
  return path === '/' ? '/index.html' : path
}

function readAll(folder: string): ReadonlyMap<string, { type: string; body: Buffer }> {
  const files = new Map<string, { type: string; body: Buffer }>()
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(found.name)]
    if (!found.isFile() || type === undefined) continue
    const path = join(found.parentPath, found.name)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { type, body: readFileSync(path) })
  }
  return files
}

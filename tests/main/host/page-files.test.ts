import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../main/host/content-security-policy.ts'
import { pageFiles, type AnswerPage } from '../../../main/host/page-files.ts'

const ORIGIN = 'app://stillwater'
let folder: string
let answer: AnswerPage

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'page', 'index.html'), '<h1>Here</h1>')
  writeFileSync(join(folder, 'page', 'assets', 'a.js'), 'run()')
  writeFileSync(join(folder, 'page', 'notes.exe'), 'not a page file')
  if (process.platform !== 'win32') symlinkSync(join(folder, 'secret.txt'), join(folder, 'page', 'link.txt'))
  answer = pageFiles(join(folder, 'page'), ORIGIN)
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['/', '<h1>Here</h1>', 'text/html; charset=utf-8'],
  ['/index.html', '<h1>Here</h1>', 'text/html; charset=utf-8'],
  ['/assets/a.js', 'run()', 'text/javascript; charset=utf-8'],
  ['/assets/a.js?v=1#x', 'run()', 'text/javascript; charset=utf-8'],
])('%s is answered', (path, body, type) => {
  const found = answer(ORIGIN + path)
  expect(found.status).toBe(200)
  expect(found.body.toString()).toBe(body)
  expect(found.headers['content-type']).toBe(type)
})

const ASTRAY = [
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/..%2Fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/./index.html',
  '//index.html',
  '/index.html/',
  '/index.html%00',
  '/index.html%00.js',
  '/%00',
  '/assets',
  '/assets/',
  '/assets/a.js/',
  '/ASSETS/A.JS',
  '/Index.html',
  '/link.txt',
  '/notes.exe',
  '/etc/passwd',
  '//etc/passwd',
  '///etc/passwd',
  '/C:/Windows/win.ini',
  '/C:%5CWindows%5Cwin.ini',
  '//server/share/x',
  '/%5c%5cserver%5cshare%5cx',
  '/file:///etc/passwd',
  '/proc/self/environ',
  '/~/x',
  '/.git/config',
  '/index.html;x',
  '/index.html%20',
  '/index.html.',
  '/index.html::$DATA',
  '/%c0%ae%c0%ae/secret.txt',
  '/．．/secret.txt',
  '/assets/a.js%3f',
  '/constructor',
  '/__proto__',
]

test.each(ASTRAY)('%s leads nowhere', (path) => {
  const found = answer(ORIGIN + path)
  expect(found.status).toBe(404)
  expect(found.body.toString()).toBe('Not found')
})

test.each([
  'app://stillwater.evil/index.html',
  'app://other/',
  'https://stillwater/',
  'app:/index.html',
  '',
  '/',
])('an address of another origin is not found: %s', (address) => expect(answer(address).status).toBe(404))

test('every answer, found or not, carries the policy and is never kept', () => {
  for (const path of ['/', '/assets/a.js', ...ASTRAY]) {
    expect(answer(ORIGIN + path).headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  }
})

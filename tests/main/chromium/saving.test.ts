import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, questionFor } from '../../../main/chromium/ask-where.ts'
import { pictureQuestionFor } from '../../../main/chromium/ask-which.ts'
import { chromiumDialogs } from '../../../main/chromium/dialogs.ts'
import { chromiumDocuments } from '../../../main/chromium/documents.ts'
import { openDecoy } from '../../support/decoy-server.ts'
import { HandClock } from '../../support/hand-clock.ts'
import { openTestBrowser } from '../../support/test-browser.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const request = { suggestedName: 'summary.md', extension: 'md', bytes: Buffer.from('words') } as const

test('without a dialog the file goes into the folder, under a name that is free', async () => {
  const dialogs = chromiumDialogs(join(folder, 'new'), () => Promise.resolve({ kind: 'no-dialog' }))
  const names = []
  for (let count = 0; count < 3; count += 1) names.push(await dialogs.save(request))
  expect(names).toEqual(
    ['summary.md', 'summary (2).md', 'summary (3).md'].map((fileName) => ({ kind: 'saved', fileName })),
  )
  expect(readFileSync(join(folder, 'new', 'summary (3).md'), 'utf8')).toBe('words')
})

test('a chosen path is used, and given its ending when it has none', async () => {
  const dialogs = chromiumDialogs(folder, (at) => Promise.resolve({ kind: 'path', path: join(at, 'mine') }))
  expect(await dialogs.save(request)).toEqual({ kind: 'saved', fileName: 'mine.md' })
})

test('a cancelled dialog writes nothing', async () => {
  const dialogs = chromiumDialogs(folder, () => Promise.resolve({ kind: 'cancelled' }))
  expect(await dialogs.save(request)).toEqual({ kind: 'cancelled' })
  expect(readdirSync(folder)).toEqual([])
})

test('where it may no longer be written when the answer comes, nothing is', async () => {
  let isOpen = true
  const locks = chromiumDialogs(folder, (at) => {
    isOpen = false
    return Promise.resolve({ kind: 'path', path: join(at, 'mine.md') })
  })
  expect(await locks.save(request, () => isOpen)).toEqual({ kind: 'too-late' })
  const noDialog = chromiumDialogs(join(folder, 'new'), () => Promise.resolve({ kind: 'no-dialog' }))
  expect(await noDialog.save(request, () => isOpen)).toEqual({ kind: 'too-late' })
  expect(readdirSync(folder)).toEqual([])
})

test('each desktop is asked in its own way, and names never become part of a script', () => {
  const name = '$(rm -rf ~)"; quit.md'
  const windows = questionFor('win32', {}, 'C:\\Docs', name)
  expect(windows?.args.join(' ')).not.toContain(name)
  expect(windows?.env).toEqual({ STILLWATER_NAME: name, STILLWATER_FOLDER: 'C:\\Docs' })
  const mac = questionFor('darwin', {}, '/Docs', name)
  expect(mac?.args.slice(-2)).toEqual([name, '/Docs'])
  expect(mac?.args.slice(0, -2).join(' ')).not.toContain(name)
  const env = { PATH: '/bin:/usr/bin', DISPLAY: ':0' }
  const zenity = questionFor('linux', env, '/Docs', 'a.md', (path) => path === '/usr/bin/zenity')
  expect(zenity).toEqual({
    file: '/usr/bin/zenity',
    args: ['--file-selection', '--save', '--filename=/Docs/a.md'],
  })
  const kde = questionFor('linux', env, '/Docs', 'a.md', (path) => path === '/bin/kdialog')
  expect(kde).toEqual({ file: '/bin/kdialog', args: ['--getsavefilename', '/Docs/a.md'] })
  expect(questionFor('linux', { PATH: '/usr/bin' }, '/Docs', 'a.md', () => true)).toBe(null)
  expect(questionFor('linux', env, '/Docs', 'a.md', () => false)).toBe(null)
})

test.skipIf(process.platform === 'win32')(
  'the answer is the last line said, a refusal is a cancel',
  async () => {
    const program = (script: string): { file: string; args: string[] } => {
      const file = join(folder, 'asks')
      writeFileSync(file, `#!/bin/sh\n${script}\n`)
      chmodSync(file, 0o755)
      return { file, args: [] }
    }
    expect(await ask(program('echo "/x/a b.md"'))).toEqual({ kind: 'path', path: '/x/a b.md' })
    expect(await ask(program('exit 1'))).toEqual({ kind: 'cancelled' })
    expect(await ask(null)).toEqual({ kind: 'no-dialog' })
    expect(await ask({ file: join(folder, 'missing'), args: [] })).toEqual({ kind: 'no-dialog' })
  },
)

test('a document becomes a PDF with neither script nor network', async () => {
  const decoy = await openDecoy()
  const html = `<!doctype html><html lang="en"><title>Growth</title><style>h1 { color: teal }</style>
    <h1>Then and now</h1><img src="${decoy.http}/img"><script>fetch('${decoy.http}/ran')</script>`
  const pdf = Buffer.from(await chromiumDocuments(openTestBrowser, new HandClock()).pdf(html)).toString(
    'latin1',
  )
  expect(pdf.startsWith('%PDF-')).toBe(true)
  // A4 is 595 by 842 points; /StructTreeRoot is what makes it readable aloud.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  expect(pdf).toContain('/StructTreeRoot')
  expect(decoy.arrived).toEqual([])
  await decoy.close()
})

test('a picture is asked for in the desktop’s way, and read up to a limit', async () => {
  const path = join(folder, 'heron.jpg')
  writeFileSync(path, 'ten bytes.')
  const answering = (answer: Awaited<ReturnType<typeof ask>>) =>
    chromiumDialogs(
      folder,
      () => Promise.reject(new Error('not asked')),
      () => Promise.resolve(answer),
    )
  const read = await answering({ kind: 'path', path }).openPicture(10)
  expect(read).toEqual({ kind: 'picked', bytes: Uint8Array.from(Buffer.from('ten bytes.')) })
  expect(await answering({ kind: 'path', path }).openPicture(9)).toEqual({ kind: 'too-large' })
  expect(await answering({ kind: 'path', path: join(folder, 'none') }).openPicture(9)).toEqual({
    kind: 'refused',
    reason: 'ENOENT',
  })
  for (const kind of ['cancelled', 'no-dialog'] as const) {
    expect(await answering({ kind }).openPicture(9)).toEqual({ kind })
  }
  const env = { PATH: '/usr/bin', DISPLAY: ':0' }
  expect(pictureQuestionFor('linux', env, (at) => at.endsWith('zenity'))?.args[0]).toBe('--file-selection')
  expect(pictureQuestionFor('linux', env, (at) => at.endsWith('kdialog'))?.args[0]).toBe('--getopenfilename')
  expect(pictureQuestionFor('linux', { PATH: '/usr/bin' }, () => true)).toBe(null)
  expect(pictureQuestionFor('darwin', {})?.file).toBe('/usr/bin/osascript')
  expect(pictureQuestionFor('win32', {})?.file).toBe('powershell.exe')
})

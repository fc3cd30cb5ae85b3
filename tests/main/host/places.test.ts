import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentsFolder } from '../../../main/host/documents-folder.ts'
import { placesFor } from '../../../main/host/places.ts'

test('each system keeps the journal with documents and its own state with programs', () => {
  const linux = placesFor({ platform: 'linux', home: '/home/a', env: {} })
  expect(linux.journalFolder).toBe('/home/a/Documents/Stillwater journal')
  expect(linux.localFolder).toMatch(/^\/home\/a\/\.local\/share\/Stillwater\/journals\/[0-9a-f]{16}$/)
  const mac = placesFor({ platform: 'darwin', home: '/Users/a', env: {} })
  expect(mac.deviceSettings).toBe('/Users/a/Library/Application Support/Stillwater/window.json')
  const env = { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }
  const windows = placesFor({ platform: 'win32', home: 'C:\\Users\\a', env }, 'D:\\Mine')
  expect(windows.journalFolder).toBe('D:\\Mine')
  expect(windows.log).toBe('C:\\Users\\a\\AppData\\Local\\Stillwater\\stillwater.log')
})

const at = (folder: string) => placesFor({ platform: 'linux', home: '/home/a', env: {} }, folder).localFolder

test('two journals never share their local state, and one folder written two ways does', () => {
  expect(at('/x/one')).not.toBe(at('/x/two'))
  expect(at('/x/one')).toBe(at('/x/two/../one/'))
})

test('a desktop in another language names its documents otherwise', () => {
  const home = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  mkdirSync(join(home, '.config'))
  const says = (line: string) => writeFileSync(join(home, '.config', 'user-dirs.dirs'), `# x\n${line}\n`)
  const around = { platform: 'linux', home, env: {} } as const
  says('XDG_DOCUMENTS_DIR="$HOME/Dokumente"')
  expect(documentsFolder(around)).toBe(`${home}/Dokumente`)
  says('XDG_DOCUMENTS_DIR="$HOME/"')
  expect(documentsFolder(around)).toBe(`${home}/Documents`)
  says('XDG_DOCUMENTS_DIR="relative"')
  expect(documentsFolder(around)).toBe(`${home}/Documents`)
  expect(documentsFolder({ ...around, env: { XDG_DOCUMENTS_DIR: '/data/docs' } })).toBe('/data/docs')
  rmSync(home, { recursive: true })
})

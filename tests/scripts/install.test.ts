import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled } from '../../scripts/setup/install.mjs'
import { isAtLeast } from '../../scripts/setup/node24.mjs'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))))
afterEach(() => rmSync(folder, { recursive: true }))

type Packages = Record<string, { version: string; optional?: boolean }>

function lay(wanted: Packages, there: Packages | null): boolean {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (there !== null) {
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: there }))
  }
  return isInstalled(folder)
}

const a = { version: '1.0.0' }
test('what the lockfile says is there', () =>
  expect(lay({ 'node_modules/a': a }, { 'node_modules/a': a })).toBe(true))
test('nothing is there', () => expect(lay({ 'node_modules/a': a }, null)).toBe(false))
test('a part is missing', () => expect(lay({ 'node_modules/a': a }, {})).toBe(false))
test('a part is of another version', () =>
  expect(lay({ 'node_modules/a': a }, { 'node_modules/a': { version: '2.0.0' } })).toBe(false))
test('a part is too many', () => expect(lay({}, { 'node_modules/a': a })).toBe(false))
test('a part for another system may be missing', () =>
  expect(lay({ 'node_modules/a': { ...a, optional: true } }, {})).toBe(true))

test.each([
  ['22.18.0', true],
  ['22.17.9', false],
  ['20.20.2', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s is new enough: %s', (version, is) => expect(isAtLeast(version, [22, 18])).toBe(is))

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BAITS, GROUND } from './baits.data.ts'

const root = resolve(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'borders-'))

interface Report {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

function cruise(folder: string): Report {
  const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const rooms = ['core', 'main', 'preload', 'renderer', 'tests']
  const args = [tool, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms]
  // Its exit code counts the violations: the report is on its output either way.
  return JSON.parse(
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout,
  )
}

describe('the border rules bite', () => {
  let report: Report

  beforeAll(() => {
    for (const [file, contents] of [...GROUND, ...BAITS.map((one) => [one.file, one.text] as const)]) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), contents)
    }
    cpSync(join(root, '.dependency-cruiser.cjs'), join(copy, '.dependency-cruiser.cjs'))
    cpSync(join(root, 'package.json'), join(copy, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
    report = cruise(copy)
  })

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test.each(BAITS)('$rule catches $file', ({ rule, file }) => {
    const caught = report.summary.violations.filter((violation) => violation.from === file)
    expect(caught.map((violation) => violation.rule.name)).toContain(rule)
  })

  test('innocent files of the same tree pass', () => {
    const innocent = GROUND.map(([file]) => file)
    const caught = report.summary.violations.filter((violation) => innocent.includes(violation.from))
    expect(caught).toEqual([])
  })
})

test('the tree keeps its borders, and was really read', () => {
  const report = cruise(root)
  expect(report.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from}`)).toEqual(
    [],
  )
  expect(report.summary.totalCruised).toBeGreaterThan(100)
})

test('the tests run on the line of Node that the product carries', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})

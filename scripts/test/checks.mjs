import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../build.mjs'
import { browserOrInstall } from '../setup/browser.mjs'
import { electronBinary } from '../setup/electron.mjs'
import { popplerOrInstall } from '../setup/poppler.mjs'
import { root } from '../setup/root.mjs'
import { toolScript } from '../setup/tool.mjs'
import { playwrightCounts, vitestCounts } from './counts.mjs'
import { runTool, since } from './run-tool.mjs'

const REPORTS = join(root, 'test-results')

/** Every check in turn, each to its end, so that one run tells all that is wrong. Answers the exit code. */
export async function runChecks() {
  // Reports of an earlier run must never be counted for this one.
  rmSync(REPORTS, { recursive: true, force: true })
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, check } of CHECKS) {
    process.stdout.write(`${name} … `)
    const begun = Date.now()
    const { counts, said, note } = await check()
    for (const kind of Object.keys(total)) total[kind] += counts[kind]
    console.log(
      `${counts.failed > 0 ? 'FAILED' : 'ok'}  ${tally(counts)}  ${since(begun)}${note ? `  ${note}` : ''}`,
    )
    if (counts.failed > 0) console.log(`${said.trimEnd()}\n`)
  }
  console.log(
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  )
  return total.failed > 0 ? 1 : 0
}

const CHECKS = [
  { name: 'types', check: () => tool(toolScript('typescript', 'tsc'), ['-b']) },
  { name: 'lint', check: () => tool(toolScript('oxlint'), ['--type-aware']) },
  { name: 'format', check: () => tool(toolScript('oxfmt'), ['--check']) },
  { name: 'borders', check: borders },
  { name: 'browser', check: ready },
  { name: 'build', check: built },
  { name: 'unit', check: unit },
  { name: 'pages', check: () => pages('page') },
  { name: 'electron', check: electron },
]
const ROOMS = ['core', 'main', 'preload', 'renderer', 'scripts', 'tests']
const ONE = { passed: 1, failed: 0, skipped: 0 }
const NONE = { passed: 0, failed: 1, skipped: 0 }

/** A tool that only says yes or no counts as one. */
async function tool(script, args) {
  const { code, said } = await runTool(script, args)
  return { counts: code === 0 ? ONE : NONE, said }
}

function borders() {
  // Type declarations of our own scripts cross no border, and the parser stumbles over them.
  const args = ['--config', '.dependency-cruiser.cjs', '--exclude', '\\.d\\.mts$', ...ROOMS]
  return tool(toolScript('dependency-cruiser', 'depcruise'), args)
}

async function ready() {
  const path = await browserOrInstall()
  const said =
    'No Chromium, Chrome or Edge is here, and none could be installed. Name one in STILLWATER_BROWSER.'
  const pdf = popplerOrInstall()
    ? ''
    : '  NO pdftotext (poppler-utils): what is in PDFs is read by fewer tests'
  return { counts: path === null ? NONE : ONE, said, note: `${path ?? ''}${pdf}` }
}

async function built() {
  try {
    await build()
    return { counts: ONE, said: '' }
  } catch (error) {
    return { counts: NONE, said: String(error?.stack ?? error) }
  }
}

async function unit() {
  const report = join(REPORTS, 'unit.json')
  const args = ['run', '--reporter=json', `--outputFile=${report}`, '--reporter=default']
  const { code, said } = await runTool(toolScript('vitest'), args)
  return { counts: vitestCounts(report, code), said }
}

async function pages(project) {
  const report = join(REPORTS, `${project}.json`)
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const args = ['test', `--project=${project}`, '--reporter=json,list']
  const { code, said } = await runTool(toolScript('playwright'), args, env)
  return { counts: playwrightCounts(report, code), said }
}

/** The same specs are listed as skipped where there is no runtime, and the line says so aloud. */
async function electron() {
  const ran = await pages('desktop')
  const note =
    electronBinary() === null ? 'NOT RUN: no Electron runtime here, so the real window was not tested' : ''
  return { ...ran, note }
}

function tally({ passed, failed, skipped }) {
  return `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

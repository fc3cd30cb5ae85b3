import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from '../build.mjs'
import { root } from '../setup/root.mjs'
import { figure, type Figure } from './figure.ts'

const PAGE = join(root, 'out', 'renderer')

export const title = 'What the page weighs'
export const about = `Script and style of the built page: what its first screen loads, and all of it.`

/** Figures are not zipped on disk. */
export async function* run(): AsyncIterable<Figure> {
  await build()
  const first = [
    ...readFileSync(join(PAGE, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/(.+?\.(?:js|css))"/g),
  ]
  yield* sizes(
    'first load',
    first.flatMap(([, name]) => (name === undefined ? [] : [join(PAGE, name)])),
  )
  const all = readdirSync(join(PAGE, 'assets')).map((name) => join(PAGE, 'assets', name))
  yield* sizes(
    'all code',
    all.filter((path) => ['.js', '.css'].includes(extname(path))),
  )
}

function* sizes(name: string, paths: readonly string[]): Iterable<Figure> {
  const files = paths.map((path) => readFileSync(path))
  const plain = files.reduce((sum, file) => sum + file.length, 0)
  const zipped = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
  yield figure(`page, ${name}`, plain, 'bytes')
  yield figure(`page, ${name}, gzip`, zipped, 'bytes', { value: plain, of: 'the same not zipped' })
}

import type { Figure } from './figure.ts'

interface Measurement {
  run(args: readonly string[]): AsyncIterable<Figure>
}

// What `in-child.ts` starts: one module, its figures as JSON lines.
const [module, ...args] = process.argv.slice(2)
const loaded: unknown = await import(`./${module}`)
if (!isMeasurement(loaded)) throw new Error(`${module} measures nothing`)
for await (const figure of loaded.run(args)) console.log(JSON.stringify(figure))

function isMeasurement(found: unknown): found is Measurement {
  return typeof found === 'object' && found !== null && 'run' in found
}

import { fieldTable } from './format-fields.ts'
import { merges } from './format-merges.ts'
import { vectors } from './format-vectors.ts'

/** The parts of docs/format.md that the program computes, by the name of their place. */
export const PARTS: Readonly<Record<string, () => string | Promise<string>>> = {
  fields: fieldTable,
  merges,
  vectors,
}

/** Where a part stands: between `<!-- name -->` and `<!-- /name -->`, each on a line of its own. */
export function placeOf(name: string): RegExp {
  return new RegExp(String.raw`(?<=<!-- ${name} -->\r?\n)[^]*?(?=<!-- /${name} -->)`)
}

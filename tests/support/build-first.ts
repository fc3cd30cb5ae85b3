import { build } from '../../scripts/build.mjs'

/** Page tests run the built program; what is fresh is not built again. */
// oxlint-disable-next-line import/no-default-export
export default async function buildFirst(): Promise<void> {
  await build()
}

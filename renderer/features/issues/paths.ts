import { paths } from '../../bridge/paths.ts'

/** The page of one card. */
export function issuePath(id: string): string {
  return `${paths.step('issues')}/${id}`
}

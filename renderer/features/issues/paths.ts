/** Addresses of this feature; pages of other nouns are reached by commands. */
export const paths = {
  board: '#/issues',
  issue: (id: string) => `#/issues/${id}`,
  support: '#/support',
  today: '#/today',
} as const

export function openIssue(id: string): void {
  go(paths.issue(id))
}

export function go(path: string): void {
  location.hash = path
}

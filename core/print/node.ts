/** One element of a printed page. The file and the preview are both made of these, so they cannot differ. */
export interface PrintNode {
  readonly tag: string
  /** By the names that HTML and SVG have for them. */
  readonly attributes: Readonly<Record<string, string>>
  readonly kids: readonly PrintChild[]
}

export type PrintChild = PrintNode | string

export function node(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...kids: readonly PrintChild[]
): PrintNode {
  const named = Object.entries(attributes).map(([name, value]) => [name, String(value)] as const)
  return { tag, attributes: Object.fromEntries(named), kids }
}

/** Elements that hold nothing and are not closed. */
export const EMPTY_TAGS: readonly string[] = ['br']

import { createElement, type ReactNode } from 'react'
import { pageNode } from '../../../core/print/page-nodes.ts'
import type { PrintChild } from '../../../core/print/node.ts'
import type { PrintDocument } from '../../../core/print/print.schema.ts'

/** The page as the file has it, element by element. */
export function PaperNodes({ document }: { readonly document: PrintDocument }): ReactNode {
  return elementOf(pageNode(document), 0)
}

function elementOf(child: PrintChild, key: number): ReactNode {
  if (typeof child === 'string') return child
  const { tag, attributes, kids } = child
  // The program's own page has its main part already.
  const name = tag === 'main' ? 'div' : tag
  return createElement(name, { key, ...propsOf(attributes) }, ...kids.map(elementOf))
}

/** React has names of its own for all but a few. */
function propsOf(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propOf(name), value]))
}

function propOf(name: string): string {
  if (name === 'class') return 'className'
  if (name.startsWith('aria-')) return name
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

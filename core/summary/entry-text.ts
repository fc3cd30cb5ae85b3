import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { type Paragraph, type Run, paragraph, plain } from '../print/blocks.ts'
import type { PrintBlock } from '../print/print.schema.ts'

/** Quotes in quotes and lists in lists deeper than this are taken as typed. */
const DEEPEST = 8
/** Above this a text is taken as typed: parsing must not hold up the program. */
const LONGEST = 200_000

/** An entry's Markdown as blocks of the document. HTML in it is text; links lose their target. */
export function entryBlocks(markdown: string): PrintBlock[] {
  if (markdown.length > LONGEST) return asTyped(markdown)
  try {
    return lexer(markdown, { gfm: true }).flatMap((token) => blocksOf(token, 0))
  } catch {
    // The parser gives up on nesting beyond reason; the words must not be lost over it.
    return asTyped(markdown)
  }
}

/** The first line that says something, without marks of its own. */
export function firstLineOf(markdown: string): string {
  for (const block of entryBlocks(markdown.slice(0, 4000))) {
    const runs = block.kind === 'list' ? block.items[0] : 'runs' in block ? block.runs : undefined
    const line = runs
      ?.map((run) => run.text)
      .join('')
      .trim()
      .split('\n')[0]
    if (line) return line
  }
  return ''
}

function asTyped(text: string): PrintBlock[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(plain(part.trim())))
}

function blocksOf(given: Token, depth: number): PrintBlock[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no extension adds kinds of its own
  const token = given as MarkedToken
  if (depth > DEEPEST) return asTyped(token.raw)
  switch (token.type) {
    case 'heading':
      return filled('paragraph', runsOf(token.tokens, 'strong', depth))
    case 'paragraph':
      return filled('paragraph', runsOf(token.tokens, 'plain', depth))
    case 'text':
      return filled(
        'paragraph',
        token.tokens ? runsOf(token.tokens, 'plain', depth) : [plain(decoded(token.text))],
      )
    case 'blockquote':
      return token.tokens.flatMap((inner) => quoted(blocksOf(inner, depth + 1)))
    case 'list':
      return listOf(token, depth)
    case 'code':
      // What stands beside the fence is no language to a person who never meant one.
      return asTyped([token.lang ?? '', token.text].join('\n').trim())
    case 'table':
      return [tableOf(token, depth)]
    case 'hr':
    case 'space':
      return []
    // "[18:30]: home" is a note to whoever wrote it, and no address of a link.
    case 'def':
      return asTyped(token.raw)
    default:
      return asTyped(token.raw)
  }
}

function filled(kind: 'paragraph' | 'quote', runs: Paragraph): PrintBlock[] {
  return runs.some((run) => run.text.trim() !== '') ? [{ kind, runs }] : []
}

function quoted(blocks: readonly PrintBlock[]): PrintBlock[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? { kind: 'quote', runs: block.runs } : block))
}

/** Lists in lists become one list, in reading order. */
function listOf(list: Tokens.List, depth: number): PrintBlock[] {
  const items = list.items.flatMap((item, at) => {
    const mark = item.task
      ? `[${item.checked ? 'x' : ' '}] `
      : list.ordered
        ? `${(list.start || 1) + at}. `
        : ''
    return itemsOf(item, mark, depth)
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function itemsOf(item: Tokens.ListItem, mark: string, depth: number): Paragraph[] {
  const items = item.tokens
    .filter((inner) => inner.type !== 'checkbox')
    .flatMap((inner) => blocksOf(inner, depth + 1))
    .flatMap(paragraphsOf)
  const [first, ...others] = items
  return first && mark !== '' ? [[plain(mark), ...first], ...others] : items
}

/** A block as the lines of a list, which can hold no table. */
function paragraphsOf(block: PrintBlock): Paragraph[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return [block.head, ...block.rows].map((row) => [plain(row.join(', '))])
  return 'runs' in block ? [block.runs] : []
}

function tableOf(table: Tokens.Table, depth: number): PrintBlock {
  const cell = (each: Tokens.TableCell): string =>
    runsOf(each.tokens, 'plain', depth)
      .map((run) => run.text)
      .join('')
  return {
    kind: 'table',
    caption: '',
    head: table.header.map(cell),
    rows: table.rows.map((row) => row.map(cell)),
  }
}

function runsOf(tokens: readonly Token[] | undefined, style: Run['style'], depth: number): Paragraph {
  return (tokens ?? []).flatMap((token) => runsIn(token, style, depth + 1))
}

function runsIn(given: Token, style: Run['style'], depth: number): Paragraph {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no extension adds kinds of its own
  const token = given as MarkedToken
  if (depth > DEEPEST) return [{ text: token.raw, style }]
  switch (token.type) {
    case 'strong':
      return runsOf(token.tokens, 'strong', depth)
    case 'em':
      return runsOf(token.tokens, style === 'strong' ? 'strong' : 'em', depth)
    case 'del':
    case 'link':
      return runsOf(token.tokens, style, depth)
    case 'text':
      return token.tokens ? runsOf(token.tokens, style, depth) : [{ text: decoded(token.text), style }]
    case 'br':
      return [{ text: '\n', style }]
    case 'codespan':
    case 'escape':
    case 'image':
      return [{ text: token.text, style }]
    default:
      return [{ text: token.raw, style }]
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity]!)
}

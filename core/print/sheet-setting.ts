import type { PrintBlock, PrintDocument } from './print.schema.ts'

export interface SheetSetting {
  /** The class that sets it in the style. */
  readonly name: 'large' | 'middle' | 'small' | 'smallest'
  /** Most characters, as `roomOf` counts them. */
  readonly most: number
}

/** What fits one page of Letter, the shorter of the two papers; tried with the longest and the shortest lines. */
const SETTINGS: readonly SheetSetting[] = [
  { name: 'large', most: 1450 },
  { name: 'middle', most: 2050 },
  { name: 'small', most: 3500 },
]
const SMALLEST: SheetSetting = { name: 'smallest', most: Infinity }

/** The more words a sheet has, the smaller its type, so that it stays one page. */
export function settingOf(document: Pick<PrintDocument, 'blocks'>): SheetSetting {
  const room = document.blocks.reduce((sum, block) => sum + roomOf(block), 0)
  return SETTINGS.find(({ most }) => room <= most) ?? SMALLEST
}

/** A page set closely, and more closely where it would else be two; tried with a full one for a therapist. */
const CLOSE = 3000

export function isFullPage(document: Pick<PrintDocument, 'blocks'>): boolean {
  return document.blocks.reduce((sum, block) => sum + closeRoomOf(block), 0) > CLOSE
}

/** In characters: a row of the text holds about 100, a chart is as tall as nine of them. */
function closeRoomOf(block: PrintBlock): number {
  if (block.kind === 'line' || block.kind === 'pairs') return 1000
  if (block.kind === 'facts') return block.rows.length * 100
  if (block.kind === 'heading') return 160
  const runs = block.kind === 'list' ? block.items : 'runs' in block ? [block.runs] : []
  return runs.reduce((sum, line) => sum + Math.ceil(lengthOf(line) / 100) * 105, 0)
}

/** A line counts as half a row of type at least, for its end stays empty. */
function roomOf(block: PrintBlock): number {
  if (block.kind === 'heading') return 90
  const runs = block.kind === 'list' ? block.items : 'runs' in block ? [block.runs] : []
  return runs.reduce((sum, line) => sum + Math.max(40, lengthOf(line)), 0)
}

function lengthOf(line: readonly { readonly text: string }[]): number {
  return line.reduce((sum, { text }) => sum + text.length, 0)
}

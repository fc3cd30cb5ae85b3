import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { SHEETS, TEXT_WIDTH } from '../../../core/print/print-style.ts'
import type { PaperSize, PrintDocument } from '../../../core/print/print.schema.ts'
import { markWords } from './mark-words.ts'
import { loadPaperFonts } from './paper-fonts.ts'
import { PaperNodes } from './PaperNodes.tsx'
import { paperStyles } from './paper-styles.ts'

interface PaperViewProps {
  readonly document: PrintDocument
  readonly paper: PaperSize
  /** As large as it will be on paper; else as wide as there is room. */
  readonly isActualSize?: boolean
  /** What is marked on it, on screen alone. */
  readonly marked?: readonly RegExp[]
  /** How many sheets the document fills, each time it is laid out in its own fonts. */
  readonly onSheets?: (document: PrintDocument, count: number) => void
}

const NONE: readonly RegExp[] = []

/** The very page that is written, on sheets of its size: the same elements, style and fonts as in the file. */
export function PaperView({
  document,
  paper,
  isActualSize = false,
  marked = NONE,
  onSheets,
}: PaperViewProps): ReactNode {
  const host = useRef<HTMLElement>(null)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  const [room, setRoom] = useState(0)
  const hasFonts = useFonts()

  useLayoutEffect(() => {
    const element = host.current
    if (element === null) return undefined
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const styles = paperStyles()
    if (styles !== null) shadow.adoptedStyleSheets = [styles]
    setRoot(shadow)
    setRoom(element.clientWidth)
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // Another page has other places for the same words.
  const shown = useMemo(() => ({ document, marked }), [document, marked])
  useEffect(() => (root === null ? undefined : markWords(root, shown.marked)), [root, shown])

  const size = isActualSize ? 1 : sizeFor(room, paper)
  return (
    <article ref={host} aria-label={document.title}>
      {root !== null &&
        createPortal(
          <Sheets
            key={String(hasFonts)}
            document={document}
            paper={paper}
            size={size}
            {...(hasFonts && onSheets ? { onSheets } : {})}
          />,
          root,
        )}
    </article>
  )
}

const LARGEST = 1.2
/** Pixels between two sheets. */
const GAP = 20

function sizeFor(room: number, paper: PaperSize): number {
  return room === 0 ? 1 : Math.min(LARGEST, room / SHEETS[paper].width)
}

function useFonts(): boolean {
  const [hasFonts, setFonts] = useState(false)
  useEffect(() => {
    let isGone = false
    void loadPaperFonts().then(() => {
      if (!isGone) setFonts(true)
    })
    return () => void (isGone = true)
  }, [])
  return hasFonts
}

interface SheetsProps {
  readonly document: PrintDocument
  readonly paper: PaperSize
  readonly size: number
  readonly onSheets?: (document: PrintDocument, count: number) => void
}

function Sheets({ document, paper, size, onSheets }: SheetsProps): ReactNode {
  const flow = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(1)
  const sheet = SHEETS[paper]
  const [width, height] = [sheet.width, sheet.height]
  const tall = sheet.height - sheet.top - sheet.bottom
  const between = height - tall + GAP

  // Counted anew for each page that is laid out.
  const laid = useMemo(() => ({ document, tall, between }), [document, tall, between])
  useLayoutEffect(() => {
    const used = flow.current?.scrollHeight ?? 0
    // The last column is only as tall as what is in it.
    const sheets = Math.floor(Math.max(0, used - 1) / (laid.tall + laid.between)) + 1
    setCount(sheets)
    onSheets?.(laid.document, sheets)
  }, [laid, onSheets])

  const whole = count * (height + GAP) - GAP
  const hasNumbers = document.form === 'paper'
  return (
    <div className="stage" style={{ width: width * size, height: whole * size }}>
      <div className="desk" style={{ width, height: whole, transform: `scale(${size})` }}>
        {Array.from({ length: count }, (_, at) => (
          <div
            key={at}
            className="leaf"
            aria-hidden="true"
            style={{ top: at * (height + GAP), width, height }}
          >
            {hasNumbers && (
              <span className="number" style={{ bottom: sheet.bottom / 2 - 6 }}>
                {at + 1} of {count}
              </span>
            )}
          </div>
        ))}
        <div
          ref={flow}
          className="flow"
          style={{
            left: sheet.side,
            top: sheet.top,
            width: TEXT_WIDTH,
            columnWidth: TEXT_WIDTH,
            rowGap: between,
            ...columnHeight(tall),
          }}
        >
          <PaperNodes document={document} />
        </div>
      </div>
    </div>
  )
}

/** Newer than the types of React. */
function columnHeight(pixels: number): object {
  return { columnHeight: `${pixels}px` }
}

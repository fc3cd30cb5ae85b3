import { HighlightStyle } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** How the words themselves look; lines and marks are dressed in live-look.ts. */
export const textLook = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600', letterSpacing: '-0.01em' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  {
    tag: tags.link,
    color: 'var(--water-strong)',
    textDecoration: 'underline',
    textUnderlineOffset: '0.18em',
  },
  { tag: tags.url, color: 'var(--ink-faint)' },
  {
    tag: tags.monospace,
    fontFamily: 'ui-monospace, SFMono-Regular, Consolas, monospace',
    fontSize: '0.88em',
  },
  { tag: tags.processingInstruction, color: 'var(--ink-faint)', fontWeight: '400', fontStyle: 'normal' },
])

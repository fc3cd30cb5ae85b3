import {
  Bold,
  Heading2,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Strikethrough,
  TextQuote,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { EditorCommand, EditorHandle } from '../../../editor/editor-interface.ts'
import { EDITOR_KEYS } from '../../../editor/editor-keys.ts'
import type { MenuEntry } from '../../../ui/Menu.tsx'
import { journalWords } from '../../../words/journal.ts'

const words = journalWords.formats

const ICONS: readonly (readonly [keyof typeof words, ReactNode])[] = [
  ['bold', <Bold key="bold" />],
  ['italic', <Italic key="italic" />],
  ['strike', <Strikethrough key="strike" />],
  ['heading', <Heading2 key="heading" />],
  ['bullets', <List key="bullets" />],
  ['numbers', <ListOrdered key="numbers" />],
  ['tasks', <ListChecks key="tasks" />],
  ['quote', <TextQuote key="quote" />],
  ['link', <Link key="link" />],
]

/** The editor's keys as a menu, for the mouse and for learning them. */
export function formatEntries(editor: EditorHandle): readonly MenuEntry[] {
  return ICONS.map(([command, icon]) => ({
    id: command,
    label: words[command],
    icon,
    keys: keysOf(command),
    onAction: () => editor.run(command),
  }))
}

/** "Mod-Shift-7" as the kit writes it: "Mod+Shift+7". */
function keysOf(command: EditorCommand): string {
  const { key } = EDITOR_KEYS.find((own) => own.command === command) ?? { key: '' }
  return key
    .split('-')
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join('+')
}

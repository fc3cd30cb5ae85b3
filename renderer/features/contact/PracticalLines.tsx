import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { contactWords } from '../../words/contact.ts'

const { lines, use } = contactWords.write.practical
const TEMPLATE = lines.join('\n')

interface PracticalLinesProps {
  /** The text to begin with, and where its first line is filled in. */
  readonly onUse: (text: string, at: number) => void
}

/** What a practical message holds and no more (domain guide 0.3: practical template). */
export function PracticalLines({ onUse }: PracticalLinesProps): ReactNode {
  return (
    <div>
      <Button isSmall onPress={() => onUse(TEMPLATE, lines[0].length)}>
        {use}
      </Button>
    </div>
  )
}

/** True while one of the lines has nothing behind its colon. */
export function hasOpenLine(text: string): boolean {
  const open = lines.filter((line) => line.trim().endsWith(':')).map((line) => line.trim())
  return text.split('\n').some((line) => open.includes(line.trim()))
}

import { Waves } from 'lucide-react'
import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { appWords } from '../../words/app.ts'

/** The way to step 1: what pulls can be rated and waited for, instead of being sent. */
export function FeelPull(): ReactNode {
  return (
    <div>
      <Button kind="quiet" icon={<Waves />} onPress={() => send('feel-pull', {})}>
        {appWords.feelPull}
      </Button>
    </div>
  )
}

import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import s from './BackButton.module.css'
import { Button } from './Button.tsx'

interface BackButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
}

/** The way back, above a page's title: its arrow stands where the title begins. */
export function BackButton({ children, onPress }: BackButtonProps): ReactNode {
  return (
    <div className={s.back}>
      <Button kind="quiet" icon={<ArrowLeft />} onPress={onPress}>
        {children}
      </Button>
    </div>
  )
}

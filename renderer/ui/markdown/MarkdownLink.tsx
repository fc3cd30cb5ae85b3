import { Copy } from 'lucide-react'
import { createContext, useContext, useState, type ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { copyText } from '../copy-text.ts'
import { linkTarget } from './link-target.ts'
import s from './Markdown.module.css'

/** Opens an entry that a text links to; without it such a link is plain words. */
export const OpenEntryContext = createContext<((id: string) => void) | null>(null)

interface MarkdownLinkProps {
  readonly href: string
  readonly children: ReactNode
}

export function MarkdownLink({ href, children }: MarkdownLinkProps): ReactNode {
  const openEntry = useContext(OpenEntryContext)
  const [isOpen, setOpen] = useState(false)
  const target = linkTarget(href)
  if (target === null || (target.kind === 'entry' && openEntry === null)) return <span>{children}</span>
  if (target.kind === 'entry') {
    return (
      <AriaButton className={s.link ?? ''} onPress={() => openEntry?.(target.id)}>
        {children}
      </AriaButton>
    )
  }
  return (
    <>
      <AriaButton className={s.link ?? ''} aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {children}
      </AriaButton>
      <AddressDialog address={target.address} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

interface AddressDialogProps {
  readonly address: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

function AddressDialog({ address, isOpen, onClose }: AddressDialogProps): ReactNode {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    setSaid(
      (await copyText(address)) ? 'Copied.' : 'The system did not allow copying. Select the address by hand.',
    )
  }
  return (
    <Dialog
      title="This link leads outside"
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button kind="primary" icon={<Copy />} onPress={() => void copy()}>
            Copy address
          </Button>
        </>
      }
    >
      <p>Stillwater never goes online. You can copy the address and open it elsewhere.</p>
      <p className={s.address}>{address}</p>
      <p role="status">{said}</p>
    </Dialog>
  )
}

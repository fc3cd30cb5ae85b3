import { useState, type ReactNode } from 'react'
import { AGREEMENT_ID } from '../../../core/outcome/agreement.ts'
import type { Agreement } from '../../../core/outcome/outcome.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { shortDate } from '../../words/dates.ts'
import { outcomeWords } from '../../words/outcome.ts'
import { AgreementForm } from './AgreementForm.tsx'
import s from './Outcome.module.css'
import { Written } from './Written.tsx'

interface AgreementCardProps {
  readonly agreement: Agreement
  readonly isReadOnly: boolean
}

const words = outcomeWords.agreement

/** Folded, so that it gives no outcome more room than another. The note comes once, before anything is written. */
export function AgreementCard({ agreement, isReadOnly }: AgreementCardProps): ReactNode {
  const [isEditing, setEditing] = useState(false)
  const read = useAction('outcome.readNote')
  return (
    <Disclosure title={words.title} level={2}>
      {agreement.noteReadOn === null && !isReadOnly ? (
        <Banner
          title={words.noteTitle}
          actions={<Button onPress={() => void read.run()}>{words.noteRead}</Button>}
        >
          {words.note}
        </Banner>
      ) : (
        <div className={s.agreement} data-record={AGREEMENT_ID}>
          <p className={s.quiet}>{words.lead}</p>
          <Agreed agreement={agreement} />
          {!isReadOnly && (
            <div>
              <Button onPress={() => setEditing(true)}>
                {isBlank(agreement) ? words.write : words.change}
              </Button>
            </div>
          )}
        </div>
      )}
      {isEditing && <AgreementForm agreement={agreement} onClose={() => setEditing(false)} />}
    </Disclosure>
  )
}

function Agreed({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { whatDiffers, howWeArgue, review } = agreement
  if (isBlank(agreement)) return <p className={s.quiet}>{words.nothing}</p>
  return (
    <>
      <Written
        fields={[
          { label: words.whatDiffers, text: whatDiffers.join('\n') },
          { label: words.howWeArgue, text: howWeArgue },
        ]}
        empty={outcomeWords.scenarios.empty}
      />
      {review !== null && <p className={s.quiet}>{words.reviewOn(shortDate(review))}</p>}
    </>
  )
}

function isBlank({ whatDiffers, howWeArgue, review }: Agreement): boolean {
  return whatDiffers.length === 0 && howWeArgue === '' && review === null
}

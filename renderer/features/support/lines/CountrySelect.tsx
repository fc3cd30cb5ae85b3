import type { ReactNode } from 'react'
import { HELPLINES } from '../../../../core/support/helplines.data.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { Select } from '../../../ui/Select.tsx'
import { supportWords as words } from '../../../words/support.ts'

const COUNTRIES = [
  ...HELPLINES.map(({ country }) => ({ value: country, label: country })),
  { value: 'Another country', label: words.another },
]

/** Chosen by the person; the same short number means different things in different countries. */
export function CountrySelect({ country }: { readonly country: string | null }): ReactNode {
  const change = useAction('settings.changeJournal')
  return (
    <Select
      label={words.country}
      hint={words.countryHint}
      choices={COUNTRIES}
      value={country}
      onChange={(helplineCountry) => void change.run({ helplineCountry })}
    />
  )
}

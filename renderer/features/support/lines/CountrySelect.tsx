import type { ReactNode } from 'react'
import { HELPLINES } from '../../../../core/support/helplines.data.ts'
import { suggestedCountry } from '../../../../core/support/helplines.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { supportWords as words } from '../../../words/support.ts'

const COUNTRIES = [
  ...HELPLINES.map(({ country }) => ({ value: country, label: country })),
  { value: 'Another country', label: words.another },
]

/** Chosen by the person; the same short number means different things in different countries. */
export function CountrySelect({ country }: { readonly country: string | null }): ReactNode {
  const change = useAction('settings.changeJournal')
  const choose = (helplineCountry: string): void => void change.run({ helplineCountry })
  const suggested = suggestedCountry(useFeature('device.about').value?.region ?? null)
  return (
    <>
      <Select
        label={words.country}
        hint={words.countryHint}
        choices={COUNTRIES}
        value={country}
        onChange={choose}
      />
      {country === null && suggested !== null && (
        <div>
          <Button onPress={() => choose(suggested)}>{words.suggested(suggested)}</Button>
        </div>
      )}
    </>
  )
}

import type { RecordType } from '../../merge/field-type.ts'
import { JOURNAL_DEFAULTS } from '../../settings/settings.ts'
import { asLowerCase, byId, flag, latest, record, scalar, set } from '../field-kinds.ts'
import { may, type Shape } from '../shape.ts'

export const settingsTypes = {
  settings: record(
    {
      lockAfterMinutes: scalar,
      onThisDay: flag(false),
      onThisDayHidden: set(10_000),
      reflection: flag(false),
      backHiddenTags: set(500, asLowerCase),
      backResting: byId('until', 1000, { id: scalar, until: latest }),
      backNames: set(30, asLowerCase),
      backAboutThem: flag(false),
      hiddenPrompts: set(1000),
      tagsApart: set(1000),
      helplineCountry: scalar,
      offerCards: flag(true),
      offerDeepWrite: flag(false),
      supportLineHiddenFor: scalar,
    },
    { ...JOURNAL_DEFAULTS },
  ),
} satisfies { readonly [name: string]: RecordType }

export const settingsShapes = {
  settings: [
    ...may('number', JOURNAL_DEFAULTS.lockAfterMinutes, 'lockAfterMinutes'),
    ...may('flag', false, 'onThisDay', 'reflection', 'backAboutThem', 'offerDeepWrite'),
    ...may('list', [], 'onThisDayHidden', 'hiddenPrompts', 'backHiddenTags', 'backResting', 'backNames'),
    ...may('list', [], 'tagsApart'),
    ...may('flag', true, 'offerCards'),
    ...may('text?', null, 'helplineCountry', 'supportLineHiddenFor'),
  ],
} satisfies { readonly [name: string]: Shape }

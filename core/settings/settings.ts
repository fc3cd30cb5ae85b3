import type { DeviceSettings, JournalSettings } from './settings.contract.ts'

/** The one record that holds them. */
export const SETTINGS_ID = 'settings'

/** Five minutes: between the 4 of a password safe and the 10 of a desktop (security requirements, auto-lock). */
const LOCK_AFTER_MINUTES = 5

export const JOURNAL_DEFAULTS: JournalSettings = {
  lockAfterMinutes: LOCK_AFTER_MINUTES,
  onThisDay: false,
  onThisDayHidden: [],
  reflection: false,
  backHiddenTags: [],
  backResting: [],
  backNames: [],
  backAboutThem: false,
  hiddenPrompts: [],
  tagsApart: [],
  helplineCountry: null,
  offerCards: true,
  offerDeepWrite: false,
  supportLineHiddenFor: null,
}

export const DEVICE_DEFAULTS: DeviceSettings = {
  theme: 'system',
  textSize: 100,
  hideKey: 'F9',
  spellcheck: false,
  plainEditor: false,
}

/** The fields this version knows, each from the record or, where it has none, the default. */
export function journalSettingsOf(record: JournalSettings | undefined): JournalSettings {
  const all = { ...JOURNAL_DEFAULTS, ...record }
  return {
    lockAfterMinutes: all.lockAfterMinutes,
    onThisDay: all.onThisDay,
    onThisDayHidden: all.onThisDayHidden,
    reflection: all.reflection,
    backHiddenTags: all.backHiddenTags,
    backResting: all.backResting,
    backNames: all.backNames,
    backAboutThem: all.backAboutThem,
    hiddenPrompts: all.hiddenPrompts,
    tagsApart: all.tagsApart,
    helplineCountry: all.helplineCountry,
    offerCards: all.offerCards,
    offerDeepWrite: all.offerDeepWrite,
    supportLineHiddenFor: all.supportLineHiddenFor,
  }
}

/** `standing` with the fields of `wish` that say something. */
export function changed<T extends object>(
  standing: T,
  wish: { readonly [F in keyof T]?: T[F] | undefined },
): T {
  const said = Object.entries(wish).filter(([, value]) => value !== undefined)
  return { ...standing, ...Object.fromEntries(said) }
}

import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { day, id, tag, text } from '../kernel/schema-kit.schema.ts'

export const HIDE_KEYS = ['F9', 'F8', 'Pause', 'Ctrl+Shift+H'] as const

/** Kept inside the journal, encrypted. One record, id `settings`. */
export const journalSettings = z.strictObject({
  /** Minutes without a sign of life before it locks itself. */
  lockAfterMinutes: z.int().min(1).max(60),
  onThisDay: z.boolean(),
  /** Entries never to be brought back. */
  onThisDayHidden: z.array(id).max(10_000),
  /** One past entry a day, drawn by chance. */
  reflection: z.boolean(),
  /** Entries with one of these tags do not come back. */
  backHiddenTags: z.array(tag).max(500),
  /** Entries that do not come back before a day. */
  backResting: z.array(z.strictObject({ id, until: day })).max(1000),
  /** What the other person is called: entries that say so do not come back. */
  backNames: z.array(tag).max(30),
  /** Entries of the steps that are about the other person may come back too. */
  backAboutThem: z.boolean(),
  hiddenPrompts: z.array(text(80)).max(1000),
  /** Pairs of tags that only look alike, each by `apartKey`. */
  tagsApart: z.array(text(100)).max(1000),
  helplineCountry: text(40).nullable(),
  /** Support cards after Done; Support itself stays in every menu either way. */
  offerCards: z.boolean(),
  /** Deep write among the kinds of entry. */
  offerDeepWrite: z.boolean(),
  /** The Monday for which the line that offers step 9 was put away. */
  supportLineHiddenFor: day.nullable(),
})
export type JournalSettings = z.infer<typeof journalSettings>

/** Kept on this computer in clear: how the window looks and behaves, never a word of the person. */
export const deviceSettings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Percent of the usual size. */
  textSize: z.union([
    z.literal(90),
    z.literal(100),
    z.literal(115),
    z.literal(130),
    z.literal(150),
    z.literal(200),
  ]),
  hideKey: z.enum(HIDE_KEYS),
  /** The system's own spell checker; never downloads a dictionary. */
  spellcheck: z.boolean(),
  /** A plain text box instead of the live Markdown editor, for screen readers that prefer it. */
  plainEditor: z.boolean(),
})
export type DeviceSettings = z.infer<typeof deviceSettings>

export const settingsContract = {
  'settings.journal': { input: z.undefined(), output: journalSettings },
  'settings.changeJournal': { input: journalSettings.partial(), output: journalSettings },
  'settings.device': { input: z.undefined(), output: deviceSettings, whileLocked: true },
  'settings.changeDevice': { input: deviceSettings.partial(), output: deviceSettings, whileLocked: true },
} as const satisfies ContractShape

import type { Feature, Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import {
  deviceSettings as deviceSettingsSchema,
  type DeviceSettings,
  type settingsContract,
} from '../../core/settings/settings.contract.ts'
import {
  changed,
  DEVICE_DEFAULTS,
  journalSettingsOf,
  JOURNAL_DEFAULTS,
  SETTINGS_ID,
} from '../../core/settings/settings.ts'
import type { DeviceSettingsFile } from '../ports.ts'
import type { Store } from '../store/store.ts'

type All = typeof settingsContract
type OfJournal = Pick<All, 'settings.journal' | 'settings.changeJournal'>
type OfDevice = Pick<All, 'settings.device' | 'settings.changeDevice'>

export function journalSettings(store: Store): Handlers<OfJournal> {
  return {
    'settings.journal': async () => ok(journalSettingsOf(store.read().settings.get(SETTINGS_ID))),
    'settings.changeJournal': (wish) =>
      store.change((book) => {
        const record = changed({ ...JOURNAL_DEFAULTS, ...book.settings.get(SETTINGS_ID) }, wish)
        const next = { ...book, settings: book.settings.with(SETTINGS_ID, record) }
        return ok([next, journalSettingsOf(record)] as const)
      }),
  }
}

/** Settings of this computer; a file that cannot be read or understood counts as none. */
export function deviceSettings(
  file: DeviceSettingsFile,
  tell: (feature: Feature) => void,
): Handlers<OfDevice> {
  const change = async (
    wish: Parameters<typeof changed<DeviceSettings>>[1],
  ): Promise<Result<DeviceSettings>> => {
    const next = changed(await read(file), wish)
    try {
      await file.write(JSON.stringify(next))
    } catch (failure) {
      return refuse({ code: 'disk/refused', reason: errnoOf(failure) })
    }
    tell('device')
    return ok(next)
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    'settings.device': async () => ok(await read(file)),
    // One after another, so that each builds on what the one before it has written.
    'settings.changeDevice': (wish) => {
      const mine = last.then(() => change(wish))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

async function read(file: DeviceSettingsFile): Promise<DeviceSettings> {
  let found: unknown
  try {
    found = JSON.parse((await file.read()) ?? '{}')
  } catch {
    return DEVICE_DEFAULTS
  }
  if (typeof found !== 'object' || found === null) return DEVICE_DEFAULTS
  return eachKnown(new Map(Object.entries(found)))
}

/** Takes each field that is as it should be; one bad value does not cost the others. */
function eachKnown(found: ReadonlyMap<string, unknown>): DeviceSettings {
  const { shape } = deviceSettingsSchema
  const pick = <T>(
    name: string,
    schema: { safeParse(value: unknown): { success: boolean; data?: T } },
    usual: T,
  ) => schema.safeParse(found.get(name)).data ?? usual
  return {
    theme: pick('theme', shape.theme, DEVICE_DEFAULTS.theme),
    textSize: pick('textSize', shape.textSize, DEVICE_DEFAULTS.textSize),
    hideKey: pick('hideKey', shape.hideKey, DEVICE_DEFAULTS.hideKey),
    spellcheck: pick('spellcheck', shape.spellcheck, DEVICE_DEFAULTS.spellcheck),
    plainEditor: pick('plainEditor', shape.plainEditor, DEVICE_DEFAULTS.plainEditor),
  }
}

function errnoOf(failure: unknown): string {
  const code = failure instanceof Error && 'code' in failure ? failure.code : null
  return typeof code === 'string' ? code : 'EIO'
}

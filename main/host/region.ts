interface Around {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The locale of dates as the system itself names it; asked where that is no matter of the environment. */
  readonly system: () => string
}

/** The region whose order of day and month the person uses, such as `GB`; null where the system names none. */
export function regionOf({ platform, env, system }: Around): string | null {
  const named = platform === 'linux' ? env.LC_ALL || env.LC_TIME || env.LANG : system()
  const tag = (named ?? '').replace(/[.@].*$/, '').replaceAll('_', '-')
  // Names of "no language at all", which a computer has that was never told one.
  if (tag === '' || /^(C|POSIX)$/i.test(tag) || tag.includes('-u-va-posix')) return null
  try {
    return new Intl.Locale(tag).maximize().region ?? null
  } catch {
    return null
  }
}

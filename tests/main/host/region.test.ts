import { expect, test } from 'vitest'
import { regionOf } from '../../../main/host/region.ts'

const system = (): string => 'fr-CA'

test.each([
  [{ LANG: 'en_US.UTF-8' }, 'US'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, 'DE'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE', LC_ALL: 'sv_SE@euro' }, 'SE'],
  [{ LANG: 'pt' }, 'BR'],
  [{ LANG: 'C.UTF-8' }, null],
  [{ LANG: 'POSIX' }, null],
  [{ LANG: '???' }, null],
  [{}, null],
])('of an environment %j the region is %s', (env, region) =>
  expect(regionOf({ platform: 'linux', env, system })).toBe(region),
)

test('elsewhere the system is asked', () => {
  expect(regionOf({ platform: 'darwin', env: { LANG: 'en_US' }, system })).toBe('CA')
  expect(regionOf({ platform: 'win32', env: {}, system: () => 'en-US-u-va-posix' })).toBe(null)
})

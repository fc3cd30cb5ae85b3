import { INTER_400_EXT } from './fonts/inter-400-ext.data.ts'
import { INTER_400 } from './fonts/inter-400.data.ts'
import { INTER_600_EXT } from './fonts/inter-600-ext.data.ts'
import { INTER_600 } from './fonts/inter-600.data.ts'
import { LITERATA_400_EXT } from './fonts/literata-400-ext.data.ts'
import { LITERATA_400_ITALIC_EXT } from './fonts/literata-400-italic-ext.data.ts'
import { LITERATA_400_ITALIC } from './fonts/literata-400-italic.data.ts'
import { LITERATA_400 } from './fonts/literata-400.data.ts'
import { LITERATA_600_EXT } from './fonts/literata-600-ext.data.ts'
import { LITERATA_600 } from './fonts/literata-600.data.ts'

/** One cut of a font. Not a variable font: a PDF can only hold those as drawings of each letter. */
export interface Face {
  readonly family: 'Literata' | 'Inter'
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  readonly range: string
  /** woff2 in base64. */
  readonly data: string
}

/** As the files are cut by those who publish them. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

const face = (
  family: Face['family'],
  weight: Face['weight'],
  style: Face['style'],
  [latin, extended]: readonly [string, string],
): readonly Face[] => [
  { family, weight, style, range: LATIN, data: latin },
  { family, weight, style, range: EXTENDED, data: extended },
]

export const FACES: readonly Face[] = [
  ...face('Literata', 400, 'normal', [LITERATA_400, LITERATA_400_EXT]),
  ...face('Literata', 400, 'italic', [LITERATA_400_ITALIC, LITERATA_400_ITALIC_EXT]),
  ...face('Literata', 600, 'normal', [LITERATA_600, LITERATA_600_EXT]),
  ...face('Inter', 400, 'normal', [INTER_400, INTER_400_EXT]),
  ...face('Inter', 600, 'normal', [INTER_600, INTER_600_EXT]),
]

/** Letters that only the extended files have, such as ł and š; the others carry everyday English and more. */
const NEEDS_EXTENDED =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c0]/

/** The font rules of a file, each font in it; the extended ones only where a letter needs them. */
export function faceRules(text: string): string {
  const isExtended = NEEDS_EXTENDED.test(text)
  return FACES.filter(({ range }) => range === LATIN || isExtended)
    .map(
      ({ family, weight, style, range, data }) =>
        `@font-face { font-family: ${family}; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url(data:font/woff2;base64,${data}) format("woff2"); unicode-range: ${range} }`,
    )
    .join('\n')
}

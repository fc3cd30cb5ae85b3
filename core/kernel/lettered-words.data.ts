/** A letter that is no initial, and where it stands so: tests hold each row to its own. */
export interface Lettered {
  readonly word: string
  readonly as: string
}

/** Before a letter. */
export const BEFORE_A_LETTER: readonly Lettered[] = [
  { word: 'plan', as: 'We needed a plan B.' },
  { word: 'vitamin', as: 'I took vitamin D and walked.' },
  { word: 'hepatitis', as: 'It was hepatitis B after all.' },
  { word: 'type', as: 'I am no type B either.' },
  { word: 'group', as: 'I sat in group C and listened.' },
  { word: 'size', as: 'I bought size M again.' },
  { word: 'option', as: 'I took option B.' },
  { word: 'letter', as: 'I left out the letter S everywhere.' },
  { word: 'room', as: 'We met in room C.' },
  { word: 'floor', as: 'I live on floor E.' },
  { word: 'class', as: 'I sat in class B then.' },
  { word: 'part', as: 'I read part B.' },
  { word: 'step', as: 'I left out step C.' },
]

/** Behind a letter. */
export const BEHIND_A_LETTER: readonly Lettered[] = [
  { word: 'major', as: 'I played it in C major.' },
  { word: 'minor', as: 'I played it in D minor.' },
  { word: 'sharp', as: 'It begins on F sharp.' },
  { word: 'flat', as: 'It begins on B flat.' },
  { word: 'shirt', as: 'I wore a T shirt.' },
  { word: 'shirts', as: 'I wore T shirts.' },
  { word: 'mail', as: 'I wrote an E mail.' },
  { word: 'day', as: 'It was D day.' },
]

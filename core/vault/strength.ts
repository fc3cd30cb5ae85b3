import { isTooShort } from '../kernel/password-length.ts'

/**
 * Guessing is offline. At some 2,000 guesses a second of a strong graphics card at 128 MiB, 10^10 guesses
 * take two months and 10^12 sixteen years (security requirements, FP-6).
 */
const REFUSED_BELOW = 10
const WEAK_BELOW = 12
const STRONG_FROM = 16

export interface Strength {
  readonly verdict: 'refused' | 'weak' | 'good' | 'strong'
  readonly reason: 'too_short' | 'common' | 'easy_to_guess' | 'fine'
  readonly guessesLog10: number
}

/** `isListed`: it stands as a whole in a list of passwords in use. */
export function strengthOf(passphrase: string, guessesLog10: number, isListed: boolean): Strength {
  const rounded = Math.round(guessesLog10 * 10) / 10
  const say = (verdict: Strength['verdict'], reason: Strength['reason']): Strength => {
    return { verdict, reason, guessesLog10: rounded }
  }
  if (isTooShort(passphrase)) return say('refused', 'too_short')
  if (isListed) return say('refused', 'common')
  if (guessesLog10 < REFUSED_BELOW) return say('refused', 'easy_to_guess')
  if (guessesLog10 < WEAK_BELOW) return say('weak', 'easy_to_guess')
  return say(guessesLog10 < STRONG_FROM ? 'good' : 'strong', 'fine')
}

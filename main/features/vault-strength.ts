import { FAMOUS_PHRASES } from '../../core/vault/famous-phrases.data.ts'
import { strengthOf, type Strength } from '../../core/vault/strength.ts'

/** zxcvbn takes 283 ms over 300 characters; what comes after the first hundred is taken for nothing. */
const MOST_CHARACTERS = 100

type Judge = (passphrase: string) => Strength
let judge: Promise<Judge> | null = null

/** How hard a passphrase is to guess. The word lists are loaded when the first is judged. */
export async function judgePassphrase(passphrase: string): Promise<Strength> {
  judge ??= loadJudge()
  return (await judge)(passphrase)
}

async function loadJudge(): Promise<Judge> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const dictionary = { ...common.dictionary, ...english.dictionary }
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs })
  const listed = new Set<string>(common.dictionary['passwords-common'])
  return (passphrase) => {
    const { guessesLog10 } = zxcvbn.check(passphrase.slice(0, MOST_CHARACTERS))
    const isFamous = FAMOUS_PHRASES.has(passphrase.toLowerCase().replace(/[^a-z0-9]/g, ''))
    return strengthOf(passphrase, guessesLog10, isFamous || listed.has(passphrase.toLowerCase()))
  }
}

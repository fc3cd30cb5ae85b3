/** The recovery key as a page to print or put away: what it opens, and where not to keep it. */
export function recoverySheet(key: string): string {
  return `Recovery key

    ${key}

What it is
  This key opens one Stillwater journal when its passphrase is forgotten. Whoever
  has both this key and the journal's folder can read everything in it.

How to use it
  Open Stillwater, choose to open with the recovery key, and type it. Capitals and
  spaces do not matter. You will then choose a new passphrase.

Where to keep it
  On paper, in a place that only you go to, or with someone you trust.
  Not with the computer. Not where a person you are afraid of could find it.
  Not in an e-mail or a shared folder. If this is a file, print it and delete it.

Nobody can make this key again. Without it and without the passphrase, the journal
stays closed for good.

Date: ______________________
`
}

const numbered = (mark, from, to) => Array.from({ length: to - from + 1 }, (_, at) => `${mark}-${from + at}`)

/** Every requirement that has to have a test named after it. */
export const REQUIREMENTS = [
  ...numbered('CR', 1, 6),
  ...numbered('VF', 1, 20),
  'FP-1',
  ...numbered('FP', 3, 6),
  ...numbered('FI', 1, 13),
]

const SAYS = {
  'CR-1': 'one wrapper round the cipher; no short tag, nothing before it is proved',
  'CR-2': 'the cost of a passphrase, fitted to the computer',
  'CR-3': 'hostile parameters are refused before any work',
  'CR-4': 'the passphrase as bytes, whatever the keyboard',
  'CR-5': 'known answers, and agreement with other implementations',
  'CR-6': 'the engine is proved before it touches a journal',
  'VF-1': 'a missing file is never an empty journal',
  'VF-2': 'a save is durable when it is confirmed; a failed one loses nothing',
  'VF-3': 'a change in place throws instead of being missed',
  'VF-4': 'a save costs what was changed, whatever the size',
  'VF-5': 'ids and names that could do harm are refused',
  'VF-6': 'short writes, exclusive names, private modes',
  'VF-7': 'after a failed write or sync a log is given up',
  'VF-8': 'new, moved and removed names are made durable',
  'VF-9': 'a change from outside is seen before the next save',
  'VF-10': 'each fault has a code of its own',
  'VF-11': 'verify finds every damage',
  'VF-12': 'the order of the calls to the disk',
  'VF-13': 'the envelope: no byte, no slot, no other journal',
  'VF-14': 'no key and nonce twice',
  'VF-15': 'compaction changes nothing that is shown',
  'VF-16': 'a changed passphrase: the new one opens, the old one nothing',
  'VF-17': 'copies are made, kept, thinned and open alone',
  'VF-18': 'older formats open, newer ones are left alone',
  'VF-19': 'private modes, no links followed',
  'VF-20': 'plain text leaves only when asked for, after a warning; the encrypted export is a copy',
  'FP-1': 'the recovery key on paper',
  'FP-3': 'recovery: forgiving of slips, once only, never neither',
  'FP-4': 'a replaced recovery key opens no more',
  'FP-5': 'no hint, no question, no way round',
  'FP-6': 'passphrases that would be guessed',
  'FI-1': 'killed at any moment',
  'FI-2': 'the power fails after any change',
  'FI-3': 'any call of the disk fails',
  'FI-4': 'the disk is full',
  'FI-5': 'a sync fails',
  'FI-6': 'damaged bytes',
  'FI-7': 'files cut, swapped, gone, replayed, spliced',
  'FI-8': 'many starts at once',
  'FI-9': 'an older copy of the folder',
  'FI-10': 'clocks',
  'FI-11': 'size',
  'FI-12': 'a fault in the middle of recovering',
  'FI-13': 'bugs put in on purpose are found',
}

/** The ids a test is named after. */
export function requirementsIn(name) {
  return name.match(/\b(?:CR|VF|FP|FI)-\d+\b/g) ?? []
}

/** `proofs`: what tests noted with `proved`. */
export function provenTable(tests, proofs) {
  const rows = REQUIREMENTS.flatMap((id) => rowsOf(id, tests, proofs))
  return `# What the vault has stood

Made by \`npm run proof\` from the last test run; \`npm run torture\` tries the same at larger figures, and any of its cases again by its seed. Requirements are named as in the tests.

| id | what was tried | times | result |
|---|---|---|---|
${rows.join('\n')}
`
}

function rowsOf(id, tests, proofs) {
  const own = tests.filter(({ name }) => requirementsIn(name).includes(id))
  const failed = own.filter(({ status }) => status === 'failed').length
  const passed = own.filter(({ status }) => status === 'passed').length
  const result =
    own.length === 0 ? 'no test' : failed > 0 ? `${failed} of ${own.length} failed` : `${passed} passed`
  const counted = proofs.filter((proof) => proof.id === id)
  const first = row(`**${id}** ${SAYS[id]}`, `${own.length} ${own.length === 1 ? 'test' : 'tests'}`, result)
  return [first, ...counted.map(({ what, times }) => row('', times.toLocaleString('en'), 'kept', what))]
}

function row(id, times, result, what = '') {
  const [name, ...says] = id.split(' ')
  return `| ${name} | ${what || says.join(' ')} | ${times} | ${result} |`
}

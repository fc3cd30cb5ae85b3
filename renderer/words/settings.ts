export const settingsWords = {
  title: 'Settings',
  sub: 'Changes hold at once.',
  looks: 'How it looks',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  writing: 'Writing',
  spellcheck: 'Check spelling',
  spellcheckHint: 'With what this computer has already. No dictionary is ever downloaded.',
  plainEditor: 'Plain text box',
  plainEditorHint: 'Instead of the live Markdown editor; some screen readers work better with it.',
  offerCards: 'Offer support cards',
  offerCardsHint:
    'When you press Done, the words of that entry are looked at here, in memory, and a card with people to call may come. Nothing of it is kept. Support stays in the menu either way.',
  offerDeepWrite: 'Offer deep write',
  offerDeepWriteHint:
    'Twenty minutes with one topic, facts and feelings. Soon after a breakup plain notes help many people more, so it is off unless you want it.',
  locking: 'Locking and hiding',
  lockAfter: 'Lock after minutes without a sign of you',
  lockAfterHint:
    'From 1 to 60. It also locks when the computer sleeps or its screen locks, where the system tells.',
  hideKey: 'Key for Hide now',
  hideKeyHint:
    'Blanks the page at once, then saves and locks. It cannot protect from spyware, screen recording, or someone who knows the passphrase.',
  back: 'What comes back',
  onThisDay: 'On this day',
  onThisDayHint: 'Shows one past entry from about this day on Today. Off unless you want it.',
  reflection: 'A page from before',
  reflectionHint: 'Draws one older entry a day, the same all day. Off unless you want it.',
  backNever:
    'Never brought back: entries with a mood of very low or low, letters, and what is tied to fear or hurt.',
  names: 'What you call the other person',
  namesHint: 'Entries with one of these words in them do not come back.',
  namesAdd: 'A name or an initial',
  aboutThem: 'Also what is about the other person',
  aboutThemHint:
    'Without this, no entry comes back that belongs to a step about the two of you, is tied to an issue, a line or a pull, says they, them or their, or speaks of the breakup.',
  hiddenTag: (tag: string) => `Nothing with the tag “${tag}” comes back.`,
  showTagAgain: (tag: string) => `Let “${tag}” come back`,
  resting: (count: number) =>
    count === 1 ? '1 entry stays away for 30 days.' : `${count} entries stay away for 30 days.`,
  hiddenEntries: (count: number) =>
    count === 1 ? '1 entry is never shown there.' : `${count} entries are never shown there.`,
  showAgain: 'Let them come back',
  questions: 'Hidden questions',
  noQuestions: 'You have hidden no question.',
  bringBack: 'Bring back',
  bringBackFor: (text: string) => `Bring back: ${text}`,
  bringAllBack: 'Bring all back',
  about: 'About',
  folder: 'Journal folder',
  folderHint: 'Only its name is shown, so that a look at the screen does not tell where it lies.',
  version: 'Version',
  shells: { electron: 'own window', chromium: 'window of an installed browser', test: 'test' },
  licences:
    'Stillwater is free software under the MIT licence. Inter and Literata are under the SIL Open Font Licence 1.1; the parts it is built from are under MIT, ISC, BSD and Apache 2.0.',
  offline: 'It has no network code for your journal, no account and no telemetry.',
} as const

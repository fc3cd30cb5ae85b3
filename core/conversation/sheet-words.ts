/** Headings of the sheet to print. */
export const sheetWords = {
  title: 'Talk notes',
  own: 'My own part',
  apology: 'What I am sorry for',
  repair: 'How I would like to repair it',
  also: 'What else I say',
  now: 'What I do now',
  opening: 'How I begin',
  seen: 'What I saw and need',
  need: (need: string) => `What I need: ${need}`,
  request: 'What I ask',
  listen: 'Questions to listen to',
  bounds: 'So that it stays a talk',
  minutes: (minutes: number) => `${minutes} minutes, half of them for listening.`,
  pause: (signal: string) => `A pause: ${signal}`,
} as const

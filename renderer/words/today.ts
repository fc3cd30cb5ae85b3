export const todayWords = {
  greeting: (hour: number): string => {
    if (hour < 5) return 'A quiet hour'
    if (hour < 12) return 'Good morning'
    if (hour < 18) return 'Good afternoon'
    return 'Good evening'
  },
  nothingDue: (day: string, hour: number): string =>
    hour < 5 || hour >= 23
      ? `${day}. Nothing is due. Rest is fine too.`
      : `${day}. Nothing is due. Write if you want to.`,
  questionFor: (number: number, title: string) => `A question for step ${number}, ${title}`,
  mood: 'How are you, right now?',
  noted: (word: string, time: string) => `Noted: ${word}, ${time}. Press it again to take it back.`,
  moodHint: 'One press is enough. You can leave it, too.',
  goals: 'This week’s goals',
  noGoals: 'No goal is active. Start one when something is worth changing even if nobody watched.',
  startGoal: 'Start a goal',
  thisWeek: (done: number, target: number) =>
    done === 0 ? `This week is open, ${target} planned` : `${done} of ${target} this week`,
  /** Shares of four weeks, the running one last. */
  quarters: (percents: readonly (number | null)[]) => {
    const weeks = percents.map((share, at) => {
      if (share === null) return 'resting'
      if (share > 0) return `${share} %`
      return at === percents.length - 1 ? 'open' : 'quiet week'
    })
    return `Last four weeks: ${weeks.join(', ')}`
  },
  checkIn: 'Check in',
  checkInFor: (title: string) => `Check in: ${title}`,
  checkedIn: 'Checked in today',
  takeBack: 'Take back',
  takenBack: 'The check-in is taken back.',
  takeBackFor: (title: string) => `Take back today’s check-in: ${title}`,
  openGoal: 'Check in with a number',
  waiting: {
    title: 'Ready when you are',
    draft: 'A draft has cooled. Read it once more before you decide. Leaving it is a decision too.',
    openDraft: 'Open the draft',
    goal: (title: string) => `Some weeks with “${title}”. Is it still yours?`,
    openGoal: 'Look at the goal',
    session: (isToday: boolean) =>
      isToday ? 'A session is noted for today.' : 'A session is noted for tomorrow.',
    openSession: 'See what to bring',
    letter: 'A letter you sealed may be read from now on.',
    openLetter: 'Open the letter',
    agreement: 'You wanted to look at what you agreed on together.',
    openAgreement: 'Look at it',
  },
  steps: 'Where each step stands',
  noSteps: 'Nothing is marked yet. Open any step, in any order, to say where it stands for you.',
  lastOpened: (when: string) => `Last opened ${when}.`,
} as const

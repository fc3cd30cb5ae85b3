import type { SignalId } from './signals.ts'

/** How heavy a signal is: from something to look at up to a message better not sent. */
export type Severity = 'info' | 'notice' | 'caution' | 'stop'

export interface SignalWords {
  readonly severity: Severity
  /** Goes on from “This line talks about”. */
  readonly talksAbout: string
  /** Goes on from “This could read as”. */
  readonly readsAs: string
  readonly advice: string
}

/** What to say beside each signal. A practical message lowers `mentions_breakup` to info. */
export const SIGNAL_WORDS: Readonly<Record<SignalId, SignalWords>> = {
  mentions_breakup: {
    severity: 'notice',
    talksAbout: 'the breakup',
    readsAs: 'a mention of the breakup',
    advice: 'This touches the breakup. Early messages are easier to receive without it.',
  },
  asks_reunion: {
    severity: 'caution',
    talksAbout: 'being together again',
    readsAs: 'a wish to be together again',
    advice: 'This shows the wish to be together again. It can make a light hello hard to answer.',
  },
  pressure: {
    severity: 'caution',
    talksAbout: 'a condition or a deadline',
    readsAs: 'pressure',
    advice:
      'This sets a condition or a deadline. An invitation someone can freely refuse is easier to accept.',
  },
  guilt_trip: {
    severity: 'caution',
    talksAbout: 'how heavy it is for you',
    readsAs: 'a weight put on them',
    advice: 'This puts the weight of your feelings on them. A friend or this journal can carry it better.',
  },
  blame: {
    severity: 'caution',
    talksAbout: 'what they did wrong',
    readsAs: 'an accusation',
    advice:
      'This could read as an accusation. If it matters, it belongs in a planned talk, not in a first message.',
  },
  over_apology: {
    severity: 'notice',
    talksAbout: 'being sorry, and more than once',
    readsAs: 'a lot of apology',
    advice:
      'This apologises a lot. One clear sorry at the right time weighs more, and your worth is not up for debate.',
  },
  surveillance: {
    severity: 'caution',
    talksAbout: 'what you saw or wondered about their life',
    readsAs: 'watching them',
    advice: 'This shows you have been watching or wondering who they see. It may feel unsafe to read.',
  },
  too_long: {
    severity: 'info',
    talksAbout: 'many things at once',
    readsAs: 'a long read',
    advice: 'This is a long read for a first hello. Which two sentences would you keep?',
  },
  reply_demand: {
    severity: 'notice',
    talksAbout: 'wanting an answer',
    readsAs: 'a call for an answer',
    advice: 'This asks for an answer. Leaving room for silence keeps it light.',
  },
  late_night: {
    severity: 'info',
    talksAbout: 'what the night brings',
    readsAs: 'a night thought',
    advice: 'This sounds like a night thought. Would it still be true at ten tomorrow?',
  },
  love_bombing: {
    severity: 'notice',
    talksAbout: 'very big feelings',
    readsAs: 'very much at once',
    advice: 'This is very big for a first hello. Small and true is easier to trust.',
  },
  harm: {
    severity: 'stop',
    talksAbout: 'harm',
    readsAs: 'a wish to harm',
    advice:
      'Please don’t send this. If you might hurt yourself or someone, open Support now; if it is anger, step away from the phone and talk to a person.',
  },
  boundary_breach: {
    severity: 'stop',
    talksAbout: 'contact they did not want',
    readsAs: 'a way around what they asked',
    advice:
      'They asked for no contact, or the message goes around a block. Respecting that is the strongest thing you can show.',
  },
}

/** One line for the whole draft, by its heaviest signal. */
export const SUMMARY_LINES: Readonly<Record<Severity | 'none', string>> = {
  none: 'No signals found. That is no promise about how it lands.',
  info: 'A few things you may want to look at.',
  notice: 'A few things you may want to look at.',
  caution: 'Perhaps let this one rest.',
  stop: 'This one is better not sent.',
}

/** Always under the result. */
export const CHECK_LIMITS = 'This check looks at words. It doesn’t know the two of you, and it can be wrong.'

/** Where a button of a card leads. */
export type CardAction =
  | 'people to call'
  | 'my hard-hour plan'
  | 'keep writing'
  | 'numbers, large'
  | 'my people'

export interface SupportCard {
  readonly text: string
  readonly actions: readonly CardAction[]
}

const HEAVY: SupportCard = {
  text: 'Some of this sounds very heavy to carry. If part of it is about not wanting to live or hurting yourself, you don’t have to be alone with it.',
  actions: ['people to call', 'my hard-hour plan', 'keep writing'],
}

/** What a card says. R1 brings none, and V1 none either: it offers "write, then walk". */
export const SUPPORT_CARDS: Readonly<Record<'R2' | 'S' | 'R3' | 'V2' | 'A', SupportCard>> = {
  R2: HEAVY,
  S: HEAVY,
  R3: {
    text: 'If you might act on this soon: call your emergency number or go to someone now. Putting distance between you and anything you could use to hurt yourself helps this hour pass.',
    actions: ['numbers, large', 'my people'],
  },
  V2: {
    text: 'You wrote about hurting someone. Please step away from them and from the phone, and talk to a person now. Lines for people worried about their own behaviour exist too.',
    actions: ['people to call', 'keep writing'],
  },
  A: {
    text: 'Being afraid of a partner or ex is not your fault and not a communication problem. Here are people who know how to help, also just to talk.',
    actions: ['people to call', 'keep writing'],
  },
}

export const NOT_MEANT = {
  button: 'That’s not what I meant',
  answer: 'Thank you for telling me. No more cards for this entry',
} as const

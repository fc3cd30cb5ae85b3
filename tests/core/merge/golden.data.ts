/** What merge version 1 makes of three texts. Never changed: devices of every version must agree. */
export interface Golden {
  readonly says: string
  readonly base: string | null
  readonly earlier: string
  readonly later: string
  readonly text: string
  readonly met: boolean
}

export const GOLDEN: readonly Golden[] = [
  {
    says: 'a sentence each, in different places',
    base: 'We met at the lake. It rained. We went home.',
    earlier: 'We met at the lake. You laughed. It rained. We went home.',
    later: 'We met at the lake. It rained. We went home. I slept well.',
    text: 'We met at the lake. You laughed. It rained. We went home. I slept well.',
    met: false,
  },
  {
    says: 'both add at the end: earlier first',
    base: 'Morning.\n\nA walk.',
    earlier: 'Morning.\n\nA walk.\n\nI rang Mum.',
    later: 'Morning.\n\nA walk.\n\nI cooked.',
    text: 'Morning.\n\nA walk.\n\nI rang Mum.\n\nI cooked.',
    met: false,
  },
  {
    says: 'both go on in the same paragraph',
    base: 'A walk. Cold air.',
    earlier: 'A walk. Cold air. I rang Mum.',
    later: 'A walk. Cold air. I cooked.',
    text: 'A walk. Cold air. I rang Mum. I cooked.',
    met: false,
  },
  {
    says: 'the same sentence changed on both: both stand',
    base: 'I was sad. Then I slept.',
    earlier: 'I was very sad. Then I slept.',
    later: 'I was tired. Then I slept.',
    text: 'I was very sad.\n\nI was tired. Then I slept.',
    met: true,
  },
  {
    says: 'the same sentence inside a paragraph changed on both: both stand there',
    base: 'It began. I was sad. Then I slept.',
    earlier: 'It began. I was very sad. Then I slept.',
    later: 'It began. I was tired. Then I slept.',
    text: 'It began. I was very sad. I was tired. Then I slept.',
    met: true,
  },
  {
    says: 'the same fix on both, and one line more: once',
    base: 'I was sad. Then I slpet.',
    earlier: 'I was sad. Then I slept.',
    later: 'I was sad. Then I slept. Good.',
    text: 'I was sad. Then I slept. Good.',
    met: false,
  },
  {
    says: 'the same fix on both, with changes of each right beside it',
    base: 'One. Tow. Three.',
    earlier: 'One day. Two. Three.',
    later: 'One. Two. Three nights.',
    text: 'One day. Two. Three nights.',
    met: false,
  },
  {
    says: 'removed here and changed there: the change stands',
    base: 'Keep. Drop this one. Keep too.',
    earlier: 'Keep. Keep too.',
    later: 'Keep. Drop this one, or not. Keep too.',
    text: 'Keep. Drop this one, or not. Keep too.',
    met: true,
  },
  {
    says: 'removed on one side only: gone',
    base: 'First.\n\nSecond.\n\nThird.',
    earlier: 'Second.\n\nThird.',
    later: 'First.\n\nSecond.\n\nThird, longer.',
    text: 'Second.\n\nThird, longer.',
    met: false,
  },
  {
    says: 'both begin an empty text',
    base: '',
    earlier: 'From the laptop.',
    later: 'From the desk.',
    text: 'From the laptop.\n\nFrom the desk.',
    met: false,
  },
  {
    says: 'no common ancestor: what both have stands once, and it is told',
    base: null,
    earlier: 'Same start.\n\nHere.\n\nSame end.',
    later: 'Same start.\n\nThere.\n\nSame end.',
    text: 'Same start.\n\nHere.\n\nThere.\n\nSame end.',
    met: true,
  },
  {
    says: 'a list, an item each',
    base: '- bread\n- milk',
    earlier: '- bread\n- milk\n- tea',
    later: '- salt\n- bread\n- milk',
    text: '- salt\n- bread\n- milk\n- tea',
    met: false,
  },
  {
    says: 'a paragraph broken in two here, a sentence changed there',
    base: 'One. Two. Three.',
    earlier: 'One. Two.\n\nThree.',
    later: 'One. Two again. Three.',
    text: 'One. Two again.\n\nThree.',
    met: false,
  },
  {
    says: 'a script without spaces between sentences',
    base: '今日は雨。散歩した。',
    earlier: '今日は大雨。散歩した。',
    later: '今日は雨。散歩した。よく眠れた。',
    text: '今日は大雨。散歩した。よく眠れた。',
    met: false,
  },
  {
    says: 'white space at either end',
    base: 'Only this.',
    earlier: 'Only this. More. ',
    later: '\n\nOnly this.\n',
    text: '\n\nOnly this. More.\n',
    met: false,
  },
]

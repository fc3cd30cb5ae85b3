import { type DemoEntry, wrote } from './demo-entry.ts'

/** Days 30 to 1: a life with a question in it, and not the other way round. */
export const FOURTH_MONTH: readonly DemoEntry[] = [
  wrote(
    29,
    '20:20',
    [4, 4],
    'Width of a pool',
    `One width, no stopping. Yusuf said "There you are", as if I had been expected. The woman in the green cap did two, and we shook hands like heads of state.`,
    { tags: ['swimming'], step: 'memories', starred: true, feelings: ['proud', 'happy'] },
  ),
  wrote(
    28,
    '21:25',
    [3, 4],
    'An evening that was only an evening',
    `Cooked the lentils from their recipe. Read it aloud as a crime report, to nobody. It was funny, and then it was sad, and then the lentils were ready.`,
    { tags: ['home', 'evenings'], feelings: ['tender'] },
  ),
  wrote(
    26,
    '19:05',
    [4, null],
    'Spent',
    `Three weeks of writing down what I spend. I know now where it goes. It goes on coffee and on parts for bicycles that are not mine. Paid the last of the envelope debts. I did not tell anybody, and then I told Ines, because hiding good news is the same drawer.`,
    { step: 'growth', tags: ['money'], cards: ['money'], feelings: ['proud', 'relieved'] },
  ),
  wrote(
    25,
    '22:35',
    [3, 2],
    'Jokes with an edge',
    `A memory, out of nowhere, in the queue at the bakery. K. telling our friends about the night course they wanted to do, and me saying, "Their seventh beginning." Everyone laughed. They laughed as well, a little late.

I always called that teasing. I would not like to be teased like that on a day when I was brave.`,
    { step: 'issues', cards: ['jokes'], feelings: ['ashamed'], keepPrivate: true },
  ),
  wrote(
    23,
    '18:45',
    [4, 4],
    'Told on a bad day, by a good man',
    `Tomasz came in grey: his brother is coming to the wedding after all and he does not want him there. I asked if he wanted me to listen or to think with him. "Swear with me," he said. There was no third option on the leaflet. We managed.`,
    { tags: ['work', 'friends'], step: 'growth', cards: ['solving'], feelings: ['playful', 'close'] },
  ),
  wrote(
    21,
    '20:10',
    [4, 4],
    'Where to live',
    `K. wants hills and I want a tram. We spent two years each waiting for the other to grow out of it. Neither of us is wrong. I have moved that card to the last column. It did not feel like giving up. It felt like putting down a parcel that had no address.`,
    { step: 'issues', cards: ['where'], starred: true, feelings: ['calm', 'sad'] },
  ),
  wrote(
    20,
    '23:00',
    [2, 3],
    'Eleven at night',
    `Two months ago I would have texted. There is a rule now, and it is theirs, so I did not have to decide. Phone in the hall. Rated it seven, read Marta's child's book about badgers, rated it three.`,
    { step: 'boundaries', tags: ['evenings'], feelings: ['lonely', 'calm'] },
  ),
  wrote(18, '19:50', [4, 5], '', `Two widths. I am insufferable about it.`, {
    tags: ['swimming'],
    feelings: ['happy'],
  }),
  wrote(
    17,
    '21:15',
    [4, 4],
    'What I would keep if we never speak again',
    `The question before the answer. The eleven seconds. One page for money. Swimming. Odile. That I can hear "I don't know" without reaching for my tools.

I notice that none of it was done for K., in the end. Some of it was begun for them. I do not think that spoils it.`,
    {
      mode: 'one_prompt',
      prompt: 'What would I keep if we never speak again?',
      step: 'growth',
      starred: true,
      feelings: ['calm', 'proud'],
    },
  ),
  wrote(
    15,
    '20:30',
    [3, 3],
    'Ran into them',
    `At the market, by the eggs. We both said "oh". They asked about the swimming, so Ines must have said something. I said I can do two widths, and asked about the ward. They have the day rota from next month. I said, "That's good news," and only that. Four minutes, perhaps. I carried the eggs home as if they were somebody's.`,
    { step: 'friendship', feelings: ['tender', 'tense', 'sad'] },
  ),
  wrote(
    14,
    '22:10',
    [3, 4],
    'What an hour later felt like',
    `I wanted to write the market down again with a better ending, and then I saw that it had had an ending: we each went home.

I did not ask. I did not mend. I did not count their words. Three months ago I would have done all three.`,
    { step: 'friendship', cards: ['solving'], feelings: ['calm'] },
  ),
  wrote(
    13,
    '20:40',
    [3, 4],
    'The same question, three months on',
    `The habit is gone; I had to think about what it was. Being chosen I still miss, on Sundays, and less by them than by anybody. The person I miss in small pieces: the way they read a menu from the back, the whistle on the stairs.

In the first month it was one large thing with their name on it. Now it is three, and two of them are mine to look after.`,
    {
      mode: 'one_prompt',
      prompt: 'What do I miss: the person, the habit, or being chosen?',
      feelings: ['tender', 'calm'],
    },
  ),
  wrote(
    12,
    '19:25',
    [4, 4],
    'Five ways it could go',
    `Ruth had me give each of them a first day. Together again, friends, apart and at peace, no contact, a long not knowing.

I expected to have nothing for four of them. But I have a first day for every one. In all five I go swimming. In all five I ring Marta. In three of them I move the records.`,
    { step: 'outcome', tags: ['Ruth'], starred: true, feelings: ['calm', 'surprised'] },
  ),
  wrote(
    11,
    '21:40',
    [3, 3],
    'A grey one',
    `Grey inside and out. Late by forty minutes to my own dinner with Ines and did not ring. I said so when I came in: "I was late and I didn't ring, and you waited. I am sorry." No speech. She moved the bread over. It happened. Next time: alarm at half past five on the bench.`,
    { cards: ['late'], step: 'growth', feelings: ['ashamed', 'calm'] },
  ),
  wrote(
    10,
    '20:10',
    [4, 4],
    'Another list of today',
    `Bread from the place with the queue. Forty minutes with Yusuf's chain and a toothbrush. Two widths. A letter to the landlord that did not apologise once. Ines on the phone, mostly Ines.

When I wrote the first list I had to look for a fifth thing. Today I stopped because the page was full.`,
    {
      mode: 'one_prompt',
      prompt: 'What did today contain that had nothing to do with them?',
      tags: ['evenings'],
      feelings: ['content'],
    },
  ),
  wrote(
    9,
    '20:00',
    [4, null],
    'Records',
    `Sorted the records into mine, theirs, and bought together. The third pile is the biggest. Wrote K. a practical line at noon, not in the evening: "I have sorted the records, no hurry, tell me when and where suits." Answer the next day: "Thank you. A little later, please?" A little later.`,
    { step: 'contact', tags: ['practical', 'home'], feelings: ['sad', 'calm'] },
  ),
  wrote(
    8,
    '22:25',
    [4, 4],
    'Deep water',
    `Twenty minutes on one thing: what am I afraid of, when someone near me is unhappy?

That it is my fault. Behind that: that they will leave. Behind that, and it took most of the twenty minutes, a kitchen long before K., my mother at the sink with her back to us, and a boy who found out that if he was funny or useful the back would turn round.

He was a good boy. He did it well. Nobody told him that he could stop.

I am stopping in small steps. I will put the kettle on now and read something about badgers.`,
    {
      mode: 'deep_write',
      step: 'growth',
      cards: ['solving'],
      keepPrivate: true,
      starred: true,
      feelings: ['sad', 'tender', 'determined'],
    },
  ),
  wrote(
    6,
    '18:40',
    [4, 4],
    'A letter to myself, in a year',
    `I hope you still ask first. I hope the tap holds. If you live with someone, I hope there are two doors. If you live alone, I hope the piano is still going.

You were not a villain in this. You were a frightened man with a toolbox. Be a bit kinder to the next frightened person, also when it is you.`,
    { step: 'outcome', starred: true, feelings: ['tender', 'hopeful'] },
  ),
  wrote(
    5,
    '21:05',
    [4, 4],
    '',
    `Marta's youngest lost a tooth at my table and there was no adult in the room except me. Asked her if she wanted me to listen or to look. "Look," she said. I looked.`,
    { tags: ['family'], feelings: ['happy'] },
  ),
  wrote(
    3,
    '20:15',
    [4, 4],
    'Not knowing, week five',
    `Five weeks since the café. No news, and none promised. I notice the question in the morning, as one notices the weather, and then I go to work.

Whatever they decide, this work is mine. I wrote that on a slip in the second month because Ruth said it. I think I may be starting to believe it.`,
    { step: 'outcome', feelings: ['calm', 'hopeful', 'sad'] },
  ),
  wrote(
    2,
    '19:30',
    [4, 5],
    'A length',
    `A whole length, the long way, twenty-five metres, with a rest at the end in which I held on to the rail and laughed. Green cap did not see it. I saw it.`,
    { tags: ['swimming'], step: 'memories', starred: true, feelings: ['happy', 'proud'] },
  ),
  wrote(
    1,
    '21:50',
    [4, 4],
    'Ordinary',
    `Work, tram, bread, a call with Ines in which I said very little and enjoyed it. The waltz came through the wall with the mistake in it. I have begun to wait for the mistake.`,
    { tags: ['work', 'friends'], feelings: ['content', 'calm'] },
  ),
]

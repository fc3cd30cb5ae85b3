import { type DemoEntry, wrote } from './demo-entry.ts'

/** Days 61 to 31: practice, an illness, and one talk. */
export const THIRD_MONTH: readonly DemoEntry[] = [
  wrote(
    61,
    '19:20',
    [4, 4],
    'Eleven seconds',
    `Held up at work by a tandem. Rang Ines at ten to six, before I was late and not after: "Twenty-five past, sorry, start without me." She said "Fine" and that was all that happened. The whole disaster took eleven seconds. I timed it.`,
    { step: 'growth', cards: ['late'], starred: true, feelings: ['relieved', 'playful'] },
  ),
  wrote(
    59,
    '22:10',
    [3, 3],
    'The table and the phone',
    `Dinner at Marta's. Her youngest, who is six, put my phone into the bread basket and covered it with a napkin. "It's asleep," she said.

K. used to ask. I used to say "one second". I would like to know how many seconds there were.`,
    { tags: ['family'], cards: ['phone'], feelings: ['ashamed', 'tender'] },
  ),
  wrote(
    57,
    '20:15',
    [4, 4],
    '',
    `Floated. Eight seconds by Yusuf's count, four by mine. The ceiling of that pool has a stain like Portugal.`,
    { tags: ['swimming'], step: 'memories', feelings: ['happy'] },
  ),
  wrote(
    55,
    '21:30',
    [2, 3],
    'A song in a shop',
    `Our song, if people our age have those, in the paint aisle. I stood with a tin of undercoat until it was over. Then I bought the undercoat, because I needed undercoat.

Before: eight out of ten to text them. After half an hour and a walk home the long way: four. It does go down. I keep having to find that out.`,
    { step: 'space', tags: ['evenings'], feelings: ['sad', 'calm'] },
  ),
  wrote(
    53,
    '19:00',
    [3, 4],
    'Whose weekend',
    `Found the calendar from last year. Nine weekends with my family, two with theirs. I had always said "it just works out that way". It works out that way if one of you does the planning and does not look.

This one I can say to them plainly one day, without asking for anything back.`,
    { step: 'issues', cards: ['weekends'], feelings: ['determined', 'ashamed'] },
  ),
  wrote(
    51,
    '22:45',
    [3, 2],
    'Unsent',
    `K.,

I counted the weekends. I found the envelopes. I fixed the tap, after you had left, which is exactly the sort of thing I would do. I have been learning to stay quiet, and to my surprise there are people in there.

I am not writing to be let back in. I am writing because you are the one I used to tell when I found something out.

I hope the ward is kinder. I hope you sleep.

I will not send this. You asked for time and a letter is not time.`,
    { mode: 'unsent_letter', keepPrivate: true, starred: true, feelings: ['tender', 'sad'], step: 'outcome' },
  ),
  wrote(50, '22:00', [3, 3], '', `Laundry, soup, an early night. Nothing to report, and I am reporting it.`, {
    tags: ['home'],
  }),
  wrote(
    49,
    '20:25',
    [4, null],
    'Three goals, on one card',
    `Ruth wanted them small enough to be boring.

1. Ask before I answer.
2. Say when I will be late, before I am late.
3. Write down what I spend, on the day.

I asked what if K. never notices. She said, "Then you will be someone who listens, is on time and knows what he spends. Would that be a waste?" I said I would think about it. It would not be a waste.`,
    { step: 'growth', tags: ['Ruth'], starred: true, feelings: ['determined', 'hopeful'] },
  ),
  wrote(
    47,
    '21:10',
    [3, 3],
    'Slipped',
    `Cut Tomasz off three times before lunch. I heard myself the third time. I said: "Sorry, I jumped in. Go on." He had forgotten what he wanted to say, so I also found out what it costs.`,
    { tags: ['work'], step: 'growth', cards: ['solving'], feelings: ['ashamed', 'calm'] },
  ),
  wrote(
    46,
    '20:40',
    [3, 4],
    '',
    `Fixed Mr Adeyemi's brakes and stayed for tea. He asks about the weather as if I had made it.`,
    { feelings: ['calm'] },
  ),
  wrote(
    45,
    '12:00',
    [2, null],
    'Ill',
    `Fever. Soup from the neighbour with the piano. Her name is Odile and the piece is a waltz.`,
    {
      feelings: ['tired', 'grateful'],
    },
  ),
  wrote(43, '15:30', [2, 3], '', `Still ill. Put the goals to rest for the week. Nobody came to fine me.`, {
    step: 'growth',
    feelings: ['tired'],
  }),
  wrote(
    41,
    '20:00',
    [3, 4],
    'They asked whether we could talk',
    `A text from K.: would I be willing to sit down for half an hour, somewhere neutral. Not to decide anything. To say a few things properly.

I answered after an hour and not after a minute: "Yes, I would like that. You choose the place." Then I washed the floor.`,
    { step: 'conversation', feelings: ['tense', 'hopeful'], starred: true },
  ),
  wrote(
    40,
    '21:45',
    [3, 3],
    'Before the talk',
    `What I want to own, without a "but":

- I answered when you wanted to be heard.
- I let you wait, and did not ring.
- I hid the money, and you felt that something was hidden.

What I want to ask: how was it from your chair?

What I will not bring: who started it, what I have suffered, any question about later. If they cry I will not mend it. If they go, I will let them go.`,
    { step: 'conversation', cards: ['solving', 'late', 'money'], feelings: ['tense', 'determined'] },
  ),
  wrote(
    38,
    '22:20',
    [3, 4],
    'Half an hour',
    `The café by the library. It was forty minutes in the end.

I said my three things. My voice did something on the second one. K. listened with both hands round the cup and then said: "I never knew about the money. I knew about the drawer." And: "When I went quiet I was counting to a hundred. I should have told you that I was counting."

I asked how it was from their chair. It took them a long time to answer and I did not help. They said: "Like being a broken thing that someone loves to repair." I wrote that on the tram so as not to soften it.

They do not know what they want. They said so plainly. They asked for no messages in the evening, and for a while without plans. I said yes to both.

I am sad, and I am not afraid. I had not known one could have the first without the second.`,
    {
      step: 'conversation',
      cards: ['solving', 'silence', 'money'],
      starred: true,
      feelings: ['sad', 'calm', 'tender'],
      keepPrivate: true,
    },
  ),
  wrote(
    37,
    '07:50',
    [3, 4],
    'The morning after',
    `Slept. Woke at six, not at four. Bread, egg, the good marmalade. On the way to work I noticed that I was composing a speech, and that nobody had asked for one.`,
    { tags: ['sleep'], feelings: ['calm'] },
  ),
  wrote(
    35,
    '19:40',
    [4, null],
    'What they asked, in their words',
    `"No messages in the evening." "A while without plans."

What I heard that they did not say: *later, yes*. I cross that out here so that I can see myself doing it.`,
    { step: 'boundaries', starred: true, feelings: ['determined'] },
  ),
  wrote(
    34,
    '21:15',
    [3, null],
    '',
    `Tired. Wrote down what I spent, all four lines of it, and went to bed.`,
    { step: 'growth', tags: ['money'] },
  ),
  wrote(
    33,
    '21:00',
    [4, 4],
    'Odile and the waltz',
    `Carried Odile's shopping up. She played me the whole waltz, with a mistake in the same place as always, and said, "I leave that one in. It is where I turned the page in nineteen eighty-one."`,
    { tags: ['friends'], step: 'memories', feelings: ['happy', 'curious'] },
  ),
  wrote(
    31,
    '22:00',
    [3, 3],
    'Hoping',
    `Honest monthly question: would I be fine if we stayed friends? Six out of ten. How much am I hoping for more? Seven. Last month it was five and nine.

I am not ashamed of the seven. I only do not want it to drive.`,
    { step: 'friendship', feelings: ['hopeful', 'sad'], keepPrivate: true },
  ),
]

import { type DemoEntry, wrote } from './demo-entry.ts'

/** Days 121 to 92: the first weeks. */
export const FIRST_MONTH: readonly DemoEntry[] = [
  wrote(
    121,
    '22:10',
    [1, 2],
    'The kitchen table',
    `K. asked to sit down and I thought it was about the boiler.

They said they need time away from us. Not a week. Time. They had written notes on the back of an envelope so as not to lose the thread, and I saw the envelope shake. I wanted to argue with every line of it. I got as far as the second line and then I stopped, which may be the only thing I did well tonight.

They are at a friend's. The flat is very clean. I do not know who cleaned it.`,
    { step: 'space', feelings: ['sad', 'numb'], keepPrivate: true },
  ),
  wrote(
    120,
    '07:40',
    [1, null],
    '',
    `Three hours of sleep. Toast, half of it. Told Tomasz at work that I had a bad night and he put a coffee on my bench without asking anything.`,
    { tags: ['work', 'sleep'] },
  ),
  wrote(
    118,
    '21:30',
    [2, 2],
    'What was asked of me',
    `I want to write it down before I bend it.

- They asked for time.
- They asked me not to ring.
- They said practical things can go by text: the post, the bill, the spare key.
- They did not say for how long, and they did not say what comes after.

The last two are the hard ones. I keep trying to read a date into them.`,
    { step: 'boundaries', starred: true, feelings: ['restless'] },
  ),
  wrote(
    117,
    '23:50',
    [1, 2],
    'Nearly wrote',
    `Phone in hand at half past eleven. I had four sentences ready and each of them ended in a question. Put the phone in the bread tin, which is ridiculous, and it worked. Wrote this instead.`,
    { step: 'space', tags: ['evening'], feelings: ['restless', 'lonely'], keepPrivate: true },
  ),
  wrote(
    115,
    '18:20',
    [2, 3],
    'Marta came over',
    `My sister came with soup and did not sit on their chair. She just chose the other one. We watched something with a detective in it and she fell asleep before the end, so I had to tell her who it was.

She asked what I needed and I said I did not know. She said that was fine, she would ask again next week.`,
    { tags: ['family'], feelings: ['loved'] },
  ),
  wrote(
    113,
    '20:05',
    [2, null],
    'A list of what today contained',
    `Rain. A wheel that would not true and then did. A boy who wanted his bell louder. Leeks. Two calls I did not make. The neighbour's piano, the same eight bars, better than last week.`,
    {
      tags: ['work'],
      mode: 'one_prompt',
      prompt: 'What did today contain that had nothing to do with them?',
      step: 'space',
    },
  ),
  wrote(
    111,
    '22:40',
    [2, 2],
    'The shelf',
    `K.'s books are still here, and they are the better half. I moved mine to one side so that theirs stand together. It looked like a sentence with a gap in it. I left it.`,
    { feelings: ['sad'], keepPrivate: true },
  ),
  wrote(
    109,
    '19:15',
    [2, 3],
    'Ran, badly',
    `First run since I do not know when. Fifteen minutes, of which I walked six. By the canal a man was teaching a dog to wait at the kerb. The dog waited. I stood there longer than was polite.`,
    { tags: ['running'], step: 'space', feelings: ['tired', 'calm'] },
  ),
  wrote(107, '21:00', [3, 3], '', `An ordinary day. I notice that I notice.`, {}),
  wrote(
    106,
    '23:20',
    [2, 1],
    'Looked',
    `I looked at their page. There was a picture of a hill and nobody in it. I looked at who had liked the picture. I feel worse than before and I know nothing that I did not know.

What would help next time: the phone charging in the hall, not by the bed. If I go to bed, then the phone stays in the hall.`,
    { step: 'space', tags: ['evenings'], feelings: ['ashamed', 'lonely'], keepPrivate: true },
  ),
  wrote(
    104,
    '08:30',
    [2, 3],
    'Phone in the hall',
    `Slept six hours. The hall has a socket behind the coats that I had forgotten about.`,
    { tags: ['Sleep'] },
  ),
  wrote(
    102,
    '20:45',
    [3, 3],
    'Ines, on walking next to someone',
    `Walked around the reservoir with Ines. She has known us both for the whole five years and she did not take a side, and I noticed how much I had wanted her to. I said so. She said, "I have two friends. I am walking with one of them today."

On the way back I talked about the stairwell light for ten minutes. She let me.`,
    { tags: ['friends'], step: 'support', feelings: ['grateful', 'sad'] },
  ),
  wrote(
    100,
    '22:15',
    [2, 3],
    'What do I miss: the person, the habit, or being chosen?',
    `I would have said the person, at once. Writing slowly, it comes apart.

The habit: someone in the next room. The key in the door at ten past six. Deciding about dinner by text, badly.

Being chosen: that one is large, and it is not really about K. It was there before them. When they looked up from a book and smiled because I had come in, some old clerk in me stamped a form: *approved for today*. I do not think a person should have to do that job for another person every evening.

And the person. Their way of reading recipes aloud as if they were crime reports. Their patience with my father. How they said my name when it was not about anything.

So all three. But they are not one thing, and only one of the three is theirs to give back.`,
    {
      mode: 'one_prompt',
      prompt: 'What do I miss: the person, the habit, or being chosen?',
      step: 'space',
      starred: true,
      feelings: ['sad', 'tender', 'determined'],
    },
  ),
  wrote(
    98,
    '19:30',
    [3, null],
    'Post',
    `A letter for K. from the dentist. Texted: "Letter from the dentist for you, shall I put it through Ines's door?" They answered: "Yes please, thank you." I read it three times and then I put the letter through Ines's door.`,
    { step: 'contact', tags: ['practical'] },
  ),
  wrote(
    96,
    '21:50',
    [2, 3],
    'Made the call',
    `Rang the counselling place that the doctor named two years ago. A woman called Ruth has a place in eight days. I wanted to hang up when she asked what it was about. I said: "A separation, and the way I am in arguments." That is the first time I put the second half into words.`,
    { step: 'support', feelings: ['tense', 'relieved'], starred: true },
  ),
  wrote(
    94,
    '20:20',
    [3, 4],
    'Fixed the tap',
    `The bathroom tap has dripped since we moved in. I had promised it about thirty times. It took twenty-five minutes and a washer.

I was proud for as long as it takes to dry your hands, and then I thought about the thirty times.`,
    { tags: ['home'], cards: ['late'], feelings: ['proud', 'ashamed'] },
  ),
  wrote(
    92,
    '22:00',
    [3, 3],
    'Thirty days, nearly',
    `A month since the kitchen table. I have not rung. I looked once, then twice more, then not for eleven days. I eat. I run, slowly. I still wake at four, but I have stopped checking whether there is light under the door.

If they wrote today, what would I hope to be able to say about my month? That I left them alone when they asked me to. That I found out I can be in a quiet flat without being in danger.`,
    { step: 'space', starred: true, feelings: ['calm', 'sad'] },
  ),
]

import { type DemoEntry, wrote } from './demo-entry.ts'

/** Days 90 to 62: looking at what happened. */
export const SECOND_MONTH: readonly DemoEntry[] = [
  wrote(
    90,
    '20:30',
    [3, 3],
    'A fair friend',
    `What would a fair friend who likes us both say?

That we were kind most days. That I answered questions nobody had asked. That K. went quiet and called it being fine. That the flat was too small for two people who both worked odd hours. That neither of us was lying. That it went wrong in small coins.`,
    {
      mode: 'one_prompt',
      prompt: 'What would a fair friend who likes us both say?',
      step: 'issues',
      feelings: ['determined'],
    },
  ),
  wrote(
    88,
    '19:10',
    [3, 2],
    'First hour with Ruth',
    `I talked for forty minutes about K. and she wrote down almost nothing. Then she asked what happens in my body when someone is unhappy near me. I said I get quick. She asked, "Quick at what?" I said, "At mending it." She wrote that down.

I cried on the tram, facing the window, like a professional.`,
    { step: 'support', tags: ['Ruth'], cards: ['solving'], feelings: ['sad', 'relieved'], keepPrivate: true },
  ),
  wrote(
    86,
    '21:40',
    [3, 3],
    'Solving',
    `An evening from last year, as a camera would have shown it. K. comes in, sits on the edge of the bath, says the ward was short again and that they cannot do this for another year. I say: have you asked about the day rota. I say: there is a post at the clinic. I say: you could write to the union. K. says "mm". I fetch the laptop. K. goes to bed.

I remember feeling useful. I remember thinking they were ungrateful. I do not remember asking a single question.`,
    { step: 'issues', cards: ['solving'], starred: true, feelings: ['ashamed', 'determined'] },
  ),
  wrote(
    84,
    '18:50',
    [3, 4],
    '',
    `Ran the whole canal without walking. The dog from before can now wait without being told.`,
    {
      tags: ['running'],
      feelings: ['content'],
    },
  ),
  wrote(
    83,
    '22:20',
    [3, 3],
    'From a distance',
    `My friend is someone who hates to be late and is always late. He leaves the workshop when one more thing is done, and then one more thing. He does not ring to say so, because ringing would make it true. When he arrives he is so busy being sorry that the other person has to comfort him.

If I were sitting next to him I would not call him selfish. I would say: you are frightened of the moment when someone is disappointed in you, so you arrange for it to be longer and worse. Ring them. It takes eleven seconds.`,
    {
      mode: 'from_a_distance',
      step: 'issues',
      cards: ['late'],
      feelings: ['tender', 'determined'],
      starred: true,
    },
  ),
  wrote(
    81,
    '20:00',
    [2, 3],
    'A bad day, without a reason',
    `Nothing happened. Their mug was at the back of the cupboard and I washed it and put it back. I went to bed at eight with the radio.`,
    { feelings: ['sad', 'tired'], keepPrivate: true },
  ),
  wrote(
    79,
    '21:15',
    [3, 4],
    'Money',
    `Opened every envelope on the sideboard. Four hours. It is not a catastrophe. It was never a catastrophe. It was a drawer I did not want K. to see, and for two years I earned a little less than I said.

Wrote one page: what comes in, what goes out, what I owe. It fits on one page. I thought it would need a book.`,
    { step: 'issues', tags: ['money'], cards: ['money'], feelings: ['ashamed', 'relieved'] },
  ),
  wrote(
    77,
    '19:45',
    [4, null],
    'Tomasz tells a story',
    `Tomasz was explaining why his brother is not coming to the wedding, and I had the answer ready by the second sentence. I kept it in my mouth. It went on for ten minutes and turned out to be about their mother. My answer would have been about trains.`,
    {
      tags: ['work', 'friends'],
      step: 'growth',
      cards: ['solving'],
      starred: true,
      feelings: ['proud', 'curious'],
    },
  ),
  wrote(
    75,
    '22:30',
    [2, 2],
    'A dream',
    `In the dream they were packing and I was helping, and I was very efficient. Woke up at four and lay there.

What this is: tired, not a message. What helps: shower, radio, early shift.`,
    { tags: ['sleep'], feelings: ['lonely'], keepPrivate: true },
  ),
  wrote(
    73,
    '20:40',
    [3, 4],
    'Swimming for adults',
    `Signed up for the beginners' class. Seven of us in the shallow end, all pretending to be relaxed. The teacher, Yusuf, says that nobody ever learned to float by trying. I am told to come back and not try.`,
    { tags: ['swimming'], step: 'memories', feelings: ['playful', 'tense'] },
  ),
  wrote(
    71,
    '21:20',
    [3, 3],
    'Their side of the silence',
    `I have written a great deal about my talking. K.'s silence was also a thing that somebody did. I would ask what was wrong and be told "nothing", for days, and the nothing had a temperature. I learned to guess. I guessed loudly.

I do not want to make a case. I only want it to be on the table along with the rest: they went quiet, I got loud, the quiet got deeper.`,
    { step: 'issues', cards: ['silence'], feelings: ['angry', 'determined'] },
  ),
  wrote(
    69,
    '18:30',
    [4, 4],
    'Second hour, third hour',
    `Ruth gave me a sentence to try: "Do you want me to listen, or to think with you?" I said it sounded like something from a leaflet. She said most useful sentences do, the first twenty times.`,
    { step: 'support', tags: ['Ruth'], cards: ['solving'] },
  ),
  wrote(
    67,
    '22:05',
    [3, 4],
    'Used the leaflet sentence',
    `Marta rang about the school. I said: "Do you want me to listen, or to think with you?" There was a pause, then she laughed and said, "Who is this?" Then she said, "Listen, please," and talked for half an hour, and at the end she knew what to do. I had said perhaps nine words.`,
    { tags: ['family'], step: 'growth', cards: ['solving'], starred: true, feelings: ['proud', 'close'] },
  ),
  wrote(
    65,
    '21:35',
    [3, 3],
    'What was nobody’s fault',
    `The rota. The flat with one door. Their father's illness in the same month as my lay-off. Being thirty-four and tired. The upstairs drummer.

It is odd how restful this list is. For weeks I divided everything into mine and theirs, like the records.`,
    {
      mode: 'one_prompt',
      prompt: 'What was nobody’s fault?',
      step: 'issues',
      cards: ['nights'],
      feelings: ['calm'],
    },
  ),
  wrote(
    63,
    '20:50',
    [3, null],
    'Practical, and short',
    `K. texted about the deposit account. I answered the question and only the question. Then I went out to the yard and took a chain apart, because my hands wanted to add a second message.`,
    { step: 'contact', tags: ['practical'], feelings: ['restless'] },
  ),
]

import type { SignalMeanings } from './signal-meaning.ts'

const kind = 'love_bombing'
const sure = 'medium'

export const GRAND_MEANINGS: SignalMeanings = {
  ideas: {
    selfless: [
      '(world revolves|my whole life to|whole life ahead|for the rest of my life being)',
    ],
    favour: [
      '(for (lending|sorting|doing|the lift|helping|bringing|minding)|lending|a legend|absolute star)',
    ],
    cosmic: [
      '(gift from (above|god|heaven|the gods)|ocean|oceans|drown in (them|your|you)|halves of one|one soul|two hearts|twin|once in a lifetime|deserve the world|the world and more|bare feet|from above|forever and|a dream i|dream come true|too good for this|fairy tale|fairytale|moonlight|sunlight|sunshine in|light of|the reason i|magic)',
      '(universe|galaxy|stars|the moon|moonlight|angel|angels|heaven|heavens|destiny|fate|soul|soulmate|soulmates|goddess|queen|king|eternity|lifetimes|lifetime|worship|worshipped|adore|sunrise|paradise|mortals|miracle|masterpiece|treasure|divine|immortal|cherish)',
      '(this|the|the whole|whole|my whole|my entire|entire|on this|on) (planet|earth|world|universe) ',
      '(whole|entire) (world|universe|life)',
      '(reason for (being|living)|reason the sun|air in my|blood in my|every breath|sun comes up|light of my|centre of my|beat of my|history of|before time|time began|seas run dry|oceans dry|until the (seas|stars|sun|end)|end of time|written in the|written before|put on this|the ground you|hung the (stars|moon)|god made you|showing off|sent by god|heart beats|operas about|songs are about|song ever written|poets)',
      '(day|night|moment) i met you .. (day|moment|life|everything|my|i|changed|began)',
      'is (magic|perfection|poetry|perfect)',
      'are (magic|perfection|poetry|flawless|literally perfect)',
      'in (1000|a thousand|a million|a hundred|ten thousand) (lifetimes|years|lives)',
      'my (darling|angel|treasure|goddess|queen|king|everything|universe|eternal|immortal|sunshine|empress)',
      'everyone else is (just |)(grey|wallpaper|background|noise|nothing|boring)',
    ],
    toward_you: ['(you|your|yours|us|our love|for you)'],
    idiom: [
      '(over the moon|moon landing|thank god|what on earth|how on earth|god help|world cup|fate worse|on the other side|best in the world|around the world|halfway round|across the world|third world|bless her|end of the world|god knows|from god|pub|club|panto|film|tenner|means the world|band|choir|drag queen|queen of the|king of the|soul music|planet earth|swear to god i)',
    ],
    best: [
      '(eighth wonder|wonder of the world|end wars|stop traffic|start wars|stops my heart|make flowers|angels)',
      '(loved|love) you in (every|each|all|another)',
      'every life',
      '(last|dying) breath',
      'face on it',
      '(rest of (our|my) (lives|life|days))',
      'as (beautiful|perfect|lovely|amazing|special) as you',
      'never be another',
      '(no one|nobody) ever will be',
      '(light up|lights up|lit up) (my|the|every|a)',
      '(perfect|most beautiful) (in|to|woman|man|person|human|thing|soul)',
      '(most|the most) (perfect|beautiful|gorgeous|breathtaking|amazing|incredible|wonderful|stunning|special|extraordinary|precious|magical|remarkable|exquisite|divine) .. (woman|man|person|human|creature|being|girl|boy|soul|thing|lady|ever|alive)',
      '(perfect|flawless|an angel|perfection) (in every way|literally|human)',
      '(you are|your) (literally |)(perfect|flawless|an angel|magic|perfection)',
      '(no one|nobody|none|no woman|no man|not a woman|not a man|no other|never|nothing) .. .. (compare|compares|fit to stand|beside you|like you|loved (the|you|like)|love you (the|like|as)|soul like|come close|comes close|next to you|hold a candle|deserves you|the way i love|the way i do)',
      '(never|nobody|no one) .. .. (met|known|seen|loved) .. (like (you|yours)|soul|you the way|the way i)',
      '(love|loved|adore|worship) you (more than|until|beyond|to the moon|with every|with all|like no|forever|always and|for eternity|until the|always have|always will)',
      'always have always will',
      'envy looking at you',
    ],
    quest: [
      'walk (from|to|across|over|through) .. .. (for you|feet|knees|barefoot)',
      '(move|moved) (heaven|mountains) ',
      'take a bullet',
      '(initials|names) (carved|engraved|tattooed|written)',
      '(i would|i will|would|could|will) (happily |)(cross|swim|crawl|climb|walk|die|lay|fight|burn|sail|run|fly|build|move|give up|go to|catch|pull down|slay|travel|ride|hand you|give you|lasso|conquer|rearrange) .. (desert|deserts|ocean|oceans|mountain|mountains|sea|seas|the world|the earth|fire|through|barefoot|the stars|the moon|a house|a castle|heaven|channel|tasman|atlantic|anywhere|the whole|coals|glass|dragons|barbed)',
      '(world|moon|stars|everything) at your feet',
      '(for|to) (one (minute|second|hour|more|smile|kiss|look) (in|of|with|from)|hear you say my|see you smile|one of your)',
      'build you a',
      '(to|and) marry you .. (have|and|tomorrow|on|in|give)',
      '(our|the) (five|three|four|six) (children|kids|babies)',
    ],
    lavish: [
      '(billboard|dinner in|plane with|banner|horse drawn|private jet)',
      '(macbook|iphone|ipad|laptop|student loan|mortgage|initials|sculpture|engagement|cartier|tiffany|gucci|vuitton|trip to|flights to|weekend in|fur coat|private|personalised|surprise)',
      '(diamond|diamonds|piano|cottage|villa|suite|bouquet|bouquets|flowers every|roses|hamper|string quartet|quartet|tattoo|tattooed|puppy|boat|yacht|cruise|rolex|necklace|bracelet|earrings|brand new car|new car|sports car|dress from|dress waiting|designer|handbag|perfume|champagne|honeymoon|paris|santorini|maldives|venice|hot air balloon|helicopter|penthouse|first class|spa|ten grand|a house by|the house you|the cottage|castle|horse|star (named|after)|billboard|serenade|fireworks|chocolates|lingerie|jewellery)',
      'with a bow on',
      'after you and',
      '(boat|star|song|rose|puppy) after you',
    ],
    given: [
      '(coming|i got|hired|rented|plan)',
      '(paid off|carved|engraved|in the post|bought you|got us|surprise)',
      '(booked|bought|buy|got you|ordered|sent|sending|arranged|put down|paid|hired|commissioned|reserved|built|named|opened|had your|have your|had the|deposit|waiting|there is|delivered|on it is way|on their way|is yours|comes|arriving)',
    ],
    for_two: ['(you|yours|your|us|for two|two of us)'],
    plain_gift: [
      '(group present|half price|market|garden|raffle|choir|school|kids|grandma|gran|mum|birthday card|funeral|neighbour|plumber|shop|sale|museum|wine tasting|tickets go)',
    ],
    marry: [
      '(marry you|marry me|spend (my life|forever|eternity|the rest)|grow old|our children|our babies|five children)',
    ],
    plan_big: [
      '(villa|children with you|house by the sea|forever|until|buy your parents|move to|build|tomorrow|eternity|castle|ranch|wedding)',
    ],
  },
  rules: [
    {
      kind,
      sure,
      near: 8,
      all: ['cosmic', 'toward_you'],
      none: ['idiom', 'third', 'story_film', 'apologetic', 'place_names', 'thanks', 'favour', 'selfless'],
      example: 'You are the air in my lungs.',
    },
    {
      kind,
      sure,
      all: ['best'],
      none: ['idiom', 'third', 'story_film', 'apologetic'],
      example: 'Nobody will love you the way I do.',
    },
    {
      kind,
      sure,
      all: ['quest'],
      none: ['idiom', 'third_pair', 'apologetic'],
      example: 'I would cross deserts barefoot.',
    },
    {
      kind,
      sure,
      near: 10,
      all: ['lavish', 'given', 'for_two'],
      none: ['plain_gift', 'third_pair', 'for_work'],
      example: 'I bought you the piano, it comes Thursday.',
    },
    {
      kind,
      sure,
      near: 12,
      all: ['marry', 'plan_big'],
      none: ['third', 'story_film'],
      example: 'I want to marry you and buy a villa.',
    },
  ],
}

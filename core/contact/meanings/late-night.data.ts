import type { SignalMeanings } from './signal-meaning.ts'

const kind = 'late_night'
const sure = 'medium'

export const NIGHT_MEANINGS: SignalMeanings = {
  ideas: {
    sleepless: [
      '(can not|could not|not|can not|no) (sleep|drop off|nod off|get to sleep|get back to sleep|get back over|switch off|sleeping) ',
      '(insomnia|sleepless|wide awake|tossing and turning|tossing|white night)',
      '(lying|lie|laying|lay|been|am|still|wide|sat|sitting|i am) (here|there|in bed|) (awake|up)',
      '(awake|up) (all|the whole|since|most of the|half the) (night|midnight|two|three|one|#)',
      '(sleep|sleeps) (will not|is not|not|does not) (come|coming|happening|happen)',
      '(should|ought to) be (asleep|sleeping|in bed)',
      '(head|brain|mind) .. (racing|not switch off|will not stop|had other ideas|going round|spinning|whirring|will not switch off|busy tonight)',
      '(staring at|counted|counting) .. (ceiling|sheep|cracks)',
      'middle of the night',
      '(have not|not|yet to) (been|gone|go) to bed',
      '(everyone|everybody|whole (house|street|town|world)) .. (asleep|dark|sleeping)',
      '(you|you) (awake|still up|up still|up by any chance)',
      '(late|stupid|stupidly|silly|ungodly|daft) (late|hour|o clock)',
      '(silly|stupid|daft|god knows what|wine|beer) (o clock|oclock)',
      '(woke|woken) (up|) at (two|three|four|one|#)',
      'it is (so|very|stupid|really|ridiculously|stupidly|too) late',
      'another (bad|white|long|sleepless) night',
    ],
    clock: [
      '(gone|half|past|at|is|only|after|says|nearly|about) (one|two|three|four|1|2|3|4) (am|a m|in the morning|and|here|$|now|so)',
      '(half|quarter) (past|to|) (one|two|three|four|twelve)',
      '(ten|five|twenty|quarter) (past|to) (one|two|three|four|midnight)',
      '(1|2|3|4) (am|a m|in the morning)',
      'clock says (1|2|3|4|one|two|three|four|12)',
      '(is|gone) gone (one|two|three|four|midnight)',
    ],
    here: [
      '(awake|asleep|i am|here|lying|thinking|thoughts|writing|still up|you up|bed|ceiling|sleep|cracks|counted|birds|so i|up by|texting|sitting|wondering|wide|and i)',
    ],
    drunk: [
      '(sozzled|steaming|steamin|legless|hammered|sloshed|plastered|wasted|blotto|langers|locked|ossified|trolleyed|squiffy|tipsy|tiddly|pie eyed|merry|bladdered|half cut|well oiled|three sheets|drunk text|drunk dial|drunk texting|worse for wear|had a skinful|a skinful|drink taken)',
      '(bit|too|so|very|little|quite|am|was|still) (drunk|pissed|merry|tipsy|buzzed|wrecked)',
      '(one|a few|few|couple) (too many|drinks|pints|wines|sherries|jars|bevvies|scoops|in me)',
      '(# |second|third|fourth|fifth|sixth|two|three|four|five|six|seven) (bottle|bottles|glass|glasses|pint|pints|drink|drinks|wine|wines|beers|beer|gin|gins|g|whiskey|whisky|vodka|vodkas|cocktail|cans|tinnies|schooners|sherry|baileys|prosecco) (of|in|deep|o|down|$|so|and|gone|later|t)',
      'on my (second|third|fourth|fifth|sixth|#|nth) (glass|bottle|pint|gin|g|beer|whisky|drink|wine|can|vodka)',
      '(just|only) (home|back|got in|in) from (a|the) (club|pub|party|night out|disco|bar|session)',
      '(got in|rolled in|home|back) from (the|a) (pub|club|session|bar|lash)',
      '(night bus|kebab shop|taxi rank|chipper) .. (hello|hi|saying|$|and)',
      '(sat|sitting|stood|standing|hello|hi) .. (kebab shop|chipper|night bus)',
      '(jagerbombs|jagerbomb|tequila|shots) ',
      'sun is coming up',
      'excuse the (spelling|typing|typos)',
      'ignore the (spelling|typos)',
    ],
    job: [
      '(flight|airport|shift|alarm|market|nights|baby|fire alarm|fire drill|storm|church|plane|ferry|train|delivery|early start for|newborn|neighbours|street was out|clocks go|match|party next door|marathon|band|dog was|choir|noodles|kids|flatmate)',
    ],
  },
  rules: [
    {
      kind,
      sure,
      all: ['sleepless'],
      none: ['job', 'story', 'third_pair', 'cosmic', 'pain_only'],
      example: 'My brain had other ideas and my head is racing.',
    },
    {
      kind,
      sure,
      near: 9,
      all: ['clock', 'here'],
      none: ['job', 'story', 'third_pair', 'afternoon'],
      example: 'It is half three and I am writing this.',
    },
    {
      kind,
      sure,
      all: ['drunk'],
      none: ['job', 'story', 'third_pair', 'christmas_merry'],
      example: 'A bit worse for wear, hello.',
    },
  ],
}

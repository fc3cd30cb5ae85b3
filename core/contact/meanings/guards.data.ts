import type { Ideas } from '../../kernel/phrases/meaning-set.ts'

/** Ideas that show that a sentence means something else than the words of a signal would say. */
export const GUARD_IDEAS: Ideas = {
  wont_push: ['(no pressure|no rush|only if|up to you|no worries|if you fancy|whenever|your call|if not no)'],
  thanks: ['(thanks|thank you|cheers|ta for)'],
  third_you: ['(he|she|they) (said|says|told|thinks) you'],
  third_pair_you: ['(he|she|they) (told|asked) (me|us)'],
  third_self: ['(he|she|they) (is|was|has|have|are|were|will|wants|wanted)'],
  third_only: ['(he|she|they) (asked|told|wants|wanted|said) (him|her|them|us)'],
  office_back: [
    '(back|home) (in|to) (the|) (office|school|work|class|cork|australia|library)',
    'back by',
    'home (from|by|late)',
  ],
  vast_love: ['(seas run|until the|in 1000|lifetimes|the way i do|operas|best person)'],
  due_date: ['(due|best before|sell by|to date|date of birth|court date)'],
  return_it: ['(return|drop|collect|pick|post|posted|get it to you|forwarding|charity|found|bag of)'],
  harm_word: ['(kill|die|hurt|dead|regret|police)'],
  see_new: ['(see|hear|try|taste|read|visit|come to) the (new|bridge|film|view|garden|band|cake|house)'],
  playful: [
    '(haha|haha|films|tips|tip|any tips|recipe|in the panto|quiz|karaoke|the goat|chess|scrabble|monopoly|bake|voice)',
  ],
  football: ['(ref|match|team|final|goal|game|score|league|club)'],
  self_sorry: ['(my fault|i was wrong|my doing)'],
  no_sorry: [
    '(do not|no need to|stop|nothing to) (be |)(sorry|apologise|forgive)',
    '(sorry|apologies) (about|to|if|for the|i was|i am|wrong|that i|for your)',
  ],
  post_news: [
    '(newsletter|group chat|choir page|whole choir|school page|in the paper|in the echo|noticeboard)',
  ],
  recommend: ['(try|recommend|add|recommended|thanks for) .. (playlist|podcast|series)'],
  phone_loan: ['your phone (charger|case|bill|contract|number|cover|is here|was on|is in)'],
  juice: ['(bringing juice|at the door|who did we use|who is bringing|who is driving the kids)'],
  hello_from: [
    '(said|says|say) (hi|hello|happy|you were right|good luck|thanks|the best|you won)',
    'says hi',
    'sends',
  ],
  party: ['(rsvp|invite|invitation|raffle|party|school|survey)'],
  deadline_only: ['(portal|form|forms|email addresses)'],
  self_silent: [
    '(i|me) (will|was|am|have) (not|) .. (reply|see messages|slow)',
    'my phone (died|is)',
    'sorry for the (radio |)silence',
    '(flight|silence of the)',
  ],
  pain_only: ['(since march|because of you|thanks to you|how do you)'],
  afternoon: [
    '(pickup|school|match|dentist|appointment|lunch|handover|meeting|kick off|bus|half three and we|gate|afternoon|deliver)',
  ],
  christmas_merry: [
    'merry (christmas|christmas|new)',
    'buzzed (in|the)',
    '(hammered|plastered|locked|wasted) (the|into|by|in|out|on|nail|wall)',
  ],
  story_film: [
    '(film|movie|series|book|novel|podcast|episode|panto|album|documentary|programme|netflix|theatre|cinema)',
  ],
  apologetic: ['(sorry|forgive|apologise|apologies|ashamed)'],
  place_names: ['(star inn|kings cross|the queens|angel station|crown)'],
  for_work: ['(supplier|client|the office party|for work|clients)'],
  newsy: [
    '(newsletter|congratulations|congrats|holiday photos|school photo|birthday|wedding|club|choir|thanks|lovely|love the|passport (is|renewal)|portal|raffle|ad for)',
  ],
  sneak: [
    '(do not (be|freak|hang|tell|worry|block)|hope you do not mind|because|because|since|so you|so i|as you|cross with|off|from|unless|only way|reach you|giving me|get past)',
  ],
  road: [
    '(road|roads|drain|sink|street|nose|toilet|path|pipe|traffic|gutter|marathon|bridge|filter coffee|fish tank)',
  ],
}

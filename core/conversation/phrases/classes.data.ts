const list = (words: string): readonly string[] => words.split(/[\s,]+/)

/** Kinds of words that the phrases of a talk name with `<...>`. */
export const TALK_CLASSES = {
  harsh: list(
    'selfish cold cruel heartless childish immature lazy mean nasty toxic abusive controlling manipulative dishonest fake ' +
      'pathetic weak spineless evil vile disgusting arrogant narcissistic ungrateful unreliable unreasonable irresponsible ' +
      'insensitive inconsiderate thoughtless stubborn crazy psycho insane shallow stupid ridiculous hypocritical unfair rude ' +
      'petty horrible awful terrible useless hopeless careless needy clingy stingy callous ruthless egotistical entitled ' +
      'spiteful vindictive bitter jealous distant unfaithful ignorant uncaring unloving smug greedy hateful untrustworthy ' +
      'condescending patronising dramatic impossible hysterical oversensitive sensitive paranoid obsessive possessive moody ' +
      'critical judgmental judgemental negative aggressive hostile defensive demanding difficult unsupportive disrespectful ' +
      'dismissive secretive sneaky passive absent checked unavailable incapable unwilling hypocrite wrong',
  ),
  insult: list(
    'liar cheat cheater coward narcissist bitch bastard prick dick arsehole asshole hypocrite snake monster joke brat bully ' +
      'fool loser idiot jerk manipulator nag drunk disappointment disgrace child baby nightmare psychopath martyr doormat ' +
      'freak user player quitter problem',
  ),
  verdict: list(
    'abandoned used betrayed manipulated ignored rejected neglected attacked cheated disrespected unloved unwanted ' +
      'unappreciated invisible judged controlled belittled dismissed humiliated bullied blamed criticised criticized tricked ' +
      'misunderstood provoked unheard unsupported replaced patronised deceived cornered discarded played pressured ' +
      'undervalued overlooked devalued mistreated insulted trapped suffocated smothered taken exploited gaslit ambushed ' +
      'punished ridiculed shamed interrogated scapegoated wronged victimised diminished erased unimportant conned degraded ' +
      'disregarded sidelined excluded forgotten',
  ),
  feeling: list(
    'sad scared lonely afraid anxious ashamed worried nervous hurt angry tired overwhelmed guilty embarrassed frustrated ' +
      'confused disappointed upset stressed unsure insecure uneasy heavy low down empty numb tense frightened panicky ' +
      'desperate helpless hopeless exhausted restless vulnerable sorry homesick torn awkward furious jealous uncomfortable ' +
      'regretful remorseful lost shaken terrified drained mad miserable envious cross irritated annoyed sorrow grief shame guilt fear panic',
  ),
  conduct: list(
    'interrupted shouted yelled screamed lied hid broke forgot ignored avoided criticised criticized blamed cheated spent ' +
      'checked pushed pulled snapped sulked withdrew dismissed slammed refused failed neglected assumed expected compared ' +
      'controlled accused judged manipulated threatened embarrassed mocked teased cancelled canceled postponed overspent ' +
      'flirted kissed exploded stonewalled shut walked stormed drank gambled smoked belittled nagged corrected overreacted ' +
      'overruled undermined dominated rushed pressured exaggerated gossiped complained stalked followed punished ' +
      'raised rolled minimised minimized excluded bullied demanded clung smothered disappeared vanished ghosted skipped ' +
      'missed delayed procrastinated prioritised prioritized chose hurt scared frightened disrespected insulted swore cursed ' +
      'wasted betrayed abandoned disappointed lectured patronised invaded snooped read deleted borrowed broke threw punched kicked',
  ),
  plainly: list(
    'told said asked rang called phoned met came went moved lived had have has are were was can could would will may might ' +
      'shall want wanted like liked need needed rang wrote sent brought gave picked drove cooked made booked started worked ' +
      'stayed know knew think thought feel felt see saw and or both all if when do did does am be been mentioned suggested ' +
      'remember remembered bought joined got found left turned married grew studied taught visited invited offered helped ' +
      'preferred agreed hoped said wore sang played travelled arrived texted emailed messaged replied answered for to with ' +
      'in on at from too as who that there then now love loved hope thank understand appreciate enjoyed enjoy still signed',
  ),
  weekday: list('monday tuesday wednesday thursday friday saturday sunday tonight tomorrow'),
  kin: list('mum dad mother father parents brother sister friends family mates friend'),
  harm: list(
    'lied ignored refused pushed drove forced forgot used betrayed abandoned shut ruined wasted treated provoked nagged ' +
      'criticised criticized judged attacked manipulated controlled blamed accused punished humiliated embarrassed mocked ' +
      'threatened cheated neglected dismissed destroyed broke hurt failed deserted excluded belittled undermined insulted ' +
      'disrespected gaslit tricked deceived misled bullied shouted yelled screamed snapped sulked stonewalled flirted ' +
      'overreacted exaggerated twisted poisoned sabotaged spoiled spoilt drained suffocated smothered silenced interrupted ' +
      'lectured patronised rejected replaced exploited avoided overspent gambled invaded snooped demanded complained ' +
      'compared freaked exploded vanished disappeared bailed ditched dumped ghosted',
  ),
} as const satisfies Record<string, readonly string[]>

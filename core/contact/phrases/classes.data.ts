const list = (words: string): readonly string[] => words.split(/[\s,]+/)

/** Kinds of words that the phrases name with `<...>`. Words are plain: "mum" stands for "mom" too. */
export const CONTACT_CLASSES = {
  be: list('am is are was were be been being'),
  we: ['we', 'you and i', 'you and me', 'me and you'],
  us: ['us', 'this', 'our relationship', 'our marriage', 'what we had', 'what we have', 'you and me'],
  she: list('he she they her him them his their hers theirs it'),
  kin: list(
    'mum dad mother father parents brother sister cousin friend friends mate mates aunt aunty auntie uncle gran nan nana ' +
      'grandma grandad grandpa granny nephew niece neighbour neighbor neighbours neighbors flatmate roommate colleague ' +
      'colleagues boss family son daughter kids children folks housemate workmate coworker buddy pal pals band',
  ),
  third: list('he she they everyone somebody someone people who band group actors couple'),
  contact: list(
    'text texting message messaging write writing call calling contact contacting email emailing ring ringing reach phone ' +
      'phoning speak talk dm reply bother come visit see respond disturb approach mail',
  ),
  answer: list('reply replying respond responding answer answering'),
  harsh: list(
    'selfish cold cruel heartless childish immature lazy mean nasty toxic abusive controlling manipulative dishonest fake ' +
      'pathetic weak spineless gutless cowardly evil vile disgusting arrogant narcissistic ungrateful unreliable unreasonable ' +
      'irresponsible insensitive inconsiderate thoughtless stubborn crazy psycho insane shallow stupid ridiculous hypocritical ' +
      'unfair rude petty horrible awful terrible useless hopeless careless needy clingy stingy callous ruthless ' +
      'egotistical entitled spiteful vindictive bitter jealous distant unfaithful dense ignorant thick worthless sick twisted ' +
      'deluded delusional uncaring unloving vain smug greedy hateful untrustworthy ' +
      'condescending patronising dramatic unbelievable impossible',
  ),
  insult: list(
    'liar cheat cheater coward narcissist bitch bastard twat prick dick dickhead arsehole asshole wanker slag slut whore ' +
      'hypocrite snake psychopath sociopath monster joke brat bully fool scum scumbag piece disgrace disappointment witch knob ' +
      'tosser pig rat manchild sellout quitter waste gaslighter user player traitor loser cow git idiot moron ' +
      'manipulator bellend muppet douche douchebag jerk tramp cunt',
  ),
  night: list('12 1 2 3 4 one two three four twelve'),
  hour: list('00 15 30 45 half quarter'),
  drink: list(
    'glass glasses drink drinks pint pints beer beers wine wines shot shots bottle bottles tequila tequilas gin gins whisky ' +
      'whiskies whiskey cider ciders vodka vodkas cocktail cocktails rum margarita margaritas martini martinis prosecco',
  ),
  drunk: list(
    'drunk tipsy hammered sloshed plastered trolleyed smashed wasted bladdered steaming tanked legless sozzled squiffy ' +
      'trashed blotto paralytic wankered merry buzzed pissed drinking',
  ),
  count: list(
    'one two three four five six seven eight nine ten eleven twelve couple several few many dozen # second third fourth ' +
      'fifth sixth seventh eighth ninth tenth twenty fifty hundred',
  ),
  weekday: list('monday tuesday wednesday thursday friday saturday sunday'),
  day: list(
    'monday tuesday wednesday thursday friday saturday sunday tonight tomorrow today midnight noon weekend week month ' +
      'evening end christmas morning # six seven eight nine ten five four three',
  ),
  social: list(
    'instagram facebook snap tiktok twitter profile profiles page stories story feed posts post pictures photos pics pic ' +
      'picture socials social location status account likes followers following map tinder hinge bumble grindr reels ' +
      'timeline playlist spotify strava venmo linkedin',
  ),
  dating: list('tinder hinge bumble grindr badoo feeld okcupid'),
  person: list(
    'guy bloke man woman girl lad fella fellow dude chick lass person one boy blonde brunette redhead date someone ' +
      'somebody anyone him her chap geezer stranger bird lady',
  ),
  flower: list('rose roses tulip tulips flowers lilies bouquet bouquets balloons orchids peonies chocolates'),
  grief: list(
    'crying cried cry cries weeping sobbing heartbroken devastated destroyed wreck mess bits pieces suffering struggling ' +
      'drowning miserable depressed broken hell agony pain misery alone sick ill tears dying lonely ruined therapy ' +
      'antidepressants hospital hurting empty shattered nothing',
  ),
  superlative: list(
    'beautiful amazing perfect incredible wonderful gorgeous stunning special extraordinary precious lovely handsome kindest magical loving divine important',
  ),
  body: list(
    'face voice smile touch laugh smell hugs hug arms kisses kiss body company hand hands eyes skin warmth lips',
  ),
  close: list('girlfriend boyfriend husband wife man woman girl family baby partner girlfriend'),
} as const satisfies Record<string, readonly string[]>

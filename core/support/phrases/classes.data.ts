const list = (words: string): readonly string[] => words.split(/[\s,]+/)

/** Kinds of words that the phrases of danger name with `<...>`. */
export const RISK_CLASSES = {
  weekday: list('monday tuesday wednesday thursday friday saturday sunday tonight tomorrow'),
  other: [
    ...list(
      'he she they ex boyfriend girlfriend husband wife partner fiance dad stepdad father mum mother brother dave mark mike ' +
        'john james tom dan sam ryan josh matt chris steve paul lee jake luke adam ben kev darren sarah emma lisa kate anna ' +
        'laura jess amy rachel claire becky gary craig carl tony jason kyle liam nick alex marcus karen sophie',
    ),
    'my ex',
  ],
  them: list(
    'him her them dave mark mike john james tom dan sam ryan josh matt chris steve paul lee jake luke adam ben kev darren ' +
      'sarah emma lisa kate anna laura jess amy rachel claire becky gary craig carl tony jason kyle liam nick alex marcus ' +
      'karen sophie both boyfriend girlfriend husband wife bastard bitch ex man woman bloke prick',
  ),
  his: list('his her their hers'),
  weapon: list(
    'bat knife gun hammer crowbar shotgun acid petrol machete rifle pistol axe screwdriver blade knuckleduster sledgehammer ' +
      'taser gasoline lighter matches bricks brick iron chain club',
  ),
  strike: list(
    'hit hits hitting punched punches punching slapped slaps slapping kicks kicking choked chokes choking strangled strangles ' +
      'shoved shoves shoving beats beaten beating raped grabs attacked attacks assaulted pinned pins dragged drags headbutted ' +
      'smacked smacks smacking whacked backhanded throttled suffocated burned burns spat cornered corners elbowed stamped ' +
      'battered pushes pinched stabbed shook shakes restrained molested groped bitten drugged tripped',
  ),
} as const satisfies Record<string, readonly string[]>

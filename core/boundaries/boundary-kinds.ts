export const BOUNDARY_OWNERS = ['theirs', 'mine'] as const
export type BoundaryOwner = (typeof BOUNDARY_OWNERS)[number]

export const BOUNDARY_TOPICS = [
  'how_often',
  'channel',
  'place',
  'topic',
  'people',
  'physical',
  'social_media',
  'time',
  'belongings',
  'children',
] as const
export type BoundaryTopic = (typeof BOUNDARY_TOPICS)[number]

export const BOUNDARY_SOURCES = ['said', 'written', 'through_others', 'legal', 'my_guess'] as const
export type BoundarySource = (typeof BOUNDARY_SOURCES)[number]

export const FIRMNESSES = ['firm', 'flexible', 'unclear'] as const
export type Firmness = (typeof FIRMNESSES)[number]

/** What was done after a line was crossed. None of them is a message that explains it. */
export const MENDINGS = ['stopped', 'apologised_once', 'told_support', 'not_yet'] as const
export type Mending = (typeof MENDINGS)[number]

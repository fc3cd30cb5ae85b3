/**
 * At most two ways to begin the same thing from one's own side. Templates with room for the person's words, never put
 * in place by themselves. Families as in the domain guide, (b); the sentences are our own.
 */
export function rewritesOf(sentence: string): readonly string[] {
  const family = FAMILIES.find(({ found }) => found.test(sentence)) ?? OTHER
  return family.ways
}

interface Family {
  readonly found: RegExp
  readonly ways: readonly [string] | readonly [string, string]
}

const FAMILIES: readonly Family[] = [
  {
    found: /\bsorry\b.*\b(but|if|you feel|you felt|though)\b/i,
    ways: ['I’m sorry that I … .', 'I …, and I see that it hurt you.'],
  },
  {
    found: /\bI feel (that|like)\b/i,
    ways: ['I feel … about …, and I’d like … .', 'I felt … when I … .'],
  },
  {
    found: /\bif you (had|hadn[’']?t|would|were)\b|\bbecause of you\b|\byour fault\b/i,
    ways: ['My part in it: I … .', 'I …, and I see that … .'],
  },
  {
    found: /\b(always|never|every time|constantly)\b/i,
    ways: ['I felt … on the evening when … .', 'I missed …, and I’d like … .'],
  },
  {
    found: /\byou (should|must|have to|need to|ought)\b/i,
    ways: ['I’d like …, and I can hear a no.', 'I need …, and I will … .'],
  },
  {
    found: /\bI did everything\b|\bafter all I\b|\bI forgive you\b/i,
    ways: ['I tried …, and I missed that … .', 'My part in it: I … .'],
  },
  {
    found: /\bI (feel|felt) (ignored|used|abandoned|betrayed|manipulated|rejected|attacked)\b/i,
    ways: ['I felt lonely when … .', 'I feel … about …, and I’d like … .'],
  },
]
const OTHER: Family = {
  found: /./,
  ways: ['I …, and I see that … .', 'I felt … when …, and I’d like … .'],
}

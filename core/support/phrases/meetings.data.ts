import type { RiskMeeting } from './risk-rule.ts'

/** What the parts mean when they stand together. */
export const RISK_MEETINGS: readonly RiskMeeting[] = [
  // Means, and that they are ready.
  { kind: 'R3', of: ['drugs', 'hoard'], unless: ['care', 'their place'], near: 'neighbours', example: 'Been saving my tablets up since May. There’s enough now.' },
  { kind: 'R3', of: ['drugs', ['unseen', 'not here', 'no return', 'own death', 'resolve']], unless: ['care'], near: 'neighbours', example: 'I’ve the pills. I’m waiting for them to be asleep.' },
  { kind: 'R3', of: [['rope', 'attempt'], ['scouting', 'no return', 'unseen', 'not here', 'resolve']], unless: ['outing', 'their place'], near: 'neighbours', example: 'The rope is still there.' },
  // A place, looked over or chosen.
  { kind: 'R3', of: ['place', 'scouting'], unless: ['outing'], near: 'neighbours', example: 'I know which bridge and I’ve timed it.' },
  { kind: 'R3', of: ['place', ['no return', 'own death']], unless: ['outing'], near: 'neighbours', example: 'Up on the roof again. Next time I won’t come down.' },
  // Affairs put in order, and leave taken.
  { kind: 'R3', of: ['letters', ['papers', 'when', 'not here', 'resolve', 'gave away', 'ready']], unless: ['outing', 'care'], near: 'neighbours', example: 'The letters are done. Friday.' },
  { kind: 'R3', of: ['papers', ['gave away', 'not here', 'farewell', 'ready', 'set day']], unless: ['outing', 'care'], near: 'neighbours', example: 'Changed the will and found the dog a home.' },
  { kind: 'R3', of: ['gave away', ['not here', 'farewell', 'ready']], unless: ['outing'], near: 'neighbours', example: 'Gave Jo my guitar. I won’t be here to play it.' },
  { kind: 'R3', of: ['farewell', ['not here', 'resolve', 'ready']], unless: ['outing', 'care'], near: 'neighbours', example: 'My last entry. I won’t be around.' },
  // A decision, with a day or with peace.
  { kind: 'R3', of: ['set day', ['papers', 'resolve', 'not here', 'unseen', 'R2']], unless: ['outing'], near: 'neighbours', example: 'I’ve set the day. I’ve not told anyone.' },
  { kind: 'R3', of: ['resolve', ['not here', 'own death', 'no return']], unless: ['outing', 'care', 'their place', 'harm meant'], near: 'neighbours', example: 'I’ve made up my mind, I won’t be here by spring.' },
  { kind: 'R3', of: ['own death', ['when', 'unseen', 'R2']], unless: ['outing', 'harm meant', 'their place', 'not meant'], near: 'neighbours', example: 'I know how I’d do it, on Sunday.' },
  { kind: 'R3', of: ['R2', ['set day', 'own death', 'letters', 'hoard', 'no return', 'scouting']], near: 'neighbours', example: 'I want to die and I’ve worked out when.' },
  { kind: 'R3', of: ['attempt', ['no return', 'own death']], unless: ['outing', 'harm meant', 'their place'], near: 'neighbours', example: 'I tried last night. I’ll do it properly on Sunday.' },
  { kind: 'R3', of: ['not here', ['when', 'unseen'], ['resolve', 'papers', 'farewell', 'ready']], unless: ['outing'], near: 'neighbours', example: 'Everything is labelled. They’ll manage from Saturday.' },

  // Hurting oneself.
  { kind: 'S', of: ['self done', 'relief', ['own body', 'blade']], unless: ['mishap'], near: 'neighbours', example: 'Pressed the pin into my palm. It calms me.' },
  { kind: 'S', of: ['hidden skin', ['relief', 'self done']], unless: ['mishap', 'they strike', 'cover story'], near: 'neighbours', example: 'Bandages again. I cut last night.' },
  { kind: 'S', of: ['self done', 'blade', 'own body'], unless: ['mishap'], near: 'sentence', example: 'I hold the tongs to my stomach.' },

  // Harming someone.
  { kind: 'V2', of: ['arms', 'at hand', ['their place', 'lying in wait', 'get theirs', 'harm meant', 'if they', 'V1', 'V2']], unless: ['not meant'], near: 'neighbours', example: 'I’ve got the hammer in my bag. He finishes at nine.' },
  { kind: 'V2', of: ['arms', ['lying in wait', 'harm meant', 'get theirs']], unless: ['not meant'], near: 'neighbours', example: 'Sat outside his flat with the crowbar.' },
  { kind: 'V2', of: ['their place', ['lying in wait', 'get theirs']], unless: ['not meant', 'outing'], near: 'neighbours', example: 'He walks home by the canal. I’ll be there.' },
  { kind: 'V2', of: ['lying in wait', 'get theirs'], unless: ['not meant', 'outing'], near: 'neighbours', example: 'I’m going in at closing and she’ll get what’s coming to her.' },
  { kind: 'V2', of: ['harm meant'], unless: ['not meant'], near: 'sentence', example: 'I’m going to break her jaw.' },
  { kind: 'V2', of: ['harm done', 'again'], unless: ['not meant', 'play'], near: 'neighbours', example: 'I pushed her and I’d do it again.' },
  { kind: 'V2', of: ['if they', 'get theirs'], unless: ['not meant'], near: 'sentence', example: 'If she goes to court I’ll make her pay.' },
  { kind: 'V2', of: ['sabotage'], unless: ['not meant'], near: 'sentence', example: 'I loosened the wheel nuts on her car.' },
  { kind: 'V2', of: ['fire', ['their place', 'get theirs', 'if they']], unless: ['not meant'], near: 'neighbours', example: 'Bought the petrol. Their house, when the lights are off.' },
  { kind: 'V2', of: [['V1', 'weapon'], ['their place', 'lying in wait', 'again']], unless: ['not meant'], near: 'neighbours', example: 'I want to hit him. I know where he parks.' },

  // Afraid of someone, hurt or controlled by them.
  { kind: 'A', of: [['they strike', 'they hold', 'they threaten', 'they break', 'stalked', 'sex forced']], unless: ['play'], near: 'sentence', example: 'He checks the mileage on my car.' },
  { kind: 'A', of: ['afraid', 'of them'], unless: ['play'], near: 'sentence', example: 'I’m terrified of what happens if I say I’m leaving.' },
  { kind: 'A', of: ['afraid', ['they rage', 'shelter', 'stalked', 'they hold']], unless: ['play'], near: 'neighbours', example: 'He turned up at the school. I was shaking.' },
  { kind: 'A', of: ['hurt body', ['cover story', 'by them', 'they rage']], unless: ['play', 'self done', 'hidden skin'], near: 'neighbours', example: 'Mum asked about the bruise and I said it was the netball.' },
  { kind: 'A', of: ['cover story', 'by them'], unless: ['play', 'self done', 'hidden skin'], near: 'neighbours', example: 'Told the GP I fell. I didn’t fall.' },
  { kind: 'A', of: ['shelter', ['they rage', 'of them']], unless: ['play'], near: 'neighbours', example: 'I slept in the car because he was still drinking.' },
  { kind: 'A', of: ['no consent', 'went on'], unless: ['play'], near: 'neighbours', example: 'I said no and he carried on anyway.' },
  { kind: 'A', of: ['they rage', ['they hold', 'by them']], unless: ['play'], near: 'sentence', example: 'In one of his tempers, after he lost.' },

  // Themes.
  { kind: 'R3', of: ['means word', ['end sign', 'prep sign', 'set day', 'unseen', 'own death']], unless: ['outing', 'care', 'harm meant', 'brutal', 'weapon', 'not meant'], near: 'neighbours', example: 'I was on the bridge. He won’t be there tomorrow.' },
  { kind: 'R3', of: ['prep sign', 'end sign'], unless: ['outing', 'care'], near: 'neighbours', example: 'Wrote to each of them. Now I can go.' },
  { kind: 'R3', of: ['end sign', ['letters', 'papers', 'gave away', 'farewell', 'unseen', 'resolve']], unless: ['outing', 'care'], near: 'neighbours', example: 'There won’t be a Monday. Nobody knows why.' },
  { kind: 'R3', of: ['prep sign', ['papers', 'letters', 'gave away', 'farewell', 'not here']], unless: ['outing', 'care'], near: 'neighbours', example: 'Cancelled the gym and found homes for the hens. After tonight it’s theirs.' },
  { kind: 'R2', of: ['fatal', 'hope'], unless: ['outing', 'care', 'aimed'], near: 'sentence', example: 'Would it be so awful if my heart gave out?' },
  { kind: 'R2', of: ['existing', ['unwilling', 'hope']], unless: ['outing'], near: 'sentence', example: 'I am so tired of being a person.' },
  { kind: 'A', of: ['them here', 'me here', 'menace'], unless: ['play', 'not meant', 'harm done', 'brutal'], near: 'sentence', example: 'He goes mental if I’m late.' },
  { kind: 'A', of: ['small life', 'them here'], unless: ['play'], near: 'sentence', example: 'I pretend to be asleep when he comes in.' },
  { kind: 'A', of: ['menace', 'small life'], unless: ['play'], near: 'neighbours', example: 'He’s out on bail. My windows don’t lock.' },
  { kind: 'V2', of: ['weapon word', 'aimed', 'set on'], unless: ['not meant', 'menace', 'play', 'care', 'cover story'], near: 'neighbours', example: 'If he brings her he’ll see, bringing the shotgun tonight.' },
  { kind: 'V2', of: ['brutal', ['aimed', 'set on']], unless: ['not meant', 'they strike'], near: 'sentence', example: 'Going to cave his head in.' },
  { kind: 'S', of: ['own skin', 'hurting', 'coping'], unless: ['mishap', 'they strike', 'menace'], near: 'sentence', example: 'Punching my legs so I don’t scream.' },
  { kind: 'V2', of: ['arms', 'aimed', 'at hand'], unless: ['not meant', 'menace', 'they strike', 'play', 'care', 'hidden skin', 'they threaten'], near: 'sentence', example: 'I’m taking the knife round to his, I’ve got him.' },
]

import type { SignalMeanings } from './signal-meaning.ts'

const kind = 'boundary_breach'
const sure = 'high'

export const BOUNDARY_MEANINGS: SignalMeanings = {
  ideas: {
    refusal: [
      '(do not|not|never|no) (to|want to|want to|) (contact|hear|text|message|write|ring|call|phone|reach|speak|talk|email|dm|see|be|get in touch|come|letters|more letters|any more (letters|messages|contact))',
      '(no|never|against) (contact|contacting|calls|texts|messages|again|wishes)',
      '(leave|left|leaving) (you|her|him) (alone|be|in peace)',
      '(be|left) (left |)(in peace|alone)',
      '(space|silence|distance|no contact|time apart|peace and quiet|breathing room|room)',
      '(to|asked me to|told me to|said to|please) (stop|back off|leave|give you)',
      'never (again|to)',
      '(not|never) (supposed|allowed|meant|permitted) to',
      '(done|it is over) and not to',
      'not to (reach|pass|write|text|call|ring|contact|message|come|do this|speak|get in touch)',
      'should not (speak|talk|be in touch|contact|write|text|be writing|be texting|be calling|message)',
      '(unless|only if|only) .. about the (kids|children|house|dog|money)',
      'give it (three|two|six|#|<count>|a|some) (months|weeks|while|time)',
      '(rule|rules|line|boundary|boundaries) (you|we|i) .. (set|agreed|drew|made|asked)',
      'please do not contact',
      'hear from me',
    ],
    spoken: [
      '(you|you|she|he|they|your (mum|mum|dad|brother|sister|mate|friend|solicitor|lawyer)|sarah|solicitor|lawyer|judge|court|police|order|counsellor|everyone) .. (said|say|says|asked|told|tell|wanted|want|made it clear|made clear|need|needed|set|promised|begged|warned|ordered|wish|insisted)',
      '(i know|i am aware|aware|i understand|i realise|i get that|i no|i heard|yes i know|i know|i promised|i swore|i said i would|came through)',
      '(your|you) (wish|wishes|request|please do not contact|boundary|boundaries|rule|silence|message was clear)',
      '(ignoring|breaking|breaks|broke|going against|against|despite|respect) (your|the|my|this) ',
    ],
    order: [
      '(restraining|non molestation|protection|protective|intervention|no contact|barring|safety|court|exclusion) (order|orders)',
      '(injunction|the order says|avo|dvo|ivo|the hearing|court date|bail conditions|my bail|terms of the order|harassing you|harassment)',
      '(judge|court|police|lawyer|solicitor|order) .. (said|says|told|would kill|said not|no contact|not to|has to go through|warned)',
      'go through (her|him|the lawyer|the solicitor|them|your (lawyer|solicitor))',
    ],
    practical_law: ['(deeds|scan|signature|survey|completion|house sale|exchange|neighbour|parking|council)'],
    cut_off: [
      '(blocked|blocking|unfriended|muted|unfollowed me|deleted me|removed me|banned|restricted|filtered|changed your number|will not open|not open|sent back|returned my|returned .. unopened|hung up|hang up|do not go through|not go through|does not go through|not reach|does not not reach|been blocked|past your filter|report this|last account|last ones|shut me out|only way left|no other way|only way to (reach|get)|keep saying you are out)',
    ],
    detour: [
      '(new|another|different|second|burner|fresh|fake|spare) (sim|number|phone|account|instagram|instagram|email|profile|snap|one)',
      '(mate|mates|friend|friends|brother|sister|cousin|mum|dad|work|colleague|flatmate|neighbour|someone else|borrowed) (phone|account|number|mobile|email|instagram|instagram|laptop)',
      '(using|on|through|via|by) .. (linkedin|paypal|work email|venmo|your work|the school|duolingo|strava|post|friend|mate|brother|sister|mum|bank transfer|reference|vinted|ebay|different number|another number)',
      '(through|under|through|thro|in) (the|your) (door|letterbox|letter box|windscreen|wiper)',
      '(getting|got|asked|asking|ask|having|gave|giving|get) (your|my|the|a|our) .. (brother|sister|mum|mum|dad|friend|mate|cousin|mother|flatmate|nan|niamh|kids|aunt|boss) to (pass|hand|give|tell|read|bring|deliver|show)',
      '(pass|hand|passing|passed|handing|give) .. (this|it|message|note) (on|to you|along|over)',
      '(trying|sending|writing|slipping|posting|leaving|put|set up|made) .. (work email|this|a postcard|a card|on the back|this email|this account|note|letter)',
      '(giving me|got|found|tracked down|looked up) (your|you|) new (number|address|email|flat)',
      'your new (number|address) (off|from|out)',
      '(is me|it is me|me again) .. (from|on|do not|new|with)',
    ],
    new_phone_note: [
      '(new phone same number|changed networks|new number for (the|your) (school|nursery|records)|old one broke|dropped my phone|cracked)',
    ],
    breach_alone: [
      'do not (hang up|report this|block this|block me|freak out|be cross|call the police|show this to)',
      'i (know|realise) (you|i) (asked|said|told|blocked|wanted|need|needed|do not|should not|am not|promised|am breaking) .. (silence|space|distance|stop|not|leave|blocked|to be left|contact|hear|time|alone|peace)',
      '(this|it) breaks (the|your|our) (rule|rules|boundary|agreement|promise|silence)',
      'i no you (do not|did not)',
      'ignoring your (wish|wishes|request)',
      '(promised|swore|said) .. (leave|to leave) you (alone|be)',
      'asked me (nicely |)to stop',
      'last (time|message|one|text) i (message|text|write|send|contact|ring|bother|promise|swear)',
      '(me|this is me) not stopping',
      'against your (wish|wishes|will)',
      'told me to (leave you|stop|back off|let you be|move on|not)',
    ],
    kind_request: [
      '(spoilers|tax letter|coriander|reminder|to bring|to collect|to book|to post|to send|to feed|to water|to check|to sign|peanuts|surprise|birthday party|shout|see the ending|allotment|parking|parked|bed|cinema|office space|storage|drawer|shed|garage|garden)',
    ],
  },
  rules: [
    {
      kind,
      sure,
      near: 9,
      all: ['refusal', 'spoken'],
      none: ['kind_request', 'story', 'third_only', 'practical'],
      example: 'You made it clear you want no more letters.',
    },
    {
      kind,
      sure,
      all: ['order'],
      none: ['practical_law', 'story', 'third_only'],
      example: 'The judge said not to but it is your birthday.',
    },
    {
      kind,
      sure,
      near: 16,
      all: ['cut_off', 'detour'],
      none: ['road', 'story', 'new_phone_note'],
      example: 'You muted me so I am trying your work email.',
    },
    {
      kind,
      sure,
      all: ['breach_alone'],
      none: ['kind_request', 'story', 'third_only', 'practical'],
      example: 'Please do not report this account.',
    },
    {
      kind,
      sure,
      near: 10,
      all: ['detour', 'sneak'],
      none: ['road', 'story', 'new_phone_note', 'practical'],
      example: 'Got your new number off Tom, do not be cross.',
    },
  ],
}

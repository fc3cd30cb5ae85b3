import type { Ideas } from '../../kernel/phrases/meaning-set.ts'

/** Ideas that several signals share. */
export const SHARED_IDEAS: Ideas = {
  me: ['(i|me|my|mine|myself)'],
  you: ['(you|your|yours|yourself)'],
  us: ['(we|us|our|ours|ourselves)', 'you and (me|i)', 'me and you'],
  // Somebody else is spoken of.
  third: [
    '(he|she|his|hers|himself|herself|celebrity|actor|actress|minister|mayor)',
    '(my|our|your) (sister|brother|cousin|niece|nephew|boss|manager|neighbour|mate|friend|uncle|aunt|colleague|mechanic|roofer)',
    'the (band|couple|neighbour|neighbours|landlord|mechanic|roofer|council|coach|choir|referee|ref|gardener|boss)',
  ],
  // What is spoken of happens in a story.
  story: [
    '(film|movie|series|book|novel|podcast|episode|season|song|album|play|panto|documentary|programme|netflix|soap|opera|theatre|cinema|chapter|video|quiz)',
  ],
  // You are not spoken of, only spoken to.
  aside: [
    '(can|would) you believe',
    'did you (hear|know|see|ever)',
    'do you (remember|know|want|need|still have|fancy)',
    'you know (the|that|what|who)',
    '(thought|thinking|reminded) (of|me of) you',
    '(if|in case|when|whenever) you (need|like|want|fancy|have|get|go|can|would)',
    'let me know',
    'tell (your|them|everyone)',
  ],
  // Children, things and dates to settle.
  practical: [
    '(pickup|handover|parcel|boiler|plumber|electrician|invoice|receipt|mot|vet|dentist|nursery|council|insurer|warranty|ladder|drill|password|router|signature|landlord)',
    'pick up (the|your|my|some|milk|a)',
    'drop .. (off|round|back|in the)',
  ],
}

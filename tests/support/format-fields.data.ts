/** Of each field that is made from the merged record: how, by collection and field. "Plain" is what the plain rule gives. */
export const MADE: Readonly<Record<string, string>> = {
  'entries words': 'the words of the merged text, counted anew',
  'entries excerpt': 'the first words of the merged text',
  'entries trashedAt':
    'null where one side put it into the trash, which the base was not in, and the other, which did not, changed `text` or `title`; else plain',
  'goals status':
    '"paused" where it would be "active" and one of the merged `pauses` has `to` null; else plain',
  'contactStatus since':
    'where the merged `noStands` or `orderStands` is true, the greatest `since` of the sides in which that mark is true; else plain',
  'contactStatus noStands':
    'true where a side says so, both have yes or no and the base has neither, or where a side that says so has another `since` or `value` than the base and no statement of kind "welcome" is among the merged `statements`, not in the base, and of a later `day` than the `since` of that side; else plain',
  'contactStatus orderStands': 'the same by statements of kind "order_ended"',
  'messages status':
    '"sent_by_me" where a side says so; "draft" where it would be "cooling" or "ready" while a side changed `text` and the merged text is not that of both; else plain',
  'plans consent': '"declined" where a side says so and the base does not; else plain',
  'activities status': '"no" where a side says so; else plain',
}

/** What else a reader wants to know of a collection. */
export const REMARKS: Readonly<Record<string, string>> = {
  contactStatus: 'A no or an order that stands counts, whatever `value` says',
  formsLeft: 'A form that was left half-written: `form`, `key`, and `words`, its fields as JSON',
}

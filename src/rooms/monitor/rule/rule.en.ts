import { sayingsOf } from '../../../words/catalogue.ts'

/** Words of clocks. Spread into the catalogue of the room. */
export const ruleSentences = {
  pack_span_needs: 'Write one of hours, business_days or days, such as { business_days: 2 }.',
  pack_due_needs: 'Write one of hours, business_days, days, on or by, such as { business_days: 2 } or { on: dueOn }.',
  pack_due_by_of: 'A clock "by" a fact needs "of" with a time for each value, and "of" needs "by". Write both.',
  pack_kind_unopened:
    'No rule of this pack opens an obligation of the kind "{{kind}}". Correct the kind, or add the rule.',
  pack_tier_unknown: 'There is no tier "{{tier}}": tiers are 1, 2, 3, 4 and 5. Correct it.',
  layer_base: 'The pack',
  layer_federal: 'Federal law',
  layer_state: 'The state',
  layer_funder: 'The funder',
  layer_agency: '{{agency}}',
  layer_asks: '{{layer}} asks for {{span}}.',
  layer_asks_this: '{{layer}} asks for this.',
  layer_asks_more: '{{layer}} asks for {{span}}. {{other}}: {{otherSpan}}.',
  span_same_day: 'the same day',
  span_hour_one: '{{count}} hour',
  span_hour_other: '{{count}} hours',
  span_day_one: '{{count}} day',
  span_day_other: '{{count}} days',
  span_business_day_one: '{{count}} business day',
  span_business_day_other: '{{count}} business days',
  source_rescheduled: '{{source}}, was due {{day}}, rescheduled',
  late_hour_one: '{{count}} h late',
  late_hour_other: '{{count}} h late',
  late_day_one: '{{count}} day late',
  late_day_other: '{{count}} days late',
  late_business_day_one: '{{count}} business day late',
  late_business_day_other: '{{count}} business days late',
  late_same_day: 'late the same day',
  late_before_next_business_day: 'less than a business day late',
} as const

export const ruleSay = sayingsOf('monitor', ruleSentences)

/**
 * What somebody is to the head of the household, as the five categories of HUD HMIS Data Standards FY2026, element 3.15
 * "Relationship to head of household", part them (1 head, 3 spouse or partner, 2 child, 4 other relative, 5 unrelated).
 */
export const roleNames = ['head', 'spouse_or_partner', 'child', 'other_relative', 'unrelated'] as const
export type HouseholdRole = (typeof roleNames)[number]

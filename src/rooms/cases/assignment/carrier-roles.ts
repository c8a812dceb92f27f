export const carrierRoles = ['primary', 'backup'] as const
export type CarrierRole = (typeof carrierRoles)[number]

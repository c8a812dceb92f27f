import type { Household } from '../household/contract.ts'
import { refuseIfNames } from '../household/household.rules.ts'
import { refuse } from '../refusals.ts'

/** It stands in the record of each of its members: in none of them another one is named, and all of them belong to the household. */
export function refuseIfNamesAnybody(
  household: Household,
  { words, members }: { words: string; members: string[] },
): void {
  for (const clientId of members) {
    const client = household.members.find((one) => one.clientId === clientId)
    if (!client) throw refuse('need_of_members', 'members')
    const others = household.members.filter((one) => one.clientId !== clientId)
    refuseIfNames(words, { client, others }, 'words')
  }
}

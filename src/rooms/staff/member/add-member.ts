import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { Role } from './contract.ts'
import { insertMember, insertMembership } from './member.sql.ts'

export type NewMember = {
  id?: string
  /** The sign-in that platform/auth made; null for somebody who does not sign in yet. */
  userId: string | null
  name: string
  email: string
  phone?: string
  credential?: string
  discipline?: string
  languages?: string[]
  fte?: number
  joinedOn: string
  roles: { role: Role; programId: string | null }[]
}

/** Takes somebody on, with the roles they hold from the day they join. In an administrator's act, or as the system: set-up, the demo. */
export async function addMember(tx: Tx, member: NewMember): Promise<string> {
  const id = member.id ?? newId()
  await insertMember(tx, {
    id,
    user_id: member.userId,
    name: member.name,
    email: member.email.toLowerCase(),
    phone: member.phone ?? null,
    credential: member.credential ?? null,
    discipline: member.discipline ?? null,
    languages: member.languages ?? ['en'],
    fte: member.fte ?? 1,
    joined_on: member.joinedOn,
  })
  for (const held of member.roles) {
    await insertMembership(tx, {
      id: newId(),
      staff_id: id,
      program_id: held.programId,
      role: held.role,
      from_day: member.joinedOn,
    })
  }
  return id
}

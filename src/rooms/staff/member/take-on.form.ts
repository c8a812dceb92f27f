import { say } from '../en.ts'

/** The fields as the contract wants them: one role to begin with; others are given afterwards. */
export const typedMember = (form: FormData) => ({
  name: form.get('name'),
  email: String(form.get('email') ?? '').trim(),
  credential: form.get('credential') || null,
  discipline: form.get('discipline') || null,
  joinedOn: form.get('joinedOn'),
  roles: [{ role: form.get('role'), programId: form.get('programId') || null }],
  password: form.get('password'),
})

export const memberNeeds = {
  name: say('needs_name'),
  email: say('needs_email'),
  joinedOn: say('needs_day'),
  password: say('needs_password'),
}

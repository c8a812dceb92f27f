import { z } from 'zod'
import { StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

export const Password = z.string().min(12).max(128)

export const SettingPassword = z.strictObject({ password: Password })

export const setPassword = route({
  method: 'POST',
  path: '/staff/:staffId/password',
  summary: "Sets somebody's password; their sessions end. For administrators",
  audit: 'staff_password.set',
  params: z.object({ staffId: StaffId }),
  body: SettingPassword,
  answer: z.object({ done: z.literal(true) }),
})

export const ChangingPassword = z.strictObject({ currentPassword: z.string().min(1).max(128), newPassword: Password })
export type ChangingPassword = z.infer<typeof ChangingPassword>

export const changePassword = route({
  method: 'POST',
  path: '/me/password',
  summary: "Changes one's own password; one's other sessions end",
  audit: 'own_password.changed',
  body: ChangingPassword,
  answer: z.object({ done: z.literal(true) }),
})

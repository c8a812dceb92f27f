import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { readSession } from '../../rooms/staff/member/contract.ts'
import { call } from '../call-api.ts'
import { say } from '../en.ts'
import { Dialog } from '../parts/dialog.tsx'
import { sessionQuery, useSession } from '../session.ts'
import { isShut, onGate, openGate } from '../sign-in-gate.ts'
import { SignInForm } from './sign-in-form.tsx'

/**
 * Lies over the page when the session has ended: the page stays as it was, unseen, and what was waiting is sent.
 * Somebody else who signs in gets a page of their own, never this one's.
 */
export function SignInAgain() {
  const shut = useSyncExternalStore(onGate, isShut)
  const { staff } = useSession()
  const cache = useQueryClient()
  if (!shut) return null
  const enter = async () => {
    const session = await call(readSession, {}, { signedOut: 'throw' })
    if (session.staff.id !== staff.id) return window.location.assign('/today')
    cache.setQueryData(sessionQuery.queryKey, { ...session, readAt: Date.now() })
    openGate()
    await cache.invalidateQueries()
  }
  const acts = (
    <Button variant="subtle" onClick={() => window.location.assign('/sign-in')}>
      {say('leave_page')}
    </Button>
  )
  return (
    <Dialog title={say('sign_in_again')} covers acts={acts}>
      <p>{say('sign_in_again_why', { name: staff.name })}</p>
      <SignInForm email={staff.email} onDone={enter} />
    </Dialog>
  )
}

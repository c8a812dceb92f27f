import { z } from 'zod'
import { SignPage } from '../rooms/plan/web.ts'
import { useParam } from '../web/where.ts'

export const SignRoute = () => <SignPage token={useParam('token', z.string())} />

import type { TestHouse } from '../../../../test/house.ts'

/** Signs in through the door that browsers use; gives the answer's status. */
export async function signIn({ app }: TestHouse, email: string, password: string): Promise<number> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { host: 'localhost', origin: 'http://localhost' },
    payload: { email, password },
  })
  return answer.statusCode
}

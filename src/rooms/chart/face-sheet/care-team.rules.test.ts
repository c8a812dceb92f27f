import { expect, test } from 'vitest'
import { oncePerPerson } from './care-team.rules.ts'

const member = (name: string, role: string, phone: string | null = null) => ({ role, provider: { name, phone } })

test('somebody who stands in the care team twice is printed once, with both parts and the number', () => {
  const team = [member('Dr. Wren Castellane', 'Primary care'), member('Dr. Wren Castellane', 'Cardiology', '555-0129')]
  expect(oncePerPerson([...team, member('dr. wren castellane', 'Primary care', '555-0129')])).toMatchObject([
    { name: 'Dr. Wren Castellane', roles: ['Primary care', 'Cardiology'], phone: '555-0129' },
  ])
})

test('two of one name at two numbers stay two', () => {
  expect(
    oncePerPerson([member('Ida Larch', 'Nurse', '555-0129'), member('Ida Larch', 'Nurse', '555-0130')]),
  ).toHaveLength(2)
})

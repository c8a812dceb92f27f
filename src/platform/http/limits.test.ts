import { expect, test } from 'vitest'
import { freshHouse } from '../../../test/house.ts'
import { openServer } from './server.ts'

const house = freshHouse()

test('whoever asks too often waits, and the files of the screens are not counted', async () => {
  const app = await openServer(house.house, { log: false, requestsAMinute: 3 })
  app.get('/assets/:file', () => 'a file of the screens')
  app.get('/asked', () => 'an answer')
  const statusOf = async (url: string) => (await app.inject(url)).statusCode
  for (let n = 0; n < 10; n++) expect(await statusOf('/assets/today.js')).toBe(200)
  for (let n = 0; n < 3; n++) expect(await statusOf('/asked')).toBe(200)
  expect(await statusOf('/asked')).toBe(429)
  expect(await statusOf('/assets/today.js')).toBe(200)
  await app.close()
})

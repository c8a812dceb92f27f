import type { Telling } from './command.ts'

export const tellingOn = (json: boolean): Telling => ({
  result(object, words) {
    if (json) process.stdout.write(`${JSON.stringify(object)}\n`)
    else if (words !== '') process.stdout.write(`${words}\n`)
  },
  progress: (words) => void process.stderr.write(`${words}\n`),
})

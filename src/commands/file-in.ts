import { readFile, stat } from 'node:fs/promises'

const largestFile = 5 * 1024 * 1024

/** What stands in a small file that somebody named; says what to do where there is none. */
export async function textIn(file: string): Promise<string> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new Error(`There is no file ${file}. Check its name.`)
  if (found.size > largestFile) throw new Error(`${file} is larger than 5 MB. Give one questionnaire or response.`)
  return readFile(file, 'utf8')
}

export async function jsonIn(file: string): Promise<unknown> {
  const text = await textIn(file)
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${file} is not JSON. Give a FHIR R4 resource as JSON.`)
  }
}

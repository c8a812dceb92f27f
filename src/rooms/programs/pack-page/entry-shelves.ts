import type { EntryForm, EntryInput } from './contract.ts'

/** What an entry says or must say, what it could say besides, and what is written as YAML. */
export function shelvesOf(inputs: readonly EntryInput[], typed: EntryForm['typed']) {
  const said = new Set(inputs.filter((one) => isSaid(one, typed)).map(({ name, group }) => group ?? name))
  const isFirst = ({ name, group, required }: EntryInput) => said.has(group ?? name) || (required && group === null)
  const plain = inputs.filter(({ kind }) => kind !== 'yaml')
  return {
    said: plain.filter(isFirst),
    more: plain.filter((input) => !isFirst(input)),
    yaml: inputs.filter(({ kind }) => kind === 'yaml'),
  }
}

const isSaid = ({ name, kind }: EntryInput, typed: EntryForm['typed']): boolean =>
  (typed[kind === 'measure' ? `${name}.count` : name] ?? '') !== ''

/** Inputs of one group that follow one another stand under its name. */
export function groupsOf(inputs: readonly EntryInput[]): { group: string | null; parts: EntryInput[] }[] {
  const groups: { group: string | null; parts: EntryInput[] }[] = []
  for (const input of inputs) {
    const last = groups.at(-1)
    if (last && last.group === input.group) last.parts.push(input)
    else groups.push({ group: input.group, parts: [input] })
  }
  return groups
}

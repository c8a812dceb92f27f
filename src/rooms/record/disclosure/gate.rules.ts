/** What decides who may see or receive a row. Everything but 'general' is sealed: known within its program only. */
export const dataClasses = [
  'general',
  'part2',
  'sud_counselling',
  'psychotherapy',
  'dv_location',
  'attorney_client',
  'reporter_identity',
] as const
export type DataClass = (typeof dataClasses)[number]

/**
 * Why something leaves the house: for our own work with the client (a face sheet for the visit, a worklist), as the
 * client's own copy, to somebody who treats them, to who pays, or to who audits us.
 */
export const purposes = ['work', 'client_copy', 'treatment', 'payment', 'oversight'] as const
export type Purpose = (typeof purposes)[number]

/** Whoever asks, by the roles they hold. A signed-in member fits as they are. */
export type Asker = { roles: readonly { role: string; programId: string | null }[] }

/** A row that may be sealed. */
export type Sealable = { dataClass: string; programId: string | null }

/** How many rows of each class, by the part of the document: `{ medications: { general: 4, part2: 1 } }`. */
export type Counted = Record<string, Partial<Record<DataClass, number>>>

/**
 * Which sealed classes may leave at all while nobody can give consent for more: nothing goes to treatment, payment or
 * oversight (42 CFR 2.31, 45 CFR 164.508), an address in hiding or a therapist's notes go on no paper that a household
 * may find, and who reported abuse is never told.
 */
const sealedFor: Record<Purpose, readonly DataClass[]> = {
  work: ['part2', 'sud_counselling', 'psychotherapy', 'dv_location', 'attorney_client'],
  client_copy: ['part2', 'sud_counselling'],
  treatment: [],
  payment: [],
  oversight: [],
}

const workers = ['case_manager', 'intake', 'supervisor', 'director']

/** Whether a row may be printed or exported: general ones may; sealed ones only by whoever works in their program. */
export function mayLeave(asker: Asker, purpose: Purpose, row: Sealable): boolean {
  const dataClass = classOf(row)
  if (dataClass === 'general') return true
  return dataClass !== undefined && sealedFor[purpose].includes(dataClass) && worksIn(asker, row.programId)
}

export type Gate = {
  /** The rows that may leave. What stays behind is counted, and the document says so. */
  pass<Row extends Sealable>(part: string, rows: readonly Row[]): Row[]
  /** What `disclose` writes down. */
  told(): { included: Counted; leftOut: Counted }
}

/** The one way out: every part of a document goes through it before it is drawn. */
export function gateFor(asker: Asker, purpose: Purpose): Gate {
  const included: Counted = {}
  const leftOut: Counted = {}
  return {
    pass(part, rows) {
      const passing = rows.filter((row) => mayLeave(asker, purpose, row))
      for (const row of rows) count(passing.includes(row) ? included : leftOut, part, row)
      return passing
    },
    told: () => ({ included, leftOut }),
  }
}

/** "Contains a sealed part: yes" or no. */
export const hasSealed = (counted: Counted): boolean => sealedIn(counted) !== undefined

/** The most guarded class in it; undefined when all of it is general. */
export const sealedIn = (...counted: Counted[]): DataClass | undefined =>
  dataClasses.findLast((one) => one !== 'general' && counted.some((of) => countOf(of, one) > 0))

export const countOf = (counted: Counted, dataClass: DataClass): number =>
  Object.values(counted).reduce((sum, classes) => sum + (classes[dataClass] ?? 0), 0)

/** How many rows were left out, of whatever class. */
export const totalOf = (counted: Counted): number =>
  dataClasses.reduce((sum, dataClass) => sum + countOf(counted, dataClass), 0)

function count(counted: Counted, part: string, row: Sealable): void {
  const dataClass = classOf(row) ?? 'reporter_identity'
  const classes = counted[part] ?? {}
  classes[dataClass] = (classes[dataClass] ?? 0) + 1
  counted[part] = classes
}

/** A class that this gate does not know is guarded like the strictest. */
const classOf = ({ dataClass }: Sealable): DataClass | undefined => dataClasses.find((one) => one === dataClass)

const worksIn = ({ roles }: Asker, programId: string | null): boolean =>
  programId !== null && roles.some((held) => workers.includes(held.role) && held.programId === programId)

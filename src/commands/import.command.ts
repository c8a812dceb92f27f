import { z } from 'zod'
import type { HouseCommand, Telling } from '../platform/command/command.ts'
import type { House } from '../platform/house.ts'
import {
  type FilePreview,
  fileIn,
  HandedFile,
  handFile,
  type Importer,
  importFile,
  presentPreview,
  RefusedFile,
  reportWords,
  tryFiles,
} from '../rooms/interop/index.ts'
import { openUnnamedAgency } from '../rooms/staff/index.ts'
import { sayStored } from '../words/catalogue.ts'
import { Refusal } from '../words/refusal.ts'

const Prepared = z.object({
  files: z.array(z.union([RefusedFile, HandedFile])),
  dryRun: z.boolean(),
  source: z.string().nullable(),
  program: z.string().optional(),
})
type Prepared = z.infer<typeof Prepared>

export const importFhirCommand: HouseCommand = {
  name: 'import fhir',
  summary:
    'Brings FHIR R4 bundles into the record: clients, stays, problems, medications; a recent discharge opens a referral.',
  usage: 'FILE... [--dry-run] [--source NAME] [--program NAME] [--json]',
  options: {
    'dry-run': { type: 'boolean', says: 'Says what the files would do, and keeps nothing' },
    source: { type: 'string', says: "Whose ids these are; the file's own server or its folder when left out" },
    program: { type: 'string', says: 'Into which program, by name; the only one when left out' },
  },
  async prepare({ args, flags }) {
    if (args.length === 0) throw new Error('Name at least one file: throughline import fhir FILE...')
    const files: unknown[] = []
    for (const name of args) files.push(await handFile(name))
    const { source = null, program } = flags
    return { files, dryRun: flags['dry-run'] === true, source, program }
  },
  found: openUnnamedAgency,
  async perform(house, agencyId, prepared, telling) {
    const asked = Prepared.parse(prepared)
    const by = importerOf(house, agencyId, asked)
    const allRead = asked.dryRun ? await preview(by, asked, telling) : await bring(by, asked, telling)
    return allRead ? 0 : 1
  },
}

const importerOf = (house: House, agencyId: string, { program }: Prepared): Importer => ({
  ...{ house, agencyId, staffId: null },
  program: { name: program, opensFirst: true },
})

/** Each file by itself: one that is refused leaves nothing behind, and stops no other. */
async function bring(by: Importer, { files, source }: Prepared, telling: Telling): Promise<boolean> {
  let allRead = true
  for (const handed of files) {
    const report =
      'refused' in handed
        ? refusalOf(handed)
        : await importFile(by, fileIn(handed, source)).catch((error: unknown) => refusedOrThrow(error))
    const wasRead = tell({ file: handed.name, ...said(report) }, telling)
    allRead = wasRead && allRead
  }
  return allRead
}

async function preview(by: Importer, { files, source }: Prepared, telling: Telling): Promise<boolean> {
  const handed = files.filter((one) => 'packed' in one).map((one) => fileIn(one, source))
  const previews: FilePreview[] = [
    ...files.filter((one) => 'refused' in one).map((one) => ({ file: one.name, ...said(refusalOf(one)) })),
    ...(await tryFiles(by, handed)).map(presentPreview),
  ]
  return previews.map((one) => tell(one, telling)).every(Boolean)
}

function refusedOrThrow(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  throw error
}

const refusalOf = ({ refused: { code, values } }: RefusedFile): Refusal => new Refusal(code, 'file', values)

type Said = Pick<FilePreview, 'report' | 'problem'>

const said = (answer: FilePreview['report'] | Refusal): Said =>
  answer instanceof Refusal
    ? { report: null, problem: { code: answer.code, message: sayStored(answer.code, answer.values) } }
    : { report: answer, problem: null }

/** True when the file was read. What is wrong is said on both channels: to a person, and to a program. */
function tell({ file, report, problem }: FilePreview, telling: Telling): boolean {
  if (report) {
    telling.result(report, reportWords(report))
    return true
  }
  telling.progress(problem?.message ?? '')
  telling.result({ file, error: problem?.message, code: problem?.code }, '')
  return false
}

import { Field } from '../../../web/form/field.tsx'
import { assessmentSay as say } from '../assessment.en.ts'
import { FhirResource } from '../instrument/contract.ts'

export type ReadFile = { ok: true; file: FhirResource; name: string } | { ok: false; sentence: string }

type FileFieldProps = { label: string; hint: string; onFile: (read: ReadFile) => void }

/** What the door takes. */
const most = 2_000_000

/** One file of this device, read here: what is no JSON is said before anything is sent. */
export function FileField({ label, hint, onFile }: FileFieldProps) {
  const take = async (list: FileList | null) => {
    const file = list?.[0]
    if (file) onFile(await readFile(file))
  }
  return (
    <Field label={label} name="file" hint={hint}>
      {(wires) => (
        <input
          {...wires}
          type="file"
          className="tl-input"
          accept=".json,application/json,application/fhir+json"
          onChange={({ target }) => void take(target.files)}
        />
      )}
    </Field>
  )
}

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > most) return { ok: false, sentence: say('file_too_large', { name: file.name }) }
  const read = FhirResource.safeParse(await jsonIn(file))
  const name = file.name.replace(/\.json$/i, '')
  return read.success
    ? { ok: true, file: read.data, name }
    : { ok: false, sentence: say('file_no_json', { name: file.name }) }
}

async function jsonIn(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text())
  } catch {
    return null
  }
}

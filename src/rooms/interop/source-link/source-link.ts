import { z } from 'zod'

/** How a source calls one of its records. Ids belong to the source that gave them out, and mean nothing elsewhere. */
export type LinkKey = { source: string; resourceType: string; logicalId: string }

/** What the house remembers of a record beside the rows that it became. */
export const LinkState = z.object({
  /** As the files so far tell it together: read back through the schema of its kind. */
  record: z.unknown(),
  /** The program whose file brought it first: it stands there, and is of that program's class. */
  programId: z.string().optional(),
  /** The source that the record shows: the one that told of it first. */
  shownSource: z.string().optional(),
  /** What a discharge led to, so that it leads to it once. */
  discharge: z.enum(['referred', 'in_open_case']).optional(),
})
export type LinkState = z.infer<typeof LinkState>

/** Which of our rows a source's record is. */
export type SourceLink = LinkKey & {
  kind: string
  subjectId: string
  clientId: string | null
  /** Of the resource as it came last: the same again says nothing new. */
  sha256: string
  state: LinkState
}

export const linkName = ({ source, resourceType, logicalId }: LinkKey): string =>
  `${source} ${resourceType}/${logicalId}`

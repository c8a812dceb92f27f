/** Value sets that questionnaires point to without bringing them along. Source: HL7 FHIR R4 (4.0.1) and THO. */
type Concept = readonly [code: string, words: string]
type Part = { system: string; concepts: readonly Concept[] }

/** Codes with their points alone: the words are part of somebody's instrument and come with its file. */
type Pointed = { system: string; points: readonly (readonly [code: string, ordinal: number])[] }

const valueSet = 'http://hl7.org/fhir/ValueSet/'
const terminology = 'http://terminology.hl7.org/CodeSystem/'

const yesNo: Part = {
  system: `${terminology}v2-0136`,
  concepts: [
    ['Y', 'Yes'],
    ['N', 'No'],
  ],
}

const itemType: Part = {
  system: 'http://hl7.org/fhir/item-type',
  concepts: [
    ...([
      ['group', 'Group'],
      ['display', 'Display'],
      ['question', 'Question'],
      ['boolean', 'Boolean'],
    ] as const),
    ...([
      ['decimal', 'Decimal'],
      ['integer', 'Integer'],
      ['date', 'Date'],
      ['dateTime', 'Date Time'],
    ] as const),
    ...([
      ['time', 'Time'],
      ['string', 'String'],
      ['text', 'Text'],
      ['url', 'Url'],
    ] as const),
    ...([
      ['choice', 'Choice'],
      ['open-choice', 'Open Choice'],
      ['attachment', 'Attachment'],
    ] as const),
    ...([
      ['reference', 'Reference'],
      ['quantity', 'Quantity'],
    ] as const),
  ],
}

const gender: Part = {
  system: 'http://hl7.org/fhir/administrative-gender',
  concepts: [
    ['male', 'Male'],
    ['female', 'Female'],
    ['other', 'Other'],
    ['unknown', 'Unknown'],
  ],
}

const marital: Part = {
  system: `${terminology}v3-MaritalStatus`,
  concepts: [
    ...([
      ['A', 'Annulled'],
      ['D', 'Divorced'],
      ['I', 'Interlocutory'],
      ['L', 'Legally Separated'],
    ] as const),
    ...([
      ['M', 'Married'],
      ['P', 'Polygamous'],
      ['S', 'Never Married'],
      ['T', 'Domestic partner'],
    ] as const),
    ...([
      ['U', 'unmarried'],
      ['W', 'Widowed'],
    ] as const),
  ],
}

const known: Readonly<Record<string, readonly Part[]>> = {
  [`${valueSet}item-type`]: [itemType],
  [`${valueSet}administrative-gender`]: [gender],
  [`${valueSet}marital-status`]: [marital, { system: `${terminology}v3-NullFlavor`, concepts: [['UNK', 'unknown']] }],
  [`${valueSet}yesnodontknow`]: [
    yesNo,
    { system: `${terminology}data-absent-reason`, concepts: [['asked-unknown', "Don't know"]] },
  ],
  'http://terminology.hl7.org/ValueSet/v2-0136': [yesNo],
}

const pointed: Readonly<Record<string, Pointed>> = {
  'http://loinc.org/vs/LL358-3': {
    system: 'http://loinc.org',
    points: [
      ['LA6568-5', 0],
      ['LA6569-3', 1],
      ['LA6570-1', 2],
      ['LA6571-9', 3],
    ],
  },
}

const bare = (url: string): string => url.split('|')[0] ?? url

export const knownValueSet = (url: string): readonly Part[] | undefined => known[bare(url)]
export const pointedValueSet = (url: string): Pointed | undefined => pointed[bare(url)]

/** All that we know of a code system; for a value set that includes the whole of it. */
export const knownSystem = (system: string): Part | undefined =>
  Object.values(known)
    .flat()
    .find((part) => part.system === system)

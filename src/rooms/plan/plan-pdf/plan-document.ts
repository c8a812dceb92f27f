import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { plainDayInWords } from '../../../web/due-words.ts'
import type { PlanCopy } from '../client-copy/contract.ts'
import {
  footLine,
  groundsOf,
  measureLine,
  signatureLine,
  stateLine,
  stepLine,
  whoOf,
} from '../client-copy/plain-lines.ts'
import { say } from '../en.ts'
import type { PlanContent } from '../plan-file/version.ts'
import { drawingBox } from '../version/drawing.ts'

type Goal = PlanContent['needs'][number]['goals'][number]

/** The client's copy as a document of paper: the same words as on the screen, in the same order, and who signed them. */
export function planDocument(copy: PlanCopy, content: PlanContent, zone: string): TDocumentDefinitions {
  const title = say('copy_of', { name: content.client })
  return {
    pageSize: 'LETTER',
    pageMargins: [54, 54, 54, 60],
    info: { title, author: copy.agency },
    displayTitle: true,
    tagged: true,
    language: 'en-US',
    defaultStyle: { fontSize: 12, lineHeight: 1.35 },
    styles: {
      title: { fontSize: 20, bold: true },
      part: { fontSize: 13, bold: true, margin: [0, 14, 0, 3] },
      said: { fontSize: 15, italics: true, margin: [0, 0, 0, 4] },
      small: { fontSize: 10, color: '#475569' },
    },
    content: [
      { text: say('copy_program', { agency: copy.agency, program: content.program }), style: 'small' },
      { text: title, style: 'title' },
      { text: stateLine(copy, zone), style: 'small' },
      ...content.needs.flatMap(({ goals }) => goals.flatMap(goalIn)),
      ...groundsOf(content).flatMap(({ title: part, said }): Content[] => [
        { text: part, style: 'part' },
        { ul: said.map(({ words }) => words) },
      ]),
      ...(content.reviewOn ? [afterAPart(say('copy_review', { day: plainDayInWords(content.reviewOn) }))] : []),
      ...signaturesOf(copy, zone),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: footLine(copy, zone), style: 'small' },
        { text: `${page} / ${pages}`, style: 'small', alignment: 'right', width: 50 },
      ],
      margin: [54, 16, 54, 0],
    }),
  }
}

const afterAPart = (text: string): Content => ({ text, margin: [0, 14, 0, 0] })

const goalIn = (goal: Goal): Content[] => [
  { text: say('copy_you_said'), style: 'part' },
  { text: `“${goal.words}”`, style: 'said' },
  ...(goal.statement ? [goal.statement] : []),
  measureLine(goal),
  ...(goal.steps.length === 0
    ? []
    : [
        { text: say('copy_steps'), bold: true, margin: [0, 6, 0, 2] } satisfies Content,
        { ul: goal.steps.map((step) => ({ text: [{ text: whoOf(step), bold: true }, `: ${stepLine(step)}`] })) },
      ]),
]

function signaturesOf({ signatures }: PlanCopy, zone: string): Content[] {
  if (signatures.length === 0) return []
  return [
    { text: say('signatures'), style: 'part' },
    ...signatures.flatMap((one): Content[] => [
      ...(one.drawing ? [{ svg: svgOf(one.drawing), width: 180 }] : []),
      signatureLine(one, zone),
    ]),
  ]
}

/** The drawing is moves and lines alone, by the shape in which it was kept. */
const svgOf = (drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingBox.width} ${drawingBox.height}"><path d="${drawing}" fill="none" stroke="#0f172a" stroke-width="4"/></svg>`

/** What the letters of our PDF do not have would be left out without a word: such a plan is printed instead. */
export const hasEveryLetter = (text: string): boolean =>
  !/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u.test(
    text,
  )

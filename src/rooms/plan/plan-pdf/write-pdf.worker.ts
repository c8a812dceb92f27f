import { createRequire } from 'node:module'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import pdfmake from 'pdfmake'
import { z } from 'zod'
import { PlanCopy } from '../client-copy/contract.ts'
import { planDocument } from './plan-document.ts'

const { copy, zone } = z.object({ copy: PlanCopy, zone: z.string() }).parse(workerData)
if (!copy.content) throw new Error('There is nothing to write: the copy was left out.')

const fonts = path.join(path.dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto')
const font = (name: string): string => path.join(fonts, `Roboto-${name}.ttf`)

pdfmake.setFonts({
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
})
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((file) => path.dirname(file) === fonts)

const bytes = await pdfmake.createPdf(planDocument(copy, copy.content, zone)).getBuffer()
parentPort?.postMessage(new Uint8Array(bytes))

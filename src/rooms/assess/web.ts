import { lazily } from '../../web/lazily.tsx'

export { AcuityPage } from './acuity-form/acuity.page.tsx'
export { acuityQuery, assessmentQuery } from './assess.client.ts'
export { AssessView } from './assess-tab/assess.view.tsx'
export { InstrumentsPage } from './instrument-page/instruments.page.tsx'

// With these comes what computes expressions: the other pages of the room do not wait for it.
export const AssessmentPage = lazily(async () => (await import('./assessment-page/assessment.page.tsx')).AssessmentPage)
export const AssessmentPaperPage = lazily(
  async () => (await import('./assessment-paper/assessment-paper.page.tsx')).AssessmentPaperPage,
)
export const AddInstrumentPage = lazily(
  async () => (await import('./instrument-page/add-instrument.page.tsx')).AddInstrumentPage,
)
export const InstrumentPage = lazily(async () => (await import('./instrument-page/instrument.page.tsx')).InstrumentPage)

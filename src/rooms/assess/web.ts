export { AcuityPage } from './acuity-form/acuity.page.tsx'
export { acuityQuery } from './assess.client.ts'

export { AgencyPage } from './agency/agency.page.tsx'
export { AgencyPackPage } from './agency/agency-pack.page.tsx'

export { AgencyPage } from './agency/agency.page.tsx'

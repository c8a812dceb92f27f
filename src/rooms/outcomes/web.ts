export { MyWorkPage } from './my-work/my-work.page.tsx'

export { SuggestionSheet } from './suggestion/suggestion-sheet.view.tsx'
export { ImportPage } from './upload/import.page.tsx'

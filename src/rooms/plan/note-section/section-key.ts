/** Under which the goals of a contact stand in its note. */
export const noteSectionKey = 'goals'

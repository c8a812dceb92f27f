/** Under it the two halves of this section meet, and its answer stands in the note. */
export const noteSectionKey = 'done'

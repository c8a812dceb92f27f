/** How each standing of a note is marked, wherever it is shown. */
export const markOf = { awaiting_cosign: 'waiting', returned: 'due', cosigned: 'done' } as const

/** What changes when a plan does: on the screen of whoever changed it, and on everybody else's. */
export const planTopics = ['plan', 'chart', 'timeline', 'today', 'team'] as const

/** What is asked again after something due was changed: the list, the chart that shows it, and the bell. */
export const staleWithObligation = ['today', 'chart', 'timeline', 'team', 'notices', 'drafts'] as const

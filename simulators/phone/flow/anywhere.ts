/** What can happen wherever the app is. */
export const anywhere = { 'link-opened': 'opening', killed: 'closed' } as const;

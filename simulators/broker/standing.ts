/** How well something about the real service is known: from the Digital Agency, from people who saw it, or not at all. */
export type Standing = 'official' | 'observed' | 'assumed';

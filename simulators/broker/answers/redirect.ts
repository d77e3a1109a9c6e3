const BEYOND_LATIN_1 = /[^\0-\u00ff]/;

/**
 * Sends a browser elsewhere. Answers are made whole here instead of by the router's context: plain headers go to the
 * wire as they stand, and a length of 0 spares the empty chunk that every browser would have to be sent.
 */
export function redirect(location: string, status: 302 | 303, cookie?: string): Response {
  return new Response(null, {
    status,
    headers: {
      location: BEYOND_LATIN_1.test(location) ? encodeURI(location) : location,
      ...(cookie !== undefined && { 'set-cookie': cookie }),
      'content-length': '0',
    },
  });
}

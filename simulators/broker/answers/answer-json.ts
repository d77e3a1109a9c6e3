const JSON_TYPE = { 'content-type': 'application/json' } as const;

/** Headers of what nobody may keep: tokens and what they open. */
export const UNKEPT = { 'cache-control': 'no-store' } as const;

/** Answers with JSON. Made whole, as in `redirect`. */
export function answerJson(body: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...JSON_TYPE, ...headers } });
}

/** Reads what a token request says, also where it came in the wrong form: then what it says is still of interest. */
export function readForm(body: string): URLSearchParams {
  if (!body.startsWith('{')) return new URLSearchParams(body);
  try {
    const members = Object.entries(JSON.parse(body) as Record<string, unknown>);
    return new URLSearchParams(members.map(([name, value]) => [name, String(value)]));
  } catch {
    return new URLSearchParams();
  }
}

import { TokenRefused } from '../token-refused.ts';

/**
 * Reads the members of an answer that must be a JSON object and no error.
 * @throws TokenRefused for everything else, also for what breaks off
 */
export async function membersOf(answer: Response, who: string): Promise<Readonly<Record<string, unknown>>> {
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !/^application\/json\b/i.test(type)) {
    throw new TokenRefused(`${who} answered ${answer.status} and ${type || 'no type'}.`);
  }
  const members = parseJson(await answer.text().catch(() => ''));
  if (typeof members !== 'object' || members === null || Array.isArray(members) || 'error' in members) {
    throw new TokenRefused(`${who} answered ${answer.status} and no result.`);
  }
  return members as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

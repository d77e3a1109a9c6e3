import type { Exchange } from '../exchange.ts';
import { shows, type Rule } from '../sighting.ts';
import type { Traffic } from '../traffic.ts';

/** What differs from one request to the next by its nature. */
const FRESH = new Set(['state', 'nonce', 'code_challenge']);

/** How the authorization endpoint took a request: it may not be in the recording at all. */
function takenAs({ waysBack }: Traffic, exchange: Exchange): 'accepted' | 'redirected' | 'page' | undefined {
  const { status, received } = exchange;
  const back = waysBack.find((way) => way.exchange === exchange && way.atOnce);
  if (back?.parameters.has('error')) return 'redirected';
  if (status >= 400 && status < 500) return 'page';
  const goesOn = status >= 300 && status < 400 && received.headers['location'] !== undefined;
  return goesOn || status === 200 ? 'accepted' : undefined;
}

/** The first request that was accepted and is as another one but for what is always fresh. */
function alike(traffic: Traffic, other: Exchange): Exchange | undefined {
  return traffic.authorizations.find(
    (exchange) => takenAs(traffic, exchange) === 'accepted' && shapeOf(exchange) === shapeOf(other),
  );
}

function shapeOf({ url }: Exchange): string {
  const pairs = [...url.searchParams].map(([name, value]) => [name, FRESH.has(name) ? value !== '' : value]);
  return JSON.stringify(pairs.sort());
}

const stateOf = ({ url }: Exchange): string => url.searchParams.get('state') ?? '';

/** What becomes of a “;” in state. It is to blame only where a request alike was accepted. */
export const semicolonInState: Rule = (traffic) =>
  traffic.authorizations
    .filter((exchange) => stateOf(exchange).includes(';'))
    .flatMap((exchange) => {
      const taken = takenAs(traffic, exchange);
      if (taken === 'accepted')
        return [shows('accept', exchange, 'state に「;」があっても受け付けた。', 'A “;” in state was accepted.')];
      const other = alike(traffic, exchange);
      if (taken === undefined || !other || stateOf(other).includes(';')) return [];
      const ja = `state に「;」のある要求を断った。記録${other.entry}の同じ形の要求は受け付けた。`;
      const en = `A “;” in state was refused; entry ${other.entry}, alike without it, was accepted.`;
      return [shows('refuse', exchange, ja, en)];
    });

/** Where a faulty request is refused: a page counts only where client and redirect URI are known to be right. */
export const authorizeErrors: Rule = (traffic) =>
  traffic.authorizations.flatMap((exchange) => {
    const taken = takenAs(traffic, exchange);
    if (taken === 'redirected') {
      const ja = '誤りのある要求を、サービスに戻して断った。';
      return [shows('redirect', exchange, ja, 'A faulty request was refused by way of the service.')];
    }
    const known = traffic.authorizations.find(
      (other) =>
        takenAs(traffic, other) === 'accepted' &&
        ['client_id', 'redirect_uri'].every((name) => isSame(other, exchange, name)),
    );
    if (taken !== 'page' || !known) return [];
    const ja = `誤りのある要求を、画面で断った。同じ client_id と redirect_uri の要求（記録${known.entry}）は受け付けている。`;
    const en = `A faulty request was refused on a page; its client_id and redirect_uri were accepted in entry ${known.entry}.`;
    return [shows('page', exchange, ja, en)];
  });

function isSame(one: Exchange, other: Exchange, name: string): boolean {
  const [first, second] = [one, other].map(({ url }) => url.searchParams.getAll(name));
  return first?.length === 1 && second?.length === 1 && first[0] === second[0];
}

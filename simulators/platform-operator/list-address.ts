/**
 * Where the list of a distribution point is kept: the name itself is one of a directory that only certified verifiers
 * can ask (card.md §6), and the test PKI keeps the same lists at addresses of their own.
 */
export function listAddress(origin: string, distributionPoint: string): string {
  const city = /CN=([^,]+) CRLDP/.exec(distributionPoint)?.[1] ?? '';
  const prefecture = [...distributionPoint.matchAll(/OU=([^,]+)/g)].at(-1)?.[1] ?? '';
  return `${origin}/crl/sign/${encodeURIComponent(prefecture)}/${encodeURIComponent(city)}.crl`;
}

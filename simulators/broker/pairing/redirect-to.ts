/** Adds parameters to a redirect URI, keeping the query that it has. */
export function redirectTo(redirectUri: string, parameters: Readonly<Record<string, string>> | string[][]): string {
  const separator = redirectUri.includes('?') ? '&' : '?';
  return `${redirectUri}${separator}${new URLSearchParams(parameters).toString()}`;
}

/** What a person sits before. A tablet is served like a PC: it shows a code for the phone to scan. */
export type DeviceKind = 'smartphone' | 'tablet' | 'pc';

/**
 * Tells devices apart by what their browser says of itself (assumed: the real rule is not public). Safari on iPad calls
 * itself a Macintosh and so counts as a PC, and so does a phone's browser in desktop view (observed: `DOCUMENTS.universityManual`).
 * Strong zoom, which is also taken for a PC there, cannot be seen from here.
 * @param mobileHint the header `Sec-CH-UA-Mobile`
 */
export function deviceKindOf(userAgent: string, mobileHint?: string): DeviceKind {
  if (/iPad|Tablet|Silk/.test(userAgent)) return 'tablet';
  if (/iPhone|iPod/.test(userAgent)) return 'smartphone';
  if (!userAgent.includes('Android')) return 'pc';
  if (mobileHint === '?0') return 'tablet';
  return userAgent.includes('Mobile') ? 'smartphone' : 'tablet';
}

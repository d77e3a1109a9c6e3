import { createHash } from 'node:crypto';

/** The hash of a document that nobody handed in, base64. */
export function otherHash(_honest: string): string {
  return createHash('sha256').update('別の文書', 'utf8').digest('base64');
}

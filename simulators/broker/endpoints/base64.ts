import * as z from 'zod';

/** Binary values in the app's calls, at most as long as any that a card gives. */
export const base64 = z.base64().max(8_000);

/** The same, decoded. */
export const base64Bytes = base64.transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

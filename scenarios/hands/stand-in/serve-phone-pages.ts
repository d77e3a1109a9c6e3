import { serveBroker } from '../../../simulators/broker/server.ts';
import { createPhonePage, type PagePhone } from '../../../simulators/phone/page/phone-page.ts';
import { makeSecret } from '../../../simulators/world/make-secret.ts';
import type { Handle } from '../../../simulators/world/wire.ts';

/** Where the pages of stand-ins are served from. */
export interface PhonePages {
  readonly port: number;
  /** Puts a phone on a page of its own; its address, below the server's, is a secret. */
  show(phone: PagePhone): { readonly path: string; remove(): void };
  close(): Promise<void>;
}

/** How the pages are served: on loopback unless told otherwise. */
export interface PageServing {
  readonly host?: string;
  readonly port?: number | undefined;
  readonly tls?: { readonly key: string; readonly certificate: string };
}

/** Serves pages of phones, on a free port unless told which. */
export async function servePhonePages({ host, port, tls }: PageServing = {}): Promise<PhonePages> {
  const pages = new Map<string, Handle>();
  const nobody: Handle = () => new Response(null, { status: 404 });
  const handle: Handle = (request) => {
    const [, secret = ''] = new URL(request.url).pathname.split('/');
    return (pages.get(secret) ?? nobody)(request);
  };
  const served = await serveBroker(
    { handle: async (request) => handle(request) },
    { ...(host && { host }), ...(port !== undefined && { port }), ...(tls && { tls }) },
  );
  return {
    port: served.port,
    show(phone) {
      const secret = makeSecret();
      pages.set(secret, createPhonePage(`/${secret}/`, phone));
      return { path: `/${secret}/`, remove: () => void pages.delete(secret) };
    },
    close: served.close,
  };
}

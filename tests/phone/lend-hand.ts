import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a person's hands do at a phone, by the name that a presenter is asked for it by. */
export type HandDeeds = Readonly<Record<string, (card: string, what: string) => Promise<unknown>>>;

/** Hands that a presenter's command reaches. */
export interface LentHand {
  /** The command that has a deed done. */
  readonly presenter: string;
  /** What was asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Lends hands to a phone that is not ours; the script of the presenter goes into a folder. */
export async function lendHand(folder: string, deeds: HandDeeds): Promise<LentHand> {
  const asked: string[] = [];
  const hand = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const deed = pathname.slice(1);
    asked.push(deed);
    void Promise.resolve(deeds[deed]?.(searchParams.get('card') ?? '', searchParams.get('what') ?? '')).then(
      () => response.end('done'),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    );
  });
  await new Promise<void>((resolve) => hand.listen(0, '127.0.0.1', resolve));
  const { port } = hand.address() as AddressInfo;
  const script = join(folder, 'presenter.mjs');
  await writeFile(
    script,
    `const asked = new URLSearchParams({ card: process.env.TEGATA_CARD ?? '', what: process.env.TEGATA_WHAT ?? '' });
const answer = await fetch('http://127.0.0.1:${port}/' + process.argv[2] + '?' + asked);
if (!answer.ok) { console.error(await answer.text()); process.exit(1); }`,
  );
  return {
    presenter: `"${process.execPath}" "${script}"`,
    asked,
    async close() {
      hand.closeAllConnections();
      await new Promise((resolve) => hand.close(resolve));
    },
  };
}

import { loadDriver } from '../../simulators/card/pcsc/drivers/load-driver.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startPatience } from '../../simulators/world/patience.ts';
import { lookForProgram } from './look-for-program.ts';
import type { Found, Need } from './need.ts';

/** A service that runs tells its readers at once. */
const LISTEN_MS = 700;

/** What cards in readers need, ours and a person's. */
export const cardNeeds: readonly Need[] = [
  {
    id: 'readers',
    name: 'PC/SC',
    use: { ja: 'カードリーダーの利用（tegata card）', en: 'cards in readers (tegata card)' },
    serves: ['card'],
    get: {
      linux:
        'sudo apt-get install pcscd libpcsclite-dev vsmartcard-vpcd g++ make; npm rebuild pcsclite; sudo systemctl start pcscd',
      darwin: 'part of macOS; npm rebuild pcsclite',
      win32: 'part of Windows; npm rebuild smartcard',
    },
    look: lookForReaders,
  },
  {
    id: 'opensc',
    name: 'OpenSC',
    use: { ja: 'カードの動作を外のソフトで確かめる', en: 'proves the card with software of others' },
    serves: [],
    get: {
      linux: 'sudo apt-get install opensc',
      darwin: 'brew install opensc',
      win32: 'winget install OpenSC.OpenSC',
    },
    look: () => lookForProgram('opensc-tool', ['--info']),
  },
];

async function lookForReaders(): Promise<Found> {
  try {
    const driver = await loadDriver();
    const readers = new Set<string>();
    await new Promise<void>((resolve, reject) => {
      const session = driver.open(({ reader }) => readers.add(reader), reject);
      startPatience(LISTEN_MS, () => {
        session.close();
        resolve();
      });
    });
    return { isThere: true, what: `${driver.name}: ${[...readers].join(', ') || 'no reader'}` };
  } catch (error) {
    if (error instanceof HarnessError) return { isThere: false, why: error.message };
    return { isThere: false, why: error instanceof Error ? error.message : String(error) };
  }
}

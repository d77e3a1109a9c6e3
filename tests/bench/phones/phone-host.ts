// A process with simulated phones and nothing else, so that their memory can be measured.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { standPhone } from './stand-phone.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const mibOf = (bytes: number): number => bytes / 2 ** 20;

const platform = process.argv[2] === 'ios' ? 'ios' : 'android';
collectGarbage();
const codeMib = Math.round(mibOf(process.memoryUsage().rss));
const { at } = await standPhone(platform);
process.on('message', async (wanted) => {
  if (wanted === 'one more') return process.send?.({ at: (await standPhone(platform)).at });
  collectGarbage();
  const { rss, heapUsed, external } = process.memoryUsage();
  return process.send?.({ rssMib: Math.round(mibOf(rss)), keptMib: mibOf(heapUsed + external) });
});
process.send?.({ at, codeMib });

import { connect } from 'node:net';
import { createCard } from '../../simulators/card/card.ts';
import { insertCard } from '../../simulators/card/pcsc/insert-card.ts';
import { loadPersona } from '../../simulators/card/personas.ts';
import { personalise } from '../../simulators/card/personalise.ts';
import { createTrust } from '../../simulators/trust/trust.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { createWorldOn } from '../../simulators/world/world.ts';

// One that answers a virtual reader, in a process of its own: `card` is ours as it is served, `echo` sends back what comes.
const [kind, port] = process.argv.slice(2);
const address = { host: '127.0.0.1', port: Number(port) };

if (kind === 'echo') {
  const socket = connect({ ...address, noDelay: true });
  socket.on('data', (chunk) => socket.write(chunk));
} else {
  const world = createWorldOn(createRealClock(), { seed: 'bench', sink: () => {} });
  const contents = await personalise(world, createTrust(world), loadPersona('adult'));
  await insertCard(world.clock, createCard(world, contents), address);
}

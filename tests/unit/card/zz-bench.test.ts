import { it } from 'vitest';
import { createTrust } from '/work/main/simulators/trust/trust.ts';
import { createWorld } from '/work/main/simulators/world/world.ts';
import { createCard } from '/work/main/simulators/card/card.ts';
import { personalise } from '/work/main/simulators/card/personalise.ts';
import { loadPersona } from '/work/main/simulators/card/personas.ts';
it('bench', async () => {
  let n = 0;
  const mk = async (id: string, startsAt = new Date('2026-01-01T00:00:00Z')) => {
    const t0 = performance.now();
    const world = createWorld({ seed: 'x', startsAt, sink: () => { n++; } });
    const trust = createTrust(world); const t1 = performance.now();
    const contents = await personalise(world, trust, loadPersona(id)); const card = createCard(world, contents);
    console.log(id, 'trust', (t1 - t0).toFixed(2), 'personalise', (performance.now() - t1).toFixed(2));
    return card;
  };
  const card = await mk('adult'); await mk('adult'); await mk('second-adult'); await mk('child'); await mk('adult', new Date('2027-01-01T00:00:00Z'));
  card.powerOn();
  const select = Uint8Array.from(Buffer.from('00A4040C0AD392F000260100000001', 'hex'));
  for (let r = 0; r < 4; r++) {
    const t = performance.now();
    for (let i = 0; i < 1_000_000; i++) card.transmit(select);
    console.log('SELECT/s', Math.round(1e9 / (performance.now() - t)));
  }
}, 60000);

import type { Device } from './device.ts';
import type { Checkbox } from './screens/screen.ts';

/** Sets a tick, or takes it away again. */
export function tick({ app, setCover, cover }: Device, { id }: Checkbox): void {
  const { running } = app();
  const memory = running.memory();
  const { agreed } = memory;
  running.remember({ ...memory, agreed: agreed.includes(id) ? agreed.filter((one) => one !== id) : [...agreed, id] });
  setCover(cover());
}

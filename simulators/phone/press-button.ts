import type { Device } from './device.ts';
import type { ButtonId } from './screens/screen.ts';

/** Does what a pressed button does: most set off the event they are named after. */
export async function pressButton(device: Device, button: ButtonId): Promise<void> {
  const { app, lock, cover, setCover, turnTo } = device;
  if (button === 'stay' || (button === 'unlock' && cover() === 'lock-screen')) return setCover('none');
  if (button === 'launch-guide') return turnTo('guide').running.happen('launch');
  if (button === 'launch-mynaapp') return turnTo('mynaapp').running.happen('launch');
  const { running } = app();
  if (button === 'same-as-before') {
    const memory = running.memory();
    running.remember({ ...memory, entries: { ...memory.entries, 'text-pin': memory.entries['auth-pin'] ?? '' } });
  } else if (button === 'close' && running.accepts('stop')) {
    setCover('stop-dialog');
  } else {
    if (button === 'allow-face-id' || button === 'refuse-face-id') lock.answerFaceId(button === 'allow-face-id');
    await running.happen(button);
  }
}

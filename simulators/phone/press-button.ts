import type { Device } from './device.ts';
import type { ButtonId } from './screens/screen.ts';

/** Does what a pressed button does: most set off the event they are named after. */
export async function pressButton({ app, lock, cover, setCover }: Device, button: ButtonId): Promise<void> {
  if (button === 'same-as-before') {
    const memory = app.memory();
    app.remember({ ...memory, entries: { ...memory.entries, 'text-pin': memory.entries['auth-pin'] ?? '' } });
  } else if (button === 'stay' || (button === 'unlock' && cover() === 'lock-screen')) {
    setCover('none');
  } else if (button === 'allow-face-id' || button === 'refuse-face-id') {
    lock.answerFaceId(button === 'allow-face-id');
    await app.happen(button);
  } else if (button === 'close' && app.accepts('stop')) {
    setCover('stop-dialog');
  } else {
    await app.happen(button);
  }
}

import { biometricDialog } from './system-dialog.ts';
import type { AndroidSystem } from './system.ts';
import type { UiNode } from './uia2/ui-node.ts';

const TOUCHABLE: ReadonlySet<string> = new Set(['button', 'link', 'checkbox']);

const BACK = 4;
const HOME = 3;
const DIGIT_0 = 7;
const DIGIT_9 = 16;
const POWER = 26;
const WAKE_UP = 224;
const DELETE = 67;
const ENTER = 66;
const ESCAPE = 111;

/** Presses a key of the phone or of a keyboard; false when this phone has no such key. */
export async function pressKey(system: AndroidSystem, code: number): Promise<boolean> {
  const { phone } = system.occupant() ?? {};
  const seen = system.sight();
  if (code >= DIGIT_0 && code <= DIGIT_9) await typeKey(system, String(code - DIGIT_0));
  else if (code === DELETE) await typeKey(system, '⌫');
  else if (code === HOME && !system.isLocked()) system.bringToFront('home');
  else if (code === POWER) await phone?.lock();
  else if (code === BACK) await goBack(system);
  else if (code === ESCAPE || code === ENTER) {
    if (seen.keyboard) system.hideKeyboard();
  } else if (code !== HOME && code !== WAKE_UP) return false;
  return true;
}

/** The back gesture: takes the keyboard away first, then answers a question, then does what the screen's own arrow does. */
export async function goBack(system: AndroidSystem): Promise<void> {
  const { dialog, keyboard, screen } = system.sight();
  if (dialog) return answerDialog(system, dialog.buttons[0]?.id ?? '');
  if (keyboard) return system.hideKeyboard();
  const { phone } = system.occupant() ?? {};
  const stays = screen.overlay?.buttons.find(({ id }) => id === 'stay');
  const leaves = screen.elements.find((element) => element.kind === 'button' && element.role === 'corner');
  if (stays) await phone?.tap(stays.id);
  else if (!screen.overlay && leaves) await phone?.tap(leaves.id);
}

/** Puts a finger on something. What is disabled, or only to be read, takes no notice. */
export async function touchNode(system: AndroidSystem, node: UiNode): Promise<void> {
  const { dialog } = system.sight();
  const { place } = node;
  if (!place) return;
  if (dialog) return answerDialog(system, place.id);
  if (place.part === 'key') return typeKey(system, place.text);
  if (!place.enabled || !TOUCHABLE.has(place.part)) return;
  if (system.sight().package === 'com.android.launcher3') {
    await system.occupant()?.phone.launch();
    system.bringToFront('app');
    return;
  }
  const { phone, app } = system.occupant() ?? {};
  // The app asks the system to make sure of the owner; a driver has no finger.
  const asksOwner = place.id === 'unlock' && system.sight().screen.id === 'unlock' && phone?.unlockKind() !== 'none';
  if (asksOwner) system.ask(biometricDialog(app?.name ?? '', () => {}));
  else await phone?.tap(place.id);
}

/** Puts a text into a field, as an accessibility service does: in place of what stood there. */
export async function fillField(system: AndroidSystem, node: UiNode, text: string): Promise<void> {
  if (node.place?.part !== 'field') return;
  typed.set(system, { field: node.place.id, text });
  await system.occupant()?.phone.type(node.place.id, text);
}

/** What was typed by keys so far: the phone itself tells nobody, not even its own driver. */
const typed = new WeakMap<AndroidSystem, { field: string; text: string }>();

async function typeKey(system: AndroidSystem, key: string): Promise<void> {
  const field = system.sight().screen.elements.find(({ kind }) => kind === 'field');
  if (field?.kind !== 'field') return;
  const before = typed.get(system);
  // A field that was emptied meanwhile, as after a wrong PIN, starts anew.
  const text = before?.field === field.id && before.text.length === field.filled ? before.text : '';
  const after = key === '⌫' ? text.slice(0, -1) : (text + key).slice(0, field.maxLength);
  typed.set(system, { field: field.id, text: after });
  await system.occupant()?.phone.type(field.id, after);
}

function answerDialog(system: AndroidSystem, button: string): void {
  const { dialog } = system.sight();
  if (!dialog?.buttons.some(({ id }) => id === button)) return;
  system.ask(undefined);
  dialog.answer(button);
}

import type { Sitting } from './sitting.ts';

/** Agrees to sign what the app shows, and keeps what it showed: 署名 asks for the consent before the password. */
export async function agreesToSign(sitting: Sitting): Promise<void> {
  const phone = await sitting.phone();
  await phone.press(sitting.setting.way === 'same-device' ? 'はじめる' : '次へ');
  await sitting.phoneShows(['sign-target']);
  sitting.notes.set('target', (await phone.look()).text.join('\n'));
  await phone.press('次へ');
  await sitting.phoneShows(['sign-consent']);
  await phone.press('許可');
  await sitting.phoneShows(['sign-password']);
}

/** Types what the app asks for before it reads the card: the password for signing, and the PIN of the items if they are asked for. */
export async function typesPassword(sitting: Sitting, which: 'right' | 'wrong'): Promise<void> {
  const phone = await sitting.phone();
  if ((await phone.look()).id === 'sign-steps') await agreesToSign(sitting);
  await phone.typePin(sitting.pin('signing', which));
  if ((await phone.look()).id === 'text-pin') await phone.typePin(sitting.pin('cardInfo', 'right'));
}

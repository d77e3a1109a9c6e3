import { describe, expect, it } from 'vitest';
import { goToCard, goToConsent, setStage, type Stage } from './stage.ts';

async function read(stage: Stage): Promise<void> {
  await stage.phone.tap('start-reading');
  await stage.phone.holdCard(stage.card);
}

describe('a wrong PIN', () => {
  it('is named with the tries left, the other entry is kept, and no try of the second is spent', async () => {
    const stage = setStage();
    await goToCard(stage, '9999');
    await read(stage);
    const screen = stage.phone.screen();
    expect([screen.id, screen.triesLeft]).toEqual(['auth-pin', 2]);
    expect(screen.message).toBe('利用者証明用電子証明書の暗証番号が違います。あと2回間違えるとロックされます。');
    expect(screen.elements).toContainEqual(expect.objectContaining({ kind: 'field', filled: 0 }));
    expect(stage.card.pins['0011'].tries).toBe(3);
    await stage.phone.type('auth-pin', '1234');
    await stage.phone.tap('next');
    expect(stage.phone.screen().id).toBe('hold-card');
    await stage.phone.tap('start-reading');
    expect(stage.phone.screen().id).toBe('consent');
  });

  it('of the second application leads back to that one only', async () => {
    const stage = setStage();
    await goToCard(stage, '1234', '0000');
    await read(stage);
    const { id, triesLeft } = stage.phone.screen();
    expect([id, triesLeft]).toEqual(['text-pin', 2]);
    await stage.phone.tap('same-as-before');
    await stage.phone.tap('next');
    await stage.phone.tap('start-reading');
    expect([stage.phone.screen().triesLeft, stage.card.pins['0011'].tries]).toEqual([1, 1]);
  });

  it('that locks ends the session at the broker and leads back to the service', async () => {
    const stage = setStage();
    stage.card.pins['0018'].tries = 1;
    await goToCard(stage, '9999');
    await read(stage);
    expect(stage.phone.screen().id).toBe('auth-pin-locked');
    expect(stage.phone.screen().body.join()).toContain('窓口');
    expect(stage.called('cancel')).toEqual([{ reason: 'pin_locked' }]);
    await stage.phone.tap('close');
    expect(stage.opened).toHaveLength(1);
  });

  it('is not even sent to a PIN that is locked already', async () => {
    for (const file of ['0018', '0011'] as const) {
      const stage = setStage();
      stage.card.pins[file].tries = 0;
      await goToConsent(stage);
      expect(stage.phone.screen().id).toBe(file === '0018' ? 'auth-pin-locked' : 'text-pin-locked');
      expect(stage.card.sent.at(-1)).toBe('00200080');
    }
  });

  it('is shown by a card that says 6984 as a lock', async () => {
    const stage = setStage();
    stage.card.answer('0020008004', '6984');
    await goToConsent(stage);
    expect(stage.phone.screen().id).toBe('auth-pin-locked');
  });
});

describe('a card that cannot be read', () => {
  it('may leave at any command, and is read again without a try lost', async () => {
    const whole = setStage();
    await goToConsent(whole);
    expect(whole.card.sent.length).toBeGreaterThan(12);
    for (let at = 1; at <= whole.card.sent.length; at++) {
      const stage = setStage();
      stage.card.leavesAt(at);
      await goToConsent(stage);
      expect(stage.phone.screen().id).toBe('reading-interrupted');
      await stage.phone.tap('start-reading');
      expect(stage.phone.screen().id).toBe('waiting-for-card');
      await stage.phone.holdCard(stage.card);
      expect(stage.phone.screen().id).toBe('consent');
      expect([stage.card.pins['0018'].tries, stage.card.pins['0011'].tries]).toEqual([3, 3]);
    }
  });

  it.each([
    ['not-my-number-card', '00a4040c0ad392f0', '6a82'],
    ['chip-error', '00a4040c0ad392f0', '6f00'],
    ['chip-error', '00a4020c02000a', '6f00'],
    ['chip-error', '00b0', '9000'],
    ['chip-error', '802a', '6985'],
    ['chip-error', '00b0000007', '05ff9000'],
    ['chip-error', '00200080', '6a82'],
    ['chip-error', '00200080', ''],
  ])('is shown as %s when %s is answered by %s, and another may be held', async (id, prefix, answer) => {
    const stage = setStage();
    stage.card.answer(prefix, answer);
    await goToConsent(stage);
    expect(stage.phone.screen().id).toBe(id);
    await stage.phone.takeCardAway();
    await stage.phone.tap('start-reading');
    expect(stage.phone.screen().id).toBe('waiting-for-card');
  });

  it('may have gone between two taps without a word', async () => {
    const stage = setStage();
    await goToCard(stage);
    await stage.phone.holdCard(stage.card);
    await stage.phone.takeCardAway();
    await stage.phone.takeCardAway();
    await stage.phone.tap('start-reading');
    expect(stage.phone.screen().id).toBe('waiting-for-card');
    expect(stage.journal.filter(({ kind }) => kind === 'card').map(({ data }) => data)).toEqual([
      { held: true },
      { held: false },
    ]);
  });

  it.each(['expired', 'not_yet_valid', 'revoked', 'suspended', 'untrusted'])(
    'because its certificate is %s says so and ends the session',
    async (fault) => {
      const stage = setStage();
      stage.broker.refuse('proof', 422, `certificate_${fault}`);
      await goToConsent(stage);
      expect(stage.phone.screen().id).toBe(`certificate-${fault.replaceAll('_', '-')}`);
      expect(stage.called('cancel')).toEqual([{ reason: 'certificate' }]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { watchPersonalData } from '../../../simulators/card/pcsc/watch-personal-data.ts';
import { issueCard, SELECT, verifying } from '../card/issue-card.ts';

const READ = '00B0000000';

async function watched(): Promise<{ learnt: Map<string, string>; send(...commands: string[]): Promise<void> }> {
  const { card } = await issueCard();
  const learnt = new Map<string, string>();
  const same = watchPersonalData(card, (name, value) => void learnt.set(name, value));
  return {
    learnt,
    async send(...commands) {
      for (const command of commands) {
        await same.transmit(Uint8Array.from(Buffer.from(command.replaceAll(' ', ''), 'hex')));
      }
    },
  };
}

describe('a card whose personal data is watched', () => {
  it('tells the four items when the last byte of them has been read, however they are read', async () => {
    const { learnt, send } = await watched();
    await send(SELECT.cardInfo, SELECT.file('0011'), verifying('7193'), SELECT.file('0002'), '00B0000010');
    expect([...learnt]).toEqual([]);
    await send('00B00010F0');
    expect(Object.fromEntries(learnt)).toMatchObject({ name: '手形　花子', birthdate: '19800512', gender: '2' });
  });

  it('knows a file by its short id as well, and an application by the beginning of its AID', async () => {
    const { learnt, send } = await watched();
    await send('00A4040C09D39210003100010104', SELECT.cardInfo, SELECT.file('0011'), verifying('7193'), '00B0820000');
    expect(learnt.get('address')).toBe('見本県見本市手形町１－２－３');
    await send('00B0810000');
    expect(learnt.get('individual number')).toBe('999900000012');
  });

  it('tells a certificate with its serial and its subject, and a signature', async () => {
    const { learnt, send } = await watched();
    await send(SELECT.jpki, SELECT.file('000A'), '00B00000000000');
    expect(learnt.get('certificate')).toMatch(/^MII/);
    expect(learnt.get('serial')).toBe('54470101');
    expect(learnt.get('subject')).toMatch(/^[0-9A-Z]{23}$/);
    await send(SELECT.file('0018'), verifying('8264'), SELECT.file('0017'), `802A0280 20 ${'00'.repeat(32)} 00`);
    expect(Buffer.from(learnt.get('signature') ?? '', 'base64')).toHaveLength(256);
  });

  it('tells nothing of what anybody may read, nor of what was refused', async () => {
    const { learnt, send } = await watched();
    await send(
      SELECT.jpki,
      SELECT.file('0006'),
      READ,
      SELECT.file('000B'),
      READ,
      SELECT.cardInfo,
      SELECT.file('0002'),
      READ,
    );
    expect([...learnt]).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createPrivacy } from '../../../scenarios/cast/privacy.ts';
import type { JournalEntry } from '../../../simulators/world/journal.ts';

const entry = (data: JournalEntry['data']): JournalEntry => ({ n: 1, atMs: 2, actor: 'browser', kind: 'page', data });

describe('the privacy of whoever lends a card', () => {
  it('puts a name in the place of each value, wherever it stands', () => {
    const privacy = createPrivacy();
    privacy.learn('name', '見本　太郎');
    privacy.learn('address', '見本県見本　太郎町');
    const { data } = privacy.clean(
      entry({
        text: ['ようこそ、見本　太郎さん。'],
        received: { address: '見本県見本　太郎町' },
        status: 200,
        none: null,
      }),
    );
    expect(data).toEqual({
      text: ['ようこそ、〈card: name〉さん。'],
      received: { address: '〈card: address〉' },
      status: 200,
      none: null,
    });
  });

  it('knows a value in a query and in small letters', () => {
    const privacy = createPrivacy();
    privacy.learn('name', '見本　太郎');
    privacy.learn('serial', '0A1B2C3D');
    const { data } = privacy.clean(entry({ url: `?name=${encodeURIComponent('見本　太郎')}`, serial: '0a1b2c3d' }));
    expect(data).toEqual({ url: '?name=〈card: name〉', serial: '〈card: serial〉' });
  });

  it('takes a single digit for personal only where it stands alone', () => {
    const privacy = createPrivacy();
    privacy.learn('gender', '2');
    const { data } = privacy.clean(entry({ text: ['2', '20 seconds'], gender: '2', tab: 'tab-2' }));
    expect(data).toEqual({ text: ['〈card: gender〉', '20 seconds'], gender: '〈card: gender〉', tab: 'tab-2' });
  });
});

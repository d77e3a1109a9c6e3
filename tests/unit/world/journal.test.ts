import { describe, expect, it } from 'vitest';
import { createJournal, type JournalEntry } from '../../../simulators/world/journal.ts';

function writing() {
  const entries: JournalEntry[] = [];
  return { entries, journal: createJournal({ now: () => 7 }, (entry) => entries.push(entry)) };
}

describe('an entry that is told late', () => {
  it('has its place in the journal, and is told once, when it is first read', () => {
    const { entries, journal } = writing();
    let told = 0;
    journal.write('person', 'does', { what: 'a' });
    journal.writeLate('card', 'apdu', { tell: () => ({ what: 'b', told: ++told }) });
    journal.write('person', 'does', { what: 'c' });
    expect(told).toBe(0);
    expect(entries[1]?.data).toEqual({ what: 'b', told: 1 });
    expect(entries[1]?.data).toBe(entries[1]?.data);
    expect(entries.map(({ n }) => n)).toEqual([0, 1, 2]);
  });

  it('is written as JSON like any other', () => {
    const { entries, journal } = writing();
    journal.writeLate('card', 'apdu', { tell: () => ({ sw: '9000' }) });
    journal.write('card', 'apdu', { sw: '9000' });
    const [late, early] = entries.map((entry) => JSON.stringify(entry));
    expect(late).toBe(early?.replace('"n":1', '"n":0'));
  });
});

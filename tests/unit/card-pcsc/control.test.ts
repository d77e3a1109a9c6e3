import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeSeat } from '../../../simulators/card/pcsc/card-seat.ts';
import { tellCard } from '../../../simulators/card/pcsc/control-client.ts';
import { findNote, leaveNote, notesFolder } from '../../../simulators/card/pcsc/control-note.ts';
import { openControlPort } from '../../../simulators/card/pcsc/control-server.ts';
import { createControl } from '../../../simulators/card/pcsc/control.ts';
import { loadPersona } from '../../../simulators/card/personas.ts';
import { issueCard, SELECT } from '../card/issue-card.ts';
import { openFakeReader } from './fake-reader.ts';

const token = 'a-word-of-this-test';

async function controlled() {
  const reader = await openFakeReader();
  const { card, world } = await issueCard();
  const seat = await takeSeat(card, { clock: world.clock, address: reader.address, patienceMs: 1_000, gapMs: 0 });
  const cardOf = async (persona: string) => (await issueCard(loadPersona(persona).id)).card;
  const port = await openControlPort(createControl({ seat, token, cardOf }));
  onTestFinished(() => port.close());
  const held = await reader.card();
  return {
    reader,
    held,
    port: port.port,
    tell: (order: Parameters<typeof tellCard>[1]) => tellCard({ port: port.port, token }, order),
  };
}

function post(
  port: number,
  body: string,
  headers: Record<string, string>,
  path = '/card',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
    });
    call.once('error', reject);
    call.end(body);
  });
}

describe('the control port of a card', () => {
  it('removes, inserts and swaps the card, and says how it stands', async () => {
    const { reader, held, tell } = await controlled();
    expect(await tell({ do: 'state' })).toMatchObject({ card: 'adult', place: 'in', delayMs: 0 });
    expect(await tell({ do: 'remove' })).toMatchObject({ place: 'out' });
    await held.out;
    expect(await tell({ do: 'insert' })).toMatchObject({ card: 'adult', place: 'in' });
    const again = await reader.card();
    expect(await tell({ do: 'swap', persona: 'child' })).toMatchObject({ card: 'child', place: 'in' });
    await again.out;
    expect(await (await reader.card()).ask('04')).toBe('3BE000FF8131FE4514');
  });

  it('slows answers and cuts one off', async () => {
    const { held, tell } = await controlled();
    expect(await tell({ do: 'slow', delayMs: 250 })).toMatchObject({ delayMs: 250 });
    expect(await tell({ do: 'slow', delayMs: 0 })).toMatchObject({ delayMs: 0 });
    expect(await tell({ do: 'cut' })).toMatchObject({ cutsNextAnswer: true, place: 'in' });
    held.say('01');
    held.say(SELECT.jpki);
    expect(await held.out).toBe('0002');
  });

  it('tells in one sentence what it cannot do', async () => {
    const { reader, tell } = await controlled();
    await expect(tell({ do: 'swap', persona: 'nobody' })).rejects.toMatchObject({
      code: 'control-refused',
      message: expect.stringContaining('Failed to load a persona: expected one of adult'),
    });
    await tell({ do: 'remove' });
    await reader.goAway();
    await expect(tell({ do: 'insert' })).rejects.toMatchObject({
      message: expect.stringContaining('expected a virtual reader at'),
    });
    await expect(tell({ do: 'slow', delayMs: -1 })).rejects.toMatchObject({ code: 'control-refused' });
  });

  it('obeys nobody without its token', async () => {
    const { port } = await controlled();
    const order = JSON.stringify({ do: 'remove' });
    expect(await post(port, order, {})).toBe(401);
    expect(await post(port, order, { authorization: 'Bearer another-word' })).toBe(401);
    expect(await post(port, order, { authorization: `Bearer ${token}` }, '/else')).toBe(404);
    expect(await post(port, 'remove', { authorization: `Bearer ${token}` })).toBe(422);
  });

  it('is missed in one sentence when it is gone', async () => {
    const port = await openControlPort(() => new Response());
    await port.close();
    await expect(tellCard({ port: port.port, token }, { do: 'state' })).rejects.toMatchObject({
      code: 'control-refused',
      message: `Failed to reach the card: expected \`tegata card serve\` on port ${port.port}, got ECONNREFUSED.`,
    });
  });
});

describe('the note of a served card', () => {
  const makeFolder = (): string => {
    const outer = mkdtempSync(join(tmpdir(), 'tegata-notes-'));
    onTestFinished(() => rmSync(outer, { recursive: true }));
    return notesFolder({ XDG_RUNTIME_DIR: outer });
  };
  const note = { pid: process.pid, reader: '127.0.0.1:35963', port: 4_711, token };

  it('is found by its own user alone, until it is taken away', () => {
    const folder = makeFolder();
    const takeAway = leaveNote(folder, note);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(findNote(folder)).toEqual(note);
    expect(findNote(folder, note.reader)).toEqual(note);
    takeAway();
    expect(() => findNote(folder)).toThrow('expected `tegata card serve` to run, got none');
  });

  it('must be chosen by reader where there are two', () => {
    const folder = makeFolder();
    leaveNote(folder, note);
    writeFileSync(join(folder, 'other.card.json'), JSON.stringify({ ...note, reader: '127.0.0.1:35964' }));
    expect(() => findNote(folder)).toThrow('expected --vpcd with one of 127.0.0.1:35963, 127.0.0.1:35964, got none');
    expect(findNote(folder, '127.0.0.1:35964').reader).toBe('127.0.0.1:35964');
  });

  it('of a process that has ended counts for nothing', () => {
    const folder = makeFolder();
    leaveNote(folder, { ...note, pid: 2 ** 22 + 1 });
    expect(() => findNote(folder)).toThrow('got none');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is neither left nor read where others may look', () => {
    const folder = makeFolder();
    mkdirSync(folder, { mode: 0o755 });
    expect(() => leaveNote(folder, note)).toThrow('expected a folder that only you may open');
    expect(() => findNote(folder)).toThrow('expected a folder that only you may open');
    expect(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });
});

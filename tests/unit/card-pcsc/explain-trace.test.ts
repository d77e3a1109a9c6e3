import { describe, expect, it } from 'vitest';
import { explainTrace } from '../../../simulators/card/pcsc/explain-trace.ts';
import { issueCard, SELECT, verifying } from '../card/issue-card.ts';

const tell = (trace: string): string[] => explainTrace(trace).map(({ line, words }) => `${line} ${words.en}`);

const JPKI = '00A4040C0AD392F000260100000001';
const OPENSC_LOG = `P:5; T:0x13 04:39:36.603 [opensc-tool] apdu.c:552:sc_transmit_apdu: called
P:5; T:0x13 04:39:36.603 [opensc-tool] reader-pcsc.c:324:pcsc_transmit:
Outgoing APDU (15 bytes):
00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01 .........&.....

P:5; T:0x13 04:39:36.604 [opensc-tool] reader-pcsc.c:244:pcsc_internal_transmit: called
Incoming APDU (2 bytes):
90 00 ..

Outgoing APDU (5 bytes):
00 B0 86 00 14 .....
Incoming APDU (22 bytes):
4A 50 4B 49 41 50 49 43 43 54 4F 4B 45 4E 32 20 JPKIAPICCTOKEN2
20 20 20 20 90 00     ..`;

describe('a trace', () => {
  it('may be bare hexadecimal, command and response by turns', () => {
    expect(tell(`# mine\n${JPKI}\n9000\n\n00 a4 02 0c 02 00 18\n90:00\n00200080\n63C3\n`)).toEqual([
      '2 SELECT JPKI → 9000 done',
      '5 JPKI · authentication PIN (0018) · SELECT → 9000 done',
      '7 JPKI · authentication PIN (0018) · VERIFY, query of tries left → 63C3 3 tries left',
    ]);
  });

  it.each([
    ['>', '<'],
    ['->', '<-'],
    ['=>', '<='],
    ['>>', '<<'],
  ])('may be marked by %s and %s, with anything between', (out, back) => {
    expect(tell(`######## $ pkcs15-tool -D\n${out} ${JPKI}\n${back} 9000\nrc=0`)).toEqual([
      '2 SELECT JPKI → 9000 done',
    ]);
  });

  it('may be a debug log of OpenSC', () => {
    expect(tell(OPENSC_LOG)).toEqual([
      '3 SELECT JPKI → 9000 done',
      '10 JPKI · token info (0006) · READ BINARY → 9000 done, 20 bytes',
    ]);
  });

  it('may be a log of pcscd', () => {
    const log = '00000012 winscard.c:1610 APDU: 00 A4 04 0C 0A D3 92 F0 00 26 01 00 00 00 01 \n00000100 SW: 90 00 ';
    expect(tell(log)).toEqual(['1 SELECT JPKI → 9000 done']);
  });

  it('may be our own journal, one card apart from another', async () => {
    const { journal, send, card } = await issueCard();
    send(SELECT.jpki, SELECT.file('0018'), verifying('8264'));
    card.reset();
    send(SELECT.file('0018'));
    const other = JSON.stringify({ kind: 'apdu', data: { card: 'child', command: JPKI, response: '', sw: '9000' } });
    const lines = journal.map((entry) => JSON.stringify(entry));
    const explained = explainTrace([...lines, other].join('\n'));
    expect(explained.map(({ card: id, words }) => `${id} ${words.en}`)).toEqual([
      'adult SELECT JPKI → 9000 done',
      'adult JPKI · authentication PIN (0018) · SELECT → 9000 done',
      'adult JPKI · authentication PIN (0018) · VERIFY **** → 9000 done',
      'adult 0018 · SELECT → 6A82 not found',
      'child SELECT JPKI → 9000 done',
    ]);
  });

  it('may leave bytes out where it says how many', () => {
    const line = 'JPKI · READ BINARY → 9000 done  > 00B0000000  < 3082…(256 bytes)9000';
    expect(tell(`x  > ${JPKI}  < 9000\n${line}`).at(-1)).toBe('2 JPKI · READ BINARY → 9000 done, 256 bytes');
  });

  it('keeps PINs to itself, shown or masked', () => {
    const bare = explainTrace(`${JPKI}\n9000\n002000800431323334\n63C2\n`);
    expect(bare[1]?.command).toBe('0020008004********');
    expect(explainTrace(`${JPKI}\n9000\n0020008004********\n63C2\n`)[1]).toEqual({ ...bare[1], line: 3 });
    expect(JSON.stringify(explainTrace('> 002000800431323334\n> 00A40000\n< 9000'))).not.toContain('31323334');
  });

  it('tells of commands that had no answer', () => {
    expect(tell(`> ${JPKI}\n< 9000\n> 00A4020C020018\n# POWER OFF\n> ${JPKI}`)).toEqual([
      '1 SELECT JPKI → 9000 done',
      '3 00A4020C020018 → no answer',
      `5 ${JPKI} → no answer`,
    ]);
  });

  it.each([
    ['00A40000\nxyz\n', 'expected whole bytes in hexadecimal in line 2, got the character “x”.'],
    ['00A40000\n9000\n00A', 'expected whole bytes in hexadecimal in line 3, got half a byte.'],
    ['> 00A40000\n< 90 0?', 'expected whole bytes in hexadecimal in line 2, got the character “?”.'],
    ['00A400\n9000', 'expected a command of at least four bytes in line 1, got 3.'],
    ['00A40000\n90', 'expected a response that ends with a status word in line 2, got none.'],
    ['< 9000', 'expected a command before the response in line 1, got none.'],
    ['{"kind":', 'expected a JSON object in line 1, got something that only begins like one.'],
    ['Outgoing APDU (15 bytes):\nhello', 'expected 15 bytes of the APDU of line 1 in line 2, got something else.'],
    ['\n\n', 'expected command APDUs and responses, got none.'],
  ])('that is wrong is told by line: %j', (trace, sentence) => {
    expect(() => explainTrace(trace)).toThrow(`Failed to read the trace: ${sentence}`);
  });
});

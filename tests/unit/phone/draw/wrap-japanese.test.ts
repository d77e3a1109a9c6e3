import { describe, expect, it } from 'vitest';
import { assert, integer, property, string } from 'fast-check';
import { measureText, wrapJapanese } from '../../../../simulators/phone/draw/wrap-japanese.ts';

describe('wrapping Japanese', () => {
  it('breaks between phrases, keeps compounds whole, and cuts only what is wider than a line', () => {
    expect(wrapJapanese('券面事項入力補助用の暗証番号', 13)).toEqual(['券面事項入力補助用の', '暗証番号']);
    expect(wrapJapanese('もう一度お試しください。', 8)).toEqual(['もう一度', 'お試しください。']);
    expect(wrapJapanese('カードの読み取り', 3)).toEqual(['カード', 'の', '読み取', 'り']);
  });

  it('puts no closing mark at the start of a line and no opening bracket at its end', () => {
    for (let width = 7; width < 16; width++) {
      for (const line of wrapJapanese('「手形」へ、「氏名」（漢字）を渡す。', width)) {
        expect(line).not.toMatch(/^[」、）。]|[「（]$/);
      }
    }
  });

  it('loses nothing but spaces and keeps every line within its width', () => {
    assert(
      property(string({ unit: 'grapheme' }), integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapJapanese(text, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 1 },
    );
  });
});

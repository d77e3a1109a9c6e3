import { describe, expect, it } from 'vitest';
import { playAgainWhenLost } from '../../../scenarios/playing/play-again-when-lost.ts';

/** A browser that is lost the first few times that somebody looks. */
const losing = (times: number): (() => Promise<boolean>) => {
  let left = times;
  return async () => left-- > 0;
};

describe('playing again what was lost on the way', () => {
  it('counts only the time in which nothing was lost', async () => {
    const played: number[] = [];
    const play = async (): Promise<number> => played.push(played.length);
    expect(await playAgainWhenLost(losing(2), play)).toBe(3);
    expect(played).toHaveLength(3);
  });

  it('takes a failure that a lost browser explains for no failure', async () => {
    let times = 0;
    const play = async (): Promise<string> => {
      if (++times === 1) throw new Error('Target page, context or browser has been closed');
      return 'passed';
    };
    expect(await playAgainWhenLost(losing(1), play)).toBe('passed');
  });

  it('passes on a failure of the thing itself', async () => {
    const play = (): Promise<never> => Promise.reject(new TypeError('a mistake'));
    await expect(playAgainWhenLost(losing(0), play)).rejects.toThrow('a mistake');
    await expect(playAgainWhenLost(undefined, play)).rejects.toThrow('a mistake');
  });

  it('gives up when it is lost again and again', async () => {
    await expect(playAgainWhenLost(losing(99), async () => 'x')).rejects.toMatchObject({ code: 'device-lost' });
  });
});

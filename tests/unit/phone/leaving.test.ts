import { describe, expect, it } from 'vitest';
import { goToCard, goToConsent, goToSteps, LINK, setStage, type Stage } from './stage.ts';

const WAYS: Record<string, (stage: Stage) => Promise<unknown>> = {
  unlock: ({ phone }) => phone.opensLink(LINK),
  steps: goToSteps,
  'auth-pin': async (stage) => {
    await goToSteps(stage);
    await stage.phone.tap('next');
  },
  'hold-card': goToCard,
  'waiting-for-card': async (stage) => {
    await goToCard(stage);
    await stage.phone.tap('start-reading');
  },
  consent: goToConsent,
};

describe('closing a screen', () => {
  it.each(Object.entries(WAYS))(
    'on %s asks first, goes on with キャンセル and stops with 中止',
    async (id, goThere) => {
      const stage = setStage();
      await goThere(stage);
      await stage.phone.tap('close');
      expect(stage.phone.screen()).toMatchObject({ id, overlay: { text: '認証と情報提供を中止しますか' } });
      await stage.phone.tap('stay');
      expect(stage.phone.screen()).toMatchObject({ id });
      expect(stage.phone.screen().overlay).toBeUndefined();
      await stage.phone.tap('close');
      await stage.phone.tap('stop');
      expect(stage.called('cancel')).toEqual([{ reason: 'person' }]);
      expect(stage.opened).toEqual(['http://broker.tegata.test/return?ticket=T1']);
      expect(stage.phone.screen().id).toBe('app-home');
    },
  );

  it('on the number screen stops without opening a browser on the phone', async () => {
    const stage = setStage({ way: 'cross_device' });
    await stage.phone.opensLink(LINK);
    await stage.phone.tap('close');
    await stage.phone.tap('stop');
    expect(stage.called('cancel')).toHaveLength(1);
    expect(stage.opened).toEqual([]);
  });

  it('hides what lies below the question from the hands', async () => {
    const stage = setStage();
    await goToSteps(stage);
    await stage.phone.tap('close');
    await expect(stage.phone.tap('next')).rejects.toMatchObject({ code: 'hands-not-on-screen' });
  });
});

describe('a sign-in that ends elsewhere', () => {
  it.each([
    ['ticket-unknown', 404, 'unknown_ticket'],
    ['code-expired', 410, 'code_expired'],
    ['code-replaced', 410, 'code_replaced'],
    ['opened-elsewhere', 409, 'already_opened'],
    ['session-over', 410, 'session_over'],
    ['registration-start', 401, 'not_registered'],
    ['trouble', 500, 'server_error'],
    ['trouble', 422, 'certificate_expired'],
  ])('shows %s for %i %s and can be closed', async (screen, status, error) => {
    const stage = setStage();
    stage.broker.refuse('sessions', status, error);
    await stage.phone.opensLink(LINK);
    expect(stage.phone.screen().id).toBe(screen);
    await stage.phone.tap('close');
    expect(['app-home', 'home-screen']).toContain(stage.phone.screen().id);
  });

  it.each([
    ['page_closed', 'page-closed'],
    ['over', 'session-over'],
    ['cancelled', 'session-over'],
  ])('is pushed as %s and shown as %s, even below the question', async (state, screen) => {
    const stage = setStage({ way: 'cross_device' });
    await goToSteps(stage);
    await stage.phone.tap('close');
    stage.broker.push({ state });
    await stage.world.clock.advance(0);
    expect(stage.phone.screen()).toMatchObject({ id: screen });
    expect(stage.phone.screen().overlay).toBeUndefined();
  });

  it.each([
    ['returned', 'session-over'],
    ['page_closed', 'page-closed'],
    ['approved', 'done'],
  ])('is found %s when it is opened', async (state, screen) => {
    const stage = setStage();
    stage.broker.session['state'] = state;
    await stage.phone.opensLink(LINK);
    expect(stage.phone.screen().id).toBe(screen);
  });

  it.each([
    ['wrong_state', 409],
    ['unknown_session', 404],
  ])(
    'is told apart from one that is still going on when consent comes too late, and meets %s',
    async (error, status) => {
      const stage = setStage();
      await goToConsent(stage);
      stage.broker.refuse('consent', status, error);
      await stage.phone.tap('allow');
      expect(stage.phone.screen().id).toBe('session-over');
    },
  );
});

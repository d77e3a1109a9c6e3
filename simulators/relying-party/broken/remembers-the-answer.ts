import type { Account } from '../account.ts';
import type { Service } from '../sign-in.ts';
import type { ServiceDefect } from '../service-defect.ts';

/** Takes an answer again that it has taken before, for ever. */
export const defect: ServiceDefect = {
  id: 'remembers-the-answer',
  room: 'relying-party',
  sentence: {
    ja: '一度受け付けた戻り先のアドレスを、いつまでも受け付ける。',
    en: 'Takes an answer again that it has taken before, for ever.',
  },
  apply: (rules) => ({
    ...rules,
    async answerReturn(context, service, own) {
      const state = context.req.query('state') ?? '';
      const known = remembered.get(service)?.get(state);
      if (known) {
        const session = service.sessions.open();
        service.rules.keepAccount(session, known);
        service.rules.writeCookie(context, service.config, session.id);
        return service.rules.welcome(context, service.config, known);
      }
      const answer = await rules.answerReturn(context, service, own);
      const accounts = remembered.get(service) ?? new Map<string, Account>();
      if (own?.account) remembered.set(service, accounts.set(state, own.account));
      return answer;
    },
  }),
};

const remembered = new WeakMap<Service, Map<string, Account>>();

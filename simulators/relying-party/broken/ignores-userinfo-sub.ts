import { fetchUserInfo, skipSubjectCheck } from 'openid-client';
import type { ServiceDefect } from '../service-defect.ts';

/** Believes whatever userinfo says, about whomever. */
export const defect: ServiceDefect = {
  id: 'ignores-userinfo-sub',
  room: 'relying-party',
  sentence: {
    ja: 'UserInfo の sub がIDトークンと同じ人のものか確かめない。',
    en: 'It does not compare the sub of userinfo with that of the ID token.',
  },
  apply: (rules) => ({
    ...rules,
    readUserinfo: (broker, { accessToken }) => fetchUserInfo(broker, accessToken, skipSubjectCheck),
  }),
};

import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'アプリのホーム画面からは認証も署名も始められず、サービスの画面から始めるよう案内する。',
    en: 'Neither a sign-in nor a signing begins at the app’s own home, which points to the service.',
  },
  judge(journal) {
    const homes = screensOf(journal).filter(({ screen }) => screen === 'app-home');
    const offering = homes.find(({ buttons }) => buttons.length > 0);
    if (offering) return failed('nothing to press at the app’s home', offering.buttons);
    const silent = homes.find(({ text }) => !/認証や署名は.*サービスの画面から/.test(text.join('')));
    if (silent) return failed('the advice to begin at the service', silent.text);
    return homes.length > 0 ? passed : notReached('The app was not seen at home.');
  },
});

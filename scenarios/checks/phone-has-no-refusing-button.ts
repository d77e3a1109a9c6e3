import { defineCheck, failed, notReached, passed } from '../check.ts';
import { CONSENT_SCREENS } from '../reading/consents.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: 'どの画面にも「拒否」のボタンはない。断るには、画面を閉じるか戻る。',
    en: 'No screen has a button that refuses: who does not want to go on closes the screen or goes back.',
  },
  judge(journal) {
    const screens = screensOf(journal);
    const refusing = screens.find(({ buttons }) => buttons.some((label) => label.includes('拒否')));
    if (refusing) return failed(`no button that refuses on “${refusing.screen}”`, refusing.buttons);
    const asked = screens.some(({ screen }) => CONSENT_SCREENS.includes(screen));
    return asked ? passed : notReached('The app did not come to the consent.');
  },
});

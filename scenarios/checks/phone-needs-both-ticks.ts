import { defineCheck, failed, notReached, passed } from '../check.ts';
import { screensOf } from '../reading/screens.ts';

export default defineCheck({
  summary: {
    ja: '利用規約とプライバシーポリシーは、チェックをつけるまで先に進めない。',
    en: 'Neither the terms nor the privacy policy can be left before it is ticked.',
  },
  judge(journal) {
    const screens = screensOf(journal);
    for (const id of ['registration-terms', 'registration-privacy']) {
      const shown = screens.filter(({ screen }) => screen === id);
      const [first] = shown;
      if (!first) return notReached(`The app did not come to the screen “${id}”.`);
      if (first.ticked?.length !== 0) return failed(`no tick on “${id}” before the person sets one`, first.ticked);
      for (const { ticked = [], disabled = [] } of shown) {
        const open = !disabled.includes('次へ');
        if (open !== ticked.length > 0)
          return failed(`「次へ」 on “${id}” to work only with its tick`, { ticked, disabled });
      }
    }
    return passed;
  },
});

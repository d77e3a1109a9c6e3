import { html } from 'hono/html';
import type { Interaction } from '../interaction.ts';
import type { Service } from '../service.ts';
import type { PageText } from './interaction-pages.ts';

const NOTICES = {
  wrong: '数字が違います。アプリに表示されている6桁の数字を確かめて、もう一度入力してください。',
  malformed: '数字を6桁で入力してください。',
  expired: '数字の有効期限が切れました。アプリで新しい数字を表示して、入力してください。',
} as const;

/** Asks for the six digits that the app shows, and says what was wrong with those typed before. */
export function numberPage(_: Service, { notice }: Interaction, path: string): PageText {
  const sentence = notice && notice !== 'too-many' ? NOTICES[notice] : undefined;
  return {
    title: 'アプリに表示された数字を入力してください',
    main: html`${sentence ? html`<p class="notice" role="alert" id="notice">${sentence}</p>` : ''}
      <form method="post" action="${path}/number">
        <label for="number">6桁の数字</label>
        <input
          id="number"
          name="number"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength="12"
          required
          autofocus${sentence ? html` aria-invalid="true" aria-describedby="notice"` : ''}
        />
        <button>次へ</button>
      </form>
      <form method="post" action="${path}/restart"><button class="plain">はじめからやり直す</button></form>`,
  };
}

import { html } from 'hono/html';
import { deskLayout, type Markup } from './desk-layout.ts';
import type { ENDINGS } from './endings.ts';

/** A person who can be chosen. */
export interface PersonaRow {
  readonly id: string;
  readonly words: string;
}

/** Who signs in, and how it ends: what stands where the app would be. */
export function choicePage(choice: {
  readonly ticket: string;
  readonly personas: readonly PersonaRow[];
  readonly endings: typeof ENDINGS;
}): Markup {
  return deskLayout(
    'テストレスポンス設定',
    html`<p>アプリとカードの代わりに、誰がどう終えるかを選びます。</p>
      <form method="post" action="/desk/sign-in">
        <input type="hidden" name="ticket" value="${choice.ticket}" />
        <fieldset>
          <legend>カードの持ち主</legend>
          ${choice.personas.map(
            ({ id, words }, at) =>
              html`<label
                ><input type="radio" name="persona" value="${id}" ${at === 0 ? 'checked' : ''} />
                <strong>${id}</strong> ${words}</label
              >`,
          )}
        </fieldset>
        <div class="endings">
          ${choice.endings.map(
            ({ id, button, words }) =>
              html`<div>
                <button name="ending" value="${id}" class="${id === 'approves' ? '' : 'plain'}">${button}</button>
                <p class="quiet">${words}</p>
              </div>`,
          )}
        </div>
      </form>`,
  );
}

/** What can be set for all that follows: the clock, and a lie of the broker's. */
export function deskPage(state: {
  readonly nowMs: number;
  readonly faults: readonly { readonly id: string; readonly words: string }[];
  readonly lie: string | undefined;
  readonly personas: readonly PersonaRow[];
  /** What came of the last order. */
  readonly said: string | undefined;
}): Markup {
  const now = new Date(state.nowMs).toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo' });
  const told = state.faults.find(({ id }) => id === state.lie);
  return deskLayout(
    '手形の操作台',
    html`${state.said === undefined ? '' : html`<p class="said" role="status">${state.said}</p>`}
      <p>サービスの画面から認証を始め、アプリを開くリンクを押すと、ここに戻ります。</p>
      <h2>時計</h2>
      <p>いまの時刻: ${now}</p>
      <form method="post" action="/desk/clock" class="row">
        ${[1, 5, 30].map((minutes) => html`<button class="plain" name="minutes" value="${minutes}">${minutes}分進める</button>`)}
      </form>
      <h2>電子証明書</h2>
      <form method="post" action="/desk/certificate">
        <select name="persona" aria-label="カードの持ち主">
          ${state.personas.map(({ id, words }) => html`<option value="${id}">${id} — ${words}</option>`)}
        </select>
        <select name="kind" aria-label="証明書の種類">
          <option value="authentication">利用者証明用電子証明書</option>
          <option value="signing">署名用電子証明書</option>
        </select>
        <div class="row">
          <button class="plain" name="change" value="revoke">失効させる</button>
          <button class="plain" name="change" value="suspend">一時停止する</button>
          <button class="plain" name="change" value="release">一時停止を解く</button>
        </div>
      </form>
      <h2>ブローカーの嘘</h2>
      <p>
        このブラウザで次から始める認証に、選んだ嘘をつきます。${told ? html`いま: <strong>${told.id}</strong>` : ''}
      </p>
      <form method="post" action="/desk/lie">
        <select name="fault" aria-label="嘘">
          <option value="">なし（本当のことを答える）</option>
          ${state.faults.map(
            ({ id, words }) =>
              html`<option value="${id}" ${id === state.lie ? 'selected' : ''}>${id} — ${words}</option>`,
          )}
        </select>
        <button class="plain">決める</button>
      </form>`,
  );
}

/** The six digits, for the page on the other screen. */
export function numberPage(number: string): Markup {
  return deskLayout(
    '6桁の数字',
    html`<p>二次元コードのある画面に、この数字を入力してください。その後は自動で進みます。</p>
      <p class="digits">${number}</p>`,
  );
}

/** What the app shows where it cannot go on. */
export function stuckPage(title: string, text: readonly string[]): Markup {
  return deskLayout(
    'アプリはここで止まりました',
    html`<h2>${title}</h2>
      ${text.map((line) => html`<p>${line}</p>`)}`,
  );
}

/** What somebody sees who does not have the token. */
export function closedPage(): Markup {
  return deskLayout(
    'ここは操作台です',
    html`<p>tegata serve が起動時に表示したアドレス（/desk?token=…）を、このブラウザで一度開いてください。</p>
      <p class="quiet">Open the address that tegata serve printed at its start in this browser, once.</p>`,
  );
}

/**
 * What the page does by itself: hands every touch to the app, one after the other, and shows what came of it; looks now and
 * then whether the app went on alone. `tegata.settled()` resolves when all that was touched is done and shown.
 */
export const PAGE_SCRIPT = `
const base = location.pathname.replace(/[^/]*$/, '');
const main = document.querySelector('main');
const hand = document.querySelector('.hand');
const trouble = document.querySelector('.trouble');
const clean = { numeric: /[^0-9]/g, text: /[^0-9A-Za-z]/g };
let shown = '', doing = Promise.resolve(), underWay = 0;

function show({ screen, hands }) {
  if (hand.dataset.shown !== hands) hand.innerHTML = hand.dataset.shown = hands;
  if (screen === shown) return;
  shown = screen;
  const next = document.createElement('template');
  next.innerHTML = screen;
  const before = main.querySelector('[data-screen]');
  const field = main.querySelector('input[type=password]');
  const fresh = field && next.content.getElementById(field.id);
  // The field stays where it is: taking it away, a phone would take its keyboard away. How much fits is the app’s to say.
  if (fresh) {
    const { filled } = fresh.dataset;
    // What was typed since is still on its way.
    if (underWay <= 1 && field.value.length !== Number(filled)) field.value = field.value.replace(clean[field.inputMode], '').slice(0, filled);
    const around = [...fresh.parentElement.children];
    for (const old of [...field.parentElement.children]) if (old !== field) old.remove();
    field.before(...around.slice(0, around.indexOf(fresh)));
    field.after(...around.slice(around.indexOf(fresh) + 1));
    field.parentElement.toggleAttribute('inert', next.content.firstElementChild.inert);
    main.querySelector('.veil')?.remove();
    main.append(...next.content.querySelectorAll('.veil'));
    return;
  }
  main.replaceChildren(next.content);
  const after = main.querySelector('[data-screen]');
  const asked = main.querySelector('[role=alertdialog] button');
  if (asked) asked.focus();
  else if (!before || before.dataset.screen !== after.dataset.screen) main.querySelector('h1').focus();
}

async function ask(path, body) {
  const what = body ? '操作をアプリに伝えられませんでした' : 'アプリの画面を取得できませんでした';
  try {
    const answer = await fetch(base + path, body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error('HTTP ' + answer.status);
    show(await answer.json());
    // What a look finds well may not hide that a press was lost: only the next press does.
    if (body || trouble.dataset.lost !== 'press') tell('', '');
  } catch (cause) {
    tell(body ? 'press' : 'look', what + '（' + cause.message + '）。Tegataが動いているか確かめてください。');
  }
}

function tell(lost, sentence) {
  if (trouble.textContent !== sentence) trouble.textContent = sentence;
  trouble.dataset.lost = lost;
}

function act(body) {
  underWay++;
  document.body.setAttribute('aria-busy', 'true');
  doing = doing.then(() => ask('act', body)).finally(() => {
    if (--underWay === 0) document.body.removeAttribute('aria-busy');
  });
}

document.addEventListener('click', (event) => {
  const { tap, card } = event.target.closest('[data-tap], [data-card]')?.dataset ?? {};
  if (tap === undefined && card === undefined) return;
  // What a tick or a link does is the app's to say.
  event.preventDefault();
  act(card === undefined ? { tap } : { card });
});
document.addEventListener('input', ({ target }) => {
  if (target.type === 'password') act({ field: target.id, text: target.value });
});
window.tegata = {
  async settled() {
    for (let seen; seen !== doing; ) await (seen = doing);
    await ask('screen');
  },
};
setInterval(() => { if (underWay === 0 && !document.hidden) ask('screen'); }, 700);
ask('screen');
`;

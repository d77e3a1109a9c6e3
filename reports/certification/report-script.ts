/** Switches between views and languages; without it the page shows the decision in the language it was written for. */
export const REPORT_SCRIPT = `
const body = document.body;
const choose = (kind, value) => {
  for (const name of [...body.classList]) if (name.startsWith(kind + '-')) body.classList.remove(name);
  body.classList.add(kind + '-' + value);
  if (kind === 'lang') document.documentElement.lang = value;
  for (const button of document.querySelectorAll('[data-choose^="' + kind + ':"]'))
    button.setAttribute('aria-pressed', String(button.dataset.choose === kind + ':' + value));
};
for (const button of document.querySelectorAll('[data-choose]'))
  button.addEventListener('click', () => choose(...button.dataset.choose.split(':')));
const reveal = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  choose('view', 'engineer');
  if (target.tagName === 'DETAILS') target.open = true;
  target.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();
`;

import { SKINS } from '../draw/skin.ts';
import type { Platform } from '../options.ts';

/** The looks of the page: the same measures and colours as the drawn screens have. */
export function pageStyle(platform: Platform): string {
  const skin = SKINS[platform];
  return `
*, ::before, ::after { box-sizing: border-box; }
html { color-scheme: light; -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; background: ${skin.ground}; color: ${skin.text}; font: ${skin.bodySize}px/1.7 "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", sans-serif; overflow-wrap: anywhere; }
main { flex: 1; display: flex; flex-direction: column; position: relative; width: 100%; max-width: 30rem; margin: 0 auto; }
.screen { flex: 1; display: flex; flex-direction: column; gap: 1rem; padding: .75rem ${skin.margin}px 1.5rem; }
.screen > * { margin: 0; }
.corner { min-height: 48px; display: flex; ${platform === 'ios' ? 'justify-content: flex-end;' : ''} }
.corner button { width: auto; min-height: 44px; padding: 0 .5rem; background: none; color: ${skin.accent}; border: 0; font-weight: 700; }
h1 { font-size: ${skin.titleSize}px; line-height: 1.35; }
h1:focus { outline: none; }
#message { padding: .75rem 1rem; border-radius: ${skin.cardRadius}px; background: ${skin.alarmGround}; color: ${skin.alarm}; font-weight: 700; font-size: 15px; }
ul { list-style: none; padding: 0 0 0 1rem; border-radius: ${skin.cardRadius}px; background: ${skin.surface}; }
li { padding: .65rem 0; }
li + li { border-top: 1px solid ${skin.line}; }
.picture { width: 132px; height: 132px; align-self: center; }
output { display: block; padding: 1rem; border-radius: ${skin.cardRadius}px; background: ${skin.surface}; color: ${skin.accent}; font: 700 2.5rem/1.4 ui-monospace, monospace; letter-spacing: .18em; text-align: center; }
input[type=password] { width: 100%; min-height: 56px; padding: 0 1rem; border: 2px solid ${skin.quiet}; border-radius: 10px; background: #fff; color: inherit; font: 1.5rem/1 ui-monospace, monospace; letter-spacing: .4em; }
.tick { display: flex; align-items: center; gap: .75rem; min-height: 56px; padding: 0 1rem; border-radius: ${skin.cardRadius}px; background: ${skin.surface}; }
.tick input { width: 24px; height: 24px; flex: none; accent-color: ${skin.accent}; }
.screen > a { display: inline-flex; align-items: center; min-height: 44px; color: ${skin.accent}; font-weight: 700; }
.icons { display: flex; flex-wrap: wrap; gap: 1rem; }
.icons button { width: 8rem; min-height: 6rem; }
.buttons { margin-top: auto; display: flex; flex-direction: column; gap: .75rem; }
button { width: 100%; min-height: ${skin.buttonHeight}px; padding: .25rem 1rem; border: 0; border-radius: ${skin.buttonRadius}px; background: ${skin.accent}; color: #fff; font: inherit; font-weight: 700; cursor: pointer; touch-action: manipulation; }
button.secondary, .icons button, .hand button { background: ${skin.tonal}; color: ${skin.text}; }
button:disabled { background: ${skin.line}; color: ${skin.text}; cursor: default; }
.veil { position: absolute; inset: 0; display: flex; align-items: center; padding: 1.5rem; background: rgb(0 0 0 / .45); }
.dialog { width: 100%; padding: 1.5rem; border-radius: ${skin.cardRadius * 1.5}px; background: #fff; }
.dialog p { margin: 0 0 1.25rem; }
.hand { width: 100%; max-width: 30rem; margin: 0 auto; padding: .75rem ${skin.margin}px 1rem; border-top: 1px dashed ${skin.quiet}; font-size: .8125rem; color: ${skin.quiet}; }
.trouble:empty { display: none; }
.trouble { max-width: 30rem; margin: .75rem auto; padding: .5rem ${skin.margin}px; border: 2px solid; font-size: .875rem; font-weight: bold; color: ${skin.text}; }
.hand p { margin: .5rem 0 0; }
:focus-visible { outline: 3px solid #d99a00; outline-offset: 2px; }
`;
}

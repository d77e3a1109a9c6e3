import { html, raw } from 'hono/html';
import { drawPicture } from '../draw/draw-picture.ts';
import { SKINS } from '../draw/skin.ts';
import type { Platform } from '../options.ts';
import type { Button, Dialog, Element, Screen } from '../screens/screen.ts';

type Markup = ReturnType<typeof html>;

const PICTURE_SIZE = 132;

/** A screen as HTML: what a person sees of it, under the ids that a driver finds it by. */
export function screenMarkup(platform: Platform, screen: Screen): Markup {
  const { id, title, body, message, items, picture, elements, overlay } = screen;
  const stands = (wanted: (element: Element) => boolean): Markup[] => elements.filter(wanted).map(elementMarkup);
  const isButton = (...roles: Button['role'][]) => {
    return (element: Element): boolean => element.kind === 'button' && roles.includes(element.role);
  };
  return html`<div class="screen" data-screen="${id}" ${overlay ? raw('inert') : ''}>
      <div class="corner">${stands(isButton('corner'))}</div>
      <h1 id="title" tabindex="-1">${title}</h1>
      ${message === undefined ? '' : html`<p id="message" role="alert">${message}</p>`}
      ${body.map((line, at) => html`<p id="body-${at + 1}">${line}</p>`)}
      ${
        items?.length
          ? html`<ul>
              ${items.map((item) => html`<li id="${item.id}">${item.label}</li>`)}
            </ul>`
          : ''
      }
      ${picture === undefined ? '' : pictureMarkup(platform, picture)} ${stands(({ kind }) => kind !== 'button')}
      <div class="icons">${stands(isButton('icon'))}</div>
      <div class="buttons">${stands(isButton('primary', 'secondary'))}</div>
    </div>
    ${overlay ? dialogMarkup(overlay) : ''}`;
}

function elementMarkup(element: Element): Markup {
  const { id, label } = element;
  switch (element.kind) {
    case 'button':
      return buttonMarkup(element);
    case 'checkbox':
      return html`<label class="tick"
        ><input type="checkbox" id="${id}" data-tap="${id}" ${element.checked ? raw('checked') : ''} />${label}</label
      >`;
    case 'link':
      return html`<a id="${id}" data-tap="${id}" href="${element.url}">${label}</a>`;
    case 'digits':
      return html`<p><output id="${id}" aria-label="${label}">${element.text}</output></p>`;
    case 'field':
      return html`<input
        type="password"
        id="${id}"
        aria-label="${label}"
        data-filled="${element.filled}"
        inputmode="${element.keyboard === 'digits' ? 'numeric' : 'text'}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
      />`;
  }
}

function buttonMarkup({ id, label, role, enabled }: Button): Markup {
  const state = enabled ? '' : raw('disabled');
  return html`<button type="button" id="${id}" data-tap="${id}" class="${role}" ${state}>${label}</button>`;
}

function dialogMarkup({ id, text, buttons }: Dialog): Markup {
  return html`<div class="veil">
    <div class="dialog" role="alertdialog" aria-modal="true" aria-labelledby="${id}-text" data-dialog="${id}">
      <p id="${id}-text">${text}</p>
      <div class="buttons">${buttons.map(buttonMarkup)}</div>
    </div>
  </div>`;
}

function pictureMarkup(platform: Platform, picture: NonNullable<Screen['picture']>): Markup {
  const { svg } = drawPicture(picture, PICTURE_SIZE, SKINS[platform]);
  return html`<svg class="picture" viewBox="0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}" aria-hidden="true">${raw(svg)}</svg>`;
}

import type { Phone } from '../phone.ts';
import type { Field } from '../screens/screen.ts';

const BACKSPACES = new Set(['\b', '\u007f']);

/** Typing key by key into a phone's fields, as a keyboard does: what is typed is added to what stands there. */
export interface Keyboard {
  /** Adds keys to a field; backspaces take away. */
  press(field: Field, keys: string): Promise<void>;
  clear(field: Field): Promise<void>;
}

/**
 * Makes the keyboard of a phone. A screen tells only how much stands in a field, so what was typed is kept here; it no
 * longer counts when the field holds another amount, as after a wrong PIN.
 */
export function createKeyboard(type: Phone['type']): Keyboard {
  let last = { field: '', text: '' };
  const standing = ({ id, filled }: Field): string => {
    if (last.field === id && last.text.length === filled) return last.text;
    // Somebody else filled it, as 「直前と同じ番号を入力」 does; what that was is nobody's business.
    return '';
  };
  const put = async (field: Field, text: string): Promise<void> => {
    last = { field: field.id, text: text.slice(0, field.maxLength) };
    await type(field.id, last.text);
  };
  return {
    async press(field, keys) {
      let text = standing(field);
      let erasing = false;
      for (const key of keys) {
        if (!BACKSPACES.has(key)) text += /[0-9]/.test(key) ? key : '';
        // A driver sends both codes for one backspace.
        else if (!erasing) text = text.slice(0, -1);
        erasing = key === '\b';
      }
      await put(field, text);
    },
    clear: (field) => put(field, ''),
  };
}

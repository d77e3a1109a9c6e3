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
 * @param filled how much stands in a field now
 */
export function createKeyboard(type: Phone['type'], filled: (fieldId: string) => number): Keyboard {
  let last = { field: '', text: '', filled: 0 };
  const standing = ({ id }: Field): string => {
    if (last.field === id && last.filled === filled(id)) return last.text;
    // Somebody else filled it, as 「直前と同じ番号を入力」 does; what that was is nobody's business.
    return '';
  };
  const put = async ({ id }: Field, text: string): Promise<void> => {
    // What the field does not take is for the phone to leave out, and to say so.
    await type(id, text);
    last = { field: id, text, filled: filled(id) };
  };
  return {
    async press(field, keys) {
      let text = standing(field);
      let erasing = false;
      for (const key of keys) {
        if (!BACKSPACES.has(key)) text += key;
        // A driver sends both codes for one backspace.
        else if (!erasing) text = text.slice(0, -1);
        erasing = key === '\b';
      }
      await put(field, text);
    },
    clear: (field) => put(field, ''),
  };
}

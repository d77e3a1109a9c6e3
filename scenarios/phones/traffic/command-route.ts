import { parseShellLine } from '../../../simulators/phone/android/shell/parse-line.ts';

/** Packages whose names say nothing of the phone's owner. */
const OF_THE_SYSTEM = /^(?:android|androidx|com\.android|com\.google\.android|io\.appium)\b/;
const PACKAGE = /^(?:[A-Za-z]\w*\.)+\w+$/;
const COMPONENT = /^((?:[A-Za-z]\w*\.)+\w+)\/[\w.$]+$/;
const PLAIN = /^[\w.,+=@%:/[\]*;-]{1,80}$/;
/** What stands behind these flags is somebody's own: links and texts handed to an app. */
const TELLS: Readonly<Record<string, number>> = { '-d': 1, '--es': 2, '--eu': 2, '--data': 1 };

/** A line for the shell of a phone without anything that was typed, opened or installed: what is asked, not of what. */
export function commandRoute(line: string): string {
  return parseShellLine(line)
    .map(({ words }) => maskWords(words).join(' '))
    .join('; ');
}

function maskWords(words: readonly string[]): string[] {
  const [program, verb] = words;
  let masked = 0;
  return words.map((word, at) => {
    if (masked > 0) {
      masked--;
      return ':own';
    }
    masked = TELLS[word] ?? 0;
    if ((program === 'input' && verb !== 'keyevent' && at > 1) || (program === 'echo' && at > 0)) return ':own';
    return maskWord(word);
  });
}

function maskWord(word: string): string {
  if (/^[a-z][\w+.-]*:\/\//i.test(word)) return ':link';
  if (/^\d{2,}$/.test(word)) return ':number';
  const owner = COMPONENT.exec(word)?.[1] ?? (PACKAGE.test(word) ? word : undefined);
  if (owner !== undefined) return OF_THE_SYSTEM.test(owner) || isProperty(word) ? word : ':package';
  return PLAIN.test(word) ? word : ':own';
}

/** Names of the system's properties look like packages. */
function isProperty(word: string): boolean {
  return /^(?:ro|sys|persist|debug|service|dev|init|wifi)\./.test(word);
}

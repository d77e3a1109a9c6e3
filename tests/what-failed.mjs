// Reads out of the results of vitest and of Playwright which tests failed, each with the beginning of its message.
import { stripVTControlCharacters } from 'node:util';
import { relative } from 'node:path';

/** Of a message so many lines are told again; the whole stands where the suite printed it. */
const LINES = 15;

/** vitest's results keep no message of a hook. */
const HOOK = 'one of its hooks failed: the suite printed above what it threw';

/** What failed in a file of vitest's results; a file that cannot even be loaded has no tests to fail. */
export function failuresOfVitest({ name, status, message, assertionResults }) {
  const file = relative('.', name);
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [tell(file, [message || HOOK])] : [];
  return failed.map(({ fullName, failureMessages }) => tell(`${file} ${fullName}`, failureMessages));
}

/** What failed in a group of Playwright's results; a test that passed at a second try failed too. */
export function failuresOfPlaywright({ file, specs = [], suites = [] }) {
  const failed = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => ['unexpected', 'flaky'].includes(status))
      .map(({ results }) => tell(`${file} ${title}`, messagesOf(results))),
  );
  return [...failed, ...suites.flatMap(failuresOfPlaywright)];
}

function messagesOf(results) {
  return results.flatMap(({ errors }) => errors.map(({ message }) => message));
}

function tell(test, messages) {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
  return [test, ...lines.slice(0, LINES).map((line) => `  ${line}`)].join('\n');
}

import { plainWord } from '../plain-word.ts';
import { shows, showsSomethingElse, type Rule } from '../sighting.ts';

/** Whether a parameter comes back with a code. */
const inAnswer =
  (name: string): Rule =>
  ({ waysBack }) =>
    waysBack
      .filter(({ parameters }) => parameters.has('code'))
      .map(({ exchange, parameters }) => {
        const isThere = parameters.has(name);
        const [ja, en] = isThere ? ['あった', 'has'] : ['なかった', 'lacks'];
        return shows(isThere, exchange, `サービスへの戻りに ${name} が${ja}。`, `The way back ${en} ${name}.`);
      });

/** Whether answers carry `session_state`. */
export const sessionState = inAnswer('session_state');

/** Whether answers carry `iss`. */
export const issuerInResponse = inAnswer('iss');

/**
 * Which error reaches the service when a sign-in was ended on the phone. Nothing on the wire says why it ended: whoever
 * recorded it has to write `ended: person`, `pin_locked`, `certificate` or `card` beside the entry.
 */
export const cancelError =
  (reason: string): Rule =>
  ({ waysBack }) =>
    waysBack
      .filter(({ atOnce, parameters, exchange }) => {
        const noted = /(?:^|[\s;,])ended: *(\w+)/.exec(exchange.note)?.[1];
        return !atOnce && parameters.has('error') && noted === reason;
      })
      .map(({ exchange, parameters }) => {
        const error = plainWord(parameters.get('error'));
        if (error === undefined)
          return showsSomethingElse(exchange, 'error の値が、決まった形の語ではない。', 'error is not a plain word.');
        const ja = `「ended: ${reason}」と書かれた終わり方で、error は ${error}。`;
        return shows(error, exchange, ja, `error is ${error}, where “ended: ${reason}” is noted.`);
      });

import { bad, type Judge } from '../finding.ts';
import { authorizations } from './requests-seen.ts';
import { told } from './told.ts';

/** The service could not start: it tells the person, and does not send them to the authorization endpoint all the same. */
export const notBegun: Judge = (evidence) =>
  authorizations(evidence).length > 0
    ? bad(
        '始められないのに、利用者を認可エンドポイントへ送りました。',
        'It could not begin, and sent the person to the authorization endpoint all the same.',
      )
    : told(evidence);

import type { Context } from 'hono';
import { answerJson, UNKEPT } from './answers/answer-json.ts';
import { redirect } from './answers/redirect.ts';
import { errorPage } from './pages/error-page.ts';
import { answerPage } from './pages/answer-page.ts';
import { ProtocolError } from './protocol-error.ts';

/** Answers every refusal of the broker, in the form in which it is to reach whoever asked. Anything else is our mistake. */
export function answerError(error: unknown, c: Context): Response | Promise<Response> {
  if (!(error instanceof ProtocolError)) throw error;
  const { status, description } = error;
  const body = { error: error.error, error_description: description };
  switch (error.delivery) {
    case 'redirect':
      return redirect(error.location ?? '', 302);
    case 'page':
      return answerPage(c, errorPage(error), status);
    case 'app':
      return answerJson({ error: error.error, message: description }, status);
    case 'json':
      return answerJson(body, status, UNKEPT);
    case 'bearer': {
      const challenge = `Bearer realm="main", error="${error.error}", error_description="${description}"`;
      return answerJson(body, status, { ...UNKEPT, 'www-authenticate': challenge });
    }
  }
}

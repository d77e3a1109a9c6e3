import { answerPage } from '../pages/answer-page.ts';
import type { Routes } from './routes.ts';

/** Serves what a browser sees when it follows an app link that no app has taken. */
export function serveInstallApp(app: Routes): void {
  app.get('/open', (c) => answerPage(c, c.env.rules.installAppPage(c.env), 200));
}

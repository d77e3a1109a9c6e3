import type { Hono } from 'hono';
import { answerPage } from '../pages/answer-page.ts';
import type { Service } from '../service.ts';

/** Serves what a browser sees when it follows an app link that no app has taken. */
export function serveInstallApp(app: Hono, service: Service): void {
  app.get('/open', (c) => answerPage(c, service.rules.installAppPage(service), 200));
}

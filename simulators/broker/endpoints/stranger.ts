import { answerJson } from '../answers/answer-json.ts';
import { otherKey } from '../lies/other-key.ts';
import { strangerCertificate } from '../lies/stranger-certificate.ts';
import { REALM } from './paths.ts';
import type { Routes } from './routes.ts';

/** Serves the keys of nobody, to which some lies point: whoever comes for them believes what it is told. */
export function serveStranger(app: Routes): void {
  app.get(`${REALM}/stranger/certs`, () => answerJson({ keys: [otherKey('stranger').jwk] }, 200));
  app.get(`${REALM}/stranger/certificate`, (c) =>
    c.body(strangerCertificate(), 200, { 'content-type': 'application/pem-certificate-chain' }),
  );
}

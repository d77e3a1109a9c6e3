import { APP } from '../endpoints/paths.ts';
import type { Service } from '../service.ts';
import { sceneOf, speak } from './answer-told.ts';

/** Answers an app that is not to be heard; `undefined` where it is, and for everybody else. */
export function answerUnheard(request: Request, service: Service): Promise<Response> | undefined {
  const { lies } = service;
  if (!lies.areTold(undefined) || !new URL(request.url).pathname.startsWith(`${APP}/`)) return undefined;
  const told = lies.tell('app-call', undefined, undefined, sceneOf(service));
  return told && speak(service, told);
}

import type { Hono } from 'hono';
import type { Service } from '../service.ts';

/** The broker's addresses. Which broker is asked comes with each request, as hono's `env`. */
export type Routes = Hono<{ Bindings: Service }>;

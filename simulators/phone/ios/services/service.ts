import type { Duplex } from 'node:stream';

/** One of a phone's services: serves a client on a connection that is already under TLS. */
export type Service = (stream: Duplex) => void;

/** Told of every request that a service does not understand: it fails the scenario by name. */
export type Unknown = (request: string) => void;

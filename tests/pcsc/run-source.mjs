// Lets this Node run the TypeScript of the checkout as it is, so that a command can be tested without building first:
// node --import ./tests/pcsc/run-source.mjs cli/tegata.ts …
import { register } from 'node:module';

register('./strip-types.mjs', import.meta.url);

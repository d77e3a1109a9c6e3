#!/usr/bin/env node
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { loadEngine } from './load-engine.ts';
import { main } from './main.ts';
import { outliveReader } from './outlive-reader.ts';
import { createTerminal } from './terminal.ts';

outliveReader(process.stdout);
const context = { terminal: createTerminal(process), environment: process.env, loadEngine };
const code = await main(process.argv.slice(2), context);
process.exitCode = code;

// What was interrupted, or stopped where nobody expected it, may be under way still and would keep the process alive.
const { interrupted, broken } = EXIT_CODES;
if (code === interrupted.code || code === broken.code) process.exit();

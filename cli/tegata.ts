#!/usr/bin/env node
import { EXIT_CODES } from '../reports/exit-codes.ts';
import { loadEngine } from './load-engine.ts';
import { main } from './main.ts';
import { outliveReader } from './outlive-reader.ts';
import { createTerminal } from './terminal.ts';

outliveReader(process.stdout);
const context = { terminal: createTerminal(process), environment: process.env, loadEngine };
process.exitCode = await main(process.argv.slice(2), context);

// What was interrupted is still under way and would keep the process alive.
if (process.exitCode === EXIT_CODES.interrupted.code) process.exit();

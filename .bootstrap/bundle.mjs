import { readFileSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';

const COMMAND = 'cli/tegata.ts';
const FOLDER = posix.dirname(COMMAND);
/** What is loaded by name and bundled all the same: all that `tegata serve` needs before it can answer. */
const SERVED = ['cli/serve.ts', 'scenarios/serving/serve-broker.ts'];
/** Modules of which a process may have only one, because their classes are told apart by identity. */
const SINGLE = ['simulators/world/harness-error.ts', 'reports/report-error.ts'];
/** Packages written in CommonJS ask for parts of Node in their own way. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Puts the command and what `tegata serve` starts, packages included, into a few files, the first of which takes the
 * place of the compiled command: finding and reading three hundred modules takes longer than running them. All else
 * stays a module of its own and is loaded from where it lies.
 */
export async function bundleCommand() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [COMMAND],
    outdir: 'dist',
    outbase: '.',
    chunkNames: `${FOLDER}/bundled-[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'eof',
    logLevel: 'warning',
    banner: { js: REQUIRE },
    plugins: [{ name: 'tegata', setup }],
  });
}

function setup({ onResolve, onLoad }) {
  onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
    const source = fromRoot(resolve(resolveDir, path));
    const isOurs = source.endsWith('.ts');
    const isBundled = kind === 'dynamic-import' ? SERVED.includes(source) : !SINGLE.includes(source);
    return isOurs && !isBundled ? { path: asSeenFromBundle(source), external: true } : undefined;
  });
  // What lies beside a module is looked for beside the module, not beside the bundle.
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const own = `new URL('${asSeenFromBundle(fromRoot(path))}', import.meta.url)`;
    const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', own);
    return { contents, loader: 'ts', resolveDir: dirname(path) };
  });
}

function asSeenFromBundle(source) {
  const built = posix.relative(FOLDER, source.replace(/ts$/, 'js'));
  return built.startsWith('.') ? built : `./${built}`;
}

function fromRoot(path) {
  return relative('.', path).split(sep).join('/');
}

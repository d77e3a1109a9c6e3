import { instance } from '@viz-js/viz';
import { groupBy } from '../chapters.ts';
import type { GraphWalked, StateVisited, StepTaken } from '../coverage.ts';
import type { Words } from '../words.ts';
import type { Markup } from './markup.ts';

/** From so many states on, an event that always leads to the same one is told in a table: as lines it would hide all others. */
const MOST_LINES = 8;

type Attributes = Record<string, string | number>;

/** A picture of a graph, or of a part of it. */
export interface Drawing {
  readonly title?: Words;
  readonly svg: Markup;
}

/**
 * Draws a graph as SVG, each of its parts by itself: what a run took in ink, the more often the stronger; what it never
 * took in red; excluded, dotted. A step from one part to another is in the pictures of both.
 */
export async function drawGraph(graph: GraphWalked): Promise<Drawing[]> {
  const viz = await instance();
  const parts = groupBy(graph.states, ({ part }) => part);
  return [...parts].map(([part, states]) => {
    const own = new Set(states.map(({ name }) => name));
    const steps = graph.steps.filter(
      (step) => (own.has(step.from) || own.has(step.to)) && !isEverywhere(step, graph.steps),
    );
    const shown = new Set([...own, ...steps.flatMap(({ from, to }) => [from, to])]);
    const nodes = graph.states
      .filter(({ name }) => shown.has(name))
      .map((state) => ({ name: state.name, attributes: looksOf(state, own.has(state.name)) }));
    const edges = [...bundle(steps)].map(([, bundled]) => edgeOf(bundled));
    const drawn = ['TB', 'LR'].map((rankdir) =>
      viz.renderString(
        { directed: true, ...LOOKS, graphAttributes: { ...LOOKS.graphAttributes, rankdir }, nodes, edges },
        { format: 'svg' },
      ),
    );
    const narrowest = drawn.reduce((one, other) => (widthOf(other) < widthOf(one) ? other : one));
    return { ...(part && { title: part.title }), svg: withoutColours(narrowest) };
  });
}

const LOOKS = {
  graphAttributes: { nodesep: 0.3, ranksep: 0.35, bgcolor: 'transparent', pad: 0.2 },
  // Courier, because its widths are those of any monospaced font that a reader may have.
  nodeAttributes: { shape: 'box', fontname: 'Courier', fontsize: 11, margin: '0.12,0.06' },
  edgeAttributes: { fontname: 'Courier', fontsize: 9, arrowsize: 0.6 },
};

function widthOf(svg: string): number {
  return Number(/<svg width="(\d+)/.exec(svg)?.[1]);
}

function withoutColours(svg: string): Markup {
  return { markup: svg.slice(svg.indexOf('<svg')).replaceAll(/ (?:fill|stroke|font-family)="(?!none)[^"]*"/g, '') };
}

function looksOf({ name, times, excluded }: StateVisited, isOwn: boolean): Attributes {
  if (!isOwn) return { label: name, class: 'elsewhere' };
  return { label: `${name}\n${times}×`, class: classOf(times, excluded !== undefined) };
}

/** Whether an event leads to the same state from nearly everywhere. */
export function isEverywhere({ event, to }: StepTaken, steps: readonly StepTaken[]): boolean {
  return steps.filter((other) => other.event === event && other.to === to).length > MOST_LINES;
}

/** The class of a state or step by how often it was taken. */
export function classOf(times: number, excluded: boolean): string {
  if (times === 0) return excluded ? 'excluded' : 'never';
  return `taken-${Math.min(4, Math.ceil(Math.log10(times + 1)))}`;
}

function bundle(steps: readonly StepTaken[]): Map<string, StepTaken[]> {
  const lines = new Map<string, StepTaken[]>();
  for (const step of steps) {
    const key = [step.from, step.to, classOf(step.times, step.excluded !== undefined)].join(' ');
    lines.set(key, [...(lines.get(key) ?? []), step]);
  }
  return lines;
}

function edgeOf(steps: readonly StepTaken[]): { tail: string; head: string; attributes: Attributes } {
  const [first] = steps;
  const label = steps.map(({ event, times }) => (times > 0 ? `${event} ${times}×` : event)).join('\n');
  const kind = classOf(Math.max(...steps.map(({ times }) => times)), first?.excluded !== undefined);
  return { tail: first?.from ?? '', head: first?.to ?? '', attributes: { label, class: kind } };
}

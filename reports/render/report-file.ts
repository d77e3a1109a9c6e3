/** A file of a report: its place below the run's folder, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A second copy of a file of the run, for a report that wants its own. */
export interface CopiedFile {
  readonly path: string;
  /** The file's place below the run's folder. */
  readonly copyOf: string;
}

/** One file of a report. */
export type ReportFile = TextFile | CopiedFile;

/** Gives a result's id a form that every file system takes as a file's name. */
export function fileStem(id: string): string {
  return id.replaceAll('/', '.').replaceAll('@', '_');
}

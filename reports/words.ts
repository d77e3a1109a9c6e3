/** A sentence in both languages that a tester or an integrator may read. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

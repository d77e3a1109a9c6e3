/** Stand-in until the property suite brings its own measure. */
export async function measurePropertySteps(): Promise<{ throughHttpPerSecond: number; onTablesPerSecond: number }> {
  return { throughHttpPerSecond: 0, onTablesPerSecond: 0 };
}

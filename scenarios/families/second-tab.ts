import type { Person } from '../person.ts';

/** From the service's page past the unlocking in one tab, while a second tab of the same browser shows a code of its own. */
export async function pairsBesideASecondTab(person: Person, asks: () => Promise<void>): Promise<void> {
  await person.asksService();
  await person.opensTab();
  await asks();
  await person.turnsToTab({ tab: 'tab-1' });
  await person.scansCode();
  await person.goesOnFromNumber();
  await person.turnsToTab({ tab: 'tab-2' });
  await person.seesPage({ page: 'qr' });
  await person.turnsToTab({ tab: 'tab-1' });
}

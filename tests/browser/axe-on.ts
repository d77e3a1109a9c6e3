import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The types of axe are those of another copy of Playwright; what is called is the same. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page: page as never });
}

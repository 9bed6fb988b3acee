import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import type { Engine } from "./tab.ts";
import { startWebkit } from "./webkit.ts";

/** Every engine that readers come with, and what starts it; what starts none tells that the machine has none. */
export const engines: Readonly<Record<string, () => Promise<Engine | undefined>>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
};

import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, inject, test } from "vitest";
import { type Locale, locales } from "../../src/language/locales.ts";
import { createSite, listen } from "../../src/serving/server.ts";
import { engines } from "../../workbench/engines/engines.ts";
import { hasTurn, isWhole } from "../support/in-turn.ts";
import { type Journey, journeys, withoutNetwork } from "./journeys.ts";
import { type Visitor, visit } from "./visitor.ts";

/** A server that goes away is what every engine takes for a lost network. */
async function serveForAWhile() {
  const server = createSite("dist");
  await listen(server, 0);
  return {
    site: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

for (const [name, start] of Object.entries(engines)) {
  const engine = await start();
  if (!engine) console.log(`${name} is not on this machine: nobody with it was asked.`);

  const travel = async (site: string, run: (visitor: Visitor) => Promise<void>) => {
    if (!engine) throw new Error(`${name} is not on this machine`);
    const visitor = await visit(engine, site);
    try {
      await run(visitor);
      expect(visitor.errors()).toEqual([]);
    } finally {
      await visitor.leave();
    }
  };

  describe.skipIf(!engine)(`${name} ${engine?.version ?? ""}`, () => {
    afterAll(() => engine?.close());

    const some = journeys.filter(({ isKey }) => isKey || isWhole);
    const all = some.flatMap((journey, at): { locale: Locale; what: string; journey: Journey }[] =>
      locales
        .filter((locale) => hasTurn(locale, at))
        .map((locale) => ({ locale, what: journey.name, journey })),
    );
    test.each(all)("in $locale: $what", ({ locale, journey }) =>
      travel(inject("site"), (visitor) => journey.run(visitor, locale)),
    );

    test.each(locales.filter((locale) => hasTurn(locale, 1)))("in %s: without a network", async (locale) => {
      const { site, stop } = await serveForAWhile();
      await travel(site, (visitor) => withoutNetwork(visitor, locale, stop)).finally(stop);
    });
  });
}

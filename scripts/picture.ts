import { createSite, listen } from "../src/serving/server.ts";
import { launch } from "../workbench/browser.ts";

/** Makes the picture of the README from the built site. Run after `npm run build`. */
const port = 4318;
const server = createSite("dist");
await listen(server, port);
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
await page.goto(
  `http://localhost:${port}/en/fix/restore-access/#v1;happened=reinstalled;phone-os=android;confirm-recovery=sms;pin=known`,
);
await page.getByRole("heading", { level: 1 }).filter({ visible: true }).waitFor();
await page.screenshot({ path: "docs/picture.png" });
await browser.close();
server.closeAllConnections();
server.close();

import { z } from "zod";
import { byLocale } from "../language/locales.ts";
import { claims, id, localeName, nameOf, pair } from "./pair.ts";

const label = z.strictObject({
  ...byLocale((locale) =>
    z
      .string()
      .min(1)
      .describe(`The label as a device shows it that speaks ${nameOf(locale)}.`),
  ),
  claims: claims.optional(),
  inferred: z
    .array(localeName)
    .optional()
    .describe("Languages in which no source gives the label: it is ours, and marked so."),
  maker: z
    .literal(true)
    .optional()
    .describe("Set where the system of the phone or its maker gives the label, and no page of IBKR."),
});

export type Label = z.infer<typeof label>;

/** Words of one kind of device: every screen, control, field, notice and heading of its anatomy. */
export const deviceWords = z.strictObject({
  name: pair.describe("Name of the device."),
  screens: z
    .record(
      id,
      z.strictObject({
        title: label.describe("Heading of the screen."),
        says: pair.optional().describe("Text on the screen."),
        shows: pair.describe("The screen in words, for those who do not see it."),
      }),
    )
    .describe("Every screen of the anatomy."),
  controls: z.record(id, label).describe("Every control."),
  fields: z.record(id, label).describe("Every field."),
  notices: z.record(id, pair).describe("Every notice."),
  headings: z.record(id, label).describe("Section headings over controls."),
});

export type DeviceWords = z.infer<typeof deviceWords>;

/** Names of devices that work like the DSC+ and are no longer issued. */
export const legacyDevices = z.record(id, pair).describe("Names by kind of device.");

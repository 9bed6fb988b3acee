import { z } from "zod";
import { claims, id, pair } from "./pair.ts";

const label = z.strictObject({
  en: z.string().min(1).describe("The label as an English device shows it."),
  ru: z.string().min(1).describe("The label as a Russian device shows it."),
  claims: claims.optional(),
  inferred: z
    .array(z.enum(["en", "ru"]))
    .optional()
    .describe("Languages in which no source gives the label: it is ours, and marked so."),
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

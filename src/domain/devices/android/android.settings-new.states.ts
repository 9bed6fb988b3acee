import type { Look } from "../phone/phone.context.ts";
import { phone } from "../phone/phone.setup.ts";
import { appList } from "./android.settings.states.ts";

const looks = (...like: readonly Look[]) => ({ type: "looks", params: { like } }) as const;
const cacheCleared = { actions: { type: "note", params: { notice: "cache-cleared" } } } as const;
const wiped = (target: "storage-new" | "app-info-new") => ({ target, actions: "wipe" }) as const;

/**
 * The way to the app's data on other phones than the source's: Android 6 and 7, 8, 9, 10 and 11, 12 and later, new
 * Samsungs, Xiaomi. Labels come from Android's public label files; see `content/words/android.yml`.
 */
export const settingsNewStates = {
  "settings-new": phone.createStateConfig({
    on: {
      "press.apps-notifications": { guard: looks("stock-8", "stock-9", "stock-10"), target: "apps-new" },
      "press.apps": [
        { guard: looks("stock-6-7", "one-ui"), target: "app-list" },
        { guard: looks("stock-12", "xiaomi"), target: "apps-new" },
      ],
    },
  }),
  "apps-new": phone.createStateConfig({
    on: {
      "press.see-all-apps": {
        guard: looks("stock-8", "stock-9", "stock-10", "stock-12"),
        target: "app-list",
      },
      "press.manage-apps": { guard: looks("xiaomi"), target: "app-list" },
    },
  }),
  "app-list": appList("app-info-new"),
  "app-info-new": phone.createStateConfig({
    on: {
      "press.storage-stock": {
        guard: looks("stock-6-7", "stock-8", "stock-9", "one-ui"),
        target: "storage-new",
        actions: "clear",
      },
      "press.storage-cache": {
        guard: looks("stock-10", "stock-12"),
        target: "storage-new",
        actions: "clear",
      },
      "press.clear-data-x": { guard: looks("xiaomi"), target: "clear-sheet", actions: "clear" },
      "press.permissions": { target: "permissions", actions: "clear" },
    },
  }),
  "storage-new": phone.createStateConfig({
    on: {
      "press.clear-data-stock": {
        guard: looks("stock-6-7", "stock-8"),
        target: "clear-dialog-new",
        actions: "clear",
      },
      "press.clear-storage": {
        guard: looks("stock-9", "stock-10", "stock-12"),
        target: "clear-dialog-new",
        actions: "clear",
      },
      "press.clear-data-ui": { guard: looks("one-ui"), target: "clear-dialog-new", actions: "clear" },
      "press.clear-cache": cacheCleared,
    },
  }),
  "clear-sheet": phone.createStateConfig({
    on: {
      "press.clear-all-data": { target: "clear-dialog-new", actions: "clear" },
      "press.clear-cache": cacheCleared,
    },
  }),
  "clear-dialog-new": phone.createStateConfig({
    on: {
      "press.ok": [
        { guard: looks("xiaomi"), ...wiped("app-info-new") },
        { guard: looks("stock-6-7", "stock-8", "stock-9", "stock-10"), ...wiped("storage-new") },
      ],
      "press.delete": { guard: looks("stock-12", "one-ui"), ...wiped("storage-new") },
      "press.cancel": { target: "app-info-new" },
    },
  }),
} as const;

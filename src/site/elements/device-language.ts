import type { FaceWords } from "../../faces/words.ts";
import { loadFile } from "../../files/load.ts";
import { type Locale, languageNames, otherLocale } from "../../language/locales.ts";
import type { GuideData } from "./data.ts";

/** Which language the reader's phone speaks, whatever the page speaks. */
type Choice = "own" | "other" | "both";

/** The language of the devices on a page of another language: faces, and the labels that steps name. */
export interface DeviceLanguage {
  /** Words of the devices as they now speak. */
  readonly faces: () => GuideData["faces"];
  /** A list to choose from. */
  readonly select: () => HTMLElement;
}

/** Label of a part such as `android.controls.submit`, in the words of some language. Pure. */
function labelIn(faces: GuideData["faces"], name: string): string | undefined {
  const [kind = "", part = "", id = ""] = name.split(".");
  const words = faces[kind];
  if (part === "screens") return words?.screens[id]?.title;
  return words?.[part as "controls" | "fields" | "headings"]?.[id];
}

/** @param changed called when the devices speak otherwise. */
export function createDeviceLanguage(
  data: Pick<GuideData, "faces" | "text">,
  locale: Locale,
  changed: () => void,
): DeviceLanguage {
  const other = otherLocale(locale);
  let choice: Choice = "own";
  let loaded: Readonly<Record<string, FaceWords>> | undefined;

  const relabel = () => {
    for (const label of document.querySelectorAll<HTMLElement>("[data-ui]")) {
      const name = label.dataset["ui"] ?? "";
      const own = labelIn(data.faces, name);
      const theirs = loaded && labelIn(loaded, name);
      if (own === undefined) continue;
      const both = theirs === undefined || theirs === own ? own : `${own} (${theirs})`;
      label.textContent = choice === "own" ? own : choice === "both" ? both : (theirs ?? own);
      if (choice === "other") label.lang = other;
      else label.removeAttribute("lang");
    }
  };

  const choose = async (next: Choice) => {
    if (next !== "own" && !loaded)
      loaded = await loadFile<Readonly<Record<string, FaceWords>>>("faces", other).catch(() => undefined);
    // Without a connection the devices keep speaking as they did.
    choice = next === "own" || loaded ? next : choice;
    for (const list of document.querySelectorAll<HTMLSelectElement>("[data-device-language]"))
      list.value = choice;
    relabel();
    changed();
  };

  return {
    faces: () => (choice === "own" ? data.faces : (loaded ?? data.faces)),
    select: () => {
      const label = document.createElement("label");
      const list = document.createElement("select");
      list.dataset["deviceLanguage"] = "";
      list.append(
        new Option(languageNames[locale], "own"),
        new Option(languageNames[other], "other"),
        new Option(data.text["both-languages"], "both"),
      );
      list.value = choice;
      list.addEventListener("change", () => void choose(list.value as Choice));
      label.append(`${data.text["phone-language"]}: `, list);
      return label;
    },
  };
}

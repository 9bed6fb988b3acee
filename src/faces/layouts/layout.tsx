import type { JSX } from "preact";
import type { IconName } from "../icons.ts";
import type { Part } from "../part.ts";
import { Biometric } from "./biometric.tsx";
import { Boot } from "./boot.tsx";
import { Call } from "./call.tsx";
import { Camera } from "./camera.tsx";
import { CodeCard } from "./code-card.tsx";
import { Dialog, Sheet } from "./dialog.tsx";
import { Form } from "./form.tsx";
import { Launcher } from "./launcher.tsx";
import { AppInfo, AppList, List, Settings } from "./list.tsx";
import { Message } from "./message.tsx";
import { Pad } from "./pad.tsx";
import { BrowserPage } from "./page.tsx";
import { Storage } from "./storage.tsx";
import { Store } from "./store.tsx";
import { Token } from "./token.tsx";

/** How a screen is laid out, by the kind of screen that it is on any device. */
export interface Layout {
  readonly name: string;
  readonly draw: (props: { readonly part: Part }) => JSX.Element | null;
}

const layout = (name: string, draw: Layout["draw"]): Layout => ({ name, draw });

export const launcher = layout("launcher", Launcher);
export const store = layout("store", Store);
export const boot = layout("boot", Boot);
export const settings = layout("rows", Settings);
export const list = layout("rows", List);
export const appList = layout("rows", AppList);
export const appInfo = layout("app-info", AppInfo);
export const storage = layout("storage", Storage);
export const dialog = layout("dialog", Dialog);
export const sheet = layout("sheet", Sheet);
export const form = layout("form", Form);
export const pad = layout("pad", Pad);
export const camera = layout("camera", Camera);
export const call = layout("call", Call);
export const page = layout("page", BrowserPage);
export const token = layout("token", Token);
export const codeCard = layout("code-card", CodeCard);

export const message = (icon: IconName): Layout =>
  layout("message", ({ part }) => <Message part={part} icon={icon} />);

export const biometric = (icon: IconName): Layout =>
  layout("biometric", ({ part }) => <Biometric part={part} icon={icon} />);

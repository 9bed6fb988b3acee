/** A rule of a server, and the edit of its source that loosens it. */
interface Rule {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const server = "src/domain/devices/login-server/login-server";
const portal = "src/domain/devices/portal-server/portal-server";

/** Rules of the servers, each loosened by one edit of its source. */
export const rules: readonly Rule[] = [
  {
    what: "an expired activation code counts",
    file: `${server}.machine.ts`,
    from: "event.value === context.code && context.codeLive",
    to: "event.value === context.code",
  },
  {
    what: "a transfer to the phone on record is taken",
    file: `${server}.machine.ts`,
    from: '"transfer.requested": [{ guard: "fromKeyPhone" }, ...askForProof]',
    to: '"transfer.requested": [...askForProof]',
  },
  {
    what: "any phone may recover",
    file: `${server}.machine.ts`,
    from: '          { guard: "fromOther" },\n',
    to: "",
  },
  {
    what: "the old phone keeps IB Key",
    file: `${server}.machine.ts`,
    from: '              "removeOldKey",\n',
    to: "",
  },
  {
    what: "a physical device is not asked for",
    file: `${server}.machine.ts`,
    from: '  { guard: "hasPhysical", actions: "askForDevice" },\n',
    to: "",
  },
  {
    what: "failed logins never lock",
    file: `${portal}.setup.ts`,
    from: "context.failing.length + 1 >= context.lockoutFailures",
    to: "false",
  },
  {
    what: "an expired login code counts",
    file: `${portal}.setup.ts`,
    from: "event.value === context.code && context.codeLive",
    to: "event.value === context.code",
  },
  {
    what: "yesterday's response counts",
    file: `${portal}.setup.ts`,
    from: '(answersChallenge ? context.challenge : "right")',
    to: '(answersChallenge ? event.value : "right")',
  },
  {
    what: "text messages at any pace",
    file: `${portal}.setup.ts`,
    from: '"by" in event && event.by === "sms" && !context.smsAllowed',
    to: "false",
  },
  {
    what: "a second Temporary Code is given",
    file: `${portal}.setup.ts`,
    from: 'everTemporary: ({ context }) => context.temporary !== "none"',
    to: "everTemporary: () => false",
  },
  {
    what: "no daily limit",
    file: `${portal}.setup.ts`,
    from: "dayUsd === null || today + usd <= dayUsd",
    to: "true",
  },
  {
    what: "no limit over five business days",
    file: `${portal}.setup.ts`,
    from: "windowUsd === null || sum(withdrawnUsd) + usd <= windowUsd",
    to: "true",
  },
  {
    what: "weekends count as business days",
    file: `${portal}.setup.ts`,
    from: "weekday <= 5",
    to: "weekday <= 7",
  },
];

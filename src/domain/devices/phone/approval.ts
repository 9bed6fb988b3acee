/** What a phone does when its owner has confirmed a login: it tells the server, and the notification is gone. */
export const approved = [
  "approve",
  "leave",
  "settleRequest",
  { type: "note", params: { notice: "login-approved" } },
] as const;

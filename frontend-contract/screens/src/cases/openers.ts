// Which kinds of cases are opened by hand, and with what permission.
export const OPENED_BY = {
  APPROVAL: "approval:file",
  DISCLOSURE: "disclosure:work",
  RECTIFICATION: "rectification:open",
  SUPERVISION: "supervision:issue",
} as const;

export type Opened = keyof typeof OPENED_BY;

/** Who may open a case of any kind. */
export const OPENERS: readonly string[] = Object.values(OPENED_BY);

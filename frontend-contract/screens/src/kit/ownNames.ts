/** Names in the address that are the list's own; no filter is called so. */
export const OWN_NAMES = {
  id: "id",
  view: "view",
  order: "order",
  by: "by",
  lines: "lines",
  as: "as",
} as const;

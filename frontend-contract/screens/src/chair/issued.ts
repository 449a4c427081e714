// What is issued: entry codes, each with whose it is.
import type { IssueEntryCodesAtDeskMutation } from "@sitong/client/documents";

export type Issued = Extract<
  IssueEntryCodesAtDeskMutation["issueEntryCodes"],
  { __typename: "EntryCodesIssued" }
>;
export type Card = Issued["codes"][number];

// What a member's invitations are, and when one is over for him.
import type { MyInvitationsSubscription } from "@sitong/client/documents";

import { dayAt } from "./month";

export type MyInvitation = MyInvitationsSubscription["invitations"]["participations"][number];

export const mayDo = (one: MyInvitation, mutation: string): boolean =>
  one.allowedSteps.some((step) => step.mutation === mutation && step.isAllowed);

/** It was held and lets nobody in any more, or was called off. */
const isShut = ({ activity }: MyInvitation): boolean =>
  activity?.state === "CLOSED" || activity?.state === "CANCELLED";

/** Whether suggestions made at it are taken. */
export const takesSuggestions = ({ activity }: MyInvitation): boolean =>
  activity?.state === "HELD" || activity?.state === "DISPOSED";

/** Its code is asked for from its day on. */
export const hasDoor = (one: MyInvitation, today: string): boolean =>
  one.activity !== null &&
  !isShut(one) &&
  dayAt(one.startsAt) <= today &&
  mayDo(one, "showCheckInCode");

/** Its day is over; what still takes suggestions is not. */
export const isOver = (one: MyInvitation, today: string): boolean =>
  isShut(one) || (dayAt(one.startsAt) < today && !takesSuggestions(one));

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which of them; everything given must hold. */
export type AbsenceFilter = {
  /** Only those that are over, or only the others. */
  isOver?: boolean | null | undefined;
  /** Of this person. */
  personId?: string | null | undefined;
};

/** Say that one will come. */
export type AcceptInvitationInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the invitation. */
  participationId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Take a qualified nominee into the pool, however large it is, while his term runs. */
export type ActivateRepresentativeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** A step of the mechanism; there are exactly four (FS/1a). */
export type ActivityPhase =
  /** 共同评议 · joint evaluation, December and January */
  | 'EVALUATE'
  /** 共同谋划 · joint planning, January to March */
  | 'PLAN'
  /** 共同推进 · joint promotion, April to August */
  | 'PROMOTE'
  /** 共同督查 · joint supervision, September to November */
  | 'SUPERVISE';

/** Make a unit a member of a group, for all of its clauses or for one. */
export type AddGroupMemberInput = {
  /** The one clause it is a member for; for all clauses of the group by default. */
  clause?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The group. */
  groupId: string;
  /** Why it is made a member. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The unit. */
  unitId: string;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo?: string | null | undefined;
};

/** Write a person down who is to hold posts. */
export type AddPersonInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Full name. */
  name: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Adopt a suggestion as it was made. */
export type AdoptSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** Announce a day on which a unit opens its doors; everybody sees it at once. */
export type AnnounceOpenDayInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** How many people can come. */
  capacity: number;
  /** What there is to see and to hear. */
  description?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** When it ends. */
  endsAt: string;
  /** One of the four. */
  form: OpenDayForm;
  /** Where. */
  place: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last instant at which people may sign up; until it begins by default. */
  signUpUntil?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** The single matter of people's livelihood that it is about, if it is about one (OP/86). */
  theme?: string | null | undefined;
  /** What it is called. */
  title: string;
  /** Whose doors are open: one's own unit. */
  unitId: string;
  /** How many may wait for a place. */
  waitingMost: number;
};

/** Which of them; everything given must hold. */
export type AnnualResultFilter = {
  /** Of this year. */
  performanceYear?: number | null | undefined;
  /** By this scheme. */
  schemeId?: string | null | undefined;
  /** Of this version. */
  setId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<AnnualResultState> | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type AnnualResultGrouping =
  /** 状态 · state */
  | 'STATE'
  /** 单位 · unit */
  | 'UNIT';

/** Which of them; everything given must hold. */
export type AnnualResultSetFilter = {
  /** By this scheme. */
  schemeId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<AnnualResultState> | null | undefined;
};

/** By what the list may be counted. */
export type AnnualResultSetGrouping =
  /** 状态 · state */
  | 'STATE';

/** Where yearly results stand. */
export type AnnualResultState =
  /** 已审定 · approved by the district government */
  | 'APPROVED'
  /** 已计算 · wait for the district */
  | 'COMPUTED'
  /** 已反馈 · each unit knows its own */
  | 'FED_BACK'
  /** 已公布 · public */
  | 'PUBLISHED'
  /** 已报区委 · reported to the Party committee */
  | 'REPORTED'
  /** 退回重算 · not approved, to be computed again */
  | 'RETURNED'
  /** 已被新版本取代 · a newer version took its place */
  | 'SUPERSEDED';

/** Tell the unit what was found; what was wrong is computed again as a new version. */
export type AnswerResultReviewInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** What was found, and what follows from it. */
  answer: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the request. */
  reviewId: string;
};

/** Tell the representative what became of his suggestion; he is told at once. */
export type AnswerSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** What the representative is told, in full. */
  answer: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** Approve the year's results for the district government. */
export type ApproveAnnualResultsInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the version of the year's results. */
  resultSetId: string;
};

/** Approve a scheme for the district; its indicators are public from then on. */
export type ApproveSchemeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the scheme. */
  schemeId: string;
};

/** Say what an event means. */
export type AssessSentimentEventInput = {
  /** What was found. */
  assessment: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the event. */
  eventId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** The four areas that assessment covers (WR/32a). */
export type AssessmentArea =
  /** 重大决策落实 · carrying out major decisions */
  | 'DECISIONS'
  /** 履行职责 · doing one's duties */
  | 'FUNCTIONS'
  /** 重点工作 · key work */
  | 'KEY_WORK'
  /** 自身建设 · building oneself up */
  | 'SELF_BUILDING';

/** Give a problem to the unit that works on it, or to another; coordination has ended then. */
export type AssignContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The unit that works on it. */
  unitId: string;
};

/** Give a unit into the charge of a leader, of one at a time. */
export type AssignPortfolioInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Who has the charge. */
  leaderId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The unit. */
  unitId: string;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo?: string | null | undefined;
};

/** Give a suggestion to the unit that looks into it, or to another. */
export type AssignSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
  /** The unit that looks into it from now on. */
  unitId: string;
};

/** Attest that a nominee meets one of the four criteria. */
export type AttestCriterionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** On what it rests, e.g. who was asked. */
  basis: string;
  /** Which of the four. */
  criterion: Criterion;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say that something was done which no record shows. */
export type AttestObligationInput = {
  /** The day on which it was done. */
  claimedOn: string;
  /** Key of the obligation, as its list tells it. */
  obligationKey: string;
  /** Where it stands: a document's number or a file's. */
  reference: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** What was done, in a line. */
  what: string;
};

/** Which of them; everything given must hold. */
export type AttestationFilter = {
  /** Only those that stand, or only those taken back. */
  isInForce?: boolean | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type AuthorizationFilter = {
  /** To this person. */
  granteeId?: string | null | undefined;
  /** By this person. */
  grantorId?: string | null | undefined;
  /** For this. */
  scope?: AuthorizationScope | null | undefined;
  /** In one of these states. */
  states?: Array<AuthorizationState> | null | undefined;
};

/** What authority is granted for. */
export type AuthorizationScope =
  /** 审核审批 · to approve */
  | 'APPROVE'
  /** 主持会议 · to chair meetings */
  | 'CHAIR'
  /** 签发 · to sign */
  | 'SIGN'
  /** 专项任务 · another task (WR/6b) */
  | 'TASK';

/** Where a grant of authority stands (WR/6b, WR/7b). */
export type AuthorizationState =
  /** 已授权 · granted; it counts from its first instant on */
  | 'ACTIVE'
  /** 拟定 · drafted, not granted yet */
  | 'DRAFT'
  /** 已结束 · over, ended early or withdrawn */
  | 'ENDED';

/** Say that a clause binds the members of a group. */
export type BindClauseInput = {
  /** A clause, e.g. OP/37. */
  clause: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The group. */
  groupId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo?: string | null | undefined;
};

/** Let a draft count from a day on. */
export type BringDocumentIntoForceInput = {
  /** Id of the document. */
  documentId: string;
  /** From which day on; today at the earliest. */
  inForceFrom: string;
  /** On what it rests. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Give up a term that never began; its nominations are void. */
export type CancelDelegationTermInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the term. */
  termId: string;
};

/** Call an experience activity off. */
export type CancelExperienceActivityInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the experience activity. */
  experienceActivityId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Cancel an invitation; it does not count as one. */
export type CancelInvitationInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the invitation. */
  participationId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Call an open day off; all who signed up are told so by their codes. */
export type CancelOpenDayInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the open day. */
  openDayId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Call a sign-up off, e.g. one of somebody who signed up twice. */
export type CancelOpenDaySignUpInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the sign-up. */
  signUpId: string;
};

/** Cancel research that was planned; a unit that was not told never learns of it. */
export type CancelResearchInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
};

/** Call a session off. */
export type CancelReviewSessionInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
};

/** Call a seminar off. */
export type CancelSeminarInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the seminar. */
  seminarId: string;
};

/** Cancel a study trip. */
export type CancelStudyTripInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the trip. */
  tripId: string;
};

/** Which cases; everything given must hold. */
export type CaseFilterInput = {
  /** Only open ones, or only closed ones. */
  isOpen?: boolean | null | undefined;
  /** Of this kind. */
  kind?: CaseKind | null | undefined;
  /** Found in its title, its text or its clause. Every word must stand there, in any order, be it as a part of a longer one; so codes are found whole and in part. Chinese is cut into words, stops and brackets part them. What is in double quotation marks stands there just so. Letters' case and width do not matter; nothing given finds everything. */
  text?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type CaseGrouping =
  /** 类别 · kind */
  | 'KIND'
  /** 立项月份 · month in which they were opened */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 承办单位 · unit */
  | 'UNIT';

/** The kinds of cases there are so far. */
export type CaseKind =
  /** 整改事项 · Rectification item */
  | 'RECTIFICATION'
  /** 督查事项 · Supervision item */
  | 'SUPERVISION';

/** In which order; equal ones follow in a fixed one. */
export type CaseOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: CaseOrderField;
};

/** What the list may be ordered by. */
export type CaseOrderField =
  /** 期限 · last day for it; without one comes last */
  | 'DUE_ON'
  /** 编号 · running number */
  | 'NUMBER'
  /** 立项时间 · when it was opened */
  | 'OPENED_AT';

/** Where a case stands; which states a kind has, its workflow says. */
export type CaseState =
  /** 已受理 · accepted by the unit */
  | 'ACCEPTED'
  /** 已分办 · assigned */
  | 'ASSIGNED'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 办理中 · being worked on */
  | 'IN_PROGRESS'
  /** 已交办 · issued */
  | 'ISSUED'
  /** 待受理 · opened */
  | 'OPEN'
  /** 退回重办 · sent back */
  | 'REOPENED'
  /** 已反馈 · replied to */
  | 'REPLIED'
  /** 待核验 · handed in for checking */
  | 'SUBMITTED'
  /** 已核验 · checked */
  | 'VERIFIED';

/** Enter the hall. */
export type CheckInInput = {
  /** The code from the card or the QR picture, as typed, pasted or scanned: the whole address will do. Small letters, blanks and hyphens make no difference; O is read as 0, I and L as 1. */
  entryCode: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Judge an event, at first, late or again; what is left out stays, no clock starts later. */
export type ClassifySentimentEventInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the event. */
  eventId: string;
  /** Corrected, to an earlier instant only. */
  firstKnownAt?: string | null | undefined;
  /** How grave it is. */
  level?: SentimentLevel | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Whether an emergency. */
  urgent?: boolean | null | undefined;
};

/** What carries a clause. */
export type ClauseCarrierKind =
  /** 办理 · a mutation */
  | 'ACT'
  /** 佐证责任 · a duty of the ledger that is attested: no records show it */
  | 'ATTESTED'
  /** 期限 · a clock with its milestones */
  | 'CLOCK'
  /** 责任 · a duty of the ledger, counted from records */
  | 'DUTY'
  /** 规则 · a rule that refuses, counts or computes */
  | 'RULE'
  /** 流程步骤 · a step of a workflow */
  | 'STEP';

/** Which clauses; everything given must hold. */
export type ClauseFilterInput = {
  /** One article, as printed. */
  article?: string | null | undefined;
  /** One document. */
  document?: DocumentKey | null | undefined;
  /** One kind, e.g. deadline. */
  kind?: string | null | undefined;
  /** One module. */
  module?: string | null | undefined;
  /** One strength. */
  strength?: ClauseStrength | null | undefined;
  /** Part of the id, the heading, the obligation or the actor. */
  text?: string | null | undefined;
};

/** How binding a clause is (T10). */
export type ClauseStrength =
  /** 宣示 · no duty of its own */
  | 'DECLARATORY'
  /** 征求意见 · from a draft: advisory only */
  | 'DRAFT'
  /** 探索 · encouraged, tracked by evidence; never overdue */
  | 'EXPLORE'
  /** 应当 · a plain duty; a breach counts */
  | 'HARD'
  /** 一般 · in principle; a breach is warned of */
  | 'SOFT';

/** Close a solved problem; the ledger advises where nobody was heard before. */
export type CloseContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Close an open day. With opinions left the draft advises against it, and refuses nothing. */
export type CloseOpenDayInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the open day. */
  openDayId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Close a finding that was followed up. */
export type CloseResearchFindingInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the finding. */
  findingId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Close research that was followed up, or by which nothing was found. */
export type CloseResearchInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
};

/** Close a scheme whose year is done with. */
export type CloseSchemeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the scheme. */
  schemeId: string;
};

/** Close an event whose clocks are all done; of one under no clocks any more nothing is awaited. */
export type CloseSentimentEventInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the event. */
  eventId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Too few have scored a unit. */
export type CloseSlotWithoutResultInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

/** Commit the unit to what was agreed upon, before anything is measured. */
export type CommitIndicatorInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the indicator. */
  indicatorId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type CommunityFilter = {
  /** To which this leader is linked today. */
  leaderId?: string | null | undefined;
  /** Of this street. */
  streetId?: string | null | undefined;
  /** Part of the name. */
  text?: string | null | undefined;
};

/** Say that it was done. */
export type CompleteResearchInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Every day on which it was done, each once; of stationed research each counts. */
  days: Array<string>;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** How many people came along (WS/5b). */
  escortCount: number;
  /** Why a head or deputy head came along. */
  escortReason?: string | null | undefined;
  /** Whether a unit's head or deputy head came along (WS/7a). */
  headEscort?: boolean;
  /** How many attended it (WS/7c). */
  meetingHeads?: number | null | undefined;
  /** How long a meeting took, where one had to be held (WS/7c). */
  meetingMinutes?: number | null | undefined;
  /** Without hearing reports. */
  noBriefing?: boolean;
  /** Without a word before. */
  noGreeting?: boolean;
  /** Without a notice (WR/57a). */
  noNotice?: boolean;
  /** Without being received. */
  noReception?: boolean;
  /** What it brought. */
  outcome: string;
  /** Whether what was eaten was a buffet and paid for; also where nothing was eaten (WR/60). */
  paidForMeals?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
  /** Why not on the spot. */
  roomReason?: string | null | undefined;
  /** Whether they went by one vehicle (WR/60). */
  sharedVehicle?: boolean;
  /** Straight to those below. */
  toGrassroots?: boolean;
  /** Straight to the scene. */
  toTheScene?: boolean;
  /** Whether reports were heard in a meeting room (WS/7b). */
  usedMeetingRoom?: boolean;
};

/** Say that a study trip was made; its report is due then. */
export type CompleteStudyTripInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the trip. */
  tripId: string;
};

/** How an obligation stands; the same words for every duty (T11). */
export type ComplianceStatus =
  /** 未完成（仅供参考） · not done, but of a draft: shown, never counted */
  | 'ADVISORY_MISSED'
  /** 进度预警 · not done yet, and most of the time is gone */
  | 'AT_RISK'
  /** 已完成 · done in time; of a figure: reached */
  | 'MET'
  /** 逾期完成 · done, but late */
  | 'MET_LATE'
  /** 未完成 · not done, and the time is over */
  | 'MISSED'
  /** 不适用 · it does not concern this subject, or nothing came up */
  | 'NOT_APPLICABLE'
  /** 未达标 · a running share or stock lies below its figure */
  | 'NOT_MET'
  /** 未开始 · its period has not begun */
  | 'NOT_STARTED'
  /** 进行中 · not done yet, with time enough */
  | 'ON_TRACK'
  /** 未指定单位 · no unit has been named for it yet */
  | 'UNASSIGNED'
  /** 未定指标 · the document gives no figure and none is set */
  | 'UNSET'
  /** 经批准免予考核 · waived by somebody who may, with a reason */
  | 'WAIVED';

/** Compute the year's results. */
export type ComputeAnnualResultsInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why they are computed again; needed from the second time on. */
  reason?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The scheme by which units are assessed. */
  schemeId: string;
};

/** How totals are computed; a changed rule gets a name of its own. */
export type ComputingRule =
  /** 加权求和，四舍五入保留两位小数；台账按时完成计一、逾期完成计半 · Weighted sum, half up, two decimals; of duties, met counts one and met late a half */
  | 'WEIGHTED_2026';

/** What is lacking; the documents' floors stand in the codes. */
export type ContactGapCode =
  /** 联系社区不足5个 · linked to fewer than five communities */
  | 'COMMUNITIES_BELOW_5'
  /** 联系企业不足20家 · linked to fewer than twenty enterprises */
  | 'ENTERPRISES_BELOW_20'
  /** 当年未走访联系企业 · a linked enterprise was not visited in the year */
  | 'ENTERPRISE_NOT_VISITED'
  /** 当年未解决历史遗留或社区问题 · no legacy or community problem was solved in the year */
  | 'NO_PROBLEM_SOLVED'
  /** 中小微企业不足2家 · fewer than two of them are small, medium or micro */
  | 'SME_BELOW_2'
  /** 联系街道不足2个 · linked to fewer than two streets */
  | 'STREETS_BELOW_2'
  /** 当月未到联系街道 · a linked street was not visited in the month */
  | 'STREET_NOT_VISITED'
  /** “两新”企业不足2家 · fewer than two of them are of the two new kinds */
  | 'TWO_NEW_BELOW_2';

/** Which of them; everything given must hold. */
export type ContactProblemFilter = {
  /** Only systemic ones, or only others. */
  isSystemic?: boolean | null | undefined;
  /** Of this kind. */
  kind?: ContactProblemKind | null | undefined;
  /** Of this leader. */
  leaderId?: string | null | undefined;
  /** By this link. */
  linkId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ContactProblemState> | null | undefined;
  /** Of this street. */
  streetId?: string | null | undefined;
  /** Part of the title or text. */
  text?: string | null | undefined;
  /** With this unit. */
  unitId?: string | null | undefined;
  /** At this visit. */
  visitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type ContactProblemGrouping =
  /** 类别 · kind */
  | 'KIND'
  /** 提出月份 · month in which it was raised */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 承办单位 · unit */
  | 'UNIT';

/** What kind of problem it is; each leader solves one of the first two a year (A18). */
export type ContactProblemKind =
  /** 社区实际问题 · a community's practical problem */
  | 'COMMUNITY'
  /** 企业困难 · an enterprise's difficulty */
  | 'ENTERPRISE'
  /** 历史遗留问题 · left over from the past */
  | 'LEGACY';

/** Where a problem stands (WS/3). */
export type ContactProblemState =
  /** 提请区政府研究 · proposed to the district government for study */
  | 'AGENDA_PROPOSED'
  /** 已交办 · a unit works on it */
  | 'ASSIGNED'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 一级统筹 · coordinated one level up */
  | 'ESCALATED_1'
  /** 二级统筹 · coordinated two levels up */
  | 'ESCALATED_2'
  /** 已反馈 · whoever raised it was told */
  | 'FED_BACK'
  /** 已提出 · waits for a unit */
  | 'RAISED'
  /** 已解决 · solved */
  | 'SOLVED'
  /** 已撤回 · withdrawn */
  | 'WITHDRAWN';

/** Whether a record stands. */
export type ContactRecordState =
  /** 已登记 · recorded */
  | 'RECORDED'
  /** 已撤回 · withdrawn, counts for nothing */
  | 'WITHDRAWN';

/** Correct its days. */
export type CorrectResearchDaysInput = {
  /** Every day on which it was done, each once; of stationed research each counts. */
  days: Array<string>;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
};

/** How ballots become one figure; versioned. */
export type CountingRule =
  /** 算术平均，四舍五入保留两位小数 · Plain mean, half up, two decimals */
  | 'MEAN_2026'
  /** 去掉一个最高分和一个最低分后平均，四舍五入保留两位小数 · Mean without one highest and one lowest score, half up, two decimals */
  | 'TRIMMED_MEAN_2026';

/** What a nominee must be attested to fulfil (FS/2.2). */
export type Criterion =
  /** 能够出席报告会和年末述职评议会 · can attend the two set meetings of the year */
  | 'CAN_ATTEND_SET_MEETINGS'
  /** 能够参加日常研讨、督查、调研、察访 · can join the daily activities */
  | 'CAN_JOIN_DAILY'
  /** 政治素质过硬 · sound political quality */
  | 'POLITICAL_QUALITY'
  /** 参与意愿强 · willing to take part */
  | 'WILLINGNESS';

/** Which of them; everything given must hold. */
export type DailyAssessmentFilter = {
  /** By this indicator. */
  indicatorId?: string | null | undefined;
  /** About this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type DailyAssessmentGrouping =
  /** 单位 · unit */
  | 'UNIT';

/** Whether a daily assessment counts. */
export type DailyAssessmentState =
  /** 有效 · it counts */
  | 'STANDING'
  /** 已撤回 · it counts no longer */
  | 'WITHDRAWN';

/** What a day is. */
export type DayKind =
  /** 法定节假日 · public holiday */
  | 'HOLIDAY'
  /** 调休上班 · make-up working day */
  | 'MAKEUP_WORKDAY'
  /** 周末 · weekend */
  | 'WEEKEND'
  /** 工作日 · working day */
  | 'WORKDAY';

/** Which deadlines; everything given must hold. */
export type DeadlineFilter = {
  /** Of this kind of clock. */
  kind?: string | null | undefined;
  /** In one of these states. */
  states?: Array<DeadlineState> | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type DeadlineGrouping =
  /** 时限 · kind of clock */
  | 'KIND'
  /** 状态 · state */
  | 'STATE'
  /** 责任单位 · unit */
  | 'UNIT';

/** In which order; equal ones follow in a fixed one. */
export type DeadlineOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DeadlineOrderField;
};

/** What the list may be ordered by. */
export type DeadlineOrderField =
  /** 到期 · when it is due */
  | 'DUE_AT'
  /** 起算 · when it began */
  | 'STARTED_AT';

/** How a deadline stands; what presses most comes first. */
export type DeadlineState =
  /** 终止 · called off */
  | 'ABORTED'
  /** 按时 · done in time */
  | 'MET'
  /** 逾期完成 · done late */
  | 'MET_LATE'
  /** 已逾期 · missed, not yet done */
  | 'MISSED'
  /** 超时 · over its time and going on */
  | 'OVERTIME'
  /** 暂停 · standing still */
  | 'PAUSED'
  /** 计时中 · running */
  | 'RUNNING';

/** Declare a group of units; its members are named one by one. */
export type DeclareUnitGroupInput = {
  /** Short code, e.g. G-DEPT. */
  code: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** As it is printed. */
  name: string;
  /** English name. */
  nameEn: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo?: string | null | undefined;
};

/** Hand back what was not agreed upon so, with why; it is negotiated anew. */
export type DeclineIndicatorInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the indicator. */
  indicatorId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say that one will not come. */
export type DeclineInvitationInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the invitation. */
  participationId: string;
  /** Why, if one likes to say. */
  reason?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Do not adopt a suggestion, and say why. */
export type DeclineSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** Which terms; everything given must hold. */
export type DelegationTermFilter = {
  /** Part of its name. */
  text?: string | null | undefined;
};

/** Say what became of an opinion, and answer it; said once more it corrects what was said. */
export type DisposeVisitFeedbackInput = {
  /** What is answered. */
  answer: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the opinion. */
  feedbackId: string;
  /** What became of it. */
  outcome: VisitFeedbackOutcome;
  /** Why. */
  reason?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** The five documents of the district, by the short keys that clause ids begin with. */
export type DocumentKey =
  /** 四同机制 · Four-together mechanism */
  | 'FS'
  /** 政务公开实施细则 · Rules on open government */
  | 'OP'
  /** 向公众报告（征求意见稿） · Reporting to the public (draft for comment) */
  | 'PR'
  /** 区政府工作规则 · Work rules of the district government */
  | 'WR'
  /** 改进作风若干措施（试行） · Measures on work style (trial) */
  | 'WS';

/** Whether a document counts. */
export type DocumentStatus =
  /** 征求意见稿 · a draft: shown, never counted */
  | 'DRAFT'
  /** 施行 · in force */
  | 'IN_FORCE'
  /** 废止 · repealed */
  | 'REPEALED'
  /** 试行 · in force on trial */
  | 'TRIAL';

/** Draft a grant of authority; it counts when the grantor has granted it. */
export type DraftAuthorizationInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The first instant after it. */
  endsAt: string;
  /** Who acts for him. */
  granteeId: string;
  /** Whose authority it is. */
  grantorId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** What for. */
  scope: AuthorizationScope;
  /** The first instant of it. */
  startsAt: string;
  /** In which matter or matters. */
  subject: string;
};

/** Draft the scheme by which units are assessed in a year. */
export type DraftSchemeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The year that is assessed; its review in the hall may lie in the January after it (T8). */
  performanceYear: number;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** What it is called. */
  title: string;
};

/** Draw representatives for an activity. */
export type DrawRepresentativesInput = {
  /** What it is for, e.g. the title of the activity; everybody sees it. */
  occasion: string;
  /** How many are to be drawn. */
  places: number;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** For whom; who is affiliated to it is left out. */
  unitId: string;
};

/** Whether a draw counts. */
export type DrawState =
  /** 有效 · valid */
  | 'VALID'
  /** 作废 · declared void, with a reason; it stays to be read */
  | 'VOID';

/** Correct a community's name. */
export type EditCommunityInput = {
  /** Id of the community. */
  communityId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What it is called. */
  name?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Correct what is written of a problem; what is left out stays. */
export type EditContactProblemInput = {
  /** What the problem is. */
  content?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What kind of problem it is. */
  kind?: ContactProblemKind | null | undefined;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Whether it is found in many places, or lies in the system (WS/3b). */
  systemic?: boolean | null | undefined;
  /** What it is about, in a line. */
  title?: string | null | undefined;
};

/** Correct a term's name and days. */
export type EditDelegationTermInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Its last day as planned. */
  endsOn: string;
  /** What it is called, e.g. 第二届. */
  name: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Its first day as planned. */
  startsOn: string;
  /** Id of the term. */
  termId: string;
};

/** Correct an enterprise's name, its kinds and who serves it; links count by its kinds. */
export type EditEnterpriseInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the enterprise. */
  enterpriseId: string;
  /** Whether it is a key enterprise. */
  key?: boolean | null | undefined;
  /** Its full name. */
  name?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Whether it is small, medium or micro; it may be of the two new kinds, too (A19). */
  sme?: boolean | null | undefined;
  /** Whether it is one of the two new kinds of organisation. */
  twoNew?: boolean | null | undefined;
  /** The unit that serves it from now on; null takes it away. */
  unitId?: string | null | undefined;
};

/** Correct what is planned; what is left out stays. */
export type EditExperienceActivityInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the experience activity. */
  experienceActivityId: string;
  /** Which experience officers and supervisors of the unit take part. */
  inviteeIds?: Array<string> | null | undefined;
  /** Which daily process is tried out, e.g. an approval (PR/12a). */
  process?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** When it begins. */
  startsAt?: string | null | undefined;
  /** What it is about. */
  title?: string | null | undefined;
};

/** Correct the record of a hand-over; it counts as it stands from now on. */
export type EditHandoverInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** When it was; from noon on it counts for the afternoon. */
  handedOverAt?: string | null | undefined;
  /** Id of the hand-over. */
  handoverId: string;
  /** How many matters; 0 where there were none. */
  matterCount?: number | null | undefined;
  /** The matters, each with what is to be done; that there were none, if so. */
  matters?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Correct an indicator that nobody has agreed to yet; what is left out stays. */
export type EditIndicatorInput = {
  /** Which of the four areas; null for what belongs to none, e.g. the score given on site. */
  area?: AssessmentArea | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What shows how far it is reached; traces of work alone do not do. */
  evidenceKinds?: Array<EvidenceKind> | null | undefined;
  /** Id of the indicator. */
  indicatorId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Where its score comes from. */
  scoredBy?: ScoreSource | null | undefined;
  /** What is assessed. */
  title?: string | null | undefined;
  /** What it is about, of what is asked for. */
  topic?: IndicatorTopic | null | undefined;
  /** What it weighs of one hundred, at most two decimals. */
  weight?: string | null | undefined;
};

/** Correct the record of a visit; it counts as it stands from now on. */
export type EditLeaderVisitInput = {
  /** Whether it was about social governance. */
  aboutGovernance?: boolean | null | undefined;
  /** Whether it was about the hotline. */
  aboutHotline?: boolean | null | undefined;
  /** Whether it was about the seven haves and the five qualities. */
  aboutLivelihood?: boolean | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** In which form they met. */
  form?: VisitForm | null | undefined;
  /** Whether the leader came himself; without him it does not count. */
  leaderPresent?: boolean | null | undefined;
  /** What they need, and what is difficult. */
  needs?: string | null | undefined;
  /** Departments that were called to the spot (PR/7c). */
  participants?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** What was found there. */
  summary?: string | null | undefined;
  /** Id of the visit. */
  visitId: string;
  /** When it was. */
  visitedAt?: string | null | undefined;
};

/** Correct a month's report; when it was made stays. */
export type EditMatterReportInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** How many matters; 0 where there were none. */
  matterCount?: number | null | undefined;
  /** Id of the report. */
  matterReportId: string;
  /** The matters, each with what is to be done; that there were none, if so. */
  matters?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Correct what was announced; what is left out stays. With more places who waits moves up. */
export type EditOpenDayInput = {
  /** How many people can come. */
  capacity?: number | null | undefined;
  /** What there is to see and to hear. */
  description?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** When it ends. */
  endsAt?: string | null | undefined;
  /** One of the four. */
  form?: OpenDayForm | null | undefined;
  /** Id of the open day. */
  openDayId: string;
  /** Where. */
  place?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last instant at which people may sign up; until it begins by default. */
  signUpUntil?: string | null | undefined;
  /** When it begins. */
  startsAt?: string | null | undefined;
  /** The single matter of people's livelihood that it is about, if it is about one (OP/86). */
  theme?: string | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** How many may wait for a place. */
  waitingMost?: number | null | undefined;
};

/** Correct what is known of a member, or of who is to be one. */
export type EditRepresentativeInput = {
  /** The unit he is affiliated to, if any. */
  affiliationId?: string | null | undefined;
  /** One of the eight. */
  category: RepresentativeCategory;
  /** Full name. */
  name: string;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Set within central units and troops only. */
  subKind?: RepresentativeSubKind | null | undefined;
};

/** Correct what was found, its class, its history and its trend; what is left out stays. */
export type EditResearchFindingInput = {
  /** What lies behind it from before. */
  background?: string | null | undefined;
  /** What other problems are of its class. */
  classProblem?: string | null | undefined;
  /** What was found. */
  content?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the finding. */
  findingId: string;
  /** The problem under which its class is dealt with; null takes it away. */
  problemId?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** What may become of it. */
  trend?: string | null | undefined;
};

/** Correct what is planned; one that becomes announced is known to its unit from now on. */
export type EditResearchInput = {
  /** Whether its unit is told beforehand; until it is done it knows nothing otherwise (WS/5a). */
  announced?: boolean | null | undefined;
  /** Why it is announced. */
  announcedReason?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The last day as planned. */
  endsOn?: string | null | undefined;
  /** How it is done. */
  kind?: ResearchKind | null | undefined;
  /** Whether it is research of a newly appointed leader (WS/7a). */
  newlyAppointed?: boolean | null | undefined;
  /** Where exactly. */
  place?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
  /** The first day as planned. */
  startsOn?: string | null | undefined;
  /** What it is about. */
  subject?: string | null | undefined;
  /** Whether citizens are invited. */
  withCitizens?: boolean | null | undefined;
  /** Whether deputies are invited. */
  withDeputies?: boolean | null | undefined;
  /** Whether media are invited. */
  withMedia?: boolean | null | undefined;
  /** Whether members of the CPPCC are invited. */
  withMembers?: boolean | null | undefined;
};

/** Correct a report; when it was made stays. */
export type EditResearchReportInput = {
  /** What it finds and proposes. */
  abstract?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Where the whole of it is kept. */
  reference?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the report. */
  researchReportId: string;
  /** What it is called. */
  title?: string | null | undefined;
};

/** Change a session before the first unit has the floor; what is left out stays. */
export type EditReviewSessionInput = {
  /** Whether a ballot may be replaced while its slot is open. */
  allowCorrections?: boolean | null | undefined;
  /** How ballots are counted. */
  countingRule?: CountingRule | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Whether with `PER_SLOT` each average waits for `revealSlot`. */
  holdReveal?: boolean | null | undefined;
  /** Year it reports on. */
  performanceYear?: number | null | undefined;
  /** Least ballots a slot needs to close. It grows with a counting rule that needs more. */
  quorum?: number | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** When averages are shown. */
  reveal?: Reveal | null | undefined;
  /** Id of the session. */
  sessionId: string;
  /** When it is to begin; the year it reports on stays. */
  startsAt?: string | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** All its units in their order on the floor, at most 200. */
  unitIds?: Array<string> | null | undefined;
};

/** Correct year and title of a draft; what is left out stays. */
export type EditSchemeInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The year that is assessed; its review in the hall may lie in the January after it (T8). */
  performanceYear?: number | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the scheme. */
  schemeId: string;
  /** What it is called. */
  title?: string | null | undefined;
};

/** Correct what is planned; what is left out stays. */
export type EditSeminarInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Which experience officers and supervisors of the unit take part. */
  inviteeIds?: Array<string> | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the seminar. */
  seminarId: string;
  /** When it begins. */
  startsAt?: string | null | undefined;
  /** What it is about. */
  title?: string | null | undefined;
};

/** Correct what is known of an experience officer or supervisor; what is left out stays. */
export type EditSpecialInviteeInput = {
  /** As what somebody comes. */
  comesAs?: VisitorGroup | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The first day. */
  engagedOn?: string | null | undefined;
  /** As what. */
  invitedAs?: SpecialInviteeRole | null | undefined;
  /** Id of who it is. */
  inviteeId: string;
  /** Full name. */
  name?: string | null | undefined;
  /** Telephone number, 5 to 20 digits; the unit alone sees it. */
  phone?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Correct a study trip that is planned. */
export type EditStudyTripInput = {
  /** The region that is visited. */
  destination?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Its last day. */
  endsOn?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Its first day. */
  startsOn?: string | null | undefined;
  /** What is to be learnt. */
  subject?: string | null | undefined;
  /** Id of the trip. */
  tripId: string;
};

/** Correct a suggestion that waits; all of it is given anew. */
export type EditSuggestionInput = {
  /** What is suggested. */
  content: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Whose it is. */
  source: SuggestionSource;
  /** Id of the suggestion. */
  suggestionId: string;
  /** What it is about, in a line. */
  title: string;
};

/** Say that somebody is back earlier than filed, or did not go at all. */
export type EndAbsenceInput = {
  /** Id of the absence. */
  absenceId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The first instant back. */
  endsAt: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** End a grant of authority before its time, or a draft that is not granted. */
export type EndAuthorizationInput = {
  /** Id of the grant. */
  authorizationId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** End a term: all its memberships end with it, and nominations are void. */
export type EndDelegationTermInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the term. */
  termId: string;
};

/** Say until when a leader is linked; the day before the first one says that he never was. */
export type EndLeaderLinkInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Id of the link. */
  linkId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo: string;
};

/** End a membership before its term is over. */
export type EndMembershipInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say until when two are a pair; the day before the first one says that they never were. */
export type EndPairingInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Id of the pair. */
  pairingId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo: string;
};

/** Say until when a leader has the charge of a unit; then it is the mayor's or another's. */
export type EndPortfolioInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Id of the portfolio. */
  portfolioId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo: string;
};

/** End the engagement of an experience officer or supervisor. */
export type EndSpecialInviteeInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The first day without it; today by default. */
  endedOn?: string | null | undefined;
  /** Id of who it is. */
  inviteeId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say until when there is a group; no member and no clause outlasts it. */
export type EndUnitGroupInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Id of the group. */
  groupId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo: string;
};

/** Engage somebody as experience officer or supervisor of one's unit. */
export type EngageSpecialInviteeInput = {
  /** As what somebody comes. */
  comesAs: VisitorGroup;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The first day. */
  engagedOn: string;
  /** As what. */
  invitedAs: SpecialInviteeRole;
  /** Full name. */
  name: string;
  /** Telephone number, 5 to 20 digits; the unit alone sees it. */
  phone?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** One's own unit. */
  unitId: string;
};

/** Enter a community, so that leaders can be linked to it. */
export type EnterCommunityInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What it is called. */
  name: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The street it belongs to. */
  unitId: string;
};

/** Enter what the office has found of a unit during the year, and on what that rests. */
export type EnterDailyAssessmentInput = {
  /** The day it is of. */
  assessedOn: string;
  /** On what the score rests, in words. */
  basis: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The indicator that it is scored by. */
  indicatorId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** From 0 to 100, at most two decimals. */
  score: string;
  /** What shows it; a trace of work alone does not. */
  shownBy: EvidenceKind;
  /** Whom it is about. */
  unitId: string;
};

/** Enter an enterprise, so that leaders can be linked to it. */
export type EnterEnterpriseInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Whether it is a key enterprise. */
  key?: boolean;
  /** Its full name. */
  name: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Whether it is small, medium or micro; it may be of the two new kinds, too (A19). */
  sme?: boolean;
  /** Whether it is one of the two new kinds of organisation. */
  twoNew?: boolean;
  /** The unit that serves it day by day, if one does. */
  unitId?: string | null | undefined;
};

/** Enter what a third party has found of a unit; it counts once it is published. */
export type EnterThirdPartyEvaluationInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The day of the report. */
  evaluatedOn: string;
  /** Who has evaluated, from outside. */
  evaluator: string;
  /** What was found wanting; the unit has to put it right. */
  findings?: string | null | undefined;
  /** The indicator that it is scored by. */
  indicatorId: string;
  /** Where it stands: a report's number or a file. */
  reference: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** From 0 to 100, at most two decimals. */
  score: string;
  /** Whom it is about. */
  unitId: string;
};

/** Which of them; everything given must hold. */
export type EnterpriseFilter = {
  /** Only key ones, or only others. */
  isKey?: boolean | null | undefined;
  /** Only small, medium or micro ones, or only others. */
  isSme?: boolean | null | undefined;
  /** Only of the two new kinds, or only others. */
  isTwoNew?: boolean | null | undefined;
  /** To which this leader is linked today. */
  leaderId?: string | null | undefined;
  /** Served by this unit. */
  serviceUnitId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<EnterpriseState> | null | undefined;
  /** Part of the name. */
  text?: string | null | undefined;
};

/** By what the list may be counted. */
export type EnterpriseGrouping =
  /** 状态 · state */
  | 'STATE';

/** Whether leaders may be linked to it. */
export type EnterpriseState =
  /** 在册 · leaders may be linked to it */
  | 'LISTED'
  /** 已移出 · moved away, closed, or entered by mistake */
  | 'REMOVED';

/** Have a problem coordinated across portfolios, one level up, by a leader. */
export type EscalateContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The leader who coordinates it across portfolios, one level up. */
  levelOneOwnerId: string;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Where a third party's evaluation stands. */
export type EvaluationState =
  /** 已录入 · entered */
  | 'ENTERED'
  /** 已公布 · public */
  | 'PUBLISHED'
  /** 已撤回 · it counts no longer */
  | 'WITHDRAWN';

/** Which events; everything given must hold. */
export type EventFilter = {
  /** Of these kinds; `deadline:*` means all that begin so. */
  kinds?: Array<string> | null | undefined;
  /** Of this stream. */
  stream?: string | null | undefined;
};

/** What shows how far an indicator is reached. */
export type EvidenceKind =
  /** 文件 · a document */
  | 'DOCUMENT'
  /** 实地核查 · a look on the spot */
  | 'FIELD_CHECK'
  /** 批示 · an instruction */
  | 'INSTRUCTION'
  /** 台账 · a ledger kept for the purpose */
  | 'LEDGER'
  /** 会议 · a meeting */
  | 'MEETING'
  /** 办理成效 · what has come of it */
  | 'OUTCOME'
  /** 第三方结论 · what a third party has found */
  | 'OUTSIDE'
  /** 群众评价 · what people say of it */
  | 'PUBLIC_VOICE'
  /** 业务系统数据 · records that work itself leaves behind */
  | 'RECORDS'
  /** 截图 · a screenshot */
  | 'SCREENSHOT';

/** A unit does not report. */
export type ExcuseSlotInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

/** Which of them; everything given must hold. */
export type ExperienceActivityFilter = {
  /** In one of these states. */
  states?: Array<ExperienceState> | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type ExperienceActivityGrouping =
  /** 月份 · month in which it begins */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 单位 · unit */
  | 'UNIT';

/** Where an experience activity or a seminar stands. */
export type ExperienceState =
  /** 已取消 · called off */
  | 'CANCELLED'
  /** 已举办 · held */
  | 'HELD'
  /** 已计划 · planned */
  | 'PLANNED';

/** Say what whoever raised a problem thinks of how it was solved. */
export type FeedBackContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What whoever raised it says of the solution. */
  feedback: string;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Tell each department its result, and urge what is to be put right. */
export type FeedBackToDepartmentsInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the version of the year's results. */
  resultSetId: string;
};

/** Tell each street its result, by the head of the office for social affairs (A44). */
export type FeedBackToStreetsInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the version of the year's results. */
  resultSetId: string;
};

/** File that somebody will be away; while the mayor is, the executive deputy acts for him. */
export type FileAbsenceInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The first instant back. */
  endsAt: string;
  /** Who it is. */
  personId: string;
  /** Why; for office and leaders. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The first instant away. */
  startsAt: string;
};

/** File a month's report. */
export type FileMatterReportInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** How many matters; 0 where there were none. */
  matterCount: number;
  /** The matters, each with what is to be done; that there were none, if so. */
  matters: string;
  /** The month that it is for. */
  month: number;
  /** The pair; its deputy director alone records it. */
  pairingId: string;
  /** When it was reported; now by default. */
  reportedAt?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The year of its month. */
  year: number;
};

/** File a finding. */
export type FileResearchFindingInput = {
  /** What lies behind it from before. */
  background?: string | null | undefined;
  /** What other problems are of its class. */
  classProblem?: string | null | undefined;
  /** What was found. */
  content: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The problem under which its class is dealt with, for those who see that. */
  problemId?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
  /** What may become of it. */
  trend?: string | null | undefined;
  /** The unit that deals with it; where the research was by default. */
  unitId?: string | null | undefined;
};

/** File a report. */
export type FileResearchReportInput = {
  /** What it finds and proposes. */
  abstract: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The leader of the district government. */
  leaderId: string;
  /** Where the whole of it is kept. */
  reference?: string | null | undefined;
  /** When it was made; now by default. */
  reportedAt?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The research that it is of, if of one. */
  researchId?: string | null | undefined;
  /** What it is called. */
  title: string;
  /** The study trip that it is of, if of one; that is reported by it. */
  tripId?: string | null | undefined;
};

/** Make a suggestion. */
export type FileSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** What is suggested. */
  content: string;
  /** For whom the office enters it; a representative files his own. */
  representativeId?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Whose it is. */
  source: SuggestionSource;
  /** What it is about, in a line. */
  title: string;
};

/** Say that every opinion of an open day was dealt with. */
export type FinishOpenDayFeedbackInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the open day. */
  openDayId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say what was done about a finding. */
export type FollowUpResearchFindingInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the finding. */
  findingId: string;
  /** What was done about it. */
  followUp: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say that everything that was found is followed up; each finding must be. */
export type FollowUpResearchInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
};

/** Give an enterprise its service card, with whom to speak to; a new one takes its place. */
export type GiveServiceCardInput = {
  /** Whom to speak to there. */
  contactName: string;
  /** How to reach him. */
  contactPhone: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the enterprise. */
  enterpriseId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Number of its service card. */
  serviceCard: string;
};

/** Say what one thinks of an open day. */
export type GiveVisitFeedbackInput = {
  /** The code that was told when somebody signed up. */
  code: string;
  /** What was said. */
  content: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Grant what was drafted: whoever's authority it is does. */
export type GrantAuthorizationInput = {
  /** Id of the grant. */
  authorizationId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type GroupClauseFilter = {
  /** For this clause, e.g. OP/37. */
  clause?: string | null | undefined;
  /** Of this group. */
  groupId?: string | null | undefined;
  /** Only those with a member today, or only those without. */
  isAssigned?: boolean | null | undefined;
  /** Only what holds on this day. */
  on?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type GroupMemberFilter = {
  /** For this clause, e.g. OP/37. */
  clause?: string | null | undefined;
  /** Of this group. */
  groupId?: string | null | undefined;
  /** Only what holds on this day. */
  on?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** Hand a suggestion back to the office: it is no matter of this unit. */
export type HandBackSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** Hand it over. */
export type HandOverContactProblemInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The link of another leader with the same street, community or enterprise. */
  linkId: string;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say what is being done about an event. */
export type HandleSentimentEventInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the event. */
  eventId: string;
  /** What is being done. */
  measures: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type HandoverFilter = {
  /** Of this deputy director. */
  deputyDirectorId?: string | null | undefined;
  /** Of this deputy mayor. */
  deputyMayorId?: string | null | undefined;
  /** Of this pair. */
  pairingId?: string | null | undefined;
  /** In this state. */
  state?: ContactRecordState | null | undefined;
};

/** By what the list may be counted. */
export type HandoverGrouping =
  /** 状态 · state */
  | 'STATE';

/** Say what was found in trying a process out; said once more it corrects what was said. */
export type HoldExperienceActivityInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the experience activity. */
  experienceActivityId: string;
  /** What was found in trying it out (PR/12a). */
  findings: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say how an open day was held; said once more it corrects what was said before. */
export type HoldOpenDayInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Whether somebody explained what there was to see (PR/11b). */
  hasGuidedTour?: boolean | null | undefined;
  /** Whether questions were answered (PR/11b). */
  hasQuestions?: boolean | null | undefined;
  /** Whether suggestions were collected (PR/11b). */
  hasSuggestions?: boolean | null | undefined;
  /** Id of the open day. */
  openDayId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** How it went. */
  summary?: string | null | undefined;
  /** How many people came. */
  visitors?: number | null | undefined;
};

/** A press conference begins. */
export type HoldPressConferenceInput = {
  /** Id of the event. */
  eventId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Who speaks, 1 to 20. */
  speakerIds: Array<string>;
  /** What it is about. */
  topic: string;
};

/** Say what was said at a seminar; said once more it corrects what was said before. */
export type HoldSeminarInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What was said (PR/12b). */
  heard: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the seminar. */
  seminarId: string;
};

/** Which of them; everything given must hold. */
export type IndicatorFilter = {
  /** Of this area. */
  area?: AssessmentArea | null | undefined;
  /** Taken on by this unit. */
  leadUnitId?: string | null | undefined;
  /** Of this scheme. */
  schemeId?: string | null | undefined;
  /** Scored so. */
  scoredBy?: ScoreSource | null | undefined;
  /** In one of these states. */
  states?: Array<IndicatorState> | null | undefined;
  /** Part of its title. */
  text?: string | null | undefined;
  /** About this. */
  topic?: IndicatorTopic | null | undefined;
};

/** By what the list may be counted. */
export type IndicatorGrouping =
  /** 考评方面 · area */
  | 'AREA'
  /** 状态 · state */
  | 'STATE'
  /** 牵头单位 · lead unit */
  | 'UNIT';

/** Where an indicator stands. */
export type IndicatorState =
  /** 已承诺 · taken on by a unit */
  | 'COMMITTED'
  /** 已协商 · agreed upon, waits for the unit's word */
  | 'NEGOTIATED'
  /** 已提出 · proposed */
  | 'PROPOSED'
  /** 已撤销 · no longer part of the scheme */
  | 'WITHDRAWN';

/** What an indicator is about, where a document asks for it by name. */
export type IndicatorTopic =
  /** 四同机制落实 · the four-together mechanism */
  | 'FOUR_TOGETHER'
  /** 综合 · nothing of these */
  | 'GENERAL'
  /** 政务公开 · open government */
  | 'OPENNESS'
  /** 向公众报告 · reporting to the public */
  | 'PUBLIC_REPORTING';

/** Invite representatives to an activity. */
export type InviteRepresentativesInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** All who were drawn in this draw; or those named, who must be of its pool. */
  drawId?: string | null | undefined;
  /** What to, e.g. the title of the activity. */
  occasion: string;
  /** Whom; without it all who were drawn. */
  representativeIds?: Array<string> | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** Who invites. */
  unitId: string;
};

/** Make one-time entry codes. */
export type IssueEntryCodesInput = {
  /** For whom; for every active representative by default. */
  representativeIds?: Array<string> | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
};

/** Which of them; everything given must hold. */
export type LeaderLinkFilter = {
  /** With this community. */
  communityId?: string | null | undefined;
  /** With this enterprise. */
  enterpriseId?: string | null | undefined;
  /** With one of this kind. */
  kind?: LinkKind | null | undefined;
  /** Of this leader. */
  leaderId?: string | null | undefined;
  /** Only what holds on this day. */
  on?: string | null | undefined;
  /** With this street or one of its communities. */
  streetId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type LeaderVisitFilter = {
  /** In this form. */
  form?: VisitForm | null | undefined;
  /** Only those to which the leader came himself, or only others. */
  isLeaderPresent?: boolean | null | undefined;
  /** Of this leader. */
  leaderId?: string | null | undefined;
  /** For this link. */
  linkId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<VisitState> | null | undefined;
  /** In this street. */
  streetId?: string | null | undefined;
  /** Part of what was found, or of what is needed. */
  text?: string | null | undefined;
};

/** By what the list may be counted. */
export type LeaderVisitGrouping =
  /** 形式 · form */
  | 'FORM'
  /** 走访月份 · month of the visit */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE';

/** Say until when a post is held; with his last post as a leader his portfolios end, too. */
export type LeavePostInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Id of the post. */
  postId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo: string;
};

/** Whether what was entered into the ledger stands. */
export type LedgerEntryState =
  /** 有效 · it stands */
  | 'STANDING'
  /** 已撤销 · it was taken back */
  | 'WITHDRAWN';

/** What a leader is linked to. */
export type LinkKind =
  /** 社区 · community */
  | 'COMMUNITY'
  /** 企业 · enterprise */
  | 'ENTERPRISE'
  /** 街道 · street */
  | 'STREET';

/** Link a leader. */
export type LinkLeaderInput = {
  /** Or the community. */
  communityId?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Or the enterprise. */
  enterpriseId?: string | null | undefined;
  /** The leader of the district government. */
  leaderId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The street; one of street, community and enterprise is given. */
  streetId?: string | null | undefined;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo?: string | null | undefined;
};

/** Log something one did to make the government's work known. */
export type LogPublicityActionInput = {
  /** On which day. */
  actedOn: string;
  /** What was done, and where. */
  description: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type MatterReportFilter = {
  /** Of this deputy director. */
  deputyDirectorId?: string | null | undefined;
  /** Of this deputy mayor. */
  deputyMayorId?: string | null | undefined;
  /** Of this pair. */
  pairingId?: string | null | undefined;
  /** In this state. */
  state?: ContactRecordState | null | undefined;
};

/** By what the list may be counted. */
export type MatterReportGrouping =
  /** 状态 · state */
  | 'STATE';

/** Mend something of a slot, and why. */
export type MendSlotInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

/** Why a unit has no score by an indicator. */
export type MissingScore =
  /** 未作日常考评 · the office has not assessed it */
  | 'NOT_ASSESSED'
  /** 台账无可计分事项 · no duty of the ledger has been decided */
  | 'NO_DUTY_OVER'
  /** 无第三方评估成绩 · no third party's evaluation is published */
  | 'NO_EVALUATION'
  /** 无现场评议成绩 · no valid score was given on site */
  | 'NO_ONSITE_SCORE';

/** Enter what was agreed upon: who takes the indicator on, and what is to be reached. */
export type NegotiateIndicatorInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the indicator. */
  indicatorId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** What is to be reached in the year, as agreed. */
  target: string;
  /** The unit that is to take it on. */
  unitId: string;
};

/** Nominate somebody for the delegation. */
export type NominateRepresentativeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** The unit he is affiliated to, if any. */
  affiliationId?: string | null | undefined;
  /** One of the eight. */
  category: RepresentativeCategory;
  /** Full name of who is not known yet. */
  name?: string | null | undefined;
  /** Somebody whom the register knows, e.g. a member of the last term. */
  personId?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Set within central units and troops only. */
  subKind?: RepresentativeSubKind | null | undefined;
  /** The term he is nominated for. */
  termId: string;
};

/** What it means that an obligation is not met; follows from the clause's strength (T10). */
export type ObligationEffect =
  /** 仅供参考 · of a draft: shown, never counted */
  | 'ADVISORY'
  /** 计为未完成 · counts as a breach */
  | 'BREACH'
  /** 不作逾期 · is never overdue */
  | 'NOTHING'
  /** 予以提醒 · is warned of, never a breach */
  | 'WARNING';

/** Which obligations; everything given must hold. */
export type ObligationFilter = {
  /** Of this clause, e.g. FS/4.2b. */
  clause?: string | null | undefined;
  /** Of this document. */
  document?: DocumentKey | null | undefined;
  /** With this effect. */
  effect?: ObligationEffect | null | undefined;
  /** Of this leader. */
  personId?: string | null | undefined;
  /** With one of these statuses. */
  statuses?: Array<ComplianceStatus> | null | undefined;
  /** So binding. */
  strength?: ClauseStrength | null | undefined;
  /** Part of its title. */
  text?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** How records become a figure, and a figure a status. */
export type ObligationForm =
  /** 至少 · at least so many records */
  | 'AT_LEAST'
  /** 至多 · at most so many records */
  | 'AT_MOST'
  /** 逐项 · every single record holds */
  | 'EACH'
  /** 保有 · so many held at this moment */
  | 'HOLDING'
  /** 占比 · a share of all records */
  | 'SHARE';

/** By what the list may be counted. */
export type ObligationGrouping =
  /** 条款 · clause */
  | 'CLAUSE'
  /** 文件 · document */
  | 'DOCUMENT'
  /** 责任 · duty */
  | 'DUTY'
  /** 状态 · status */
  | 'STATUS'
  /** 单位 · unit */
  | 'UNIT';

/** In which order; equal ones follow in a fixed one. */
export type ObligationOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ObligationOrderField;
};

/** What the list may be ordered by. */
export type ObligationOrderField =
  /** 预警 · when it is at risk */
  | 'AT_RISK_AT'
  /** 到期 · when it is due */
  | 'DUE_AT';

/** Which of them; everything given must hold. */
export type OpenDayFilter = {
  /** Of this form. */
  form?: OpenDayForm | null | undefined;
  /** In one of these states. */
  states?: Array<OpenDayState> | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** The four forms of an open day (OP/85). */
export type OpenDayForm =
  /** 模拟会议 · a mock standing or special meeting */
  | 'MOCK_MEETING'
  /** 现场观摩 · observation on the spot */
  | 'OBSERVATION'
  /** 政策咨询 · policy advice */
  | 'POLICY_ADVICE'
  /** 参观 · a visit */
  | 'VISIT';

/** By what the list may be counted. */
export type OpenDayGrouping =
  /** 形式 · form */
  | 'FORM'
  /** 月份 · month in which it begins */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 主办单位 · unit */
  | 'UNIT';

/** Which of them; everything given must hold. */
export type OpenDaySignUpFilter = {
  /** For this. */
  openDayId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<OpenDaySignUpState> | null | undefined;
};

/** By what the list may be counted. */
export type OpenDaySignUpGrouping =
  /** 身份 · as what they come */
  | 'COMES_AS'
  /** 状态 · state */
  | 'STATE';

/** Where a sign-up stands. */
export type OpenDaySignUpState =
  /** 已到场 · attended */
  | 'ATTENDED'
  /** 已取消 · called off by the unit */
  | 'CANCELLED'
  /** 已确认 · has a place */
  | 'CONFIRMED'
  /** 候补 · waits for a place */
  | 'WAITING'
  /** 已撤回 · withdrawn */
  | 'WITHDRAWN';

/** Where an open day stands. */
export type OpenDayState =
  /** 已发布 · announced */
  | 'ANNOUNCED'
  /** 已取消 · called off */
  | 'CANCELLED'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 意见已处理 · every opinion was dealt with */
  | 'FEEDBACK_DONE'
  /** 已举办 · held */
  | 'HELD'
  /** 报名中 · people may sign up */
  | 'SIGN_UP';

/** Let people sign up, up to its last instant for that. */
export type OpenOpenDaySignUpInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the open day. */
  openDayId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Call a review session. */
export type OpenReviewSessionInput = {
  /** Whether a ballot may be replaced while its slot is open. */
  allowCorrections?: boolean;
  /** How ballots are counted. */
  countingRule?: CountingRule;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Whether with `PER_SLOT` each average waits for `revealSlot`; nobody sees it before. */
  holdReveal?: boolean;
  /** Year it reports on; needed outside December and January. */
  performanceYear?: number | null | undefined;
  /** Least ballots a slot needs to close. By default, and at the least, as many as an average needs scores: `SITONG_SMALLEST_GROUP`, for a trimmed mean two more. */
  quorum?: number | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** When averages are shown. */
  reveal?: Reveal;
  /** When it is to begin. */
  startsAt: string;
  /** What it is called. */
  title: string;
  /** Units in their order on the floor, at most 200. */
  unitIds: Array<string>;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** 升序 · ascending */
  | 'ASC'
  /** 降序 · descending */
  | 'DESC';

/** Pair a deputy director of the Government Office with a deputy mayor, from a day on. */
export type PairDeputiesInput = {
  /** The deputy director of the Government Office. */
  deputyDirectorId: string;
  /** The deputy mayor whom he is paired with. */
  deputyMayorId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type PairingFilter = {
  /** Of this deputy director. */
  deputyDirectorId?: string | null | undefined;
  /** Of this deputy mayor. */
  deputyMayorId?: string | null | undefined;
  /** Only what holds on this day. */
  on?: string | null | undefined;
};

/** Which invitations; everything given must hold. */
export type ParticipationFilter = {
  /** From this draw. */
  drawId?: string | null | undefined;
  /** Of this host. */
  hostUnitId?: string | null | undefined;
  /** Of this representative. */
  representativeId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ParticipationState> | null | undefined;
};

/** By what the list may be counted. */
export type ParticipationGrouping =
  /** 状态 · state */
  | 'STATE'
  /** 承办单位 · host unit */
  | 'UNIT';

/** Where an invitation stands. */
export type ParticipationState =
  /** 已接受 · accepted */
  | 'ACCEPTED'
  /** 已到场 · attended */
  | 'ATTENDED'
  /** 已取消 · the host has cancelled it */
  | 'CANCELLED'
  /** 已谢绝 · declined */
  | 'DECLINED'
  /** 已邀请 · no answer yet */
  | 'INVITED';

/** Adopt a suggestion in part, and say why not the rest. */
export type PartlyAdoptSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** Plan an occasion on which experience officers and supervisors try out a daily process. */
export type PlanExperienceActivityInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Which experience officers and supervisors of the unit take part. */
  inviteeIds: Array<string>;
  /** Which daily process is tried out, e.g. an approval (PR/12a). */
  process: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** What it is about. */
  title: string;
  /** One's own unit. */
  unitId: string;
};

/** Plan research; unless it is announced its unit knows nothing of it until it is done. */
export type PlanResearchInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Whether its unit is told beforehand; until it is done it knows nothing otherwise (WS/5a). */
  announced?: boolean;
  /** Why it is announced. */
  announcedReason?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The last day as planned. */
  endsOn: string;
  /** How it is done. */
  kind: ResearchKind;
  /** The leader of the district government. */
  leaderId: string;
  /** Whether it is research of a newly appointed leader (WS/7a). */
  newlyAppointed?: boolean;
  /** Where exactly. */
  place: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The first day as planned. */
  startsOn: string;
  /** What it is about. */
  subject: string;
  /** Where it is done. */
  unitId: string;
  /** Whether citizens are invited. */
  withCitizens?: boolean;
  /** Whether deputies are invited. */
  withDeputies?: boolean;
  /** Whether media are invited. */
  withMedia?: boolean;
  /** Whether members of the CPPCC are invited. */
  withMembers?: boolean;
};

/** Plan a seminar with experience officers and supervisors. */
export type PlanSeminarInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Which experience officers and supervisors of the unit take part. */
  inviteeIds: Array<string>;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** What it is about. */
  title: string;
  /** One's own unit. */
  unitId: string;
};

/** Plan a study trip of a leader to another region; two a year are usual for the district. */
export type PlanStudyTripInput = {
  /** The region that is visited. */
  destination: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Its last day. */
  endsOn: string;
  /** The leader of the district government. */
  leaderId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Its first day. */
  startsOn: string;
  /** What is to be learnt. */
  subject: string;
};

/** How the number of active members compares with about a hundred (FS/2.3a, A3). */
export type PoolStatus =
  /** 偏多 · more than 110 */
  | 'ABOVE_RANGE'
  /** 偏少 · fewer than 90 */
  | 'BELOW_RANGE'
  /** 适当 · 90 to 110 */
  | 'IN_RANGE';

/** Which of them; everything given must hold. */
export type PortfolioFilter = {
  /** Of this leader. */
  leaderId?: string | null | undefined;
  /** Only what holds on this day. */
  on?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type PostFilter = {
  /** Only those of heads, or only the others. */
  isHead?: boolean | null | undefined;
  /** Only what holds on this day. */
  on?: string | null | undefined;
  /** Of this person. */
  personId?: string | null | undefined;
  /** That give this role. */
  role?: Role | null | undefined;
  /** At this unit. */
  unitId?: string | null | undefined;
};

/** Prepare a term of the delegation, so that members may be nominated for it. */
export type PrepareDelegationTermInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Its last day as planned. */
  endsOn: string;
  /** What it is called, e.g. 第二届. */
  name: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Its first day as planned. */
  startsOn: string;
};

/** Why something was refused. The list grows, codes never change. */
export type ProblemCode =
  /** 期限只能延长一次，且已延长。 · The time can be extended once only, and has been. */
  | 'ALREADY_EXTENDED'
  /** 该领导已联系此对象：{other}。 · The leader is linked to it already: {other}. */
  | 'ALREADY_LINKED'
  /** 您已为该单位打过分。 · You have already scored this unit. */
  | 'ALREADY_SCORED'
  /** 这项责任已批准免予考核。 · The obligation is waived already. */
  | 'ALREADY_WAIVED'
  /** 调研一般不事先通知；确需通知的，请说明理由。 · Research comes unannounced; say why this is announced. */
  | 'ANNOUNCED_WITHOUT_REASON'
  /** 另一单位正在述职或打分，请先完成该单位。 · Another unit is reporting or being scored; finish that one first. */
  | 'ANOTHER_SLOT_RUNNING'
  /** 缺少“{area}”方面的指标。 · No indicator with a weight is of the area: {area}. */
  | 'AREA_MISSING'
  /** 不能撤回：{why}。 · This cannot be taken back: {why}. */
  | 'CANNOT_TAKE_BACK'
  /** 已有{found}人确认名额，名额不能少于此数。 · {found} people hold a place; there cannot be fewer. */
  | 'CAPACITY_BELOW_SIGN_UPS'
  /** 仍有时限未办结：{clocks}。 · Clocks are still open: {clocks}. */
  | 'CLOCKS_OPEN'
  /** 这项责任由业务记录自动统计，无需提交佐证。 · The obligation is counted from records; it is not attested. */
  | 'COUNTED_FROM_RECORDS'
  /** 入库条件未确认：{criterion}。 · A criterion is not attested: {criterion}. */
  | 'CRITERION_MISSING'
  /** 方案须包含日常考评部分。 · The scheme needs a part for daily evaluation. */
  | 'DAILY_PART_REQUIRED'
  /** 调研日期不能重复，也不能晚于今天：{day}。 · A day is named once and does not lie ahead: {day}. */
  | 'DAY_INVALID'
  /** 仅演示模式可用。 · Only in demonstration mode. */
  | 'DEMO_ONLY'
  /** 重复：{what}。 · Given more than once: {what}. */
  | 'DUPLICATE'
  /** 入场码无效或已失效。 · The entry code is unknown or expired. */
  | 'ENTRY_CODE_UNKNOWN'
  /** 入场码已使用。 · The entry code was used already. */
  | 'ENTRY_CODE_USED'
  /** 还有{found}条意见未处理。 · {found} opinions have not been dealt with. */
  | 'FEEDBACK_OPEN'
  /** 每位参加者最多提交{most}条意见。 · Each visitor may hand in at most {most} opinions. */
  | 'FEEDBACK_TOO_MUCH'
  /** 还有{open}个问题未跟进。 · Of what was found, {open} are not followed up. */
  | 'FINDING_OPEN'
  /** 首次获知时间只能更正为更早的时间。 · The first-known instant may only be corrected to an earlier one. */
  | 'FIRST_KNOWN_LATER'
  /** 文件当前为“{status}”，不能作此调整。 · The document is {status}; this cannot be done to it. */
  | 'FORCE_ORDER'
  /** 方案须包含按台账计分的四同机制落实指标。 · The scheme needs an indicator of the four-together mechanism, scored by the ledger. */
  | 'FOUR_TOGETHER_REQUIRED'
  /** 指标“{title}”尚未承诺。 · Nobody has committed himself to this indicator: {title}. */
  | 'INDICATOR_NOT_COMMITTED'
  /** 时间不得晚于现在。 · The instant is in the future. */
  | 'INSTANT_IN_FUTURE'
  /** 编号无效，应为{type}的编号。 · This is not the id of a {type}. */
  | 'INVALID_ID'
  /** 该月份尚未开始。 · The month has not begun yet. */
  | 'MONTH_AHEAD'
  /** {day}将无人主持区政府工作：请先结束另一人的外出，或先明确常务副区长。 · On {day} nobody would act as mayor: end the other absence first, or fill the post of executive deputy mayor. */
  | 'NOBODY_ACTS'
  /** 没有需要变更的内容。 · There is nothing to change. */
  | 'NOTHING_TO_CHANGE'
  /** 当日不是区政府办副主任。 · No deputy director of the Government Office on that day. */
  | 'NOT_A_DEPUTY_DIRECTOR'
  /** 当日不是副区长。 · No deputy mayor on that day. */
  | 'NOT_A_DEPUTY_MAYOR'
  /** 当日不是区政府领导。 · No leader of the district government on that day. */
  | 'NOT_A_DISTRICT_LEADER'
  /** 当日不是区政府领导。 · No leader of the district government on that day. */
  | 'NOT_A_LEADER'
  /** 只有在任代表可以办理此事。 · Only an active representative may do this. */
  | 'NOT_A_REPRESENTATIVE'
  /** 尚未到开始时间，不能登记为已举办。 · It has not begun, so it cannot have been held. */
  | 'NOT_BEGUN'
  /** 您尚未在本场签到。 · You have not checked in to this session. */
  | 'NOT_CHECKED_IN'
  /** {who}不是本单位在聘的特邀体验员或监督员。 · {who} is no experience officer or supervisor of this unit now. */
  | 'NOT_ENGAGED'
  /** 没有找到所指的对象。 · There is no such thing. */
  | 'NOT_FOUND'
  /** 只能邀请在任代表；{who}不在任。 · Only active members can be invited; {who} is none. */
  | 'NOT_IN_POOL'
  /** 您没有办理此事的权限。 · You are not permitted to do this. */
  | 'NOT_PERMITTED'
  /** 只有普遍性、系统性问题才提请区政府集中研究。 · Only a systemic problem is proposed to the district government. */
  | 'NOT_SYSTEMIC'
  /** 没有负责向街道反馈结果的单位（区社会办）。 · There is no unit that feeds results back to streets. */
  | 'NO_STREETS_OFFICE'
  /** 没有找到这项责任。 · There is no such obligation. */
  | 'OBLIGATION_UNKNOWN'
  /** {year}年度现场述职评议结果尚未公布，不能计算年度成绩。 · The scores given on site for {year} are not published, so nothing can be computed. */
  | 'ONSITE_NOT_PUBLISHED'
  /** 现场述职评议须计入年度成绩，权重应大于0。 · The score given on site must enter the yearly score: its weight must be above 0. */
  | 'ONSITE_WEIGHT_REQUIRED'
  /** 政务公开权重不得低于4%，现为{found}%。 · Open government must weigh at least 4 percent; it weighs {found}. */
  | 'OPENNESS_WEIGHT_BELOW_4'
  /** 名额已满，候补名单也已满。 · All places are taken, and the waiting list is full. */
  | 'OPEN_DAY_FULL'
  /** 指标“{title}”按“{source}”计分，不能在此录入。 · {title} is scored otherwise: {source}. */
  | 'OTHER_SOURCE'
  /** 走访日期不在联系期内（{first}至{last}）。 · The visit lies outside the link, which holds from {first} to {last}. */
  | 'OUTSIDE_LINK'
  /** 不在对接关系的有效期内。 · The two are no pair at that time. */
  | 'OUTSIDE_PAIRING'
  /** 完成日期应在{first}至{last}之间。 · It was done outside the period, {first} to {last}. */
  | 'OUTSIDE_PERIOD'
  /** 缺少{part}部分，又未作说明。 · The part {part} is missing without a note. */
  | 'PART_MISSING'
  /** 评议会不在十二月或一月召开，请注明考评年度。 · Outside December and January the performance year must be named. */
  | 'PERFORMANCE_YEAR_REQUIRED'
  /** 可抽选的代表只有{found}人，不足{wanted}人。 · {wanted} are to be drawn, and the pool has but {found}. */
  | 'POOL_TOO_SMALL'
  /** 人数不足，不能公布均分：{short}。可继续等候打分，推后或重新打分，也可注明理由作“无有效结果”。 · Too few have scored for an average: {short}. Wait for more, put the unit off, score it anew, or close it without a result and say why. */
  | 'QUORUM_NOT_REACHED'
  /** 选票和有效分数均已达到规定数，请直接截止打分。 · Enough have scored; close the scoring instead. */
  | 'QUORUM_REACHED'
  /** 请说明理由。 · Give a reason. */
  | 'REASON_REQUIRED'
  /** 您与该单位有关联，应予回避。 · You are recused from this unit. */
  | 'RECUSED'
  /** 该月已报告，可更正原报告。 · The month is reported already; correct that report. */
  | 'REPORTED_ALREADY'
  /** 该调研或学习考察不属于此领导。 · That research or trip is another leader's. */
  | 'REPORT_OF_ANOTHER'
  /** 此请求编号已用于另一次不同的请求。 · This requestId was used for a different request. */
  | 'REQUEST_ID_REUSED'
  /** 已向这些单位反馈结果。 · These units have been told already. */
  | 'RESULTS_FED_BACK'
  /** 年度考评结果尚未公布。 · The results of the year are not published. */
  | 'RESULTS_NOT_PUBLISHED'
  /** 已有按本方案审定的考评结果，方案不能再修改。 · Results by this scheme have been approved, so it stays as it is. */
  | 'RESULTS_SETTLED'
  /** 该单位已重新打分，原先的打分已作废，请重新打分。 · Scoring of this unit began anew and this ballot is void; score it again. */
  | 'ROUND_OVER'
  /** 考评方案{state}，不能再作此变动。 · The scheme is {state}, so this can no longer be changed. */
  | 'SCHEME_SETTLED'
  /** 请打分或弃权，二者选一。 · Give a score or abstain, one of the two. */
  | 'SCORE_OR_ABSTAIN'
  /** 分数应为0至100，最多两位小数。 · A score is from 0 to 100 with at most two decimals. */
  | 'SCORE_OUT_OF_RANGE'
  /** 评议会不在进行中。 · The review session is not running. */
  | 'SESSION_NOT_OPEN'
  /** 本次开放日不在报名时间内。 · This open day takes no sign-ups now. */
  | 'SIGN_UP_CLOSED'
  /** 没有找到该报名码对应的报名。 · No sign-up has this code. */
  | 'SIGN_UP_UNKNOWN'
  /** 还有{count}个单位未完成打分。 · {count} units are not scored yet. */
  | 'SLOTS_UNFINISHED'
  /** 该单位尚未开放打分或打分已截止。 · The slot is not open for scoring. */
  | 'SLOT_NOT_OPEN'
  /** 发言人不是主要负责人，请说明理由。 · The spokesperson is not the unit's head; give a reason. */
  | 'SPOKESPERSON_REASON_REQUIRED'
  /** 当前状态为“{state}”，不能执行此操作。 · In state {state} this cannot be done. */
  | 'STATE_ORDER'
  /** 仍有领导联系该企业，请先解除联系。 · Leaders are linked to the enterprise; end that first. */
  | 'STILL_LINKED'
  /** 本届代表团{state}，代表不能在任。 · The term is {state}; its members cannot be active. */
  | 'TERM_NOT_RUNNING'
  /** {term}仍在履职，请先结束该届。 · The term {term} is running; end it first. */
  | 'TERM_RUNNING'
  /** 请至少选择一项重点内容。 · Choose one of the focus themes at least. */
  | 'THEME_MISSING'
  /** 方案须包含第三方评估部分。 · The scheme needs a part that a third party evaluates. */
  | 'THIRD_PARTY_REQUIRED'
  /** 时间重叠：{other}。 · The times overlap: {other}. */
  | 'TIMES_OVERLAP'
  /** 今天从您的网络地址提交的已达{most}次上限，请明天再试，或联系承办单位代为办理。 · Your network address has sent {most} of these today, which is the most; try again tomorrow, or ask the unit to enter it for you. */
  | 'TOO_MANY_TODAY'
  /** 不得仅以{kind}作为评分依据。 · This alone shows nothing: {kind}. */
  | 'TRACE_ALONE'
  /** 指标“{title}”仅以批示、会议、文件、台账、截图为依据。 · {title}: it rests on instructions, meetings, documents, ledgers or screenshots alone. */
  | 'TRACE_ONLY_INDICATOR'
  /** 该次学习考察已有报告。 · The trip has a report already. */
  | 'TRIP_REPORTED'
  /** 此项的值无效：{why}。 · This value cannot be used: {why}. */
  | 'VALUE_INVALID'
  /** 应在{least}至{most}之间。 · This must be from {least} to {most}. */
  | 'VALUE_OUT_OF_RANGE'
  /** 此项必填。 · This is required. */
  | 'VALUE_REQUIRED'
  /** 最多{most}字，现有{found}字。 · At most {most} characters; there are {found}. */
  | 'VALUE_TOO_LONG'
  /** 该走访不属于此联系对象。 · The visit was made for another link. */
  | 'VISIT_OF_ANOTHER'
  /** 各项权重合计应为100，现为{found}。 · The weights must sum to 100; they sum to {found}. */
  | 'WEIGHT_SUM_NOT_100';

/** Propose a systemic problem to the district government for joint study. */
export type ProposeContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the problem. */
  problemId: string;
  /** What the district government is to study. */
  proposal: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Propose an indicator for a scheme that is being drawn up, with what it weighs. */
export type ProposeIndicatorInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Which of the four areas; null for what belongs to none, e.g. the score given on site. */
  area?: AssessmentArea | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What shows how far it is reached; traces of work alone do not do. */
  evidenceKinds: Array<EvidenceKind>;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The scheme that it is to be part of. */
  schemeId: string;
  /** Where its score comes from. */
  scoredBy: ScoreSource;
  /** What is assessed. */
  title: string;
  /** What it is about, of what is asked for. */
  topic: IndicatorTopic;
  /** What it weighs of one hundred, at most two decimals. */
  weight: string;
};

/** Which publicity actions; everything given must hold. */
export type PublicityActionFilter = {
  /** Of this representative. */
  representativeId?: string | null | undefined;
};

/** Whether a publicity action counts. */
export type PublicityState =
  /** 已登记 · logged */
  | 'LOGGED'
  /** 已撤回 · withdrawn */
  | 'WITHDRAWN';

/** Publish the year's results. */
export type PublishAnnualResultsInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the version of the year's results. */
  resultSetId: string;
};

/** Publish a release in up to four parts (OP/65b). */
export type PublishReleaseInput = {
  /** Whether it is the word the five-hour clock waits for. */
  authoritative?: boolean;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the event. */
  eventId: string;
  /** What happened. */
  facts?: string | null | undefined;
  /** What is being done. */
  measures?: string | null | undefined;
  /** What is missing and why; needed when a part is left out. */
  missingPartsNote?: string | null | undefined;
  /** What people should mind. */
  precautions?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Who speaks; the unit's head by default (OP/62). */
  spokespersonId?: string | null | undefined;
  /** Why somebody else speaks. */
  spokespersonReason?: string | null | undefined;
  /** What is verified. */
  verification?: string | null | undefined;
};

/** Publish the results, or a recount of them. */
export type PublishResultsInput = {
  /** Why they are counted again; needed from the second time on. */
  reason?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
};

/** Publish an evaluation. */
export type PublishThirdPartyEvaluationInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the evaluation. */
  evaluationId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Find that a nominee meets all four criteria; each must have been attested. */
export type QualifyRepresentativeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Raise a problem. */
export type RaiseContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** What the problem is. */
  content: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** What kind of problem it is. */
  kind: ContactProblemKind;
  /** The link by which it was raised. */
  linkId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Whether it is found in many places, or lies in the system (WS/3b). */
  systemic?: boolean;
  /** What it is about, in a line. */
  title: string;
  /** The visit at which it was raised, if at one. */
  visitId?: string | null | undefined;
};

/** Have a problem coordinated two levels up, by another leader or the same. */
export type RaiseUpContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The leader who coordinates it two levels up. */
  levelTwoOwnerId: string;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say that somebody came. */
export type RecordAttendanceInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the invitation. */
  participationId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Record a hand-over. */
export type RecordHandoverInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** When it was; from noon on it counts for the afternoon. */
  handedOverAt: string;
  /** How many matters; 0 where there were none. */
  matterCount: number;
  /** The matters, each with what is to be done; that there were none, if so. */
  matters: string;
  /** The pair; its deputy director alone records it. */
  pairingId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Record a visit. */
export type RecordLeaderVisitInput = {
  /** Whether it was about social governance. */
  aboutGovernance?: boolean;
  /** Whether it was about the hotline. */
  aboutHotline?: boolean;
  /** Whether it was about the seven haves and the five qualities. */
  aboutLivelihood?: boolean;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** In which form they met. */
  form?: VisitForm;
  /** Whether the leader came himself; without him it does not count. */
  leaderPresent?: boolean;
  /** The link for which it was made. */
  linkId: string;
  /** What they need, and what is difficult. */
  needs?: string | null | undefined;
  /** Departments that were called to the spot (PR/7c). */
  participants?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** What was found there. */
  summary: string;
  /** When it was; it may be entered later. */
  visitedAt: string;
};

/** Say that somebody came. */
export type RecordOpenDayAttendanceInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the sign-up. */
  signUpId: string;
};

/** Write down what was said on an open day, in trying something out, or at a seminar. */
export type RecordVisitFeedbackInput = {
  /** What was said. */
  content: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** On which experience activity. */
  experienceActivityId?: string | null | undefined;
  /** Which experience officer or supervisor said it. */
  inviteeId?: string | null | undefined;
  /** On which open day. */
  openDayId?: string | null | undefined;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** When it was said; now by default. */
  saidAt?: string | null | undefined;
  /** At which seminar. */
  seminarId?: string | null | undefined;
  /** One's own unit. */
  unitId: string;
};

/** Which rectification items; everything given must hold. */
export type RectificationItemFilter = {
  /** Only open ones, or only closed ones. */
  isOpen?: boolean | null | undefined;
  /** Said in this session. */
  sessionId?: string | null | undefined;
  /** That go back to such a thing. */
  sourceKind?: RectificationSource | null | undefined;
  /** Found in its title, its text or its clause. Every word must stand there, in any order, be it as a part of a longer one; so codes are found whole and in part. Chinese is cut into words, stops and brackets part them. What is in double quotation marks stands there just so. Letters' case and width do not matter; nothing given finds everything. */
  text?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type RectificationItemGrouping =
  /** 立项月份 · month in which they were opened */
  | 'MONTH'
  /** 来源 · what they go back to */
  | 'SOURCE_KIND'
  /** 状态 · state */
  | 'STATE'
  /** 承办单位 · unit */
  | 'UNIT';

/** What a rectification item goes back to. */
export type RectificationSource =
  /** 审计发现的问题 · finding of an audit */
  | 'AUDIT'
  /** 述职评议意见 · comment on a ballot in the hall */
  | 'BALLOT_COMMENT'
  /** 督查发现的问题 · finding of an inspection */
  | 'INSPECTION'
  /** 政务公开检查发现的问题 · finding of an openness check */
  | 'OPENNESS_CHECK'
  /** 代表建议 · proposal of a representative */
  | 'PROPOSAL'
  /** 考评结果 · result of the yearly review */
  | 'RESULT';

/** File a suggestion again that was returned, completed. */
export type RefileSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** What is suggested. */
  content: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
  /** What it is about, in a line. */
  title: string;
};

/** Which releases; everything given must hold. */
export type ReleaseFilter = {
  /** Found in its four parts together. Every word must stand there, in any order, be it as a part of a longer one; so codes are found whole and in part. Chinese is cut into words, stops and brackets part them. What is in double quotation marks stands there just so. Letters' case and width do not matter; nothing given finds everything. */
  text?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** Take an enterprise off the list, once no leader is linked to it beyond today. */
export type RemoveEnterpriseInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the enterprise. */
  enterpriseId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say until when a unit is a member of a group. */
export type RemoveGroupMemberInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Id of the membership. */
  memberId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo: string;
};

/** Take up again what was not solved after all; it counts no longer as solved. */
export type ReopenContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the problem. */
  problemId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Take up an indicator again that a unit has committed itself to. */
export type ReopenIndicatorInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the indicator. */
  indicatorId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Take an open day up again that was closed, e.g. as opinions came in late. */
export type ReopenOpenDayInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the open day. */
  openDayId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Take a finding up again whose follow-up did not hold. */
export type ReopenResearchFindingInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the finding. */
  findingId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Return an approved scheme, so that its indicators and weights may be changed. */
export type ReopenSchemeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the scheme. */
  schemeId: string;
};

/** Have a suggestion handled again by its unit; what it was told before stays in the answer. */
export type ReopenSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** Change the order of the units that wait. */
export type ReorderSlotsInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
  /** All slots that are `WAITING`, in their new order; the others keep theirs. */
  slotIds: Array<string>;
};

/** Let a document count no longer from a day on. */
export type RepealDocumentInput = {
  /** Id of the document. */
  documentId: string;
  /** On what it rests. */
  reason: string;
  /** From which day on; today at the earliest. */
  repealedFrom: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Enter that approved results were reported to the Party committee, by the report's number. */
export type ReportAnnualResultsInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** The number of that report. */
  reference: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the version of the year's results. */
  resultSetId: string;
};

/** Report a sentiment event; grave or urgent ones start both clocks. */
export type ReportSentimentEventInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** When anybody in the district first knew; now by default. Clocks start here. */
  firstKnownAt?: string | null | undefined;
  /** How grave it seems. */
  level: SentimentLevel;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The first responsible unit (OP/65a). */
  responsibleUnitId: string;
  /** What is known. */
  summary: string;
  /** What it is about, in a line. */
  title: string;
  /** Whether it is an emergency. */
  urgent?: boolean;
};

/** The eight categories of the delegation (FS/2.1a). */
export type RepresentativeCategory =
  /** 驻区中央单位和部队代表 · Stationed central units and troops */
  | 'CENTRAL_UNIT_AND_TROOPS'
  /** 政协委员代表 · CPPCC members */
  | 'CPPCC_MEMBER'
  /** 企业代表 · Enterprises */
  | 'ENTERPRISE'
  /** 专家学者代表 · Experts and scholars */
  | 'EXPERT_SCHOLAR'
  /** 媒体代表 · Media */
  | 'MEDIA'
  /** 人大代表 · People's Congress deputies */
  | 'NPC_DEPUTY'
  /** 居民代表 · Residents */
  | 'RESIDENT'
  /** 统战人士代表 · United front figures */
  | 'UNITED_FRONT';

/** Which draws; everything given must hold. */
export type RepresentativeDrawFilter = {
  /** For this unit. */
  hostUnitId?: string | null | undefined;
  /** In this state. */
  state?: DrawState | null | undefined;
};

/** Which representatives; everything given must hold. */
export type RepresentativeFilterInput = {
  /** Affiliated to this unit. */
  affiliationId?: string | null | undefined;
  /** One category. */
  category?: RepresentativeCategory | null | undefined;
  /** One state. */
  state?: RepresentativeState | null | undefined;
  /** In one of these states. */
  states?: Array<RepresentativeState> | null | undefined;
  /** Of this term. */
  termId?: string | null | undefined;
  /** Part of the name, or the whole code. */
  text?: string | null | undefined;
};

/** By what the list may be counted. */
export type RepresentativeGrouping =
  /** 类别 · category */
  | 'CATEGORY'
  /** 状态 · state */
  | 'STATE';

/** A representative from nomination to the end of the term. */
export type RepresentativeState =
  /** 在任 · may be invited and score */
  | 'ACTIVE'
  /** 已离任 · ended */
  | 'ENDED'
  /** 已提名 · nominated */
  | 'NOMINATED'
  /** 符合条件 · meets all four criteria */
  | 'QUALIFIED'
  /** 暂停 · suspended */
  | 'SUSPENDED'
  /** 已撤回 · never taken in */
  | 'WITHDRAWN';

/** Kinds within the category of central units and troops. */
export type RepresentativeSubKind =
  /** 中央单位 · Central units */
  | 'CENTRAL_UNIT'
  /** 部队 · Troops */
  | 'TROOPS';

/** Ask that the unit's result be looked at again, once it was told it. */
export type RequestResultReviewInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The result that is doubted. */
  resultId: string;
  /** The unit that asks. */
  unitId: string;
  /** What is thought to be wrong, and why. */
  why: string;
};

/** Which of it; everything given must hold. */
export type ResearchFilter = {
  /** Only announced ones, or only others. */
  isAnnounced?: boolean | null | undefined;
  /** Of this kind. */
  kind?: ResearchKind | null | undefined;
  /** Of this leader. */
  leaderId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ResearchState> | null | undefined;
  /** Part of the subject or place. */
  text?: string | null | undefined;
  /** At this unit. */
  unitId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type ResearchFindingFilter = {
  /** Of this leader. */
  leaderId?: string | null | undefined;
  /** By this. */
  researchId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ResearchFindingState> | null | undefined;
  /** Part of what was found. */
  text?: string | null | undefined;
  /** With this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type ResearchFindingGrouping =
  /** 状态 · state */
  | 'STATE'
  /** 责任单位 · unit */
  | 'UNIT';

/** Where a finding stands. */
export type ResearchFindingState =
  /** 已办结 · closed */
  | 'CLOSED'
  /** 已登记 · filed */
  | 'FILED'
  /** 已跟进 · followed up */
  | 'FOLLOWED_UP';

/** By what the list may be counted. */
export type ResearchGrouping =
  /** 类别 · kind */
  | 'KIND'
  /** 状态 · state */
  | 'STATE'
  /** 调研单位 · unit */
  | 'UNIT';

/** How a leader does research (WS/6a, OP/114). */
export type ResearchKind =
  /** 解剖式调研 · one case looked at from all sides */
  | 'DISSECTION'
  /** 邀请调研 · with deputies, members, citizens and media */
  | 'INVITED'
  /** 随机调研 · at random */
  | 'RANDOM'
  /** 蹲点调研 · stationed there for days */
  | 'STATIONED';

/** Which of them; everything given must hold. */
export type ResearchReportFilter = {
  /** Of this leader. */
  leaderId?: string | null | undefined;
  /** Of this. */
  researchId?: string | null | undefined;
  /** In this state. */
  state?: ResearchReportState | null | undefined;
  /** Part of the title or abstract. */
  text?: string | null | undefined;
  /** Of this trip. */
  tripId?: string | null | undefined;
};

/** By what the list may be counted. */
export type ResearchReportGrouping =
  /** 状态 · state */
  | 'STATE';

/** Whether a report stands. */
export type ResearchReportState =
  /** 已提交 · filed */
  | 'FILED'
  /** 已撤回 · withdrawn, counts for nothing */
  | 'WITHDRAWN';

/** Where research stands. */
export type ResearchState =
  /** 已取消 · never took place */
  | 'CANCELLED'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 已完成 · done */
  | 'DONE'
  /** 已登记发现 · findings are filed */
  | 'FINDINGS_FILED'
  /** 已跟进 · all findings were followed up */
  | 'FOLLOWED_UP'
  /** 已安排 · planned */
  | 'PLANNED'
  /** 已撤回 · recorded by mistake, counts for nothing */
  | 'WITHDRAWN';

/** Put an enterprise back on the list. */
export type RestoreEnterpriseInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the enterprise. */
  enterpriseId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type ResultReviewFilter = {
  /** Of this result. */
  resultId?: string | null | undefined;
  /** In this state. */
  state?: ResultReviewState | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** Where such a request stands. */
export type ResultReviewState =
  /** 已答复 · answered */
  | 'ANSWERED'
  /** 已申请 · waits for the office */
  | 'REQUESTED'
  /** 已撤回 · withdrawn */
  | 'WITHDRAWN';

/** Let a membership go on that rested. */
export type ResumeRepresentativeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** How a stream was taken up again. */
export type Resumed =
  /** 缺口：the log cannot tell what was missed; read anew. */
  | 'GAP'
  /** 续播：everything missed since the cursor follows, one by one. */
  | 'REPLAYED'
  /** 快照：this is the newest state, whatever happened meanwhile. */
  | 'SNAPSHOT';

/** Do not approve the year's results, and why; they are computed again. */
export type ReturnAnnualResultsInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the version of the year's results. */
  resultSetId: string;
  /** Why they are not approved. */
  returnedReason: string;
};

/** Return a suggestion to who filed it, to be completed. */
export type ReturnSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** When an average is shown. */
export type Reveal =
  /** 统一公布 · only in the published results */
  | 'AT_END'
  /** 逐一公布 · as soon as the slot's scoring has closed */
  | 'PER_SLOT';

/** Which sessions; everything given must hold. */
export type ReviewSessionFilter = {
  /** Of this year. */
  performanceYear?: number | null | undefined;
  /** In one of these states. */
  states?: Array<ReviewSessionState> | null | undefined;
  /** Part of its title. */
  text?: string | null | undefined;
};

/** By what the list may be counted. */
export type ReviewSessionGrouping =
  /** 考评年度 · year */
  | 'PERFORMANCE_YEAR'
  /** 状态 · state */
  | 'STATE';

/** In which order; equal ones follow in a fixed one. */
export type ReviewSessionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ReviewSessionOrderField;
};

/** What the list may be ordered by. */
export type ReviewSessionOrderField =
  /** 召开时间 · when it is to begin */
  | 'STARTS_AT';

/** A session from its calling to its end. */
export type ReviewSessionState =
  /** 已取消 · called off before a unit has reported */
  | 'CANCELLED'
  /** 签到中 · representatives come in */
  | 'CHECK_IN'
  /** 已结束 · comments were passed on */
  | 'COMPLETED'
  /** 暂停 · interrupted */
  | 'PAUSED'
  /** 进行中 · running */
  | 'RUNNING'
  /** 已安排 · called */
  | 'SCHEDULED'
  /** 打分结束 · every unit is scored or excused */
  | 'SCORING_CLOSED';

/** Make a token count no longer. */
export type RevokeTokenInput = {
  /** Instead of one token: all tokens of this person until now. */
  personId?: string | null | undefined;
  /** Why, at most 500 characters. */
  reason: string;
  /** The token's `jti`. */
  tokenId?: string | null | undefined;
};

/** What a token lets its bearer be. */
export type Role =
  /** 系统管理员 · Administrator */
  | 'ADMIN'
  /** 档案局 · Archives Bureau */
  | 'ARCHIVE'
  /** 审计局 · Audit Bureau */
  | 'AUDIT'
  /** 副区长 · Deputy mayor */
  | 'DEPUTY_MAYOR'
  /** 常务副区长 · Executive deputy mayor */
  | 'EXEC_DEPUTY_MAYOR'
  /** 外事办 · Foreign Affairs Office */
  | 'FAO'
  /** 财政局 · Finance Bureau */
  | 'FINANCE'
  /** 政府办副主任 · Deputy director of the Government Office */
  | 'GO_DEPUTY'
  /** 政府办主任 · Director of the Government Office */
  | 'GO_DIRECTOR'
  /** 政府办工作人员 · Government Office staff */
  | 'GO_STAFF'
  /** 热线 · Hotline */
  | 'HOTLINE'
  /** 信息室 · Information Section */
  | 'INFO_SECTION'
  /** 科信局 · Science and Informatization Bureau */
  | 'IT_BUREAU'
  /** 法制办 · Legal Affairs Office */
  | 'LEGAL'
  /** 现场大屏 · Live screen */
  | 'LIVE_SCREEN'
  /** 区长 · Mayor */
  | 'MAYOR'
  /** 会议科 · Meeting Section */
  | 'MEETING_SECTION'
  /** 神秘人 · Mystery inspector */
  | 'MYSTERY_INSPECTOR'
  /** 对接系统 · Partner system */
  | 'PARTNER_SYSTEM'
  /** 绩效办 · Performance Office */
  | 'PERFORMANCE'
  /** 人事 · Personnel */
  | 'PERSONNEL'
  /** 公众 · Public */
  | 'PUBLIC'
  /** 宣传部 · Publicity Department */
  | 'PUBLICITY'
  /** 代表 · Representative */
  | 'REPRESENTATIVE'
  /** 街道主要负责人 · Head of street */
  | 'STREET_HEAD'
  /** 街道工作人员 · Street staff */
  | 'STREET_STAFF'
  /** 督查室 · Supervision Office */
  | 'SUPERVISION'
  /** 部门主要负责人 · Head of unit */
  | 'UNIT_HEAD'
  /** 部门工作人员 · Unit staff */
  | 'UNIT_STAFF';

/** Which of them; everything given must hold. */
export type SchemeFilter = {
  /** Of this year. */
  performanceYear?: number | null | undefined;
  /** In one of these states. */
  states?: Array<SchemeState> | null | undefined;
};

/** By what the list may be counted. */
export type SchemeGrouping =
  /** 状态 · state */
  | 'STATE';

/** Where a scheme stands. */
export type SchemeState =
  /** 已批准 · approved by the district */
  | 'APPROVED'
  /** 已结束 · its year is done with */
  | 'CLOSED'
  /** 起草中 · being drawn up */
  | 'DRAFT'
  /** 已撤回 · never came to be */
  | 'WITHDRAWN';

/** Where the score of an indicator comes from. */
export type ScoreSource =
  /** 日常考评 · daily evaluation by the Performance Office */
  | 'ASSESSED'
  /** 责任台账 · the share of duties that were met, by the ledger */
  | 'LEDGER'
  /** 现场述职评议 · the delegates' published score in the hall */
  | 'ONSITE'
  /** 第三方评估 · a published evaluation by a third party */
  | 'THIRD_PARTY';

/** Which of them; everything given must hold. */
export type SeminarFilter = {
  /** In one of these states. */
  states?: Array<ExperienceState> | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type SeminarGrouping =
  /** 月份 · month in which it begins */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 单位 · unit */
  | 'UNIT';

/** How a unit stands by the interval of its seminars. */
export type SeminarStatus =
  /** 按期 · the next one lies ahead */
  | 'ON_TRACK'
  /** 超期 · the interval has passed without one */
  | 'OVERDUE'
  /** 未定指标 · no interval has been set */
  | 'UNSET';

/** The two clocks of a grave or urgent event. */
export type SentimentClockKind =
  /** 二十四小时召开新闻发布会 · press conference in twenty-four hours */
  | 'PRESS_CONFERENCE_24H'
  /** 五小时发布权威信息 · authoritative release in five hours */
  | 'RELEASE_5H';

/** Which sentiment events; everything given must hold. */
export type SentimentEventFilter = {
  /** Only open ones, or only closed ones. */
  isOpen?: boolean | null | undefined;
  /** Of this level. */
  level?: SentimentLevel | null | undefined;
  /** In one of these states. */
  states?: Array<SentimentState> | null | undefined;
  /** Found in its title or in what is known. Every word must stand there, in any order, be it as a part of a longer one; so codes are found whole and in part. Chinese is cut into words, stops and brackets part them. What is in double quotation marks stands there just so. Letters' case and width do not matter; nothing given finds everything. */
  text?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type SentimentEventGrouping =
  /** 等级 · level */
  | 'LEVEL'
  /** 报告月份 · month of the report */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 第一责任单位 · responsible unit */
  | 'UNIT';

/** In which order; equal ones follow in a fixed one. */
export type SentimentEventOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SentimentEventOrderField;
};

/** What the list may be ordered by. */
export type SentimentEventOrderField =
  /** 首次获知 · when it was first known */
  | 'FIRST_KNOWN_AT'
  /** 报告 · when it was reported */
  | 'REPORTED_AT';

/** How grave an event is. */
export type SentimentLevel =
  /** 特别重大 · extraordinarily major; runs under both clocks */
  | 'EXTRAORDINARY'
  /** 一般 · general */
  | 'GENERAL'
  /** 较大 · larger */
  | 'LARGER'
  /** 重大 · major; runs under both clocks */
  | 'MAJOR';

/** What a countdown last spoke of. */
export type SentimentMilestone =
  /** 计时开始 · a clock has started */
  | 'CLOCK_STARTED'
  /** 时间过半 · half of a clock is over */
  | 'HALF'
  /** 已完成 · what a clock waited for was done */
  | 'MET'
  /** 已逾期 · a clock was missed */
  | 'MISSED'
  /** 新增发布 · a release was added */
  | 'RELEASE_ADDED'
  /** 剩余三十分钟 · thirty minutes are left */
  | 'THIRTY_MINUTES';

/** Where an event stands (OP/61a). */
export type SentimentState =
  /** 已研判 · assessed */
  | 'ASSESSED'
  /** 已办结 · closed */
  | 'CLOSED'
  /** 已收集 · collected */
  | 'COLLECTED'
  /** 已处置 · handled */
  | 'HANDLED'
  /** 已回应 · answered in public */
  | 'RESPONDED';

/** A step of a session. */
export type SessionInput = {
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
};

/** Move the demonstration clock. */
export type SetDemoClockInput = {
  /** The instant it shall show; only forward. */
  at?: string | null | undefined;
  /** How many times as fast as the world, 0 to 100,000. */
  speed?: number | null | undefined;
};

/** Sign up for an open day. */
export type SignUpForOpenDayInput = {
  /** As what somebody comes. */
  comesAs: VisitorGroup;
  /** Name; the unit alone sees it. */
  name: string;
  /** Id of the open day. */
  openDayId: string;
  /** Telephone number, 5 to 20 digits; the unit alone sees it. */
  phone: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** A step of a slot. */
export type SlotInput = {
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

/** A unit's slot. */
export type SlotState =
  /** 缺席 · does not report, with a reason */
  | 'EXCUSED'
  /** 无有效结果 · closed with too few scores for an average */
  | 'NO_RESULT'
  /** 述职中 · on the floor, or just down from it */
  | 'REPORTING'
  /** 已打分 · counted */
  | 'SCORED'
  /** 打分中 · scores may come in */
  | 'SCORING_OPEN'
  /** 待述职 · waiting */
  | 'WAITING';

/** Say how a problem was solved; of two kinds each leader solves one a year. */
export type SolveContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the problem. */
  problemId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** How it was solved. */
  solution: string;
};

/** Which of them; everything given must hold. */
export type SpecialInviteeFilter = {
  /** Engaged as this. */
  invitedAs?: SpecialInviteeRole | null | undefined;
  /** In this state. */
  state?: SpecialInviteeState | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type SpecialInviteeGrouping =
  /** 聘任 · as what they are engaged */
  | 'INVITED_AS'
  /** 聘请单位 · unit */
  | 'UNIT';

/** As what somebody is engaged by a unit (PR/12a). */
export type SpecialInviteeRole =
  /** 特邀体验员 · experience officer */
  | 'EXPERIENCE_OFFICER'
  /** 监督员 · special supervisor */
  | 'SPECIAL_SUPERVISOR';

/** Whether somebody is engaged. */
export type SpecialInviteeState =
  /** 已解聘 · engaged no longer */
  | 'ENDED'
  /** 在聘 · engaged */
  | 'ENGAGED';

/** Begin a term: its members may become active. One term runs at a time. */
export type StartDelegationTermInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the term. */
  termId: string;
};

/** Say what the wall of the hall shows. */
export type SteerWallInput = {
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
  /** Whose, needed for `RESULT`, possible for `FLOOR` and `TURNOUT`. */
  slotId?: string | null | undefined;
  /** The picture; `AUTO` lets the wall go by itself. */
  view: WallView;
};

/** Which of them; everything given must hold. */
export type StudyTripFilter = {
  /** Led by him. */
  leaderId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<StudyTripState> | null | undefined;
  /** Part of the destination or subject. */
  text?: string | null | undefined;
};

/** By what the list may be counted. */
export type StudyTripGrouping =
  /** 状态 · state */
  | 'STATE';

/** Where a study trip stands (WS/8). */
export type StudyTripState =
  /** 已取消 · cancelled */
  | 'CANCELLED'
  /** 已完成 · done; its report is still to come */
  | 'DONE'
  /** 已安排 · planned */
  | 'PLANNED'
  /** 已报告 · its report is there */
  | 'REPORTED';

/** Score a unit, or abstain. */
export type SubmitBallotInput = {
  /** Take part without a score. */
  abstain?: boolean;
  /** For the unit, passed on without your name. */
  comment?: string | null | undefined;
  /** 128 bits of the phone's own chance as 32 hexadecimal digits, one for each slot, kept on the phone: it makes repeating safe and lets you find your ballot. It is good for your own ballot alone. */
  receiptKey: string;
  /** `Slot.round` as the phone has seen it. If the unit is scored anew meanwhile, the ballot is refused with `ROUND_OVER` and counts in no other round. Left out, it counts in the present one, unless its `receiptKey` was used before. */
  round?: number | null | undefined;
  /** 0 to 100, at most two decimals; left out when abstaining. */
  score?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

/** Which suggestions; everything given must hold. */
export type SuggestionFilter = {
  /** Only answered ones, or only the others. */
  isAnswered?: boolean | null | undefined;
  /** With this outcome. */
  outcome?: SuggestionOutcome | null | undefined;
  /** Of this representative. */
  representativeId?: string | null | undefined;
  /** Whose it is. */
  source?: SuggestionSource | null | undefined;
  /** In one of these states. */
  states?: Array<SuggestionState> | null | undefined;
  /** Found in its title or text. Every word must stand there, in any order, be it as a part of a longer one; so codes are found whole and in part. Chinese is cut into words, stops and brackets part them. What is in double quotation marks stands there just so. Letters' case and width do not matter; nothing given finds everything. */
  text?: string | null | undefined;
  /** With this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type SuggestionGrouping =
  /** 提出月份 · month in which it was filed */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 承办单位 · unit */
  | 'UNIT';

/** What became of a suggestion. */
export type SuggestionOutcome =
  /** 采纳 · adopted */
  | 'ADOPTED'
  /** 不予采纳 · not adopted */
  | 'NOT_ADOPTED'
  /** 部分采纳 · adopted in part */
  | 'PARTLY_ADOPTED';

/** Whose suggestion it is (FS/4.1b). */
export type SuggestionSource =
  /** 代表本人 · the representative's own */
  | 'OWN'
  /** 转达居民意见 · a resident's, passed on */
  | 'RESIDENT';

/** Where a suggestion stands. */
export type SuggestionState =
  /** 采纳 · adopted */
  | 'ADOPTED'
  /** 已答复 · answered */
  | 'ANSWERED'
  /** 已交办 · a unit looks into it */
  | 'ASSIGNED'
  /** 已提出 · waits for a unit */
  | 'FILED'
  /** 不予采纳 · not adopted */
  | 'NOT_ADOPTED'
  /** 部分采纳 · adopted in part */
  | 'PARTLY_ADOPTED'
  /** 退回补充 · to be completed by who filed it */
  | 'RETURNED'
  /** 已撤回 · withdrawn */
  | 'WITHDRAWN';

/** Which supervision items; everything given must hold. */
export type SupervisionItemFilter = {
  /** With this clock behind it. */
  clockId?: string | null | undefined;
  /** Only open ones, or only closed ones. */
  isOpen?: boolean | null | undefined;
  /** Found in its title, its text or its clause. Every word must stand there, in any order, be it as a part of a longer one; so codes are found whole and in part. Chinese is cut into words, stops and brackets part them. What is in double quotation marks stands there just so. Letters' case and width do not matter; nothing given finds everything. */
  text?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type SupervisionItemGrouping =
  /** 立项月份 · month in which they were opened */
  | 'MONTH'
  /** 状态 · state */
  | 'STATE'
  /** 承办单位 · unit */
  | 'UNIT';

/** Let a membership rest: its member is not invited and does not score until it goes on. */
export type SuspendRepresentativeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Take back the last step of a slot. */
export type TakeBackSlotStepInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
  /** The step that is meant, as `Slot.canTakeBack` names it: if it is no more the last one, nothing is taken back. Name it, and two who do so at once take back one step. */
  step?: string | null | undefined;
};

/** Say who holds which post from when on; a person may hold several (WR/8a). */
export type TakeUpPostInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Whether the holder heads the unit. */
  isHead?: boolean;
  /** Who it is. */
  personId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The software role that the post gives. */
  role: Role;
  /** Title in Chinese. */
  title: string;
  /** Title in English. */
  titleEn: string;
  /** The unit. */
  unitId: string;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo?: string | null | undefined;
};

/** Where a term of the delegation stands. */
export type TermState =
  /** 已取消 · never began */
  | 'CANCELLED'
  /** 已届满 · over */
  | 'ENDED'
  /** 筹备中 · members are being nominated */
  | 'PREPARED'
  /** 履职中 · its members may become active */
  | 'RUNNING';

/** Which of them; everything given must hold. */
export type ThirdPartyEvaluationFilter = {
  /** By this indicator. */
  indicatorId?: string | null | undefined;
  /** In one of these states. */
  states?: Array<EvaluationState> | null | undefined;
  /** About this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type ThirdPartyEvaluationGrouping =
  /** 单位 · unit */
  | 'UNIT';

/** Say until when a clause binds the members of a group. */
export type UnbindClauseInput = {
  /** Id of the binding. */
  bindingId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why it ends. */
  endReason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** The last day on which it holds; the day before the first one says that it never did. */
  validTo: string;
};

/** Which units; everything given must hold. */
export type UnitFilterInput = {
  /** A clause, e.g. OP/37, that binds them today by a group. */
  clause?: string | null | undefined;
  /** Code of a group, e.g. G-DEPT, of which they are members today. */
  group?: string | null | undefined;
  /** Only those that report in the hall, or only the others. */
  isReviewed?: boolean | null | undefined;
  /** Kind, e.g. STREET. */
  kind?: string | null | undefined;
  /** Part of a name or an alias, or the whole code. */
  text?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type UnitGroupFilter = {
  /** With this code. */
  code?: string | null | undefined;
  /** Only what holds on this day. */
  on?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type VisitFeedbackFilter = {
  /** Of this one. */
  inviteeId?: string | null | undefined;
  /** Only those not answered, or only the others. */
  isUnanswered?: boolean | null | undefined;
  /** Of this. */
  openDayId?: string | null | undefined;
  /** With this outcome. */
  outcome?: VisitFeedbackOutcome | null | undefined;
  /** In this state. */
  state?: VisitFeedbackState | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** By what the list may be counted. */
export type VisitFeedbackGrouping =
  /** 状态 · state */
  | 'STATE'
  /** 承办单位 · unit */
  | 'UNIT';

/** What became of an opinion. */
export type VisitFeedbackOutcome =
  /** 采纳 · adopted */
  | 'ADOPTED'
  /** 已说明 · a question, answered */
  | 'EXPLAINED'
  /** 不予采纳 · not adopted */
  | 'NOT_ADOPTED'
  /** 部分采纳 · adopted in part */
  | 'PARTLY_ADOPTED';

/** Where an opinion stands. */
export type VisitFeedbackState =
  /** 已处理 · dealt with and answered */
  | 'DISPOSED'
  /** 待处理 · waits for what becomes of it */
  | 'FILED'
  /** 已撤回 · entered by mistake */
  | 'WITHDRAWN';

/** In which form a leader and those he is linked to met (PR/7a). */
export type VisitForm =
  /** 亲清会 · cordial-and-clean meeting */
  | 'CORDIAL_MEETING'
  /** 现场办公 · departments work on the spot */
  | 'ON_SITE_OFFICE'
  /** 座谈会 · seminar */
  | 'SEMINAR'
  /** 走访调研 · visit on the spot */
  | 'VISIT';

/** Whether the record of a visit stands. */
export type VisitState =
  /** 已登记 · recorded */
  | 'RECORDED'
  /** 已撤回 · withdrawn, counts for nothing */
  | 'WITHDRAWN';

/** As what somebody comes (PR/11a, PR/12a). */
export type VisitorGroup =
  /** 政协委员 · member of the CPPCC */
  | 'CPPCC_MEMBER'
  /** 专家学者 · expert or scholar */
  | 'EXPERT'
  /** 人大代表 · deputy of the people's congress */
  | 'NPC_DEPUTY'
  /** 群众 · one of the people */
  | 'RESIDENT';

/** Declare a draw void, with why; it stays to be read, and counts for nobody. */
export type VoidDrawInput = {
  /** Id of the draw. */
  drawId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Say that an obligation need not be met. */
export type WaiveObligationInput = {
  /** Key of the obligation, as its list tells it. */
  obligationKey: string;
  /** Why it need not be met. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Which of them; everything given must hold. */
export type WaiverFilter = {
  /** Only those in force, or only those withdrawn. */
  isInForce?: boolean | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** What the wall of the hall shows. */
export type WallView =
  /** 自动 · goes by what the session is at */
  | 'AUTO'
  /** 黑屏 · nothing */
  | 'BLANK'
  /** 总览 · all units */
  | 'BOARD'
  /** 述职 · who speaks, and the clock */
  | 'FLOOR'
  /** 本单位结果 · a unit's average, once it may be seen */
  | 'RESULT'
  /** 打分进度 · how many have scored */
  | 'TURNOUT'
  /** 候场 · the session is about to begin or to go on */
  | 'WAITING';

/** Take an attestation back; it no longer counts, and stays readable with the reason. */
export type WithdrawAttestationInput = {
  /** Id of the attestation. */
  attestationId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Why it is taken back. */
  withdrawal: string;
};

/** Withdraw a problem that is none, or was entered twice. */
export type WithdrawContactProblemInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the problem. */
  problemId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw what was attested of a nominee. */
export type WithdrawCriterionInput = {
  /** Which of the four. */
  criterion: Criterion;
  /** Why. */
  reason: string;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw an assessment, with why; it counts no longer in what is computed from now on. */
export type WithdrawDailyAssessmentInput = {
  /** Id of the assessment. */
  assessmentId: string;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw the record of a hand-over; it counts no longer. */
export type WithdrawHandoverInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the hand-over. */
  handoverId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Take an indicator out of a scheme that is being drawn up. */
export type WithdrawIndicatorInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the indicator. */
  indicatorId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw the record of a visit that was not, or was recorded twice; it counts no longer. */
export type WithdrawLeaderVisitInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the visit. */
  visitId: string;
};

/** Withdraw a month's report; another may be filed for the month. */
export type WithdrawMatterReportInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the report. */
  matterReportId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw a nomination before the membership has begun. */
export type WithdrawNominationInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Id of the representative. */
  representativeId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw a sign-up. */
export type WithdrawOpenDaySignUpInput = {
  /** The code that was told when somebody signed up. Small letters, blanks and hyphens make no difference; O is read as 0, I and L as 1. */
  code: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw what one logged. */
export type WithdrawPublicityActionInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the publicity action. */
  publicityActionId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw research that was entered as done by mistake; it counts no longer. */
export type WithdrawResearchInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the research. */
  researchId: string;
};

/** Withdraw a report; a trip that it was of waits for another. */
export type WithdrawResearchReportInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the report. */
  researchReportId: string;
};

/** Withdraw such a request that nobody has answered. */
export type WithdrawResultReviewInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the request. */
  reviewId: string;
};

/** Withdraw a draft; its year may have another. */
export type WithdrawSchemeInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the scheme. */
  schemeId: string;
};

/** Withdraw a suggestion that nobody has disposed of. */
export type WithdrawSuggestionInput = {
  /** When it happened, for what is entered late; now by default. */
  actedAt?: string | null | undefined;
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the suggestion. */
  suggestionId: string;
};

/** Withdraw an evaluation, with why; it counts no longer in what is computed from now on. */
export type WithdrawThirdPartyEvaluationInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the evaluation. */
  evaluationId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Withdraw an opinion that was entered by mistake. */
export type WithdrawVisitFeedbackInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the opinion. */
  feedbackId: string;
  /** Why. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Take a waiver back: the obligation has to be met after all, by the time it was due. */
export type WithdrawWaiverInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the waiver. */
  waiverId: string;
  /** Why it is taken back. */
  withdrawal: string;
};

export type AbsencesQueryVariables = Exact<{
  filter?: AbsenceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AbsencesQuery = { absences: { edges: Array<{ cursor: string, node: { id: string, startsAt: string, endsAt: string, reason: string | null, person: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvitationAccepted', participation: { id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ActingMayorQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type ActingMayorQuery = { actingMayor: { role: Role, person: { id: string, name: string } } | null };

export type ActivateRepresentativeMutationVariables = Exact<{
  input: ActivateRepresentativeInput;
}>;


export type ActivateRepresentativeMutation = { activateRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeActivated', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type AdoptSuggestionMutationVariables = Exact<{
  input: AdoptSuggestionInput;
}>;


export type AdoptSuggestionMutation = { adoptSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionAdopted', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type AnnounceOpenDayMutationVariables = Exact<{
  input: AnnounceOpenDayInput;
}>;


export type AnnounceOpenDayMutation = { announceOpenDay:
    | { __typename: 'OpenDayAnnounced', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AnnualResultBoardSubscriptionVariables = Exact<{
  everySeconds?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AnnualResultBoardSubscription = { annualResultBoard: { cursor: string, serverTime: string, resumed: Resumed | null, sets: Array<{ id: string, version: number, state: AnnualResultState, computedAt: string, isNewest: boolean }>, results: Array<{ id: string, version: number, state: AnnualResultState, total: string | null, rank: number | null, missing: Array<MissingScore>, unit: { id: string, name: string } }> } };

export type AnnualResultSetsQueryVariables = Exact<{
  filter?: AnnualResultSetFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AnnualResultSetsQuery = { annualResultSets: { edges: Array<{ cursor: string, node: { id: string, version: number, reason: string | null, rule: ComputingRule, state: AnnualResultState, computedAt: string, approvedAt: string | null, reportedAt: string | null, reference: string | null, publishedAt: string | null, returnedReason: string | null, isNewest: boolean, scheme: { id: string, title: string }, streetsOffice: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnnualResultsQueryVariables = Exact<{
  filter?: AnnualResultFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AnnualResultsQuery = { annualResults: { edges: Array<{ cursor: string, node: { id: string, performanceYear: number, version: number, state: AnnualResultState, total: string | null, rank: number | null, missing: Array<MissingScore>, fedBackAt: string | null, unit: { id: string, name: string }, components: Array<{ title: string, area: AssessmentArea | null, topic: IndicatorTopic, scoredBy: ScoreSource, weight: string, score: string | null, points: string | null, missing: MissingScore | null, indicatorId: string, basis: Array<{ title: string, recordId: string | null, obligationKey: string | null, value: string | null, status: string | null, note: string | null }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnswerSuggestionMutationVariables = Exact<{
  input: AnswerSuggestionInput;
}>;


export type AnswerSuggestionMutation = { answerSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionAnswered', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type AssessSentimentEventMutationVariables = Exact<{
  input: AssessSentimentEventInput;
}>;


export type AssessSentimentEventMutation = { assessSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventAssessed', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type AssignContactProblemMutationVariables = Exact<{
  input: AssignContactProblemInput;
}>;


export type AssignContactProblemMutation = { assignContactProblem:
    | { __typename: 'ContactProblemAssigned', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AssignSuggestionMutationVariables = Exact<{
  input: AssignSuggestionInput;
}>;


export type AssignSuggestionMutation = { assignSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionAssigned', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type AttestCriterionMutationVariables = Exact<{
  input: AttestCriterionInput;
}>;


export type AttestCriterionMutation = { attestCriterion:
    | { __typename: 'CriterionAttested', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AttestObligationMutationVariables = Exact<{
  input: AttestObligationInput;
}>;


export type AttestObligationMutation = { attestObligation:
    | { __typename: 'ObligationAttested', attestation: { id: string, state: LedgerEntryState, duty: string, claimedOn: string, what: string, reference: string, enteredAt: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AttestationsQueryVariables = Exact<{
  filter?: AttestationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttestationsQuery = { attestations: { edges: Array<{ node: { id: string, state: LedgerEntryState, duty: string, claimedOn: string, countsOn: string, what: string, reference: string, enteredAt: string, withdrawnAt: string | null, withdrawal: string | null, unit: { id: string, name: string } | null, enteredBy: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuthorizationsQueryVariables = Exact<{
  filter?: AuthorizationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorizationsQuery = { authorizations: { edges: Array<{ cursor: string, node: { id: string, scope: AuthorizationScope, subject: string, state: AuthorizationState, startsAt: string, endsAt: string, grantedAt: string | null, endedAt: string | null, grantor: { id: string, name: string }, grantee: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BringDocumentIntoForceMutationVariables = Exact<{
  input: BringDocumentIntoForceInput;
}>;


export type BringDocumentIntoForceMutation = { bringDocumentIntoForce:
    | { __typename: 'DocumentForceSet', document: { id: string, key: DocumentKey, status: DocumentStatus, inForceFrom: string | null, reason: string | null, setAt: string | null } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ByIdQueryVariables = Exact<{
  id: string;
}>;


export type ByIdQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', number: number, kind: CaseKind, state: CaseState, title: string, dueOn: string | null, id: string }
    | { __typename: 'Release', publishedAt: string, facts: string | null, id: string }
    | { __typename: 'Representative', code: string, name: string, category: RepresentativeCategory, id: string, membership: RepresentativeState }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', number: number, kind: CaseKind, state: CaseState, title: string, dueOn: string | null, id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', code: string, name: string, nameEn: string, id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type ByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ByIdsQuery = { nodes: Array<
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', title: string, state: ReviewSessionState, id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', title: string, level: SentimentLevel, id: string, stage: SentimentState }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', code: string, name: string, id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null> };

export type CancelDelegationTermMutationVariables = Exact<{
  input: CancelDelegationTermInput;
}>;


export type CancelDelegationTermMutation = { cancelDelegationTerm:
    | { __typename: 'DelegationTermCancelled', term: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelExperienceActivityMutationVariables = Exact<{
  input: CancelExperienceActivityInput;
}>;


export type CancelExperienceActivityMutation = { cancelExperienceActivity:
    | { __typename: 'ExperienceActivityCancelled', experienceActivity: { id: string, title: string, process: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, findings: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelInvitationMutationVariables = Exact<{
  input: CancelInvitationInput;
}>;


export type CancelInvitationMutation = { cancelInvitation:
    | { __typename: 'InvitationCancelled', participation: { id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelOpenDayMutationVariables = Exact<{
  input: CancelOpenDayInput;
}>;


export type CancelOpenDayMutation = { cancelOpenDay:
    | { __typename: 'OpenDayCancelled', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelOpenDaySignUpMutationVariables = Exact<{
  input: CancelOpenDaySignUpInput;
}>;


export type CancelOpenDaySignUpMutation = { cancelOpenDaySignUp:
    | { __typename: 'OpenDaySignUpCancelled', signUp: { id: string, number: number, comesAs: VisitorGroup, state: OpenDaySignUpState, signedUpAt: string, changedAt: string, movedUpAt: string | null, reason: string | null, visitorName: string | null, phone: string | null, samePhoneCount: number | null, waitingPlace: number | null, openDay: { id: string, title: string }, feedback: Array<{ content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, filedAt: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelResearchMutationVariables = Exact<{
  input: CancelResearchInput;
}>;


export type CancelResearchMutation = { cancelResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchCancelled', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type CancelReviewSessionMutationVariables = Exact<{
  input: CancelReviewSessionInput;
}>;


export type CancelReviewSessionMutation = { cancelReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCancelled', session: { id: string, state: ReviewSessionState, cancelledReason: string | null } }
   };

export type CancelSeminarMutationVariables = Exact<{
  input: CancelSeminarInput;
}>;


export type CancelSeminarMutation = { cancelSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarCancelled', seminar: { id: string, title: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, heard: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type CancelStudyTripMutationVariables = Exact<{
  input: CancelStudyTripInput;
}>;


export type CancelStudyTripMutation = { cancelStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripCancelled', trip: { id: string, destination: string, subject: string, startsOn: string, endsOn: string, state: StudyTripState, enteredAt: string, reason: string | null, leader: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { edges: Array<{ cursor: string, node:
        | { __typename: 'RectificationItem', id: string, number: number, kind: CaseKind, state: CaseState, title: string, text: string, openedAt: string, dueOn: string | null, closedAt: string | null, clause: string | null, unit: { id: string, name: string } }
        | { __typename: 'SupervisionItem', id: string, number: number, kind: CaseKind, state: CaseState, title: string, text: string, openedAt: string, dueOn: string | null, closedAt: string | null, clause: string | null, unit: { id: string, name: string } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn:
    | { __typename: 'CheckedIn', token: string, representative: { id: string, code: string, name: string, category: RepresentativeCategory }, session: { id: string, title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null, slots: Array<{ id: string, position: number, state: SlotState, unit: { id: string, name: string } }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ClassifySentimentEventMutationVariables = Exact<{
  input: ClassifySentimentEventInput;
}>;


export type ClassifySentimentEventMutation = { classifySentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClassified', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type ClauseQueryVariables = Exact<{
  id: string;
}>;


export type ClauseQuery = { clause: { id: string, clauseId: string, article: string, heading: string, obligation: string, obligationEn: string, actor: string, kind: string, cadence: string, quantity: string | null, window: string | null, strength: ClauseStrength, module: string, carriedBy: Array<{ kind: ClauseCarrierKind, name: string, title: string | null, titleEn: string | null }>, standing: Array<{ status: ComplianceStatus, effect: ObligationEffect, count: number }>, document: { key: DocumentKey, title: string, titleEn: string, number: string | null, status: DocumentStatus } } | null };

export type ClausesQueryVariables = Exact<{
  filter?: ClauseFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClausesQuery = { clauses: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, clauseId: string, article: string, heading: string, obligation: string, obligationEn: string, actor: string, kind: string, strength: ClauseStrength, module: string, document: { key: DocumentKey, title: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClockQueryVariables = Exact<{ [key: string]: never; }>;


export type ClockQuery = { serverTime: string };

export type CloseContactProblemMutationVariables = Exact<{
  input: CloseContactProblemInput;
}>;


export type CloseContactProblemMutation = { closeContactProblem:
    | { __typename: 'ContactProblemClosed', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CloseOpenDayMutationVariables = Exact<{
  input: CloseOpenDayInput;
}>;


export type CloseOpenDayMutation = { closeOpenDay:
    | { __typename: 'OpenDayClosed', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CloseResearchMutationVariables = Exact<{
  input: CloseResearchInput;
}>;


export type CloseResearchMutation = { closeResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchClosed', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type CloseResearchFindingMutationVariables = Exact<{
  input: CloseResearchFindingInput;
}>;


export type CloseResearchFindingMutation = { closeResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingClosed', finding: { id: string, content: string, classProblem: string | null, background: string | null, trend: string | null, state: ResearchFindingState, filedAt: string, followUp: string | null, followedUpAt: string | null, reason: string | null, research: { id: string, kind: ResearchKind } | null, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, problem: { id: string, title: string, kind: ContactProblemKind } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type CloseScoringMutationVariables = Exact<{
  input: SlotInput;
}>;


export type CloseScoringMutation = { closeScoring:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringClosed', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type CloseSentimentEventMutationVariables = Exact<{
  input: CloseSentimentEventInput;
}>;


export type CloseSentimentEventMutation = { closeSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClosed', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type CloseSlotWithoutResultMutationVariables = Exact<{
  input: CloseSlotWithoutResultInput;
}>;


export type CloseSlotWithoutResultMutation = { closeSlotWithoutResult:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotClosedWithoutResult', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, noResultReason: string | null, unit: { id: string, name: string } } }
   };

export type CommunitiesQueryVariables = Exact<{
  filter?: CommunityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommunitiesQuery = { communities: { edges: Array<{ cursor: string, node: { id: string, name: string, enteredAt: string, street: { id: string, name: string, kind: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompleteResearchMutationVariables = Exact<{
  input: CompleteResearchInput;
}>;


export type CompleteResearchMutation = { completeResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchCompleted', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type CompleteReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type CompleteReviewSessionMutation = { completeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCompleted', rectificationItems: number, session: { id: string, title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null } }
   };

export type CompleteStudyTripMutationVariables = Exact<{
  input: CompleteStudyTripInput;
}>;


export type CompleteStudyTripMutation = { completeStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripCompleted', trip: { id: string, destination: string, subject: string, startsOn: string, endsOn: string, state: StudyTripState, enteredAt: string, reason: string | null, leader: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type ContactGapsQueryVariables = Exact<{
  leaderId: string;
  year: number;
}>;


export type ContactGapsQuery = { contactGaps: { year: number, leader: { id: string, name: string }, gaps: Array<{ key: string, code: ContactGapCode, clauseId: string, subject: string | null, firstOn: string, lastOn: string, dueAt: string, status: ComplianceStatus, required: string, counted: string }> } | null };

export type ContactGapsLiveSubscriptionVariables = Exact<{
  leaderId: string;
  after?: string | null | undefined;
}>;


export type ContactGapsLiveSubscription = { contactGaps: { cursor: string, serverTime: string, resumed: Resumed | null, standing: { year: number, leader: { id: string, name: string }, gaps: Array<{ key: string, code: ContactGapCode, clauseId: string, subject: string | null, firstOn: string, lastOn: string, dueAt: string, status: ComplianceStatus, required: string, counted: string }> } } };

export type ContactProblemsQueryVariables = Exact<{
  filter?: ContactProblemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactProblemsQuery = { contactProblems: { edges: Array<{ cursor: string, node: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CorrectResearchDaysMutationVariables = Exact<{
  input: CorrectResearchDaysInput;
}>;


export type CorrectResearchDaysMutation = { correctResearchDays:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchDaysCorrected', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type DailyAssessmentsQueryVariables = Exact<{
  filter?: DailyAssessmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DailyAssessmentsQuery = { dailyAssessments: { edges: Array<{ cursor: string, node: { id: string, score: string, basis: string, shownBy: EvidenceKind, assessedOn: string, state: DailyAssessmentState, unit: { id: string, name: string }, indicator: { id: string, title: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeadlineAlertsSubscriptionVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadlineAlertsSubscription = { deadlineAlerts: { cursor: string, serverTime: string, resumed: Resumed | null, milestone: string, deadline: { id: string, kind: string, title: string, state: DeadlineState, reason: string | null, dueAt: string, doneAt: string | null, clause: string | null, unit: { id: string, name: string } | null } } };

export type DeadlinesQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadlinesQuery = { deadlines: { edges: Array<{ cursor: string, node: { id: string, kind: string, title: string, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, pausedAt: string | null, isProvisional: boolean, clause: string | null, unit: { id: string, name: string } | null, explanation: { rule: string, ruleVersion: string, calendarVersion: string | null, isProvisional: boolean, steps: Array<{ text: string, isCounted: boolean, beginsAt: string, endsAt: string }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeclineInvitationMutationVariables = Exact<{
  input: DeclineInvitationInput;
}>;


export type DeclineInvitationMutation = { declineInvitation:
    | { __typename: 'InvitationDeclined', participation: { id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type DeclineSuggestionMutationVariables = Exact<{
  input: DeclineSuggestionInput;
}>;


export type DeclineSuggestionMutation = { declineSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionDeclined', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type DelegationTermsQueryVariables = Exact<{
  filter?: DelegationTermFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DelegationTermsQuery = { delegationTerms: { edges: Array<{ cursor: string, node: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DisposeVisitFeedbackMutationVariables = Exact<{
  input: DisposeVisitFeedbackInput;
}>;


export type DisposeVisitFeedbackMutation = { disposeVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackDisposed', feedback: { id: string, content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, reason: string | null, filedAt: string, enteredAt: string, disposedAt: string | null, unit: { id: string, code: string, name: string }, openDay: { id: string, title: string } | null, experienceActivity: { id: string, title: string } | null, seminar: { id: string, title: string } | null, invitee: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type DistrictLedgerQueryVariables = Exact<{
  year: number;
}>;


export type DistrictLedgerQuery = { districtLedger: { year: number, asOf: string | null, duties: Array<{ duty: string, title: string, titleEn: string, clauseId: string, document: DocumentKey, strength: ClauseStrength }>, standings: Array<{ duty: string, phase: ActivityPhase, status: ComplianceStatus, obligations: number, settled: number, unit: { id: string, name: string, nameEn: string } | null, person: { id: string, name: string } | null }> } | null };

export type DocumentsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DocumentsQuery = { documents: { edges: Array<{ node: { id: string, key: DocumentKey, status: DocumentStatus, isTrial: boolean, inForceFrom: string | null, repealedFrom: string | null, reason: string | null, setAt: string | null } }> } };

export type DrawRepresentativesMutationVariables = Exact<{
  input: DrawRepresentativesInput;
}>;


export type DrawRepresentativesMutation = { drawRepresentatives:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativesDrawn', draw: { id: string, occasion: string, places: number, seed: string, method: string, drawnAt: string, state: DrawState, reason: string | null, hostUnit: { id: string, name: string }, drawn: Array<{ code: string, category: RepresentativeCategory, place: number | null, representative: { id: string, name: string } | null }> } }
   };

export type EditCommunityMutationVariables = Exact<{
  input: EditCommunityInput;
}>;


export type EditCommunityMutation = { editCommunity:
    | { __typename: 'CommunityEdited', community: { id: string, name: string, enteredAt: string, street: { id: string, name: string, kind: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditContactProblemMutationVariables = Exact<{
  input: EditContactProblemInput;
}>;


export type EditContactProblemMutation = { editContactProblem:
    | { __typename: 'ContactProblemEdited', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditDelegationTermMutationVariables = Exact<{
  input: EditDelegationTermInput;
}>;


export type EditDelegationTermMutation = { editDelegationTerm:
    | { __typename: 'DelegationTermEdited', term: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditEnterpriseMutationVariables = Exact<{
  input: EditEnterpriseInput;
}>;


export type EditEnterpriseMutation = { editEnterprise:
    | { __typename: 'EnterpriseEdited', enterprise: { id: string, name: string, key: boolean, twoNew: boolean, sme: boolean, serviceCard: string | null, state: EnterpriseState, enteredAt: string, removedOn: string | null, reason: string | null, contactName: string | null, contactPhone: string | null, serviceUnit: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditExperienceActivityMutationVariables = Exact<{
  input: EditExperienceActivityInput;
}>;


export type EditExperienceActivityMutation = { editExperienceActivity:
    | { __typename: 'ExperienceActivityEdited', experienceActivity: { id: string, title: string, process: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, findings: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditHandoverMutationVariables = Exact<{
  input: EditHandoverInput;
}>;


export type EditHandoverMutation = { editHandover:
    | { __typename: 'HandoverEdited', handover: { id: string, handedOverAt: string, matters: string, matterCount: number, state: ContactRecordState, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditLeaderVisitMutationVariables = Exact<{
  input: EditLeaderVisitInput;
}>;


export type EditLeaderVisitMutation = { editLeaderVisit:
    | { __typename: 'LeaderVisitEdited', visit: { id: string, visitedAt: string, form: VisitForm, leaderPresent: boolean, aboutLivelihood: boolean, aboutHotline: boolean, aboutGovernance: boolean, summary: string, needs: string | null, participants: string | null, state: VisitState, enteredAt: string, reason: string | null, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, street: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditMatterReportMutationVariables = Exact<{
  input: EditMatterReportInput;
}>;


export type EditMatterReportMutation = { editMatterReport:
    | { __typename: 'MatterReportEdited', report: { id: string, year: number, month: number, matters: string, matterCount: number, state: ContactRecordState, reportedAt: string, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditOpenDayMutationVariables = Exact<{
  input: EditOpenDayInput;
}>;


export type EditOpenDayMutation = { editOpenDay:
    | { __typename: 'OpenDayEdited', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditRepresentativeMutationVariables = Exact<{
  input: EditRepresentativeInput;
}>;


export type EditRepresentativeMutation = { editRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeEdited', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type EditResearchMutationVariables = Exact<{
  input: EditResearchInput;
}>;


export type EditResearchMutation = { editResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchEdited', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type EditResearchFindingMutationVariables = Exact<{
  input: EditResearchFindingInput;
}>;


export type EditResearchFindingMutation = { editResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingEdited', finding: { id: string, content: string, classProblem: string | null, background: string | null, trend: string | null, state: ResearchFindingState, filedAt: string, followUp: string | null, followedUpAt: string | null, reason: string | null, research: { id: string, kind: ResearchKind } | null, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, problem: { id: string, title: string, kind: ContactProblemKind } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type EditResearchReportMutationVariables = Exact<{
  input: EditResearchReportInput;
}>;


export type EditResearchReportMutation = { editResearchReport:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchReportEdited', report: { id: string, title: string, abstract: string, reference: string | null, state: ResearchReportState, reportedAt: string, enteredAt: string, reason: string | null, leader: { id: string, name: string }, research: { id: string, kind: ResearchKind } | null, trip: { id: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type EditReviewSessionMutationVariables = Exact<{
  input: EditReviewSessionInput;
}>;


export type EditReviewSessionMutation = { editReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionEdited', session: { id: string, title: string, state: ReviewSessionState, startsAt: string, performanceYear: number, allowCorrections: boolean, reveal: Reveal, holdReveal: boolean, quorum: number | null, countingRule: CountingRule, slots: Array<{ id: string, position: number, state: SlotState, unit: { id: string, name: string } }> } }
   };

export type EditSeminarMutationVariables = Exact<{
  input: EditSeminarInput;
}>;


export type EditSeminarMutation = { editSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarEdited', seminar: { id: string, title: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, heard: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type EditSpecialInviteeMutationVariables = Exact<{
  input: EditSpecialInviteeInput;
}>;


export type EditSpecialInviteeMutation = { editSpecialInvitee:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SpecialInviteeEdited', specialInvitee: { id: string, name: string, invitedAs: SpecialInviteeRole, comesAs: VisitorGroup, engagedOn: string, endedOn: string | null, state: SpecialInviteeState, reason: string | null, enteredAt: string, phone: string | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type EditStudyTripMutationVariables = Exact<{
  input: EditStudyTripInput;
}>;


export type EditStudyTripMutation = { editStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripEdited', trip: { id: string, destination: string, subject: string, startsOn: string, endsOn: string, state: StudyTripState, enteredAt: string, reason: string | null, leader: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type EditSuggestionMutationVariables = Exact<{
  input: EditSuggestionInput;
}>;


export type EditSuggestionMutation = { editSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionEdited', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type EndDelegationTermMutationVariables = Exact<{
  input: EndDelegationTermInput;
}>;


export type EndDelegationTermMutation = { endDelegationTerm:
    | { __typename: 'DelegationTermEnded', term: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndLeaderLinkMutationVariables = Exact<{
  input: EndLeaderLinkInput;
}>;


export type EndLeaderLinkMutation = { endLeaderLink:
    | { __typename: 'LeaderLinkEnded', link: { id: string, validFrom: string, validTo: string | null, endReason: string | null, kind: LinkKind, leader: { id: string, name: string }, street: { id: string, name: string, kind: string } | null, community: { id: string, name: string } | null, enterprise: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership:
    | { __typename: 'MembershipEnded', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndPairingMutationVariables = Exact<{
  input: EndPairingInput;
}>;


export type EndPairingMutation = { endPairing:
    | { __typename: 'PairingEnded', pairing: { id: string, validFrom: string, validTo: string | null, endReason: string | null, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndSlotMutationVariables = Exact<{
  input: SlotInput;
}>;


export type EndSlotMutation = { endSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotEnded', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type EndSpecialInviteeMutationVariables = Exact<{
  input: EndSpecialInviteeInput;
}>;


export type EndSpecialInviteeMutation = { endSpecialInvitee:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SpecialInviteeEnded', specialInvitee: { id: string, name: string, invitedAs: SpecialInviteeRole, comesAs: VisitorGroup, engagedOn: string, endedOn: string | null, state: SpecialInviteeState, reason: string | null, enteredAt: string, phone: string | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type EngageSpecialInviteeMutationVariables = Exact<{
  input: EngageSpecialInviteeInput;
}>;


export type EngageSpecialInviteeMutation = { engageSpecialInvitee:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SpecialInviteeEngaged', specialInvitee: { id: string, name: string, invitedAs: SpecialInviteeRole, comesAs: VisitorGroup, engagedOn: string, endedOn: string | null, state: SpecialInviteeState, reason: string | null, enteredAt: string, phone: string | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type EnterCommunityMutationVariables = Exact<{
  input: EnterCommunityInput;
}>;


export type EnterCommunityMutation = { enterCommunity:
    | { __typename: 'CommunityEntered', community: { id: string, name: string, enteredAt: string, street: { id: string, name: string, kind: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EnterEnterpriseMutationVariables = Exact<{
  input: EnterEnterpriseInput;
}>;


export type EnterEnterpriseMutation = { enterEnterprise:
    | { __typename: 'EnterpriseEntered', enterprise: { id: string, name: string, key: boolean, twoNew: boolean, sme: boolean, serviceCard: string | null, state: EnterpriseState, enteredAt: string, removedOn: string | null, reason: string | null, contactName: string | null, contactPhone: string | null, serviceUnit: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EnterprisesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterprisesQuery = { enterprises: { edges: Array<{ cursor: string, node: { id: string, name: string, key: boolean, twoNew: boolean, sme: boolean, serviceCard: string | null, state: EnterpriseState, enteredAt: string, removedOn: string | null, reason: string | null, contactName: string | null, contactPhone: string | null, serviceUnit: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EscalateContactProblemMutationVariables = Exact<{
  input: EscalateContactProblemInput;
}>;


export type EscalateContactProblemMutation = { escalateContactProblem:
    | { __typename: 'ContactProblemEscalated', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EventsSubscriptionVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsSubscription = { events: { cursor: string, serverTime: string, resumed: Resumed | null, event: { stream: string, version: number, kind: string, at: string, actorRole: Role, clause: string | null, payload: unknown } } };

export type ExcuseSlotMutationVariables = Exact<{
  input: ExcuseSlotInput;
}>;


export type ExcuseSlotMutation = { excuseSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotExcused', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type ExperienceActivitiesQueryVariables = Exact<{
  filter?: ExperienceActivityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExperienceActivitiesQuery = { experienceActivities: { edges: Array<{ cursor: string, node: { id: string, title: string, process: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, findings: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FeedBackContactProblemMutationVariables = Exact<{
  input: FeedBackContactProblemInput;
}>;


export type FeedBackContactProblemMutation = { feedBackContactProblem:
    | { __typename: 'ContactProblemFedBack', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FileMatterReportMutationVariables = Exact<{
  input: FileMatterReportInput;
}>;


export type FileMatterReportMutation = { fileMatterReport:
    | { __typename: 'MatterReportFiled', report: { id: string, year: number, month: number, matters: string, matterCount: number, state: ContactRecordState, reportedAt: string, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FileResearchFindingMutationVariables = Exact<{
  input: FileResearchFindingInput;
}>;


export type FileResearchFindingMutation = { fileResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingFiled', finding: { id: string, content: string, classProblem: string | null, background: string | null, trend: string | null, state: ResearchFindingState, filedAt: string, followUp: string | null, followedUpAt: string | null, reason: string | null, research: { id: string, kind: ResearchKind } | null, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, problem: { id: string, title: string, kind: ContactProblemKind } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type FileResearchReportMutationVariables = Exact<{
  input: FileResearchReportInput;
}>;


export type FileResearchReportMutation = { fileResearchReport:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchReportFiled', report: { id: string, title: string, abstract: string, reference: string | null, state: ResearchReportState, reportedAt: string, enteredAt: string, reason: string | null, leader: { id: string, name: string }, research: { id: string, kind: ResearchKind } | null, trip: { id: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type FileSuggestionMutationVariables = Exact<{
  input: FileSuggestionInput;
}>;


export type FileSuggestionMutation = { fileSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionFiled', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type FinishOpenDayFeedbackMutationVariables = Exact<{
  input: FinishOpenDayFeedbackInput;
}>;


export type FinishOpenDayFeedbackMutation = { finishOpenDayFeedback:
    | { __typename: 'OpenDayFeedbackFinished', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FollowUpResearchMutationVariables = Exact<{
  input: FollowUpResearchInput;
}>;


export type FollowUpResearchMutation = { followUpResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFollowedUp', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type FollowUpResearchFindingMutationVariables = Exact<{
  input: FollowUpResearchFindingInput;
}>;


export type FollowUpResearchFindingMutation = { followUpResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingFollowedUp', finding: { id: string, content: string, classProblem: string | null, background: string | null, trend: string | null, state: ResearchFindingState, filedAt: string, followUp: string | null, followedUpAt: string | null, reason: string | null, research: { id: string, kind: ResearchKind } | null, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, problem: { id: string, title: string, kind: ContactProblemKind } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type GiveServiceCardMutationVariables = Exact<{
  input: GiveServiceCardInput;
}>;


export type GiveServiceCardMutation = { giveServiceCard:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ServiceCardGiven', enterprise: { id: string, name: string, key: boolean, twoNew: boolean, sme: boolean, serviceCard: string | null, state: EnterpriseState, enteredAt: string, removedOn: string | null, reason: string | null, contactName: string | null, contactPhone: string | null, serviceUnit: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type GiveVisitFeedbackMutationVariables = Exact<{
  input: GiveVisitFeedbackInput;
}>;


export type GiveVisitFeedbackMutation = { giveVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackGiven', signUp: { id: string, number: number, comesAs: VisitorGroup, state: OpenDaySignUpState, signedUpAt: string, changedAt: string, movedUpAt: string | null, reason: string | null, visitorName: string | null, phone: string | null, samePhoneCount: number | null, waitingPlace: number | null, openDay: { id: string, title: string }, feedback: Array<{ content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, filedAt: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type GroupClausesQueryVariables = Exact<{
  filter?: GroupClauseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupClausesQuery = { groupClauses: { edges: Array<{ cursor: string, node: { id: string, clause: string, isAssigned: boolean, validFrom: string, validTo: string | null, endReason: string | null, group: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GroupMembersQueryVariables = Exact<{
  filter?: GroupMemberFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupMembersQuery = { groupMembers: { edges: Array<{ cursor: string, node: { id: string, clause: string | null, reason: string | null, validFrom: string, validTo: string | null, endReason: string | null, group: { id: string, name: string }, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HallSessionQueryVariables = Exact<{
  id: string;
}>;


export type HallSessionQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null, performanceYear: number, reveal: Reveal, quorum: number | null, countingRule: CountingRule, allowCorrections: boolean, holdReveal: boolean, cancelledReason: string | null, id: string, wall: { view: WallView, since: string | null, slot: { id: string } | null }, slots: Array<{ id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, revealedAt: string | null, round: number, excusedReason: string | null, noResultReason: string | null, canTakeBack: { step: string | null, isAllowed: boolean, problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string }> } | null, unit: { id: string, name: string }, speaker: { id: string, name: string } | null }>, results: { version: number, reason: string | null, publishedAt: string, countingRule: CountingRule, lines: Array<{ rank: number | null, average: string | null, ballotCount: number, abstentionCount: number, noResultReason: string | null, unit: { id: string, name: string } }> } | null }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type HandBackSuggestionMutationVariables = Exact<{
  input: HandBackSuggestionInput;
}>;


export type HandBackSuggestionMutation = { handBackSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionHandedBack', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type HandOverContactProblemMutationVariables = Exact<{
  input: HandOverContactProblemInput;
}>;


export type HandOverContactProblemMutation = { handOverContactProblem:
    | { __typename: 'ContactProblemHandedOver', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HandleSentimentEventMutationVariables = Exact<{
  input: HandleSentimentEventInput;
}>;


export type HandleSentimentEventMutation = { handleSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventHandled', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type HandoversQueryVariables = Exact<{
  filter?: HandoverFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HandoversQuery = { handovers: { edges: Array<{ cursor: string, node: { id: string, handedOverAt: string, matters: string, matterCount: number, state: ContactRecordState, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HistoryQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { events: { edges: Array<{ cursor: string, node: { cursor: string, stream: string, version: number, kind: string, at: string, actorRole: Role, clause: string | null, payload: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HoldExperienceActivityMutationVariables = Exact<{
  input: HoldExperienceActivityInput;
}>;


export type HoldExperienceActivityMutation = { holdExperienceActivity:
    | { __typename: 'ExperienceActivityHeld', experienceActivity: { id: string, title: string, process: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, findings: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HoldOpenDayMutationVariables = Exact<{
  input: HoldOpenDayInput;
}>;


export type HoldOpenDayMutation = { holdOpenDay:
    | { __typename: 'OpenDayHeld', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HoldPressConferenceMutationVariables = Exact<{
  input: HoldPressConferenceInput;
}>;


export type HoldPressConferenceMutation = { holdPressConference:
    | { __typename: 'PressConferenceHeld', pressConference: { topic: string, startedAt: string, speakers: Array<{ id: string, name: string }> }, event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HoldSeminarMutationVariables = Exact<{
  input: HoldSeminarInput;
}>;


export type HoldSeminarMutation = { holdSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarHeld', seminar: { id: string, title: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, heard: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type InvitationsSubscriptionVariables = Exact<{
  everySeconds?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InvitationsSubscription = { invitations: { cursor: string, serverTime: string, resumed: Resumed | null, participations: Array<{ id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } }> } };

export type InviteRepresentativesMutationVariables = Exact<{
  input: InviteRepresentativesInput;
}>;


export type InviteRepresentativesMutation = { inviteRepresentatives:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativesInvited', participations: Array<{ id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } }> }
   };

export type IssueEntryCodesMutationVariables = Exact<{
  input: IssueEntryCodesInput;
}>;


export type IssueEntryCodesMutation = { issueEntryCodes:
    | { __typename: 'EntryCodesIssued', session: { id: string, title: string }, codes: Array<{ code: string, qrSvg: string, representative: { id: string, code: string, name: string, category: RepresentativeCategory } }> }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AcceptInvitationFormMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationFormMutation = { acceptInvitation:
    | { __typename: 'InvitationAccepted', participation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ActivateRepresentativeFormMutationVariables = Exact<{
  input: ActivateRepresentativeInput;
}>;


export type ActivateRepresentativeFormMutation = { activateRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeActivated', representative: { id: string } }
   };

export type AddGroupMemberFormMutationVariables = Exact<{
  input: AddGroupMemberInput;
}>;


export type AddGroupMemberFormMutation = { addGroupMember:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupMemberAdded', groupMember: { id: string } }
   };

export type AddPersonFormMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonFormMutation = { addPerson:
    | { __typename: 'PersonAdded', person: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AdoptSuggestionFormMutationVariables = Exact<{
  input: AdoptSuggestionInput;
}>;


export type AdoptSuggestionFormMutation = { adoptSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionAdopted', suggestion: { id: string } }
   };

export type AnnounceOpenDayFormMutationVariables = Exact<{
  input: AnnounceOpenDayInput;
}>;


export type AnnounceOpenDayFormMutation = { announceOpenDay:
    | { __typename: 'OpenDayAnnounced', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AnswerResultReviewFormMutationVariables = Exact<{
  input: AnswerResultReviewInput;
}>;


export type AnswerResultReviewFormMutation = { answerResultReview:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultReviewAnswered', review: { id: string } }
   };

export type AnswerSuggestionFormMutationVariables = Exact<{
  input: AnswerSuggestionInput;
}>;


export type AnswerSuggestionFormMutation = { answerSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionAnswered', suggestion: { id: string } }
   };

export type ApproveAnnualResultsFormMutationVariables = Exact<{
  input: ApproveAnnualResultsInput;
}>;


export type ApproveAnnualResultsFormMutation = { approveAnnualResults:
    | { __typename: 'AnnualResultsApproved', resultSet: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ApproveSchemeFormMutationVariables = Exact<{
  input: ApproveSchemeInput;
}>;


export type ApproveSchemeFormMutation = { approveScheme:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SchemeApproved', scheme: { id: string } }
   };

export type AssessSentimentEventFormMutationVariables = Exact<{
  input: AssessSentimentEventInput;
}>;


export type AssessSentimentEventFormMutation = { assessSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventAssessed', event: { id: string } }
   };

export type AssignContactProblemFormMutationVariables = Exact<{
  input: AssignContactProblemInput;
}>;


export type AssignContactProblemFormMutation = { assignContactProblem:
    | { __typename: 'ContactProblemAssigned', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AssignPortfolioFormMutationVariables = Exact<{
  input: AssignPortfolioInput;
}>;


export type AssignPortfolioFormMutation = { assignPortfolio:
    | { __typename: 'PortfolioAssigned', portfolio: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AssignSuggestionFormMutationVariables = Exact<{
  input: AssignSuggestionInput;
}>;


export type AssignSuggestionFormMutation = { assignSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionAssigned', suggestion: { id: string } }
   };

export type AttestCriterionFormMutationVariables = Exact<{
  input: AttestCriterionInput;
}>;


export type AttestCriterionFormMutation = { attestCriterion:
    | { __typename: 'CriterionAttested', representative: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type AttestObligationFormMutationVariables = Exact<{
  input: AttestObligationInput;
}>;


export type AttestObligationFormMutation = { attestObligation:
    | { __typename: 'ObligationAttested', attestation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type BindClauseFormMutationVariables = Exact<{
  input: BindClauseInput;
}>;


export type BindClauseFormMutation = { bindClause:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupClauseBound', groupClause: { id: string } }
   };

export type BringDocumentIntoForceFormMutationVariables = Exact<{
  input: BringDocumentIntoForceInput;
}>;


export type BringDocumentIntoForceFormMutation = { bringDocumentIntoForce:
    | { __typename: 'DocumentForceSet', document: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelDelegationTermFormMutationVariables = Exact<{
  input: CancelDelegationTermInput;
}>;


export type CancelDelegationTermFormMutation = { cancelDelegationTerm:
    | { __typename: 'DelegationTermCancelled', term: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelExperienceActivityFormMutationVariables = Exact<{
  input: CancelExperienceActivityInput;
}>;


export type CancelExperienceActivityFormMutation = { cancelExperienceActivity:
    | { __typename: 'ExperienceActivityCancelled', experienceActivity: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelInvitationFormMutationVariables = Exact<{
  input: CancelInvitationInput;
}>;


export type CancelInvitationFormMutation = { cancelInvitation:
    | { __typename: 'InvitationCancelled', participation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelOpenDayFormMutationVariables = Exact<{
  input: CancelOpenDayInput;
}>;


export type CancelOpenDayFormMutation = { cancelOpenDay:
    | { __typename: 'OpenDayCancelled', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelOpenDaySignUpFormMutationVariables = Exact<{
  input: CancelOpenDaySignUpInput;
}>;


export type CancelOpenDaySignUpFormMutation = { cancelOpenDaySignUp:
    | { __typename: 'OpenDaySignUpCancelled', signUp: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelResearchFormMutationVariables = Exact<{
  input: CancelResearchInput;
}>;


export type CancelResearchFormMutation = { cancelResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchCancelled', research: { id: string } }
   };

export type CancelReviewSessionFormMutationVariables = Exact<{
  input: CancelReviewSessionInput;
}>;


export type CancelReviewSessionFormMutation = { cancelReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCancelled', session: { id: string } }
   };

export type CancelSeminarFormMutationVariables = Exact<{
  input: CancelSeminarInput;
}>;


export type CancelSeminarFormMutation = { cancelSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarCancelled', seminar: { id: string } }
   };

export type CancelStudyTripFormMutationVariables = Exact<{
  input: CancelStudyTripInput;
}>;


export type CancelStudyTripFormMutation = { cancelStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripCancelled', trip: { id: string } }
   };

export type ChooseCasesQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  first: number;
}>;


export type ChooseCasesQuery = { cases: { edges: Array<{ node:
        | { id: string, title: string, number: number }
        | { id: string, title: string, number: number }
       }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseCommunitiesQueryVariables = Exact<{
  filter?: CommunityFilter | null | undefined;
  first: number;
}>;


export type ChooseCommunitiesQuery = { communities: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseContactProblemsQueryVariables = Exact<{
  filter?: ContactProblemFilter | null | undefined;
  first: number;
}>;


export type ChooseContactProblemsQuery = { contactProblems: { edges: Array<{ node: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseDelegationTermsQueryVariables = Exact<{
  filter?: DelegationTermFilter | null | undefined;
  first: number;
}>;


export type ChooseDelegationTermsQuery = { delegationTerms: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseEnterprisesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  first: number;
}>;


export type ChooseEnterprisesQuery = { enterprises: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseIndicatorsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  first: number;
}>;


export type ChooseIndicatorsQuery = { indicators: { edges: Array<{ node: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseRepresentativesQueryVariables = Exact<{
  filter?: RepresentativeFilterInput | null | undefined;
  first: number;
}>;


export type ChooseRepresentativesQuery = { representatives: { edges: Array<{ node: { id: string, name: string, code: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseResearchReportsQueryVariables = Exact<{
  filter?: ResearchReportFilter | null | undefined;
  first: number;
}>;


export type ChooseResearchReportsQuery = { researchReports: { edges: Array<{ node: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseReviewSessionsQueryVariables = Exact<{
  filter?: ReviewSessionFilter | null | undefined;
  first: number;
}>;


export type ChooseReviewSessionsQuery = { reviewSessions: { edges: Array<{ node: { id: string, title: string, startsAt: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseSentimentEventsQueryVariables = Exact<{
  filter?: SentimentEventFilter | null | undefined;
  first: number;
}>;


export type ChooseSentimentEventsQuery = { sentimentEvents: { edges: Array<{ node: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseSuggestionsQueryVariables = Exact<{
  filter?: SuggestionFilter | null | undefined;
  first: number;
}>;


export type ChooseSuggestionsQuery = { suggestions: { edges: Array<{ node: { id: string, title: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseUnitsQueryVariables = Exact<{
  filter?: UnitFilterInput | null | undefined;
  first: number;
}>;


export type ChooseUnitsQuery = { units: { edges: Array<{ node: { id: string, name: string, nameEn: string, code: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ClassifySentimentEventFormMutationVariables = Exact<{
  input: ClassifySentimentEventInput;
}>;


export type ClassifySentimentEventFormMutation = { classifySentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClassified', event: { id: string } }
   };

export type CloseContactProblemFormMutationVariables = Exact<{
  input: CloseContactProblemInput;
}>;


export type CloseContactProblemFormMutation = { closeContactProblem:
    | { __typename: 'ContactProblemClosed', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CloseOpenDayFormMutationVariables = Exact<{
  input: CloseOpenDayInput;
}>;


export type CloseOpenDayFormMutation = { closeOpenDay:
    | { __typename: 'OpenDayClosed', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CloseResearchFormMutationVariables = Exact<{
  input: CloseResearchInput;
}>;


export type CloseResearchFormMutation = { closeResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchClosed', research: { id: string } }
   };

export type CloseResearchFindingFormMutationVariables = Exact<{
  input: CloseResearchFindingInput;
}>;


export type CloseResearchFindingFormMutation = { closeResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingClosed', finding: { id: string } }
   };

export type CloseSchemeFormMutationVariables = Exact<{
  input: CloseSchemeInput;
}>;


export type CloseSchemeFormMutation = { closeScheme:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SchemeClosed', scheme: { id: string } }
   };

export type CloseSentimentEventFormMutationVariables = Exact<{
  input: CloseSentimentEventInput;
}>;


export type CloseSentimentEventFormMutation = { closeSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClosed', event: { id: string } }
   };

export type CommitIndicatorFormMutationVariables = Exact<{
  input: CommitIndicatorInput;
}>;


export type CommitIndicatorFormMutation = { commitIndicator:
    | { __typename: 'IndicatorCommitted', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CompleteResearchFormMutationVariables = Exact<{
  input: CompleteResearchInput;
}>;


export type CompleteResearchFormMutation = { completeResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchCompleted', research: { id: string } }
   };

export type CompleteStudyTripFormMutationVariables = Exact<{
  input: CompleteStudyTripInput;
}>;


export type CompleteStudyTripFormMutation = { completeStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripCompleted', trip: { id: string } }
   };

export type ComputeAnnualResultsFormMutationVariables = Exact<{
  input: ComputeAnnualResultsInput;
}>;


export type ComputeAnnualResultsFormMutation = { computeAnnualResults:
    | { __typename: 'AnnualResultsComputed', resultSet: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CorrectResearchDaysFormMutationVariables = Exact<{
  input: CorrectResearchDaysInput;
}>;


export type CorrectResearchDaysFormMutation = { correctResearchDays:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchDaysCorrected', research: { id: string } }
   };

export type CountAnnualResultSetsQueryVariables = Exact<{
  filter?: AnnualResultSetFilter | null | undefined;
  by: AnnualResultSetGrouping;
}>;


export type CountAnnualResultSetsQuery = { annualResultSets: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountAnnualResultsQueryVariables = Exact<{
  filter?: AnnualResultFilter | null | undefined;
  by: AnnualResultGrouping;
}>;


export type CountAnnualResultsQuery = { annualResults: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountCasesQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  by: CaseGrouping;
}>;


export type CountCasesQuery = { cases: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountContactProblemsQueryVariables = Exact<{
  filter?: ContactProblemFilter | null | undefined;
  by: ContactProblemGrouping;
}>;


export type CountContactProblemsQuery = { contactProblems: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountDailyAssessmentsQueryVariables = Exact<{
  filter?: DailyAssessmentFilter | null | undefined;
  by: DailyAssessmentGrouping;
}>;


export type CountDailyAssessmentsQuery = { dailyAssessments: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountDeadlinesQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  by: DeadlineGrouping;
}>;


export type CountDeadlinesQuery = { deadlines: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountEnterprisesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  by: EnterpriseGrouping;
}>;


export type CountEnterprisesQuery = { enterprises: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountExperienceActivitiesQueryVariables = Exact<{
  filter?: ExperienceActivityFilter | null | undefined;
  by: ExperienceActivityGrouping;
}>;


export type CountExperienceActivitiesQuery = { experienceActivities: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountHandoversQueryVariables = Exact<{
  filter?: HandoverFilter | null | undefined;
  by: HandoverGrouping;
}>;


export type CountHandoversQuery = { handovers: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountIndicatorsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  by: IndicatorGrouping;
}>;


export type CountIndicatorsQuery = { indicators: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountLeaderVisitsQueryVariables = Exact<{
  filter?: LeaderVisitFilter | null | undefined;
  by: LeaderVisitGrouping;
}>;


export type CountLeaderVisitsQuery = { leaderVisits: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountMatterReportsQueryVariables = Exact<{
  filter?: MatterReportFilter | null | undefined;
  by: MatterReportGrouping;
}>;


export type CountMatterReportsQuery = { matterReports: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountObligationsQueryVariables = Exact<{
  filter?: ObligationFilter | null | undefined;
  by: ObligationGrouping;
  year: number;
}>;


export type CountObligationsQuery = { obligations: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountOpenDaySignUpsQueryVariables = Exact<{
  filter?: OpenDaySignUpFilter | null | undefined;
  by: OpenDaySignUpGrouping;
}>;


export type CountOpenDaySignUpsQuery = { openDaySignUps: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountOpenDaysQueryVariables = Exact<{
  filter?: OpenDayFilter | null | undefined;
  by: OpenDayGrouping;
}>;


export type CountOpenDaysQuery = { openDays: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountParticipationsQueryVariables = Exact<{
  filter?: ParticipationFilter | null | undefined;
  by: ParticipationGrouping;
}>;


export type CountParticipationsQuery = { participations: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountRectificationItemsQueryVariables = Exact<{
  filter?: RectificationItemFilter | null | undefined;
  by: RectificationItemGrouping;
}>;


export type CountRectificationItemsQuery = { rectificationItems: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountRepresentativesQueryVariables = Exact<{
  filter?: RepresentativeFilterInput | null | undefined;
  by: RepresentativeGrouping;
}>;


export type CountRepresentativesQuery = { representatives: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountResearchQueryVariables = Exact<{
  filter?: ResearchFilter | null | undefined;
  by: ResearchGrouping;
}>;


export type CountResearchQuery = { research: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountResearchFindingsQueryVariables = Exact<{
  filter?: ResearchFindingFilter | null | undefined;
  by: ResearchFindingGrouping;
}>;


export type CountResearchFindingsQuery = { researchFindings: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountResearchReportsQueryVariables = Exact<{
  filter?: ResearchReportFilter | null | undefined;
  by: ResearchReportGrouping;
}>;


export type CountResearchReportsQuery = { researchReports: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountReviewSessionsQueryVariables = Exact<{
  filter?: ReviewSessionFilter | null | undefined;
  by: ReviewSessionGrouping;
}>;


export type CountReviewSessionsQuery = { reviewSessions: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountSchemesQueryVariables = Exact<{
  filter?: SchemeFilter | null | undefined;
  by: SchemeGrouping;
}>;


export type CountSchemesQuery = { schemes: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountSeminarsQueryVariables = Exact<{
  filter?: SeminarFilter | null | undefined;
  by: SeminarGrouping;
}>;


export type CountSeminarsQuery = { seminars: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountSentimentEventsQueryVariables = Exact<{
  filter?: SentimentEventFilter | null | undefined;
  by: SentimentEventGrouping;
}>;


export type CountSentimentEventsQuery = { sentimentEvents: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountSpecialInviteesQueryVariables = Exact<{
  filter?: SpecialInviteeFilter | null | undefined;
  by: SpecialInviteeGrouping;
}>;


export type CountSpecialInviteesQuery = { specialInvitees: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountStudyTripsQueryVariables = Exact<{
  filter?: StudyTripFilter | null | undefined;
  by: StudyTripGrouping;
}>;


export type CountStudyTripsQuery = { studyTrips: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountSuggestionsQueryVariables = Exact<{
  filter?: SuggestionFilter | null | undefined;
  by: SuggestionGrouping;
}>;


export type CountSuggestionsQuery = { suggestions: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountSupervisionItemsQueryVariables = Exact<{
  filter?: SupervisionItemFilter | null | undefined;
  by: SupervisionItemGrouping;
}>;


export type CountSupervisionItemsQuery = { supervisionItems: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountThirdPartyEvaluationsQueryVariables = Exact<{
  filter?: ThirdPartyEvaluationFilter | null | undefined;
  by: ThirdPartyEvaluationGrouping;
}>;


export type CountThirdPartyEvaluationsQuery = { thirdPartyEvaluations: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountVisitFeedbackQueryVariables = Exact<{
  filter?: VisitFeedbackFilter | null | undefined;
  by: VisitFeedbackGrouping;
}>;


export type CountVisitFeedbackQuery = { visitFeedback: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type DeclareUnitGroupFormMutationVariables = Exact<{
  input: DeclareUnitGroupInput;
}>;


export type DeclareUnitGroupFormMutation = { declareUnitGroup:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupDeclared', unitGroup: { id: string } }
   };

export type DeclineIndicatorFormMutationVariables = Exact<{
  input: DeclineIndicatorInput;
}>;


export type DeclineIndicatorFormMutation = { declineIndicator:
    | { __typename: 'IndicatorDeclined', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type DeclineInvitationFormMutationVariables = Exact<{
  input: DeclineInvitationInput;
}>;


export type DeclineInvitationFormMutation = { declineInvitation:
    | { __typename: 'InvitationDeclined', participation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type DeclineSuggestionFormMutationVariables = Exact<{
  input: DeclineSuggestionInput;
}>;


export type DeclineSuggestionFormMutation = { declineSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionDeclined', suggestion: { id: string } }
   };

export type DisposeVisitFeedbackFormMutationVariables = Exact<{
  input: DisposeVisitFeedbackInput;
}>;


export type DisposeVisitFeedbackFormMutation = { disposeVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackDisposed', feedback: { id: string } }
   };

export type DraftAuthorizationFormMutationVariables = Exact<{
  input: DraftAuthorizationInput;
}>;


export type DraftAuthorizationFormMutation = { draftAuthorization:
    | { __typename: 'AuthorizationDrafted', authorization: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type DraftSchemeFormMutationVariables = Exact<{
  input: DraftSchemeInput;
}>;


export type DraftSchemeFormMutation = { draftScheme:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SchemeDrafted', scheme: { id: string } }
   };

export type DrawRepresentativesFormMutationVariables = Exact<{
  input: DrawRepresentativesInput;
}>;


export type DrawRepresentativesFormMutation = { drawRepresentatives:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativesDrawn', draw: { id: string } }
   };

export type EditCommunityFormMutationVariables = Exact<{
  input: EditCommunityInput;
}>;


export type EditCommunityFormMutation = { editCommunity:
    | { __typename: 'CommunityEdited', community: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditContactProblemFormMutationVariables = Exact<{
  input: EditContactProblemInput;
}>;


export type EditContactProblemFormMutation = { editContactProblem:
    | { __typename: 'ContactProblemEdited', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditDelegationTermFormMutationVariables = Exact<{
  input: EditDelegationTermInput;
}>;


export type EditDelegationTermFormMutation = { editDelegationTerm:
    | { __typename: 'DelegationTermEdited', term: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditEnterpriseFormMutationVariables = Exact<{
  input: EditEnterpriseInput;
}>;


export type EditEnterpriseFormMutation = { editEnterprise:
    | { __typename: 'EnterpriseEdited', enterprise: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditExperienceActivityFormMutationVariables = Exact<{
  input: EditExperienceActivityInput;
}>;


export type EditExperienceActivityFormMutation = { editExperienceActivity:
    | { __typename: 'ExperienceActivityEdited', experienceActivity: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditHandoverFormMutationVariables = Exact<{
  input: EditHandoverInput;
}>;


export type EditHandoverFormMutation = { editHandover:
    | { __typename: 'HandoverEdited', handover: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditIndicatorFormMutationVariables = Exact<{
  input: EditIndicatorInput;
}>;


export type EditIndicatorFormMutation = { editIndicator:
    | { __typename: 'IndicatorEdited', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditLeaderVisitFormMutationVariables = Exact<{
  input: EditLeaderVisitInput;
}>;


export type EditLeaderVisitFormMutation = { editLeaderVisit:
    | { __typename: 'LeaderVisitEdited', visit: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditMatterReportFormMutationVariables = Exact<{
  input: EditMatterReportInput;
}>;


export type EditMatterReportFormMutation = { editMatterReport:
    | { __typename: 'MatterReportEdited', report: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditOpenDayFormMutationVariables = Exact<{
  input: EditOpenDayInput;
}>;


export type EditOpenDayFormMutation = { editOpenDay:
    | { __typename: 'OpenDayEdited', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditRepresentativeFormMutationVariables = Exact<{
  input: EditRepresentativeInput;
}>;


export type EditRepresentativeFormMutation = { editRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeEdited', representative: { id: string } }
   };

export type EditResearchFormMutationVariables = Exact<{
  input: EditResearchInput;
}>;


export type EditResearchFormMutation = { editResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchEdited', research: { id: string } }
   };

export type EditResearchFindingFormMutationVariables = Exact<{
  input: EditResearchFindingInput;
}>;


export type EditResearchFindingFormMutation = { editResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingEdited', finding: { id: string } }
   };

export type EditResearchReportFormMutationVariables = Exact<{
  input: EditResearchReportInput;
}>;


export type EditResearchReportFormMutation = { editResearchReport:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchReportEdited', report: { id: string } }
   };

export type EditReviewSessionFormMutationVariables = Exact<{
  input: EditReviewSessionInput;
}>;


export type EditReviewSessionFormMutation = { editReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionEdited', session: { id: string } }
   };

export type EditSchemeFormMutationVariables = Exact<{
  input: EditSchemeInput;
}>;


export type EditSchemeFormMutation = { editScheme:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SchemeEdited', scheme: { id: string } }
   };

export type EditSeminarFormMutationVariables = Exact<{
  input: EditSeminarInput;
}>;


export type EditSeminarFormMutation = { editSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarEdited', seminar: { id: string } }
   };

export type EditSpecialInviteeFormMutationVariables = Exact<{
  input: EditSpecialInviteeInput;
}>;


export type EditSpecialInviteeFormMutation = { editSpecialInvitee:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SpecialInviteeEdited', specialInvitee: { id: string } }
   };

export type EditStudyTripFormMutationVariables = Exact<{
  input: EditStudyTripInput;
}>;


export type EditStudyTripFormMutation = { editStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripEdited', trip: { id: string } }
   };

export type EditSuggestionFormMutationVariables = Exact<{
  input: EditSuggestionInput;
}>;


export type EditSuggestionFormMutation = { editSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionEdited', suggestion: { id: string } }
   };

export type EndAbsenceFormMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceFormMutation = { endAbsence:
    | { __typename: 'AbsenceEnded', absence: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndAuthorizationFormMutationVariables = Exact<{
  input: EndAuthorizationInput;
}>;


export type EndAuthorizationFormMutation = { endAuthorization:
    | { __typename: 'AuthorizationEnded', authorization: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndDelegationTermFormMutationVariables = Exact<{
  input: EndDelegationTermInput;
}>;


export type EndDelegationTermFormMutation = { endDelegationTerm:
    | { __typename: 'DelegationTermEnded', term: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndLeaderLinkFormMutationVariables = Exact<{
  input: EndLeaderLinkInput;
}>;


export type EndLeaderLinkFormMutation = { endLeaderLink:
    | { __typename: 'LeaderLinkEnded', link: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndMembershipFormMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipFormMutation = { endMembership:
    | { __typename: 'MembershipEnded', representative: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndPairingFormMutationVariables = Exact<{
  input: EndPairingInput;
}>;


export type EndPairingFormMutation = { endPairing:
    | { __typename: 'PairingEnded', pairing: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndPortfolioFormMutationVariables = Exact<{
  input: EndPortfolioInput;
}>;


export type EndPortfolioFormMutation = { endPortfolio:
    | { __typename: 'PortfolioEnded', portfolio: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndSpecialInviteeFormMutationVariables = Exact<{
  input: EndSpecialInviteeInput;
}>;


export type EndSpecialInviteeFormMutation = { endSpecialInvitee:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SpecialInviteeEnded', specialInvitee: { id: string } }
   };

export type EndUnitGroupFormMutationVariables = Exact<{
  input: EndUnitGroupInput;
}>;


export type EndUnitGroupFormMutation = { endUnitGroup:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupEnded', unitGroup: { id: string } }
   };

export type EngageSpecialInviteeFormMutationVariables = Exact<{
  input: EngageSpecialInviteeInput;
}>;


export type EngageSpecialInviteeFormMutation = { engageSpecialInvitee:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SpecialInviteeEngaged', specialInvitee: { id: string } }
   };

export type EnterCommunityFormMutationVariables = Exact<{
  input: EnterCommunityInput;
}>;


export type EnterCommunityFormMutation = { enterCommunity:
    | { __typename: 'CommunityEntered', community: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EnterDailyAssessmentFormMutationVariables = Exact<{
  input: EnterDailyAssessmentInput;
}>;


export type EnterDailyAssessmentFormMutation = { enterDailyAssessment:
    | { __typename: 'DailyAssessmentEntered', assessment: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EnterEnterpriseFormMutationVariables = Exact<{
  input: EnterEnterpriseInput;
}>;


export type EnterEnterpriseFormMutation = { enterEnterprise:
    | { __typename: 'EnterpriseEntered', enterprise: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EnterThirdPartyEvaluationFormMutationVariables = Exact<{
  input: EnterThirdPartyEvaluationInput;
}>;


export type EnterThirdPartyEvaluationFormMutation = { enterThirdPartyEvaluation:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ThirdPartyEvaluationEntered', evaluation: { id: string } }
   };

export type EscalateContactProblemFormMutationVariables = Exact<{
  input: EscalateContactProblemInput;
}>;


export type EscalateContactProblemFormMutation = { escalateContactProblem:
    | { __typename: 'ContactProblemEscalated', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FeedBackContactProblemFormMutationVariables = Exact<{
  input: FeedBackContactProblemInput;
}>;


export type FeedBackContactProblemFormMutation = { feedBackContactProblem:
    | { __typename: 'ContactProblemFedBack', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FeedBackToDepartmentsFormMutationVariables = Exact<{
  input: FeedBackToDepartmentsInput;
}>;


export type FeedBackToDepartmentsFormMutation = { feedBackToDepartments:
    | { __typename: 'DepartmentsToldResults', resultSet: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FeedBackToStreetsFormMutationVariables = Exact<{
  input: FeedBackToStreetsInput;
}>;


export type FeedBackToStreetsFormMutation = { feedBackToStreets:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StreetsToldResults', resultSet: { id: string } }
   };

export type FileAbsenceFormMutationVariables = Exact<{
  input: FileAbsenceInput;
}>;


export type FileAbsenceFormMutation = { fileAbsence:
    | { __typename: 'AbsenceFiled', absence: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FileMatterReportFormMutationVariables = Exact<{
  input: FileMatterReportInput;
}>;


export type FileMatterReportFormMutation = { fileMatterReport:
    | { __typename: 'MatterReportFiled', report: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FileResearchFindingFormMutationVariables = Exact<{
  input: FileResearchFindingInput;
}>;


export type FileResearchFindingFormMutation = { fileResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingFiled', finding: { id: string } }
   };

export type FileResearchReportFormMutationVariables = Exact<{
  input: FileResearchReportInput;
}>;


export type FileResearchReportFormMutation = { fileResearchReport:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchReportFiled', report: { id: string } }
   };

export type FileSuggestionFormMutationVariables = Exact<{
  input: FileSuggestionInput;
}>;


export type FileSuggestionFormMutation = { fileSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionFiled', suggestion: { id: string } }
   };

export type FinishOpenDayFeedbackFormMutationVariables = Exact<{
  input: FinishOpenDayFeedbackInput;
}>;


export type FinishOpenDayFeedbackFormMutation = { finishOpenDayFeedback:
    | { __typename: 'OpenDayFeedbackFinished', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FollowUpResearchFormMutationVariables = Exact<{
  input: FollowUpResearchInput;
}>;


export type FollowUpResearchFormMutation = { followUpResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFollowedUp', research: { id: string } }
   };

export type FollowUpResearchFindingFormMutationVariables = Exact<{
  input: FollowUpResearchFindingInput;
}>;


export type FollowUpResearchFindingFormMutation = { followUpResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingFollowedUp', finding: { id: string } }
   };

export type GiveServiceCardFormMutationVariables = Exact<{
  input: GiveServiceCardInput;
}>;


export type GiveServiceCardFormMutation = { giveServiceCard:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ServiceCardGiven', enterprise: { id: string } }
   };

export type GiveVisitFeedbackFormMutationVariables = Exact<{
  input: GiveVisitFeedbackInput;
}>;


export type GiveVisitFeedbackFormMutation = { giveVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackGiven', signUp: { id: string } }
   };

export type GrantAuthorizationFormMutationVariables = Exact<{
  input: GrantAuthorizationInput;
}>;


export type GrantAuthorizationFormMutation = { grantAuthorization:
    | { __typename: 'AuthorizationGranted', authorization: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HandBackSuggestionFormMutationVariables = Exact<{
  input: HandBackSuggestionInput;
}>;


export type HandBackSuggestionFormMutation = { handBackSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionHandedBack', suggestion: { id: string } }
   };

export type HandOverContactProblemFormMutationVariables = Exact<{
  input: HandOverContactProblemInput;
}>;


export type HandOverContactProblemFormMutation = { handOverContactProblem:
    | { __typename: 'ContactProblemHandedOver', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HandleSentimentEventFormMutationVariables = Exact<{
  input: HandleSentimentEventInput;
}>;


export type HandleSentimentEventFormMutation = { handleSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventHandled', event: { id: string } }
   };

export type HoldExperienceActivityFormMutationVariables = Exact<{
  input: HoldExperienceActivityInput;
}>;


export type HoldExperienceActivityFormMutation = { holdExperienceActivity:
    | { __typename: 'ExperienceActivityHeld', experienceActivity: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HoldOpenDayFormMutationVariables = Exact<{
  input: HoldOpenDayInput;
}>;


export type HoldOpenDayFormMutation = { holdOpenDay:
    | { __typename: 'OpenDayHeld', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HoldPressConferenceFormMutationVariables = Exact<{
  input: HoldPressConferenceInput;
}>;


export type HoldPressConferenceFormMutation = { holdPressConference:
    | { __typename: 'PressConferenceHeld', event: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type HoldSeminarFormMutationVariables = Exact<{
  input: HoldSeminarInput;
}>;


export type HoldSeminarFormMutation = { holdSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarHeld', seminar: { id: string } }
   };

export type InviteRepresentativesFormMutationVariables = Exact<{
  input: InviteRepresentativesInput;
}>;


export type InviteRepresentativesFormMutation = { inviteRepresentatives:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativesInvited', participations: Array<{ id: string }> }
   };

export type LeavePostFormMutationVariables = Exact<{
  input: LeavePostInput;
}>;


export type LeavePostFormMutation = { leavePost:
    | { __typename: 'PostLeft', post: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type LinkLeaderFormMutationVariables = Exact<{
  input: LinkLeaderInput;
}>;


export type LinkLeaderFormMutation = { linkLeader:
    | { __typename: 'LeaderLinked', link: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type LogPublicityActionFormMutationVariables = Exact<{
  input: LogPublicityActionInput;
}>;


export type LogPublicityActionFormMutation = { logPublicityAction:
    | { __typename: 'PublicityActionLogged', publicityAction: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesOfQuery = { nodes: Array<
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', name: string, id: string }
    | { __typename: 'ContactProblem', title: string, id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', title: string, id: string }
    | { __typename: 'DelegationTerm', name: string, id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', name: string, id: string }
    | { __typename: 'ExperienceActivity', title: string, id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', title: string, id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', title: string, id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', title: string, titleEn: string, id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', title: string, id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', name: string, id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', title: string, id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', title: string, id: string }
    | { __typename: 'Scheme', title: string, id: string }
    | { __typename: 'Seminar', title: string, id: string }
    | { __typename: 'SentimentEvent', title: string, id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', name: string, id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', title: string, id: string }
    | { __typename: 'SupervisionItem', title: string, id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', name: string, nameEn: string, id: string }
    | { __typename: 'UnitGroup', name: string, nameEn: string, id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null> };

export type NegotiateIndicatorFormMutationVariables = Exact<{
  input: NegotiateIndicatorInput;
}>;


export type NegotiateIndicatorFormMutation = { negotiateIndicator:
    | { __typename: 'IndicatorNegotiated', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type NominateRepresentativeFormMutationVariables = Exact<{
  input: NominateRepresentativeInput;
}>;


export type NominateRepresentativeFormMutation = { nominateRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeNominated', representative: { id: string } }
   };

export type OpenOpenDaySignUpFormMutationVariables = Exact<{
  input: OpenOpenDaySignUpInput;
}>;


export type OpenOpenDaySignUpFormMutation = { openOpenDaySignUp:
    | { __typename: 'OpenDaySignUpOpened', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type OpenReviewSessionFormMutationVariables = Exact<{
  input: OpenReviewSessionInput;
}>;


export type OpenReviewSessionFormMutation = { openReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionOpened', session: { id: string } }
   };

export type PairDeputiesFormMutationVariables = Exact<{
  input: PairDeputiesInput;
}>;


export type PairDeputiesFormMutation = { pairDeputies:
    | { __typename: 'DeputiesPaired', pairing: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type PartlyAdoptSuggestionFormMutationVariables = Exact<{
  input: PartlyAdoptSuggestionInput;
}>;


export type PartlyAdoptSuggestionFormMutation = { partlyAdoptSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionPartlyAdopted', suggestion: { id: string } }
   };

export type PlanExperienceActivityFormMutationVariables = Exact<{
  input: PlanExperienceActivityInput;
}>;


export type PlanExperienceActivityFormMutation = { planExperienceActivity:
    | { __typename: 'ExperienceActivityPlanned', experienceActivity: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type PlanResearchFormMutationVariables = Exact<{
  input: PlanResearchInput;
}>;


export type PlanResearchFormMutation = { planResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchPlanned', research: { id: string } }
   };

export type PlanSeminarFormMutationVariables = Exact<{
  input: PlanSeminarInput;
}>;


export type PlanSeminarFormMutation = { planSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarPlanned', seminar: { id: string } }
   };

export type PlanStudyTripFormMutationVariables = Exact<{
  input: PlanStudyTripInput;
}>;


export type PlanStudyTripFormMutation = { planStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripPlanned', trip: { id: string } }
   };

export type PrepareDelegationTermFormMutationVariables = Exact<{
  input: PrepareDelegationTermInput;
}>;


export type PrepareDelegationTermFormMutation = { prepareDelegationTerm:
    | { __typename: 'DelegationTermPrepared', term: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ProposeContactProblemFormMutationVariables = Exact<{
  input: ProposeContactProblemInput;
}>;


export type ProposeContactProblemFormMutation = { proposeContactProblem:
    | { __typename: 'ContactProblemProposed', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ProposeIndicatorFormMutationVariables = Exact<{
  input: ProposeIndicatorInput;
}>;


export type ProposeIndicatorFormMutation = { proposeIndicator:
    | { __typename: 'IndicatorProposed', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type PublishAnnualResultsFormMutationVariables = Exact<{
  input: PublishAnnualResultsInput;
}>;


export type PublishAnnualResultsFormMutation = { publishAnnualResults:
    | { __typename: 'AnnualResultsPublished', resultSet: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type PublishReleaseFormMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type PublishReleaseFormMutation = { publishRelease:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReleasePublished', release: { id: string }, event: { id: string } }
   };

export type PublishResultsFormMutationVariables = Exact<{
  input: PublishResultsInput;
}>;


export type PublishResultsFormMutation = { publishResults:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultsPublished', rectificationItems: number, session: { id: string } }
   };

export type PublishThirdPartyEvaluationFormMutationVariables = Exact<{
  input: PublishThirdPartyEvaluationInput;
}>;


export type PublishThirdPartyEvaluationFormMutation = { publishThirdPartyEvaluation:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ThirdPartyEvaluationPublished', evaluation: { id: string } }
   };

export type QualifyRepresentativeFormMutationVariables = Exact<{
  input: QualifyRepresentativeInput;
}>;


export type QualifyRepresentativeFormMutation = { qualifyRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeQualified', representative: { id: string } }
   };

export type RaiseContactProblemFormMutationVariables = Exact<{
  input: RaiseContactProblemInput;
}>;


export type RaiseContactProblemFormMutation = { raiseContactProblem:
    | { __typename: 'ContactProblemRaised', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RaiseUpContactProblemFormMutationVariables = Exact<{
  input: RaiseUpContactProblemInput;
}>;


export type RaiseUpContactProblemFormMutation = { raiseUpContactProblem:
    | { __typename: 'ContactProblemRaisedUp', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordAttendanceFormMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceFormMutation = { recordAttendance:
    | { __typename: 'AttendanceRecorded', participation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordHandoverFormMutationVariables = Exact<{
  input: RecordHandoverInput;
}>;


export type RecordHandoverFormMutation = { recordHandover:
    | { __typename: 'HandoverRecorded', handover: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordLeaderVisitFormMutationVariables = Exact<{
  input: RecordLeaderVisitInput;
}>;


export type RecordLeaderVisitFormMutation = { recordLeaderVisit:
    | { __typename: 'LeaderVisitRecorded', visit: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordOpenDayAttendanceFormMutationVariables = Exact<{
  input: RecordOpenDayAttendanceInput;
}>;


export type RecordOpenDayAttendanceFormMutation = { recordOpenDayAttendance:
    | { __typename: 'OpenDayAttendanceRecorded', signUp: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordVisitFeedbackFormMutationVariables = Exact<{
  input: RecordVisitFeedbackInput;
}>;


export type RecordVisitFeedbackFormMutation = { recordVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackRecorded', feedback: { id: string } }
   };

export type RefileSuggestionFormMutationVariables = Exact<{
  input: RefileSuggestionInput;
}>;


export type RefileSuggestionFormMutation = { refileSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionRefiled', suggestion: { id: string } }
   };

export type RemoveEnterpriseFormMutationVariables = Exact<{
  input: RemoveEnterpriseInput;
}>;


export type RemoveEnterpriseFormMutation = { removeEnterprise:
    | { __typename: 'EnterpriseRemoved', enterprise: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RemoveGroupMemberFormMutationVariables = Exact<{
  input: RemoveGroupMemberInput;
}>;


export type RemoveGroupMemberFormMutation = { removeGroupMember:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupMemberRemoved', groupMember: { id: string } }
   };

export type ReopenContactProblemFormMutationVariables = Exact<{
  input: ReopenContactProblemInput;
}>;


export type ReopenContactProblemFormMutation = { reopenContactProblem:
    | { __typename: 'ContactProblemReopened', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReopenIndicatorFormMutationVariables = Exact<{
  input: ReopenIndicatorInput;
}>;


export type ReopenIndicatorFormMutation = { reopenIndicator:
    | { __typename: 'IndicatorReopened', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReopenOpenDayFormMutationVariables = Exact<{
  input: ReopenOpenDayInput;
}>;


export type ReopenOpenDayFormMutation = { reopenOpenDay:
    | { __typename: 'OpenDayReopened', openDay: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReopenResearchFindingFormMutationVariables = Exact<{
  input: ReopenResearchFindingInput;
}>;


export type ReopenResearchFindingFormMutation = { reopenResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingReopened', finding: { id: string } }
   };

export type ReopenSchemeFormMutationVariables = Exact<{
  input: ReopenSchemeInput;
}>;


export type ReopenSchemeFormMutation = { reopenScheme:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SchemeReopened', scheme: { id: string } }
   };

export type ReopenSuggestionFormMutationVariables = Exact<{
  input: ReopenSuggestionInput;
}>;


export type ReopenSuggestionFormMutation = { reopenSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionReopened', suggestion: { id: string } }
   };

export type RepealDocumentFormMutationVariables = Exact<{
  input: RepealDocumentInput;
}>;


export type RepealDocumentFormMutation = { repealDocument:
    | { __typename: 'DocumentForceSet', document: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReportAnnualResultsFormMutationVariables = Exact<{
  input: ReportAnnualResultsInput;
}>;


export type ReportAnnualResultsFormMutation = { reportAnnualResults:
    | { __typename: 'AnnualResultsReported', resultSet: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReportSentimentEventFormMutationVariables = Exact<{
  input: ReportSentimentEventInput;
}>;


export type ReportSentimentEventFormMutation = { reportSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventReported', event: { id: string } }
   };

export type RequestResultReviewFormMutationVariables = Exact<{
  input: RequestResultReviewInput;
}>;


export type RequestResultReviewFormMutation = { requestResultReview:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultReviewRequested', review: { id: string } }
   };

export type RestoreEnterpriseFormMutationVariables = Exact<{
  input: RestoreEnterpriseInput;
}>;


export type RestoreEnterpriseFormMutation = { restoreEnterprise:
    | { __typename: 'EnterpriseRestored', enterprise: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ResumeRepresentativeFormMutationVariables = Exact<{
  input: ResumeRepresentativeInput;
}>;


export type ResumeRepresentativeFormMutation = { resumeRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeResumed', representative: { id: string } }
   };

export type ReturnAnnualResultsFormMutationVariables = Exact<{
  input: ReturnAnnualResultsInput;
}>;


export type ReturnAnnualResultsFormMutation = { returnAnnualResults:
    | { __typename: 'AnnualResultsReturned', resultSet: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReturnSuggestionFormMutationVariables = Exact<{
  input: ReturnSuggestionInput;
}>;


export type ReturnSuggestionFormMutation = { returnSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionReturned', suggestion: { id: string } }
   };

export type SignUpForOpenDayFormMutationVariables = Exact<{
  input: SignUpForOpenDayInput;
}>;


export type SignUpForOpenDayFormMutation = { signUpForOpenDay:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SignedUpForOpenDay', code: string, signUp: { id: string } }
   };

export type SolveContactProblemFormMutationVariables = Exact<{
  input: SolveContactProblemInput;
}>;


export type SolveContactProblemFormMutation = { solveContactProblem:
    | { __typename: 'ContactProblemSolved', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type StartDelegationTermFormMutationVariables = Exact<{
  input: StartDelegationTermInput;
}>;


export type StartDelegationTermFormMutation = { startDelegationTerm:
    | { __typename: 'DelegationTermStarted', term: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type SuspendRepresentativeFormMutationVariables = Exact<{
  input: SuspendRepresentativeInput;
}>;


export type SuspendRepresentativeFormMutation = { suspendRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeSuspended', representative: { id: string } }
   };

export type TakeUpPostFormMutationVariables = Exact<{
  input: TakeUpPostInput;
}>;


export type TakeUpPostFormMutation = { takeUpPost:
    | { __typename: 'PostTakenUp', post: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type UnbindClauseFormMutationVariables = Exact<{
  input: UnbindClauseInput;
}>;


export type UnbindClauseFormMutation = { unbindClause:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupClauseUnbound', groupClause: { id: string } }
   };

export type VoidDrawFormMutationVariables = Exact<{
  input: VoidDrawInput;
}>;


export type VoidDrawFormMutation = { voidDraw:
    | { __typename: 'DrawVoided', draw: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WaiveObligationFormMutationVariables = Exact<{
  input: WaiveObligationInput;
}>;


export type WaiveObligationFormMutation = { waiveObligation:
    | { __typename: 'ObligationWaived', waiver: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawAttestationFormMutationVariables = Exact<{
  input: WithdrawAttestationInput;
}>;


export type WithdrawAttestationFormMutation = { withdrawAttestation:
    | { __typename: 'AttestationWithdrawn', attestation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawContactProblemFormMutationVariables = Exact<{
  input: WithdrawContactProblemInput;
}>;


export type WithdrawContactProblemFormMutation = { withdrawContactProblem:
    | { __typename: 'ContactProblemWithdrawn', problem: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawCriterionFormMutationVariables = Exact<{
  input: WithdrawCriterionInput;
}>;


export type WithdrawCriterionFormMutation = { withdrawCriterion:
    | { __typename: 'CriterionWithdrawn', representative: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawDailyAssessmentFormMutationVariables = Exact<{
  input: WithdrawDailyAssessmentInput;
}>;


export type WithdrawDailyAssessmentFormMutation = { withdrawDailyAssessment:
    | { __typename: 'DailyAssessmentWithdrawn', assessment: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawHandoverFormMutationVariables = Exact<{
  input: WithdrawHandoverInput;
}>;


export type WithdrawHandoverFormMutation = { withdrawHandover:
    | { __typename: 'HandoverWithdrawn', handover: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawIndicatorFormMutationVariables = Exact<{
  input: WithdrawIndicatorInput;
}>;


export type WithdrawIndicatorFormMutation = { withdrawIndicator:
    | { __typename: 'IndicatorWithdrawn', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawLeaderVisitFormMutationVariables = Exact<{
  input: WithdrawLeaderVisitInput;
}>;


export type WithdrawLeaderVisitFormMutation = { withdrawLeaderVisit:
    | { __typename: 'LeaderVisitWithdrawn', visit: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawMatterReportFormMutationVariables = Exact<{
  input: WithdrawMatterReportInput;
}>;


export type WithdrawMatterReportFormMutation = { withdrawMatterReport:
    | { __typename: 'MatterReportWithdrawn', report: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawNominationFormMutationVariables = Exact<{
  input: WithdrawNominationInput;
}>;


export type WithdrawNominationFormMutation = { withdrawNomination:
    | { __typename: 'NominationWithdrawn', representative: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawOpenDaySignUpFormMutationVariables = Exact<{
  input: WithdrawOpenDaySignUpInput;
}>;


export type WithdrawOpenDaySignUpFormMutation = { withdrawOpenDaySignUp:
    | { __typename: 'OpenDaySignUpWithdrawn', signUp: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawPublicityActionFormMutationVariables = Exact<{
  input: WithdrawPublicityActionInput;
}>;


export type WithdrawPublicityActionFormMutation = { withdrawPublicityAction:
    | { __typename: 'PublicityActionWithdrawn', publicityAction: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawResearchFormMutationVariables = Exact<{
  input: WithdrawResearchInput;
}>;


export type WithdrawResearchFormMutation = { withdrawResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchWithdrawn', research: { id: string } }
   };

export type WithdrawResearchReportFormMutationVariables = Exact<{
  input: WithdrawResearchReportInput;
}>;


export type WithdrawResearchReportFormMutation = { withdrawResearchReport:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchReportWithdrawn', report: { id: string } }
   };

export type WithdrawResultReviewFormMutationVariables = Exact<{
  input: WithdrawResultReviewInput;
}>;


export type WithdrawResultReviewFormMutation = { withdrawResultReview:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultReviewWithdrawn', review: { id: string } }
   };

export type WithdrawSchemeFormMutationVariables = Exact<{
  input: WithdrawSchemeInput;
}>;


export type WithdrawSchemeFormMutation = { withdrawScheme:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SchemeWithdrawn', scheme: { id: string } }
   };

export type WithdrawSuggestionFormMutationVariables = Exact<{
  input: WithdrawSuggestionInput;
}>;


export type WithdrawSuggestionFormMutation = { withdrawSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionWithdrawn', suggestion: { id: string } }
   };

export type WithdrawThirdPartyEvaluationFormMutationVariables = Exact<{
  input: WithdrawThirdPartyEvaluationInput;
}>;


export type WithdrawThirdPartyEvaluationFormMutation = { withdrawThirdPartyEvaluation:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ThirdPartyEvaluationWithdrawn', evaluation: { id: string } }
   };

export type WithdrawVisitFeedbackFormMutationVariables = Exact<{
  input: WithdrawVisitFeedbackInput;
}>;


export type WithdrawVisitFeedbackFormMutation = { withdrawVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackWithdrawn', feedback: { id: string } }
   };

export type WithdrawWaiverFormMutationVariables = Exact<{
  input: WithdrawWaiverInput;
}>;


export type WithdrawWaiverFormMutation = { withdrawWaiver:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'WaiverWithdrawn', waiver: { id: string } }
   };

export type LeaderLinksQueryVariables = Exact<{
  filter?: LeaderLinkFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeaderLinksQuery = { leaderLinks: { edges: Array<{ cursor: string, node: { id: string, validFrom: string, validTo: string | null, endReason: string | null, kind: LinkKind, leader: { id: string, name: string }, street: { id: string, name: string, kind: string } | null, community: { id: string, name: string } | null, enterprise: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LeaderVisitsQueryVariables = Exact<{
  filter?: LeaderVisitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeaderVisitsQuery = { leaderVisits: { edges: Array<{ cursor: string, node: { id: string, visitedAt: string, form: VisitForm, leaderPresent: boolean, aboutLivelihood: boolean, aboutHotline: boolean, aboutGovernance: boolean, summary: string, needs: string | null, participants: string | null, state: VisitState, enteredAt: string, reason: string | null, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, street: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LinkLeaderMutationVariables = Exact<{
  input: LinkLeaderInput;
}>;


export type LinkLeaderMutation = { linkLeader:
    | { __typename: 'LeaderLinked', link: { id: string, validFrom: string, validTo: string | null, endReason: string | null, kind: LinkKind, leader: { id: string, name: string }, street: { id: string, name: string, kind: string } | null, community: { id: string, name: string } | null, enterprise: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type LogPublicityActionMutationVariables = Exact<{
  input: LogPublicityActionInput;
}>;


export type LogPublicityActionMutation = { logPublicityAction:
    | { __typename: 'PublicityActionLogged', publicityAction: { id: string, description: string, actedOn: string, state: PublicityState, enteredAt: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type MatterReportsQueryVariables = Exact<{
  filter?: MatterReportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MatterReportsQuery = { matterReports: { edges: Array<{ cursor: string, node: { id: string, year: number, month: number, matters: string, matterCount: number, state: ContactRecordState, reportedAt: string, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NominateRepresentativeMutationVariables = Exact<{
  input: NominateRepresentativeInput;
}>;


export type NominateRepresentativeMutation = { nominateRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeNominated', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type ObligationChangedSubscriptionVariables = Exact<{
  unitId: string;
  after?: string | null | undefined;
}>;


export type ObligationChangedSubscription = { obligationChanged: { cursor: string, serverTime: string, resumed: Resumed | null, statement: { year: number, asOf: string | null, counts: Array<{ status: ComplianceStatus, effect: ObligationEffect, count: number }>, obligations: Array<{ key: string, title: string, status: ComplianceStatus, required: string | null, counted: string, dueAt: string }> } } };

export type ObligationsQueryVariables = Exact<{
  year: number;
  filter?: ObligationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsQuery = { obligations: { edges: Array<{ cursor: string, node: { key: string, duty: string, clauseId: string, title: string, titleEn: string, form: ObligationForm, status: ComplianceStatus, effect: ObligationEffect, required: string | null, most: string | null, counted: string, notCounted: number, open: number, firstOn: string, lastOn: string, atRiskAt: string, dueAt: string, isProvisional: boolean, isEnteredLate: boolean, unit: { id: string, name: string } | null, person: { id: string, name: string } | null, waiver: { id: string, reason: string, grantedAt: string } | null, records: Array<{ recordId: string, title: string, day: string, counts: boolean, reason: string | null, reasonText: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenCheckInMutationVariables = Exact<{
  input: SessionInput;
}>;


export type OpenCheckInMutation = { openCheckIn:
    | { __typename: 'CheckInOpened', session: { id: string, state: ReviewSessionState } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type OpenDayAnnouncedSubscriptionVariables = Exact<{
  everySeconds?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenDayAnnouncedSubscription = { openDayAnnounced: { cursor: string, serverTime: string, resumed: Resumed | null, openDays: Array<{ id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> }> } };

export type OpenDaySignUpQueryVariables = Exact<{
  code: string;
}>;


export type OpenDaySignUpQuery = { openDaySignUp: { id: string, number: number, comesAs: VisitorGroup, state: OpenDaySignUpState, signedUpAt: string, changedAt: string, movedUpAt: string | null, reason: string | null, visitorName: string | null, phone: string | null, samePhoneCount: number | null, waitingPlace: number | null, openDay: { id: string, title: string }, feedback: Array<{ content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, filedAt: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } | null };

export type OpenDaySignUpsQueryVariables = Exact<{
  filter?: OpenDaySignUpFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenDaySignUpsQuery = { openDaySignUps: { edges: Array<{ cursor: string, node: { id: string, number: number, comesAs: VisitorGroup, state: OpenDaySignUpState, signedUpAt: string, changedAt: string, movedUpAt: string | null, reason: string | null, visitorName: string | null, phone: string | null, samePhoneCount: number | null, waitingPlace: number | null, openDay: { id: string, title: string }, feedback: Array<{ content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, filedAt: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenDaysQueryVariables = Exact<{
  filter?: OpenDayFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenDaysQuery = { openDays: { edges: Array<{ cursor: string, node: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenOpenDaySignUpMutationVariables = Exact<{
  input: OpenOpenDaySignUpInput;
}>;


export type OpenOpenDaySignUpMutation = { openOpenDaySignUp:
    | { __typename: 'OpenDaySignUpOpened', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type OpenReviewSessionMutationVariables = Exact<{
  input: OpenReviewSessionInput;
}>;


export type OpenReviewSessionMutation = { openReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionOpened', session: { id: string, title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null, slots: Array<{ id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } }> } }
   };

export type OpenScoringMutationVariables = Exact<{
  input: SlotInput;
}>;


export type OpenScoringMutation = { openScoring:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringOpened', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type PairDeputiesMutationVariables = Exact<{
  input: PairDeputiesInput;
}>;


export type PairDeputiesMutation = { pairDeputies:
    | { __typename: 'DeputiesPaired', pairing: { id: string, validFrom: string, validTo: string | null, endReason: string | null, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type PairingsQueryVariables = Exact<{
  filter?: PairingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PairingsQuery = { pairings: { edges: Array<{ cursor: string, node: { id: string, validFrom: string, validTo: string | null, endReason: string | null, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ParticipationsQueryVariables = Exact<{
  filter?: ParticipationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipationsQuery = { participations: { edges: Array<{ cursor: string, node: { id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartlyAdoptSuggestionMutationVariables = Exact<{
  input: PartlyAdoptSuggestionInput;
}>;


export type PartlyAdoptSuggestionMutation = { partlyAdoptSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionPartlyAdopted', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type PauseReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type PauseReviewSessionMutation = { pauseReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionPaused', session: { id: string, state: ReviewSessionState } }
   };

export type PlanExperienceActivityMutationVariables = Exact<{
  input: PlanExperienceActivityInput;
}>;


export type PlanExperienceActivityMutation = { planExperienceActivity:
    | { __typename: 'ExperienceActivityPlanned', experienceActivity: { id: string, title: string, process: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, findings: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type PlanResearchMutationVariables = Exact<{
  input: PlanResearchInput;
}>;


export type PlanResearchMutation = { planResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchPlanned', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type PlanSeminarMutationVariables = Exact<{
  input: PlanSeminarInput;
}>;


export type PlanSeminarMutation = { planSeminar:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SeminarPlanned', seminar: { id: string, title: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, heard: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type PlanStudyTripMutationVariables = Exact<{
  input: PlanStudyTripInput;
}>;


export type PlanStudyTripMutation = { planStudyTrip:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'StudyTripPlanned', trip: { id: string, destination: string, subject: string, startsOn: string, endsOn: string, state: StudyTripState, enteredAt: string, reason: string | null, leader: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type PortfoliosQueryVariables = Exact<{
  filter?: PortfolioFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PortfoliosQuery = { portfolios: { edges: Array<{ cursor: string, node: { id: string, validFrom: string, validTo: string | null, endReason: string | null, leader: { id: string, name: string }, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostsQueryVariables = Exact<{
  filter?: PostFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PostsQuery = { posts: { edges: Array<{ cursor: string, node: { id: string, title: string, titleEn: string, role: Role, isHead: boolean, validFrom: string, validTo: string | null, endReason: string | null, person: { id: string, name: string }, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PrepareDelegationTermMutationVariables = Exact<{
  input: PrepareDelegationTermInput;
}>;


export type PrepareDelegationTermMutation = { prepareDelegationTerm:
    | { __typename: 'DelegationTermPrepared', term: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ProposeContactProblemMutationVariables = Exact<{
  input: ProposeContactProblemInput;
}>;


export type ProposeContactProblemMutation = { proposeContactProblem:
    | { __typename: 'ContactProblemProposed', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type PublicityActionsQueryVariables = Exact<{
  filter?: PublicityActionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicityActionsQuery = { publicityActions: { edges: Array<{ cursor: string, node: { id: string, description: string, actedOn: string, state: PublicityState, enteredAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishReleaseMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type PublishReleaseMutation = { publishRelease:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReleasePublished', release: { id: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, publishedAt: string, spokespersonReason: string | null, spokesperson: { id: string, name: string } }, event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type PublishResultsMutationVariables = Exact<{
  input: PublishResultsInput;
}>;


export type PublishResultsMutation = { publishResults:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultsPublished', session: { id: string, state: ReviewSessionState }, snapshot: { version: number, reason: string | null, publishedAt: string, countingRule: CountingRule, lines: Array<{ rank: number | null, average: string | null, ballotCount: number, abstentionCount: number, unit: { id: string, name: string } }> } }
   };

export type PutOffSlotMutationVariables = Exact<{
  input: MendSlotInput;
}>;


export type PutOffSlotMutation = { putOffSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotPutOff', slot: { id: string, position: number, state: SlotState, round: number, ballotCount: number, average: string | null, unit: { id: string, name: string } } }
   };

export type QualifyRepresentativeMutationVariables = Exact<{
  input: QualifyRepresentativeInput;
}>;


export type QualifyRepresentativeMutation = { qualifyRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeQualified', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type RaiseContactProblemMutationVariables = Exact<{
  input: RaiseContactProblemInput;
}>;


export type RaiseContactProblemMutation = { raiseContactProblem:
    | { __typename: 'ContactProblemRaised', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RaiseUpContactProblemMutationVariables = Exact<{
  input: RaiseUpContactProblemInput;
}>;


export type RaiseUpContactProblemMutation = { raiseUpContactProblem:
    | { __typename: 'ContactProblemRaisedUp', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'AttendanceRecorded', participation: { id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordHandoverMutationVariables = Exact<{
  input: RecordHandoverInput;
}>;


export type RecordHandoverMutation = { recordHandover:
    | { __typename: 'HandoverRecorded', handover: { id: string, handedOverAt: string, matters: string, matterCount: number, state: ContactRecordState, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordLeaderVisitMutationVariables = Exact<{
  input: RecordLeaderVisitInput;
}>;


export type RecordLeaderVisitMutation = { recordLeaderVisit:
    | { __typename: 'LeaderVisitRecorded', visit: { id: string, visitedAt: string, form: VisitForm, leaderPresent: boolean, aboutLivelihood: boolean, aboutHotline: boolean, aboutGovernance: boolean, summary: string, needs: string | null, participants: string | null, state: VisitState, enteredAt: string, reason: string | null, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, street: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordOpenDayAttendanceMutationVariables = Exact<{
  input: RecordOpenDayAttendanceInput;
}>;


export type RecordOpenDayAttendanceMutation = { recordOpenDayAttendance:
    | { __typename: 'OpenDayAttendanceRecorded', signUp: { id: string, number: number, comesAs: VisitorGroup, state: OpenDaySignUpState, signedUpAt: string, changedAt: string, movedUpAt: string | null, reason: string | null, visitorName: string | null, phone: string | null, samePhoneCount: number | null, waitingPlace: number | null, openDay: { id: string, title: string }, feedback: Array<{ content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, filedAt: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RecordVisitFeedbackMutationVariables = Exact<{
  input: RecordVisitFeedbackInput;
}>;


export type RecordVisitFeedbackMutation = { recordVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackRecorded', feedback: { id: string, content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, reason: string | null, filedAt: string, enteredAt: string, disposedAt: string | null, unit: { id: string, code: string, name: string }, openDay: { id: string, title: string } | null, experienceActivity: { id: string, title: string } | null, seminar: { id: string, title: string } | null, invitee: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type RectificationItemsQueryVariables = Exact<{
  filter?: RectificationItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RectificationItemsQuery = { rectificationItems: { edges: Array<{ cursor: string, node: { id: string, number: number, state: CaseState, title: string, text: string, sourceKind: RectificationSource, openedAt: string, dueOn: string | null, closedAt: string | null, clause: string | null, session: { id: string, title: string } | null, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RefileSuggestionMutationVariables = Exact<{
  input: RefileSuggestionInput;
}>;


export type RefileSuggestionMutation = { refileSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionRefiled', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type ReleasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasesQuery = { releases: { edges: Array<{ cursor: string, node: { id: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, publishedAt: string, spokespersonReason: string | null, spokesperson: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RemoveEnterpriseMutationVariables = Exact<{
  input: RemoveEnterpriseInput;
}>;


export type RemoveEnterpriseMutation = { removeEnterprise:
    | { __typename: 'EnterpriseRemoved', enterprise: { id: string, name: string, key: boolean, twoNew: boolean, sme: boolean, serviceCard: string | null, state: EnterpriseState, enteredAt: string, removedOn: string | null, reason: string | null, contactName: string | null, contactPhone: string | null, serviceUnit: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReopenContactProblemMutationVariables = Exact<{
  input: ReopenContactProblemInput;
}>;


export type ReopenContactProblemMutation = { reopenContactProblem:
    | { __typename: 'ContactProblemReopened', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReopenOpenDayMutationVariables = Exact<{
  input: ReopenOpenDayInput;
}>;


export type ReopenOpenDayMutation = { reopenOpenDay:
    | { __typename: 'OpenDayReopened', openDay: { id: string, form: OpenDayForm, title: string, theme: string | null, description: string | null, place: string, startsAt: string, endsAt: string, capacity: number, waitingMost: number, signUpUntil: string | null, state: OpenDayState, announcedAt: string, standsSince: string, enteredAt: string, visitors: number | null, hasGuidedTour: boolean | null, hasQuestions: boolean | null, hasSuggestions: boolean | null, summary: string | null, reason: string | null, confirmedCount: number, waitingCount: number, freePlaces: number, openFeedbackCount: number | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReopenResearchFindingMutationVariables = Exact<{
  input: ReopenResearchFindingInput;
}>;


export type ReopenResearchFindingMutation = { reopenResearchFinding:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchFindingReopened', finding: { id: string, content: string, classProblem: string | null, background: string | null, trend: string | null, state: ResearchFindingState, filedAt: string, followUp: string | null, followedUpAt: string | null, reason: string | null, research: { id: string, kind: ResearchKind } | null, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, problem: { id: string, title: string, kind: ContactProblemKind } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type ReopenSuggestionMutationVariables = Exact<{
  input: ReopenSuggestionInput;
}>;


export type ReopenSuggestionMutation = { reopenSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionReopened', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type ReorderSlotsMutationVariables = Exact<{
  input: ReorderSlotsInput;
}>;


export type ReorderSlotsMutation = { reorderSlots:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotsReordered', session: { id: string, slots: Array<{ id: string, position: number, state: SlotState, unit: { id: string, name: string } }> } }
   };

export type RepealDocumentMutationVariables = Exact<{
  input: RepealDocumentInput;
}>;


export type RepealDocumentMutation = { repealDocument:
    | { __typename: 'DocumentForceSet', document: { id: string, key: DocumentKey, status: DocumentStatus, repealedFrom: string | null, reason: string | null, setAt: string | null } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ReportSentimentEventMutationVariables = Exact<{
  input: ReportSentimentEventInput;
}>;


export type ReportSentimentEventMutation = { reportSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventReported', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type RepresentativeDrawsQueryVariables = Exact<{
  filter?: RepresentativeDrawFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RepresentativeDrawsQuery = { representativeDraws: { edges: Array<{ cursor: string, node: { id: string, occasion: string, places: number, seed: string, method: string, drawnAt: string, state: DrawState, reason: string | null, methodInWords: string, isVerified: boolean, leftOutCount: number, hostUnit: { id: string, name: string }, drawn: Array<{ code: string, category: RepresentativeCategory, place: number | null, representative: { id: string, name: string } | null }>, pool: Array<{ code: string, category: RepresentativeCategory, times: number, place: number | null, isDrawn: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RepresentativePoolQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type RepresentativePoolQuery = { representativePool: { activeCount: number, status: PoolStatus, range: { fewest: number, most: number, clause: string, reading: string, settings: Array<string> }, byCategory: Array<{ category: RepresentativeCategory, count: number }> } | null };

export type RepresentativeRecordQueryVariables = Exact<{
  id: string;
}>;


export type RepresentativeRecordQuery = { node:
    | { id: string, code: string, name: string, phone: string | null, standsSince: string | null, enteredAt: string | null, suspensions: Array<{ reason: string, sinceOn: string, untilOn: string | null }>, record: { attendance: { invited: number, attended: number, rate: string | null }, years: Array<{ year: number, reviewsAttended: number, publicityActions: number, attendance: { invited: number, attended: number, rate: string | null } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type RepresentativesQueryVariables = Exact<{
  filter?: RepresentativeFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RepresentativesQuery = { representatives: { edges: Array<{ cursor: string, node: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RescoreSlotMutationVariables = Exact<{
  input: MendSlotInput;
}>;


export type RescoreSlotMutation = { rescoreSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotRescored', slot: { id: string, position: number, state: SlotState, round: number, ballotCount: number, average: string | null, unit: { id: string, name: string } } }
   };

export type ResearchQueryVariables = Exact<{
  filter?: ResearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResearchQuery = { research: { edges: Array<{ cursor: string, node: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResearchFindingsQueryVariables = Exact<{
  filter?: ResearchFindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResearchFindingsQuery = { researchFindings: { edges: Array<{ cursor: string, node: { id: string, content: string, classProblem: string | null, background: string | null, trend: string | null, state: ResearchFindingState, filedAt: string, followUp: string | null, followedUpAt: string | null, reason: string | null, research: { id: string, kind: ResearchKind } | null, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, problem: { id: string, title: string, kind: ContactProblemKind } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResearchFindingsLiveSubscriptionVariables = Exact<{
  unitId: string;
  after?: string | null | undefined;
}>;


export type ResearchFindingsLiveSubscription = { researchFindings: { cursor: string, serverTime: string, resumed: Resumed | null, findings: Array<{ id: string, content: string, classProblem: string | null, background: string | null, trend: string | null, state: ResearchFindingState, filedAt: string, followUp: string | null, followedUpAt: string | null, unit: { id: string, name: string }, leader: { id: string, name: string }, research: { id: string, subject: string } | null }> } };

export type ResearchReportsQueryVariables = Exact<{
  filter?: ResearchReportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResearchReportsQuery = { researchReports: { edges: Array<{ cursor: string, node: { id: string, title: string, abstract: string, reference: string | null, state: ResearchReportState, reportedAt: string, enteredAt: string, reason: string | null, leader: { id: string, name: string }, research: { id: string, kind: ResearchKind } | null, trip: { id: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RestartFloorClockMutationVariables = Exact<{
  input: MendSlotInput;
}>;


export type RestartFloorClockMutation = { restartFloorClock:
    | { __typename: 'FloorClockRestarted', slot: { id: string, position: number, state: SlotState, startedAt: string | null, ballotCount: number, average: string | null, unit: { id: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RestoreEnterpriseMutationVariables = Exact<{
  input: RestoreEnterpriseInput;
}>;


export type RestoreEnterpriseMutation = { restoreEnterprise:
    | { __typename: 'EnterpriseRestored', enterprise: { id: string, name: string, key: boolean, twoNew: boolean, sme: boolean, serviceCard: string | null, state: EnterpriseState, enteredAt: string, removedOn: string | null, reason: string | null, contactName: string | null, contactPhone: string | null, serviceUnit: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ResultReviewsQueryVariables = Exact<{
  filter?: ResultReviewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResultReviewsQuery = { resultReviews: { edges: Array<{ cursor: string, node: { id: string, why: string, state: ResultReviewState, requestedAt: string, answer: string | null, unit: { id: string, name: string }, result: { id: string, version: number, total: string | null, rank: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResumeRepresentativeMutationVariables = Exact<{
  input: ResumeRepresentativeInput;
}>;


export type ResumeRepresentativeMutation = { resumeRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeResumed', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type ResumeReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type ResumeReviewSessionMutation = { resumeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionResumed', session: { id: string, state: ReviewSessionState } }
   };

export type ReturnSuggestionMutationVariables = Exact<{
  input: ReturnSuggestionInput;
}>;


export type ReturnSuggestionMutation = { returnSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionReturned', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type RevealSlotMutationVariables = Exact<{
  input: SlotInput;
}>;


export type RevealSlotMutation = { revealSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotRevealed', slot: { id: string, position: number, state: SlotState, revealedAt: string | null, ballotCount: number, average: string | null, unit: { id: string, name: string } } }
   };

export type ReviewFloorSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type ReviewFloorSubscription = { reviewFloor: { cursor: string, serverTime: string, resumed: Resumed | null, state: DeadlineState | null, startedAt: string | null, deadlineAt: string | null, pausedAt: string | null, overtimeSeconds: number, checkedIn: number, ballotCount: number, session: { id: string, title: string, state: ReviewSessionState, wall: { view: WallView, since: string | null, slot: { id: string, state: SlotState, average: string | null, revealedAt: string | null, unit: { id: string, name: string } } | null } }, slot: { id: string, position: number, state: SlotState, round: number, average: string | null, unit: { id: string, name: string }, speaker: { id: string, name: string } | null } | null } };

export type ReviewSessionsQueryVariables = Exact<{
  performanceYear?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewSessionsQuery = { reviewSessions: { edges: Array<{ cursor: string, node: { id: string, title: string, startsAt: string, state: ReviewSessionState, performanceYear: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'TokenRevoked', tokenId: string | null }
   };

export type SchemesQueryVariables = Exact<{
  filter?: SchemeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SchemesQuery = { schemes: { edges: Array<{ cursor: string, node: { id: string, performanceYear: number, title: string, state: SchemeState, approvedAt: string | null, weightSum: string, reason: string | null, indicators: Array<{ id: string, title: string, area: AssessmentArea | null, topic: IndicatorTopic, scoredBy: ScoreSource, weight: string, evidenceKinds: Array<EvidenceKind>, isSwitchedOff: boolean, state: IndicatorState, target: string | null, completion: string | null, leadUnit: { id: string, name: string } | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScoreboardSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type ScoreboardSubscription = { scoreboard: { cursor: string, serverTime: string, resumed: Resumed | null, state: ReviewSessionState, version: number, revealed: boolean, session: { id: string, title: string }, slots: Array<{ slotId: string, position: number, state: SlotState, ballotCount: number, average: string | null, rank: number | null, unit: { id: string, name: string } }> } };

export type ScoreboardNowQueryVariables = Exact<{
  sessionId: string;
}>;


export type ScoreboardNowQuery = { scoreboard: { state: ReviewSessionState, version: number, revealed: boolean, slots: Array<{ slotId: string, position: number, state: SlotState, ballotCount: number, average: string | null, rank: number | null, unit: { id: string, name: string } }> } | null };

export type CancelReviewSessionAtDeskMutationVariables = Exact<{
  input: CancelReviewSessionInput;
}>;


export type CancelReviewSessionAtDeskMutation = { cancelReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCancelled', session: { id: string, state: ReviewSessionState, cancelledReason: string | null } }
   };

export type CaseListQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: CaseOrder | null | undefined;
}>;


export type CaseListQuery = { cases: { totalCount: number, edges: Array<{ node:
        | { __typename: 'RectificationItem', id: string, number: number, kind: CaseKind, state: CaseState, title: string, openedAt: string, dueOn: string | null, closedAt: string | null, unit: { id: string, name: string, nameEn: string } }
        | { __typename: 'SupervisionItem', id: string, number: number, kind: CaseKind, state: CaseState, title: string, openedAt: string, dueOn: string | null, closedAt: string | null, unit: { id: string, name: string, nameEn: string } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseMatterQueryVariables = Exact<{
  id: string;
}>;


export type CaseMatterQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', number: number, kind: CaseKind, state: CaseState, title: string, text: string, openedAt: string, dueOn: string | null, closedAt: string | null, clause: string | null, sourceKind: RectificationSource, id: string, unit: { id: string, name: string, nameEn: string }, session: { id: string, title: string } | null }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', number: number, kind: CaseKind, state: CaseState, title: string, text: string, openedAt: string, dueOn: string | null, closedAt: string | null, clause: string | null, id: string, unit: { id: string, name: string, nameEn: string }, clock: { id: string, title: string, dueAt: string, doneAt: string | null } | null }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type CheckInByPhoneMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInByPhoneMutation = { checkIn:
    | { __typename: 'CheckedIn', token: string, session: { id: string, title: string }, representative: { id: string, name: string, category: RepresentativeCategory, affiliation: { id: string } | null } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CheckReleaseMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type CheckReleaseMutation = { publishRelease:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReleasePublished', release: { id: string, isAuthoritative: boolean, publishedAt: string, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, unit: { id: string, name: string, nameEn: string }, spokesperson: { id: string, name: string } } }
   };

export type ClauseRegisterQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ClauseRegisterQuery = { clauses: { edges: Array<{ node: { id: string, clauseId: string, article: string, heading: string, obligation: string, obligationEn: string, actor: string, strength: ClauseStrength, kind: string, module: string, cadence: string, quantity: string | null, window: string | null, document: { key: DocumentKey, title: string, titleEn: string, status: DocumentStatus } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CloseScoringAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type CloseScoringAtDeskMutation = { closeScoring:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringClosed', slot: { id: string, state: SlotState } }
   };

export type CloseSlotWithoutResultAtDeskMutationVariables = Exact<{
  input: CloseSlotWithoutResultInput;
}>;


export type CloseSlotWithoutResultAtDeskMutation = { closeSlotWithoutResult:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotClosedWithoutResult', slot: { id: string, state: SlotState } }
   };

export type CompleteSessionAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type CompleteSessionAtDeskMutation = { completeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCompleted', rectificationItems: number, session: { id: string, state: ReviewSessionState } }
   };

export type DeadlineListQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: DeadlineOrder | null | undefined;
}>;


export type DeadlineListQuery = { deadlines: { totalCount: number, edges: Array<{ node: { id: string, kind: string, title: string, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, pausedAt: string | null, isProvisional: boolean, unit: { id: string, name: string, nameEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeadlineMatterQueryVariables = Exact<{
  id: string;
}>;


export type DeadlineMatterQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', kind: string, title: string, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, pausedAt: string | null, isProvisional: boolean, clause: string | null, id: string, unit: { id: string, name: string, nameEn: string } | null, explanation: { rule: string, ruleVersion: string, calendarVersion: string | null, isProvisional: boolean, steps: Array<{ text: string, isCounted: boolean, beginsAt: string, endsAt: string }> } }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type DelegationQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationQuery = { representativePool: { activeCount: number, byCategory: Array<{ category: RepresentativeCategory, count: number }> } | null };

export type DeskSlotQueryVariables = Exact<{
  slotId: string;
}>;


export type DeskSlotQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'AnnualResult' }
    | { __typename: 'AnnualResultSet' }
    | { __typename: 'Attestation' }
    | { __typename: 'Authorization' }
    | { __typename: 'Clause' }
    | { __typename: 'Community' }
    | { __typename: 'ContactProblem' }
    | { __typename: 'DailyAssessment' }
    | { __typename: 'Deadline' }
    | { __typename: 'DelegationTerm' }
    | { __typename: 'DocumentForce' }
    | { __typename: 'Enterprise' }
    | { __typename: 'ExperienceActivity' }
    | { __typename: 'GroupClause' }
    | { __typename: 'GroupMember' }
    | { __typename: 'Handover' }
    | { __typename: 'Indicator' }
    | { __typename: 'LeaderLink' }
    | { __typename: 'LeaderVisit' }
    | { __typename: 'MatterReport' }
    | { __typename: 'OpenDay' }
    | { __typename: 'OpenDaySignUp' }
    | { __typename: 'Pairing' }
    | { __typename: 'Participation' }
    | { __typename: 'Person' }
    | { __typename: 'Portfolio' }
    | { __typename: 'Post' }
    | { __typename: 'PublicityAction' }
    | { __typename: 'RectificationItem' }
    | { __typename: 'Release' }
    | { __typename: 'Representative' }
    | { __typename: 'RepresentativeDraw' }
    | { __typename: 'Research' }
    | { __typename: 'ResearchFinding' }
    | { __typename: 'ResearchReport' }
    | { __typename: 'ResultReview' }
    | { __typename: 'ReviewSession' }
    | { __typename: 'Scheme' }
    | { __typename: 'Seminar' }
    | { __typename: 'SentimentEvent' }
    | { __typename: 'Slot', id: string, round: number, noResultReason: string | null, excusedReason: string | null, canTakeBack: { step: string | null, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> } | null }
    | { __typename: 'SpecialInvitee' }
    | { __typename: 'StudyTrip' }
    | { __typename: 'Suggestion' }
    | { __typename: 'SupervisionItem' }
    | { __typename: 'ThirdPartyEvaluation' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitGroup' }
    | { __typename: 'VisitFeedback' }
    | { __typename: 'Waiver' }
   | null };

export type EditReviewSessionAtDeskMutationVariables = Exact<{
  input: EditReviewSessionInput;
}>;


export type EditReviewSessionAtDeskMutation = { editReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionEdited', session: { id: string, title: string, state: ReviewSessionState } }
   };

export type EndSlotAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type EndSlotAtDeskMutation = { endSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotEnded', slot: { id: string, state: SlotState } }
   };

export type EventListQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventListQuery = { events: { edges: Array<{ node: { cursor: string, stream: string, version: number, kind: string, at: string, actorRole: Role, clause: string | null, payload: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExcuseSlotAtDeskMutationVariables = Exact<{
  input: ExcuseSlotInput;
}>;


export type ExcuseSlotAtDeskMutation = { excuseSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotExcused', slot: { id: string, state: SlotState } }
   };

export type FindRepresentativesQueryVariables = Exact<{
  text: string;
}>;


export type FindRepresentativesQuery = { representatives: { edges: Array<{ node: { id: string, code: string, name: string, category: RepresentativeCategory, affiliation: { id: string, name: string, nameEn: string } | null } }> } };

export type HallBoardSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type HallBoardSubscription = { scoreboard: { cursor: string, serverTime: string, resumed: Resumed | null, state: ReviewSessionState, version: number, revealed: boolean, session: { id: string, title: string, startsAt: string, performanceYear: number, countingRule: CountingRule, reveal: Reveal, holdReveal: boolean, quorum: number | null, allowCorrections: boolean, cancelledReason: string | null, wall: { view: WallView, since: string | null, slot: { id: string, state: SlotState, average: string | null, revealedAt: string | null, unit: { id: string, name: string, nameEn: string } } | null }, results: { version: number, publishedAt: string, reason: string | null, countingRule: CountingRule } | null }, slots: Array<{ slotId: string, position: number, state: SlotState, ballotCount: number, average: string | null, rank: number | null, unit: { id: string, name: string, nameEn: string } }> } };

export type HallFloorSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type HallFloorSubscription = { reviewFloor: { cursor: string, serverTime: string, resumed: Resumed | null, state: DeadlineState | null, startedAt: string | null, deadlineAt: string | null, pausedAt: string | null, overtimeSeconds: number, checkedIn: number, ballotCount: number, session: { id: string, title: string, state: ReviewSessionState, allowCorrections: boolean, wall: { view: WallView, since: string | null, slot: { id: string, state: SlotState, average: string | null, revealedAt: string | null, unit: { id: string, name: string, nameEn: string } } | null } }, slot: { id: string, position: number, state: SlotState, round: number, unit: { id: string, name: string, nameEn: string }, speaker: { id: string, name: string } | null } | null } };

export type IssueEntryCodesAtDeskMutationVariables = Exact<{
  input: IssueEntryCodesInput;
}>;


export type IssueEntryCodesAtDeskMutation = { issueEntryCodes:
    | { __typename: 'EntryCodesIssued', codes: Array<{ code: string, representative: { id: string, code: string, name: string, category: RepresentativeCategory } }> }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type LedgerDutyQueryVariables = Exact<{
  year: number;
  filter?: ObligationFilter | null | undefined;
}>;


export type LedgerDutyQuery = { obligations: { edges: Array<{ node: { key: string, duty: string, subject: string | null, status: ComplianceStatus, effect: ObligationEffect, form: ObligationForm, required: string | null, most: string | null, counted: string, open: number, firstOn: string, lastOn: string, atRiskAt: string, dueAt: string, isProvisional: boolean, isEnteredLate: boolean, waiver: { id: string, reason: string, grantedAt: string, grantedBy: { id: string, name: string } | null } | null, records: Array<{ recordId: string, title: string, day: string, counts: boolean, reasonText: string | null, isLate: boolean, isEnteredLate: boolean }> } }>, pageInfo: { hasNextPage: boolean } } };

export type LedgerOwedQueryVariables = Exact<{
  year: number;
  filter?: ObligationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: ObligationOrder | null | undefined;
}>;


export type LedgerOwedQuery = { obligations: { totalCount: number, edges: Array<{ node: { key: string, duty: string, clauseId: string, title: string, titleEn: string, subject: string | null, status: ComplianceStatus, required: string | null, most: string | null, counted: string, notCounted: number, open: number, firstOn: string, lastOn: string, dueAt: string, isProvisional: boolean, isEnteredLate: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LogMovesSubscriptionVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LogMovesSubscription = { events: { cursor: string, serverTime: string, resumed: Resumed | null } };

export type OpenCheckInAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type OpenCheckInAtDeskMutation = { openCheckIn:
    | { __typename: 'CheckInOpened', session: { id: string, state: ReviewSessionState } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type OpenReviewSessionAtDeskMutationVariables = Exact<{
  input: OpenReviewSessionInput;
}>;


export type OpenReviewSessionAtDeskMutation = { openReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionOpened', session: { id: string, state: ReviewSessionState } }
   };

export type OpenScoringAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type OpenScoringAtDeskMutation = { openScoring:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringOpened', slot: { id: string, state: SlotState } }
   };

export type PauseSessionAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type PauseSessionAtDeskMutation = { pauseReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionPaused', session: { id: string, state: ReviewSessionState } }
   };

export type PublishResultsAtDeskMutationVariables = Exact<{
  input: PublishResultsInput;
}>;


export type PublishResultsAtDeskMutation = { publishResults:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultsPublished', snapshot: { version: number }, session: { id: string, state: ReviewSessionState } }
   };

export type PutOffSlotAtDeskMutationVariables = Exact<{
  input: MendSlotInput;
}>;


export type PutOffSlotAtDeskMutation = { putOffSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotPutOff', slot: { id: string, state: SlotState, round: number } }
   };

export type ReleaseListQueryVariables = Exact<{
  filter?: ReleaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleaseListQuery = { releases: { totalCount: number, edges: Array<{ node: { id: string, isAuthoritative: boolean, publishedAt: string, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, unit: { id: string, name: string, nameEn: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReleaseMatterQueryVariables = Exact<{
  id: string;
}>;


export type ReleaseMatterQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', isAuthoritative: boolean, publishedAt: string, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, id: string, unit: { id: string, name: string, nameEn: string }, spokesperson: { id: string, name: string } }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type ReorderSlotsAtDeskMutationVariables = Exact<{
  input: ReorderSlotsInput;
}>;


export type ReorderSlotsAtDeskMutation = { reorderSlots:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotsReordered', session: { id: string, slots: Array<{ id: string, position: number }> } }
   };

export type RepresentativeListQueryVariables = Exact<{
  filter?: RepresentativeFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RepresentativeListQuery = { representatives: { totalCount: number, edges: Array<{ node: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, phone: string | null, affiliation: { id: string, name: string, nameEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RepresentativeMatterQueryVariables = Exact<{
  id: string;
}>;


export type RepresentativeMatterQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', code: string, name: string, phone: string | null, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, reason: string | null, joinedOn: string | null, endedOn: string | null, standsSince: string | null, enteredAt: string | null, id: string, affiliation: { id: string, name: string, nameEn: string } | null, term: { id: string, name: string }, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null, withdrawnReason: string | null }>, suspensions: Array<{ sinceOn: string, untilOn: string | null, reason: string }>, record: { attendance: { invited: number, attended: number }, years: Array<{ year: number, publicityActions: number, reviewsAttended: number, attendance: { invited: number, attended: number } }> } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ messageZh: string, messageEn: string, clause: string | null }> }> }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type RescoreSlotAtDeskMutationVariables = Exact<{
  input: MendSlotInput;
}>;


export type RescoreSlotAtDeskMutation = { rescoreSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotRescored', slot: { id: string, state: SlotState, round: number } }
   };

export type RestartFloorClockAtDeskMutationVariables = Exact<{
  input: MendSlotInput;
}>;


export type RestartFloorClockAtDeskMutation = { restartFloorClock:
    | { __typename: 'FloorClockRestarted', slot: { id: string, state: SlotState, startedAt: string | null } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ResumeSessionAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type ResumeSessionAtDeskMutation = { resumeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionResumed', session: { id: string, state: ReviewSessionState } }
   };

export type RevealSlotAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type RevealSlotAtDeskMutation = { revealSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotRevealed', slot: { id: string, state: SlotState, revealedAt: string | null } }
   };

export type ReviewedUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewedUnitsQuery = { units: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string } }> } };

export type RunningTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningTermsQuery = { delegationTerms: { edges: Array<{ node: { id: string, name: string, state: TermState } }> } };

export type ScreenViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreenViewerQuery = { viewer: { role: Role, name: string | null, permissions: Array<string>, unit: { id: string, name: string, nameEn: string } | null } | null };

export type SentimentEventAtDeskSubscriptionVariables = Exact<{
  eventId: string;
  after?: string | null | undefined;
}>;


export type SentimentEventAtDeskSubscription = { sentimentCountdown: { cursor: string, serverTime: string, resumed: Resumed | null, milestone: SentimentMilestone | null, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }>, event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, assessment: string | null, measures: string | null, closedAt: string | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ messageZh: string, messageEn: string, clause: string | null }> }>, responsibleUnit: { id: string, name: string, nameEn: string, posts: Array<{ id: string, title: string, isHead: boolean, person: { id: string, name: string } }> }, releases: Array<{ id: string, publishedAt: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, spokesperson: { id: string, name: string } }>, pressConferences: Array<{ startedAt: string, topic: string, speakers: Array<{ id: string, name: string }> }> } } };

export type SentimentListQueryVariables = Exact<{
  filter?: SentimentEventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: SentimentEventOrder | null | undefined;
}>;


export type SentimentListQuery = { sentimentEvents: { totalCount: number, edges: Array<{ node: { id: string, title: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, closedAt: string | null, responsibleUnit: { id: string, name: string, nameEn: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SentimentWallSubscriptionVariables = Exact<{
  everySeconds?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SentimentWallSubscription = { sentimentBoard: { cursor: string, serverTime: string, resumed: Resumed | null, lines: Array<{ event: { id: string, title: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, responsibleUnit: { id: string, name: string, nameEn: string } }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> }> } };

export type SessionListQueryVariables = Exact<{
  filter?: ReviewSessionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: ReviewSessionOrder | null | undefined;
}>;


export type SessionListQuery = { reviewSessions: { totalCount: number, edges: Array<{ node: { id: string, title: string, performanceYear: number, startsAt: string, state: ReviewSessionState, quorum: number | null, countingRule: CountingRule, completedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionMatterQueryVariables = Exact<{
  id: string;
}>;


export type SessionMatterQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', title: string, performanceYear: number, startsAt: string, state: ReviewSessionState, quorum: number | null, countingRule: CountingRule, reveal: Reveal, holdReveal: boolean, allowCorrections: boolean, completedAt: string | null, cancelledReason: string | null, id: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ messageZh: string, messageEn: string, clause: string | null }> }>, slots: Array<{ id: string, unit: { id: string, name: string, nameEn: string } }> }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type ScreenSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreenSessionsQuery = { reviewSessions: { edges: Array<{ node: { id: string, title: string, startsAt: string, state: ReviewSessionState } }> } };

export type SlotAttendanceQueryVariables = Exact<{
  slotId: string;
}>;


export type SlotAttendanceQuery = { slotAttendance: Array<{ hasScored: boolean, isRecused: boolean, representative: { id: string, code: string, name: string, category: RepresentativeCategory } }> };

export type StartSessionAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type StartSessionAtDeskMutation = { startReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionStarted', session: { id: string, state: ReviewSessionState } }
   };

export type StartSlotAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type StartSlotAtDeskMutation = { startSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotStarted', slot: { id: string, state: SlotState } }
   };

export type SteerWallAtDeskMutationVariables = Exact<{
  input: SteerWallInput;
}>;


export type SteerWallAtDeskMutation = { steerWall:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'WallSteered', session: { id: string, wall: { view: WallView, since: string | null, slot: { id: string } | null } } }
   };

export type TakeBackSlotStepAtDeskMutationVariables = Exact<{
  input: TakeBackSlotStepInput;
}>;


export type TakeBackSlotStepAtDeskMutation = { takeBackSlotStep:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotStepTakenBack', step: string, slot: { id: string, state: SlotState } }
   };

export type UrnKeysQueryVariables = Exact<{
  slotId: string;
}>;


export type UrnKeysQuery = { urnKeys: Array<string> };

export type SeminarIntervalQueryVariables = Exact<{
  unitId: string;
}>;


export type SeminarIntervalQuery = { seminarInterval: { status: SeminarStatus, lastHeldOn: string | null, dueOn: string | null, days: number | null, clause: string, settings: Array<string> } | null };

export type SeminarsQueryVariables = Exact<{
  filter?: SeminarFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SeminarsQuery = { seminars: { edges: Array<{ cursor: string, node: { id: string, title: string, startsAt: string, state: ExperienceState, standsSince: string, enteredAt: string, heard: string | null, reason: string | null, unit: { id: string, code: string, name: string }, invitees: Array<{ id: string, name: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SentimentBoardSubscriptionVariables = Exact<{
  everySeconds?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SentimentBoardSubscription = { sentimentBoard: { cursor: string, serverTime: string, resumed: Resumed | null, lines: Array<{ event: { id: string, title: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, responsibleUnit: { id: string, name: string } }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> }> } };

export type SentimentCountdownSubscriptionVariables = Exact<{
  eventId: string;
  everySeconds?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SentimentCountdownSubscription = { sentimentCountdown: { cursor: string, serverTime: string, resumed: Resumed | null, milestone: SentimentMilestone | null, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }>, event: { id: string, title: string, level: SentimentLevel, urgent: boolean, state: SentimentState, releases: Array<{ id: string, isAuthoritative: boolean, publishedAt: string }> } } };

export type SentimentEventDetailQueryVariables = Exact<{
  id: string;
}>;


export type SentimentEventDetailQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, id: string, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }>, releases: Array<{ id: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, publishedAt: string, spokespersonReason: string | null, spokesperson: { id: string, name: string } }>, pressConferences: Array<{ topic: string, startedAt: string, speakers: Array<{ id: string, name: string }> }> }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type SentimentEventsQueryVariables = Exact<{
  filter?: SentimentEventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SentimentEventsQuery = { sentimentEvents: { edges: Array<{ cursor: string, node: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetDemoClockMutationVariables = Exact<{
  input: SetDemoClockInput;
}>;


export type SetDemoClockMutation = { setDemoClock:
    | { __typename: 'DemoClockSet', at: string, speed: number }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type SignUpForOpenDayMutationVariables = Exact<{
  input: SignUpForOpenDayInput;
}>;


export type SignUpForOpenDayMutation = { signUpForOpenDay:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SignedUpForOpenDay', code: string, signUp: { id: string, number: number, comesAs: VisitorGroup, state: OpenDaySignUpState, signedUpAt: string, changedAt: string, movedUpAt: string | null, reason: string | null, visitorName: string | null, phone: string | null, samePhoneCount: number | null, waitingPlace: number | null, openDay: { id: string, title: string }, feedback: Array<{ content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, filedAt: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type SlotCommentsQueryVariables = Exact<{
  id: string;
}>;


export type SlotCommentsQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', state: SlotState, average: string | null, ballotCount: number, comments: Array<string>, id: string, unit: { id: string, name: string } }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type SolveContactProblemMutationVariables = Exact<{
  input: SolveContactProblemInput;
}>;


export type SolveContactProblemMutation = { solveContactProblem:
    | { __typename: 'ContactProblemSolved', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type SpecialInviteesQueryVariables = Exact<{
  filter?: SpecialInviteeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SpecialInviteesQuery = { specialInvitees: { edges: Array<{ cursor: string, node: { id: string, name: string, invitedAs: SpecialInviteeRole, comesAs: VisitorGroup, engagedOn: string, endedOn: string | null, state: SpecialInviteeState, reason: string | null, enteredAt: string, phone: string | null, unit: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartDelegationTermMutationVariables = Exact<{
  input: StartDelegationTermInput;
}>;


export type StartDelegationTermMutation = { startDelegationTerm:
    | { __typename: 'DelegationTermStarted', term: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type StartReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type StartReviewSessionMutation = { startReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionStarted', session: { id: string, state: ReviewSessionState } }
   };

export type StartSlotMutationVariables = Exact<{
  input: SlotInput;
}>;


export type StartSlotMutation = { startSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotStarted', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type SteerWallMutationVariables = Exact<{
  input: SteerWallInput;
}>;


export type SteerWallMutation = { steerWall:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'WallSteered', session: { id: string, wall: { view: WallView, since: string | null, slot: { id: string, state: SlotState, average: string | null, unit: { id: string, name: string } } | null } } }
   };

export type StudyTripsQueryVariables = Exact<{
  filter?: StudyTripFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StudyTripsQuery = { studyTrips: { edges: Array<{ cursor: string, node: { id: string, destination: string, subject: string, startsOn: string, endsOn: string, state: StudyTripState, enteredAt: string, reason: string | null, leader: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SubmitBallotMutationVariables = Exact<{
  input: SubmitBallotInput;
}>;


export type SubmitBallotMutation = { submitBallot:
    | { __typename: 'BallotSubmitted', replaced: boolean, repeated: boolean, receipt: { key: string }, slot: { id: string, ballotCount: number } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type SuggestionAnsweredSubscriptionVariables = Exact<{
  everySeconds?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuggestionAnsweredSubscription = { suggestionAnswered: { cursor: string, serverTime: string, resumed: Resumed | null, suggestions: Array<{ id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string } }> } };

export type SuggestionsQueryVariables = Exact<{
  filter?: SuggestionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuggestionsQuery = { suggestions: { edges: Array<{ cursor: string, node: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionItemsQueryVariables = Exact<{
  filter?: SupervisionItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionItemsQuery = { supervisionItems: { edges: Array<{ cursor: string, node: { id: string, number: number, state: CaseState, title: string, text: string, openedAt: string, closedAt: string | null, clause: string | null, clock: { id: string, kind: string, state: DeadlineState, dueAt: string, doneAt: string | null } | null, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuspendRepresentativeMutationVariables = Exact<{
  input: SuspendRepresentativeInput;
}>;


export type SuspendRepresentativeMutation = { suspendRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeSuspended', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type TakeBackSlotStepMutationVariables = Exact<{
  input: TakeBackSlotStepInput;
}>;


export type TakeBackSlotStepMutation = { takeBackSlotStep:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotStepTakenBack', step: string, slot: { id: string, position: number, state: SlotState, round: number, startedAt: string | null, endedAt: string | null, ballotCount: number, average: string | null, canTakeBack: { step: string | null, isAllowed: boolean, problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string }> } | null, unit: { id: string, name: string } } }
   };

export type ThirdPartyEvaluationsQueryVariables = Exact<{
  filter?: ThirdPartyEvaluationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ThirdPartyEvaluationsQuery = { thirdPartyEvaluations: { edges: Array<{ cursor: string, node: { id: string, evaluator: string, score: string, findings: string | null, reference: string, evaluatedOn: string, state: EvaluationState, publishedAt: string | null, unit: { id: string, name: string }, indicator: { id: string, title: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitGroupsQueryVariables = Exact<{
  filter?: UnitGroupFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitGroupsQuery = { unitGroups: { edges: Array<{ cursor: string, node: { id: string, code: string, name: string, validFrom: string, validTo: string | null, endReason: string | null, members: Array<{ id: string, clause: string | null, unit: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitLeadersQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type UnitLeadersQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', name: string, id: string, head: { id: string, name: string } | null, leader: { id: string, name: string } | null }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type UnitPostsQueryVariables = Exact<{
  id: string;
}>;


export type UnitPostsQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AnnualResult', id: string }
    | { __typename: 'AnnualResultSet', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'ContactProblem', id: string }
    | { __typename: 'DailyAssessment', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'ExperienceActivity', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LeaderLink', id: string }
    | { __typename: 'LeaderVisit', id: string }
    | { __typename: 'MatterReport', id: string }
    | { __typename: 'OpenDay', id: string }
    | { __typename: 'OpenDaySignUp', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'Research', id: string }
    | { __typename: 'ResearchFinding', id: string }
    | { __typename: 'ResearchReport', id: string }
    | { __typename: 'ResultReview', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'Seminar', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SpecialInvitee', id: string }
    | { __typename: 'StudyTrip', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'ThirdPartyEvaluation', id: string }
    | { __typename: 'Unit', name: string, id: string, posts: Array<{ id: string, title: string, titleEn: string, isHead: boolean, role: Role, person: { id: string, name: string } }> }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'VisitFeedback', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type UnitStatementQueryVariables = Exact<{
  unitId: string;
  year: number;
}>;


export type UnitStatementQuery = { unitStatement: { year: number, asOf: string | null, unit: { id: string, name: string }, counts: Array<{ status: ComplianceStatus, effect: ObligationEffect, count: number }>, obligations: Array<{ key: string, clauseId: string, title: string, status: ComplianceStatus, effect: ObligationEffect, required: string | null, counted: string, dueAt: string }> } | null };

export type UnitsQueryVariables = Exact<{
  filter?: UnitFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { units: { edges: Array<{ cursor: string, node: { id: string, code: string, name: string, nameEn: string, kind: string, isReviewed: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { serverTime: string, viewer: { role: Role, name: string | null, permissions: Array<string>, unit: { id: string, name: string } | null } | null };

export type VisitFeedbackQueryVariables = Exact<{
  filter?: VisitFeedbackFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitFeedbackQuery = { visitFeedback: { edges: Array<{ cursor: string, node: { id: string, content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, reason: string | null, filedAt: string, enteredAt: string, disposedAt: string | null, unit: { id: string, code: string, name: string }, openDay: { id: string, title: string } | null, experienceActivity: { id: string, title: string } | null, seminar: { id: string, title: string } | null, invitee: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VoidDrawMutationVariables = Exact<{
  input: VoidDrawInput;
}>;


export type VoidDrawMutation = { voidDraw:
    | { __typename: 'DrawVoided', draw: { id: string, occasion: string, places: number, seed: string, method: string, drawnAt: string, state: DrawState, reason: string | null, hostUnit: { id: string, name: string }, drawn: Array<{ code: string, category: RepresentativeCategory, place: number | null, representative: { id: string, name: string } | null }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WaiveObligationMutationVariables = Exact<{
  input: WaiveObligationInput;
}>;


export type WaiveObligationMutation = { waiveObligation:
    | { __typename: 'ObligationWaived', waiver: { id: string, state: LedgerEntryState, duty: string, firstOn: string, reason: string, grantedAt: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WaiversQueryVariables = Exact<{
  filter?: WaiverFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WaiversQuery = { waivers: { edges: Array<{ node: { id: string, state: LedgerEntryState, duty: string, firstOn: string, reason: string, grantedAt: string, withdrawnAt: string | null, withdrawal: string | null, unit: { id: string, name: string } | null, grantedBy: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WithdrawAttestationMutationVariables = Exact<{
  input: WithdrawAttestationInput;
}>;


export type WithdrawAttestationMutation = { withdrawAttestation:
    | { __typename: 'AttestationWithdrawn', attestation: { id: string, state: LedgerEntryState, withdrawal: string | null, withdrawnAt: string | null } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawContactProblemMutationVariables = Exact<{
  input: WithdrawContactProblemInput;
}>;


export type WithdrawContactProblemMutation = { withdrawContactProblem:
    | { __typename: 'ContactProblemWithdrawn', problem: { id: string, kind: ContactProblemKind, title: string, content: string, systemic: boolean, state: ContactProblemState, raisedAt: string, levelOneAt: string | null, levelTwoAt: string | null, proposal: string | null, proposedAt: string | null, solution: string | null, solvedAt: string | null, solvedEnteredAt: string | null, feedback: string | null, reason: string | null, standsSince: string, enteredAt: string, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, visit: { id: string } | null, street: { id: string, name: string, kind: string } | null, unit: { id: string, name: string, kind: string } | null, levelOneOwner: { id: string, name: string } | null, levelTwoOwner: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawCriterionMutationVariables = Exact<{
  input: WithdrawCriterionInput;
}>;


export type WithdrawCriterionMutation = { withdrawCriterion:
    | { __typename: 'CriterionWithdrawn', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawHandoverMutationVariables = Exact<{
  input: WithdrawHandoverInput;
}>;


export type WithdrawHandoverMutation = { withdrawHandover:
    | { __typename: 'HandoverWithdrawn', handover: { id: string, handedOverAt: string, matters: string, matterCount: number, state: ContactRecordState, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawLeaderVisitMutationVariables = Exact<{
  input: WithdrawLeaderVisitInput;
}>;


export type WithdrawLeaderVisitMutation = { withdrawLeaderVisit:
    | { __typename: 'LeaderVisitWithdrawn', visit: { id: string, visitedAt: string, form: VisitForm, leaderPresent: boolean, aboutLivelihood: boolean, aboutHotline: boolean, aboutGovernance: boolean, summary: string, needs: string | null, participants: string | null, state: VisitState, enteredAt: string, reason: string | null, link: { id: string, kind: LinkKind }, leader: { id: string, name: string }, street: { id: string, name: string, kind: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawMatterReportMutationVariables = Exact<{
  input: WithdrawMatterReportInput;
}>;


export type WithdrawMatterReportMutation = { withdrawMatterReport:
    | { __typename: 'MatterReportWithdrawn', report: { id: string, year: number, month: number, matters: string, matterCount: number, state: ContactRecordState, reportedAt: string, enteredAt: string, reason: string | null, pairing: { id: string }, deputyDirector: { id: string, name: string }, deputyMayor: { id: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawNominationMutationVariables = Exact<{
  input: WithdrawNominationInput;
}>;


export type WithdrawNominationMutation = { withdrawNomination:
    | { __typename: 'NominationWithdrawn', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawOpenDaySignUpMutationVariables = Exact<{
  input: WithdrawOpenDaySignUpInput;
}>;


export type WithdrawOpenDaySignUpMutation = { withdrawOpenDaySignUp:
    | { __typename: 'OpenDaySignUpWithdrawn', signUp: { id: string, number: number, comesAs: VisitorGroup, state: OpenDaySignUpState, signedUpAt: string, changedAt: string, movedUpAt: string | null, reason: string | null, visitorName: string | null, phone: string | null, samePhoneCount: number | null, waitingPlace: number | null, openDay: { id: string, title: string }, feedback: Array<{ content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, filedAt: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawPublicityActionMutationVariables = Exact<{
  input: WithdrawPublicityActionInput;
}>;


export type WithdrawPublicityActionMutation = { withdrawPublicityAction:
    | { __typename: 'PublicityActionWithdrawn', publicityAction: { id: string, description: string, actedOn: string, state: PublicityState, enteredAt: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawResearchMutationVariables = Exact<{
  input: WithdrawResearchInput;
}>;


export type WithdrawResearchMutation = { withdrawResearch:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchWithdrawn', research: { id: string, kind: ResearchKind, subject: string, place: string, startsOn: string, endsOn: string, announced: boolean, announcedReason: string | null, newlyAppointed: boolean, withDeputies: boolean, withMembers: boolean, withCitizens: boolean, withMedia: boolean, state: ResearchState, doneAt: string | null, escortCount: number | null, headEscort: boolean | null, escortReason: string | null, usedMeetingRoom: boolean | null, roomReason: string | null, meetingMinutes: number | null, meetingHeads: number | null, noNotice: boolean | null, noGreeting: boolean | null, noBriefing: boolean | null, noReception: boolean | null, toGrassroots: boolean | null, toTheScene: boolean | null, sharedVehicle: boolean | null, paidForMeals: boolean | null, outcome: string | null, reason: string | null, standsSince: string, enteredAt: string, isHeadEscortUnexplained: boolean, isRoomUnexplained: boolean, hasManyEscorts: boolean, leader: { id: string, name: string }, unit: { id: string, name: string, kind: string }, days: Array<{ day: string }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type WithdrawResearchReportMutationVariables = Exact<{
  input: WithdrawResearchReportInput;
}>;


export type WithdrawResearchReportMutation = { withdrawResearchReport:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResearchReportWithdrawn', report: { id: string, title: string, abstract: string, reference: string | null, state: ResearchReportState, reportedAt: string, enteredAt: string, reason: string | null, leader: { id: string, name: string }, research: { id: string, kind: ResearchKind } | null, trip: { id: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string> }> }> } }
   };

export type WithdrawSuggestionMutationVariables = Exact<{
  input: WithdrawSuggestionInput;
}>;


export type WithdrawSuggestionMutation = { withdrawSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionWithdrawn', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type WithdrawVisitFeedbackMutationVariables = Exact<{
  input: WithdrawVisitFeedbackInput;
}>;


export type WithdrawVisitFeedbackMutation = { withdrawVisitFeedback:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'VisitFeedbackWithdrawn', feedback: { id: string, content: string, state: VisitFeedbackState, outcome: VisitFeedbackOutcome | null, answer: string | null, reason: string | null, filedAt: string, enteredAt: string, disposedAt: string | null, unit: { id: string, code: string, name: string }, openDay: { id: string, title: string } | null, experienceActivity: { id: string, title: string } | null, seminar: { id: string, title: string } | null, invitee: { id: string, name: string } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type WithdrawWaiverMutationVariables = Exact<{
  input: WithdrawWaiverInput;
}>;


export type WithdrawWaiverMutation = { withdrawWaiver:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'WaiverWithdrawn', waiver: { id: string, state: LedgerEntryState, withdrawal: string | null, withdrawnAt: string | null } }
   };

export type WorkingDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WorkingDaysQuery = { workingDays: Array<{ day: string, kind: DayKind, name: string | null, isWorkingDay: boolean, isProvisional: boolean }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AbsencesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Absences($filter: AbsenceFilter, $first: Int, $after: String) {
  absences(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        startsAt
        endsAt
        reason
        person {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:773c384cfa189f93d0d70a9693bc23691b8b3ea18c68dfa93d31e4d4c44da38f"}) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const AcceptInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      participation {
        id
        occasion
        startsAt
        state
        invitedAt
        respondedAt
        checkedInAt
        reason
        hostUnit {
          id
          name
        }
        representative {
          id
          code
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:afd13d313b8f6aa82c43e13583b4f4d15da6fa8a66a930686fb4faf4d4c2c411"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ActingMayorDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActingMayor($at: DateTime) {
  actingMayor(at: $at) {
    role
    person {
      id
      name
    }
  }
}
    `, {"id":"sha256:141238f27256bf62aa655636dbe8b44af621b8a7edf8e5e37a8d9ae408d16754"}) as unknown as TypedDocumentString<ActingMayorQuery, ActingMayorQueryVariables>;
export const ActivateRepresentativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ActivateRepresentative($input: ActivateRepresentativeInput!) {
  activateRepresentative(input: $input) {
    __typename
    ... on RepresentativeActivated {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:173b3d67df19f928b08cac3fee86b775cbbdf6dce5f5091039883f260f571b71"}) as unknown as TypedDocumentString<ActivateRepresentativeMutation, ActivateRepresentativeMutationVariables>;
export const AdoptSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AdoptSuggestion($input: AdoptSuggestionInput!) {
  adoptSuggestion(input: $input) {
    __typename
    ... on SuggestionAdopted {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:80e53fc720c0f02418f8b1c0f4b193c3ca6287b504e65d47fe7880ad6806f4b5"}) as unknown as TypedDocumentString<AdoptSuggestionMutation, AdoptSuggestionMutationVariables>;
export const AnnounceOpenDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnnounceOpenDay($input: AnnounceOpenDayInput!) {
  announceOpenDay(input: $input) {
    __typename
    ... on OpenDayAnnounced {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b4fda94d01d3755b20dcf6e17796e933e87013ded5f494997317d6444d1bbc90"}) as unknown as TypedDocumentString<AnnounceOpenDayMutation, AnnounceOpenDayMutationVariables>;
export const AnnualResultBoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription AnnualResultBoard($everySeconds: Int = 10, $after: String) {
  annualResultBoard(everySeconds: $everySeconds, after: $after) {
    cursor
    serverTime
    resumed
    sets {
      id
      version
      state
      computedAt
      isNewest
    }
    results {
      id
      version
      state
      total
      rank
      missing
      unit {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:c9b488283c9fa2fe14ba62e8610a6a417962c3e08b0ef7106459b311c73758bc"}) as unknown as TypedDocumentString<AnnualResultBoardSubscription, AnnualResultBoardSubscriptionVariables>;
export const AnnualResultSetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnnualResultSets($filter: AnnualResultSetFilter, $first: Int, $after: String) {
  annualResultSets(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        version
        reason
        rule
        state
        computedAt
        approvedAt
        reportedAt
        reference
        publishedAt
        returnedReason
        isNewest
        scheme {
          id
          title
        }
        streetsOffice {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:3ac0be1c50d4a1ce7ef364ccbaafa95b09d78cf255c6c3b2a1e1253aca2affa3"}) as unknown as TypedDocumentString<AnnualResultSetsQuery, AnnualResultSetsQueryVariables>;
export const AnnualResultsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AnnualResults($filter: AnnualResultFilter, $first: Int, $after: String) {
  annualResults(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        performanceYear
        version
        state
        total
        rank
        missing
        fedBackAt
        unit {
          id
          name
        }
        components {
          title
          area
          topic
          scoredBy
          weight
          score
          points
          missing
          indicatorId
          basis {
            title
            recordId
            obligationKey
            value
            status
            note
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:a9f9e0f3d66aa8d115cd18117e06e7d4b6416db6e4a963448181a55564011bb9"}) as unknown as TypedDocumentString<AnnualResultsQuery, AnnualResultsQueryVariables>;
export const AnswerSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerSuggestion($input: AnswerSuggestionInput!) {
  answerSuggestion(input: $input) {
    __typename
    ... on SuggestionAnswered {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:447efa69d63437dfc308fa42a3e94ad53c955cbe4c7ade20dc72db85890e122a"}) as unknown as TypedDocumentString<AnswerSuggestionMutation, AnswerSuggestionMutationVariables>;
export const AssessSentimentEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssessSentimentEvent($input: AssessSentimentEventInput!) {
  assessSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventAssessed {
      event {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c7bc98be242b29dab68156048f57a81577109a455924b463eaacbcf65dd2d51d"}) as unknown as TypedDocumentString<AssessSentimentEventMutation, AssessSentimentEventMutationVariables>;
export const AssignContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignContactProblem($input: AssignContactProblemInput!) {
  assignContactProblem(input: $input) {
    __typename
    ... on ContactProblemAssigned {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bd36e0a9f96d87a7c27b142463cd60dd5b2c514da82705bd08b508d9b9b2a8b5"}) as unknown as TypedDocumentString<AssignContactProblemMutation, AssignContactProblemMutationVariables>;
export const AssignSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignSuggestion($input: AssignSuggestionInput!) {
  assignSuggestion(input: $input) {
    __typename
    ... on SuggestionAssigned {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3f589a7940094c7255fff34b46be525264f314a5ef1712dfb6aa60b2763b9e7e"}) as unknown as TypedDocumentString<AssignSuggestionMutation, AssignSuggestionMutationVariables>;
export const AttestCriterionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AttestCriterion($input: AttestCriterionInput!) {
  attestCriterion(input: $input) {
    __typename
    ... on CriterionAttested {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:0ae4be934d94991c8612a2bece5d789c0c60280d32b456c6e60f032627a40fa6"}) as unknown as TypedDocumentString<AttestCriterionMutation, AttestCriterionMutationVariables>;
export const AttestObligationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AttestObligation($input: AttestObligationInput!) {
  attestObligation(input: $input) {
    __typename
    ... on ObligationAttested {
      attestation {
        id
        state
        duty
        claimedOn
        what
        reference
        enteredAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:39fc2b69d4fcf46927954986756a44386d7af6e7c338d235f04f3705bcd19ff9"}) as unknown as TypedDocumentString<AttestObligationMutation, AttestObligationMutationVariables>;
export const AttestationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Attestations($filter: AttestationFilter, $first: Int, $after: String) {
  attestations(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        state
        duty
        claimedOn
        countsOn
        what
        reference
        enteredAt
        withdrawnAt
        withdrawal
        unit {
          id
          name
        }
        enteredBy {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:c45aa8577d2d4e5b6d8acc2d6b87ea3cff6da382b9bccdc73c21ae9ad228c51c"}) as unknown as TypedDocumentString<AttestationsQuery, AttestationsQueryVariables>;
export const AuthorizationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Authorizations($filter: AuthorizationFilter, $first: Int, $after: String) {
  authorizations(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        scope
        subject
        state
        startsAt
        endsAt
        grantedAt
        endedAt
        grantor {
          id
          name
        }
        grantee {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:359e59e39a0878a5993d5fde0d385c2e20db6395fcdcb2ea4cd6dcf9e6f63e7c"}) as unknown as TypedDocumentString<AuthorizationsQuery, AuthorizationsQueryVariables>;
export const BringDocumentIntoForceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BringDocumentIntoForce($input: BringDocumentIntoForceInput!) {
  bringDocumentIntoForce(input: $input) {
    __typename
    ... on DocumentForceSet {
      document {
        id
        key
        status
        inForceFrom
        reason
        setAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:269fdb7d35f0142a9a404d8149cc363acdf69bbf2c9d6c27ccff9006d1ed2caf"}) as unknown as TypedDocumentString<BringDocumentIntoForceMutation, BringDocumentIntoForceMutationVariables>;
export const ByIdDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ById($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Unit {
      code
      name
      nameEn
    }
    ... on Representative {
      code
      name
      category
      membership: state
    }
    ... on Case {
      number
      kind
      state
      title
      dueOn
    }
    ... on Release {
      publishedAt
      facts
    }
  }
}
    `, {"id":"sha256:826c48eeda158b3ef0480f0a3187b16b45728e2720628390206f4e1e689665c2"}) as unknown as TypedDocumentString<ByIdQuery, ByIdQueryVariables>;
export const ByIdsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ByIds($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Unit {
      code
      name
    }
    ... on ReviewSession {
      title
      state
    }
    ... on SentimentEvent {
      title
      stage: state
      level
    }
  }
}
    `, {"id":"sha256:b37c38246d6fa8e2e7d764d223cbf1f456da5a115ef9ab492714031531dd6eb6"}) as unknown as TypedDocumentString<ByIdsQuery, ByIdsQueryVariables>;
export const CancelDelegationTermDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelDelegationTerm($input: CancelDelegationTermInput!) {
  cancelDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermCancelled {
      term {
        id
        name
        startsOn
        endsOn
        state
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:0e5b0572153fedba742b0ed356ae8c9f9caf8cbf18e7170e66040d44d30e38de"}) as unknown as TypedDocumentString<CancelDelegationTermMutation, CancelDelegationTermMutationVariables>;
export const CancelExperienceActivityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelExperienceActivity($input: CancelExperienceActivityInput!) {
  cancelExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityCancelled {
      experienceActivity {
        id
        title
        process
        startsAt
        state
        standsSince
        enteredAt
        findings
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:554c85647c23200c70d9b7e1bd76a8be2f82085465842b6436ca903c670d2fa0"}) as unknown as TypedDocumentString<CancelExperienceActivityMutation, CancelExperienceActivityMutationVariables>;
export const CancelInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelInvitation($input: CancelInvitationInput!) {
  cancelInvitation(input: $input) {
    __typename
    ... on InvitationCancelled {
      participation {
        id
        occasion
        startsAt
        state
        invitedAt
        respondedAt
        checkedInAt
        reason
        hostUnit {
          id
          name
        }
        representative {
          id
          code
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:45ba5d55bc470dcb7aad18c73944b2576898ea8e5a93be6af6629c7c49cb7e80"}) as unknown as TypedDocumentString<CancelInvitationMutation, CancelInvitationMutationVariables>;
export const CancelOpenDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOpenDay($input: CancelOpenDayInput!) {
  cancelOpenDay(input: $input) {
    __typename
    ... on OpenDayCancelled {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fe85c08bfc166947f610c65771d0d958bc15008e2be3cc499cb5a3320efbf988"}) as unknown as TypedDocumentString<CancelOpenDayMutation, CancelOpenDayMutationVariables>;
export const CancelOpenDaySignUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOpenDaySignUp($input: CancelOpenDaySignUpInput!) {
  cancelOpenDaySignUp(input: $input) {
    __typename
    ... on OpenDaySignUpCancelled {
      signUp {
        id
        number
        comesAs
        state
        signedUpAt
        changedAt
        movedUpAt
        reason
        visitorName
        phone
        samePhoneCount
        waitingPlace
        openDay {
          id
          title
        }
        feedback {
          content
          state
          outcome
          answer
          filedAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f393cffee7727f49ad22bd23338b5f1494028b7bc7f7cce26e952de4e8e7d512"}) as unknown as TypedDocumentString<CancelOpenDaySignUpMutation, CancelOpenDaySignUpMutationVariables>;
export const CancelResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelResearch($input: CancelResearchInput!) {
  cancelResearch(input: $input) {
    __typename
    ... on ResearchCancelled {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fe627e66cee4d7ae84ba262a599c8a34037ef9f5df9a5e156e4a58b74fd20dd8"}) as unknown as TypedDocumentString<CancelResearchMutation, CancelResearchMutationVariables>;
export const CancelReviewSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelReviewSession($input: CancelReviewSessionInput!) {
  cancelReviewSession(input: $input) {
    __typename
    ... on ReviewSessionCancelled {
      session {
        id
        state
        cancelledReason
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:730d2b7974548f8bfaea9ce24d3688583d308dabaef2ec6838846f6a82cdc46c"}) as unknown as TypedDocumentString<CancelReviewSessionMutation, CancelReviewSessionMutationVariables>;
export const CancelSeminarDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelSeminar($input: CancelSeminarInput!) {
  cancelSeminar(input: $input) {
    __typename
    ... on SeminarCancelled {
      seminar {
        id
        title
        startsAt
        state
        standsSince
        enteredAt
        heard
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:210f51d2cd81fe5fc998ce1ff9ec9abf4a11a9e661fb21aa0db9a3f64f59fc0b"}) as unknown as TypedDocumentString<CancelSeminarMutation, CancelSeminarMutationVariables>;
export const CancelStudyTripDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelStudyTrip($input: CancelStudyTripInput!) {
  cancelStudyTrip(input: $input) {
    __typename
    ... on StudyTripCancelled {
      trip {
        id
        leader {
          id
          name
        }
        destination
        subject
        startsOn
        endsOn
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4d646e36f72cba4b3720e3705739d49fb271d47a5d2ccd6249de22ef5ed0c52a"}) as unknown as TypedDocumentString<CancelStudyTripMutation, CancelStudyTripMutationVariables>;
export const CasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Cases($filter: CaseFilterInput, $first: Int, $after: String) {
  cases(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        __typename
        id
        number
        kind
        state
        title
        text
        openedAt
        dueOn
        closedAt
        clause
        unit {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:c14c3f26ed9244307b9c97b77a55fd686d4f6d6a51eeeb45d52c460417e9b7cf"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CheckInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    __typename
    ... on CheckedIn {
      token
      representative {
        id
        code
        name
        category
      }
      session {
        id
        title
        state
        startsAt
        completedAt
        slots {
          id
          position
          state
          unit {
            id
            name
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9b99a682cd0c019c4d90bd54e047f3272118c56aa01283e476b007a938716d28"}) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const ClassifySentimentEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ClassifySentimentEvent($input: ClassifySentimentEventInput!) {
  classifySentimentEvent(input: $input) {
    __typename
    ... on SentimentEventClassified {
      event {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8d4ad54bf84d39a3194d2e2efca3796d41165a05d893381137e353a7437adbf3"}) as unknown as TypedDocumentString<ClassifySentimentEventMutation, ClassifySentimentEventMutationVariables>;
export const ClauseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Clause($id: String!) {
  clause(id: $id) {
    id
    clauseId
    article
    heading
    obligation
    obligationEn
    actor
    kind
    cadence
    quantity
    window
    strength
    module
    carriedBy {
      kind
      name
      title
      titleEn
    }
    standing {
      status
      effect
      count
    }
    document {
      key
      title
      titleEn
      number
      status
    }
  }
}
    `, {"id":"sha256:5deda71cc25adef1569df70ab778c2943e05644dd9054c109ca569ce2bc53c35"}) as unknown as TypedDocumentString<ClauseQuery, ClauseQueryVariables>;
export const ClausesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Clauses($filter: ClauseFilterInput, $first: Int, $after: String) {
  clauses(filter: $filter, first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
        clauseId
        article
        heading
        obligation
        obligationEn
        actor
        kind
        strength
        module
        document {
          key
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:4f6101cdcc95667534bb7d0afb3eaf3fcbf0b13e87040b21dcabc55dddfb2178"}) as unknown as TypedDocumentString<ClausesQuery, ClausesQueryVariables>;
export const ClockDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Clock {
  serverTime
}
    `, {"id":"sha256:2d45042b10d185de1493d62215649a74ac8ebb6caaa8212ad14ccf262c729749"}) as unknown as TypedDocumentString<ClockQuery, ClockQueryVariables>;
export const CloseContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseContactProblem($input: CloseContactProblemInput!) {
  closeContactProblem(input: $input) {
    __typename
    ... on ContactProblemClosed {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:125ed748c9f7c403c5eb584d107db6632c18f6dea91dd3a06722a2a6f052efbe"}) as unknown as TypedDocumentString<CloseContactProblemMutation, CloseContactProblemMutationVariables>;
export const CloseOpenDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseOpenDay($input: CloseOpenDayInput!) {
  closeOpenDay(input: $input) {
    __typename
    ... on OpenDayClosed {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:60d20068048c0a29577c1a079c7974d1870fe96489d84c3316897e04152336fb"}) as unknown as TypedDocumentString<CloseOpenDayMutation, CloseOpenDayMutationVariables>;
export const CloseResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseResearch($input: CloseResearchInput!) {
  closeResearch(input: $input) {
    __typename
    ... on ResearchClosed {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e0820e652efdc5682b0515856e0f80cdc1399ffb114ed9222db1c4ff252373cd"}) as unknown as TypedDocumentString<CloseResearchMutation, CloseResearchMutationVariables>;
export const CloseResearchFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseResearchFinding($input: CloseResearchFindingInput!) {
  closeResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingClosed {
      finding {
        id
        research {
          id
          kind
        }
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        content
        classProblem
        background
        trend
        problem {
          id
          title
          kind
        }
        state
        filedAt
        followUp
        followedUpAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1b1c6cb008de2e29a757d6b7b49e0df5017a7c062b898ffab210b9f5a2832c74"}) as unknown as TypedDocumentString<CloseResearchFindingMutation, CloseResearchFindingMutationVariables>;
export const CloseScoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseScoring($input: SlotInput!) {
  closeScoring(input: $input) {
    __typename
    ... on ScoringClosed {
      slot {
        id
        position
        state
        startedAt
        endedAt
        overtimeSeconds
        ballotCount
        average
        excusedReason
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f4ffad954e7c192cd97b29a9077eebe6160a7794bb53c9b877351b0e1d654b1f"}) as unknown as TypedDocumentString<CloseScoringMutation, CloseScoringMutationVariables>;
export const CloseSentimentEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseSentimentEvent($input: CloseSentimentEventInput!) {
  closeSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventClosed {
      event {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:483a943f74a0af173e15c8e9748c94050a51155770f6947b98a808a007317f7e"}) as unknown as TypedDocumentString<CloseSentimentEventMutation, CloseSentimentEventMutationVariables>;
export const CloseSlotWithoutResultDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseSlotWithoutResult($input: CloseSlotWithoutResultInput!) {
  closeSlotWithoutResult(input: $input) {
    __typename
    ... on SlotClosedWithoutResult {
      slot {
        id
        position
        state
        startedAt
        endedAt
        overtimeSeconds
        ballotCount
        average
        noResultReason
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b91700fb411311cddb033441aa378d048f5f35b1064a29510b736351ac66deeb"}) as unknown as TypedDocumentString<CloseSlotWithoutResultMutation, CloseSlotWithoutResultMutationVariables>;
export const CommunitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Communities($filter: CommunityFilter, $first: Int, $after: String) {
  communities(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        name
        street {
          id
          name
          kind
        }
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:71a4a4c00bfe8cceb5ea2dd30bbbbb84830059bf0ec6badf9bfab0e227d6e256"}) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const CompleteResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteResearch($input: CompleteResearchInput!) {
  completeResearch(input: $input) {
    __typename
    ... on ResearchCompleted {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a911965c85f1d385fdaccda8da35e07e4189f1b5555778804c69e9d7246dcf08"}) as unknown as TypedDocumentString<CompleteResearchMutation, CompleteResearchMutationVariables>;
export const CompleteReviewSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteReviewSession($input: SessionInput!) {
  completeReviewSession(input: $input) {
    __typename
    ... on ReviewSessionCompleted {
      rectificationItems
      session {
        id
        title
        state
        startsAt
        completedAt
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1a15fc787add21c4e950158a5aada4f8e094302a4e0c3da704c8554b25554c3a"}) as unknown as TypedDocumentString<CompleteReviewSessionMutation, CompleteReviewSessionMutationVariables>;
export const CompleteStudyTripDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteStudyTrip($input: CompleteStudyTripInput!) {
  completeStudyTrip(input: $input) {
    __typename
    ... on StudyTripCompleted {
      trip {
        id
        leader {
          id
          name
        }
        destination
        subject
        startsOn
        endsOn
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:13b9777d23b2a28136d8aa38eac0fd59a87b5e02f6ae409a027d6c054a30c4d3"}) as unknown as TypedDocumentString<CompleteStudyTripMutation, CompleteStudyTripMutationVariables>;
export const ContactGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContactGaps($leaderId: ID!, $year: Int!) {
  contactGaps(leaderId: $leaderId, year: $year) {
    leader {
      id
      name
    }
    year
    gaps {
      key
      code
      clauseId
      subject
      firstOn
      lastOn
      dueAt
      status
      required
      counted
    }
  }
}
    `, {"id":"sha256:729cac35dbe03b5d0a8e6431752dabba9b93254c79867cb3ba6d7c97702386e7"}) as unknown as TypedDocumentString<ContactGapsQuery, ContactGapsQueryVariables>;
export const ContactGapsLiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ContactGapsLive($leaderId: ID!, $after: String) {
  contactGaps(leaderId: $leaderId, after: $after) {
    cursor
    serverTime
    resumed
    standing {
      leader {
        id
        name
      }
      year
      gaps {
        key
        code
        clauseId
        subject
        firstOn
        lastOn
        dueAt
        status
        required
        counted
      }
    }
  }
}
    `, {"id":"sha256:94ba04b47b53c91948410b07c3d351e1a8faa3d9f44bce46708dd3ad50054372"}) as unknown as TypedDocumentString<ContactGapsLiveSubscription, ContactGapsLiveSubscriptionVariables>;
export const ContactProblemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContactProblems($filter: ContactProblemFilter, $first: Int, $after: String) {
  contactProblems(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:a18ddf5512fa96f92220cf29f9c8a217faf395b39d698ff53f90bbb53593f55b"}) as unknown as TypedDocumentString<ContactProblemsQuery, ContactProblemsQueryVariables>;
export const CorrectResearchDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectResearchDays($input: CorrectResearchDaysInput!) {
  correctResearchDays(input: $input) {
    __typename
    ... on ResearchDaysCorrected {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d77b000bc5ce139cc3f8d8962f9876d0a3cf59195658b1ba3b2f31aa085f34a0"}) as unknown as TypedDocumentString<CorrectResearchDaysMutation, CorrectResearchDaysMutationVariables>;
export const DailyAssessmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DailyAssessments($filter: DailyAssessmentFilter, $first: Int, $after: String) {
  dailyAssessments(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        score
        basis
        shownBy
        assessedOn
        state
        unit {
          id
          name
        }
        indicator {
          id
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:762366f750e9e83cde7b8e4d3f8176ac787fe91979bf3bd6916a6b762c4d3edd"}) as unknown as TypedDocumentString<DailyAssessmentsQuery, DailyAssessmentsQueryVariables>;
export const DeadlineAlertsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription DeadlineAlerts($filter: DeadlineFilter, $after: String) {
  deadlineAlerts(filter: $filter, after: $after) {
    cursor
    serverTime
    resumed
    milestone
    deadline {
      id
      kind
      title
      state
      reason
      dueAt
      doneAt
      clause
      unit {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:e7d3d50fe2809dc4be65537835b5e1c65f921d93ffb5f79e830ea315c6d75f85"}) as unknown as TypedDocumentString<DeadlineAlertsSubscription, DeadlineAlertsSubscriptionVariables>;
export const DeadlinesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Deadlines($filter: DeadlineFilter, $first: Int, $after: String) {
  deadlines(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        kind
        title
        state
        reason
        startedAt
        dueAt
        doneAt
        pausedAt
        isProvisional
        clause
        unit {
          id
          name
        }
        explanation {
          rule
          ruleVersion
          calendarVersion
          isProvisional
          steps {
            text
            isCounted
            beginsAt
            endsAt
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:be31dd9e79c6c1b57fd0a49911f4d40bdd7e6ef77ce88248bebb78ada36bf367"}) as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const DeclineInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineInvitation($input: DeclineInvitationInput!) {
  declineInvitation(input: $input) {
    __typename
    ... on InvitationDeclined {
      participation {
        id
        occasion
        startsAt
        state
        invitedAt
        respondedAt
        checkedInAt
        reason
        hostUnit {
          id
          name
        }
        representative {
          id
          code
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fbe2075163bfd374652a78ea9ce73fd09228507c776c6df0a33fe92a3a06fcdf"}) as unknown as TypedDocumentString<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const DeclineSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineSuggestion($input: DeclineSuggestionInput!) {
  declineSuggestion(input: $input) {
    __typename
    ... on SuggestionDeclined {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a2bebc3360f2d057593b47250707fb8975038a133aab81a68c11f35d1c56c451"}) as unknown as TypedDocumentString<DeclineSuggestionMutation, DeclineSuggestionMutationVariables>;
export const DelegationTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DelegationTerms($filter: DelegationTermFilter, $first: Int, $after: String) {
  delegationTerms(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        name
        startsOn
        endsOn
        state
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:bddb6b535e30236061872ba6d17f7db469a83b1513e28f04e2c87bc82538f4a1"}) as unknown as TypedDocumentString<DelegationTermsQuery, DelegationTermsQueryVariables>;
export const DisposeVisitFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DisposeVisitFeedback($input: DisposeVisitFeedbackInput!) {
  disposeVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackDisposed {
      feedback {
        id
        content
        state
        outcome
        answer
        reason
        filedAt
        enteredAt
        disposedAt
        unit {
          id
          code
          name
        }
        openDay {
          id
          title
        }
        experienceActivity {
          id
          title
        }
        seminar {
          id
          title
        }
        invitee {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fcb6ea9ec470a0fd549f366c57f814d1150d46495eba47b209465caa1e6dd0b9"}) as unknown as TypedDocumentString<DisposeVisitFeedbackMutation, DisposeVisitFeedbackMutationVariables>;
export const DistrictLedgerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DistrictLedger($year: Int!) {
  districtLedger(year: $year) {
    year
    asOf
    duties {
      duty
      title
      titleEn
      clauseId
      document
      strength
    }
    standings {
      duty
      phase
      status
      obligations
      settled
      unit {
        id
        name
        nameEn
      }
      person {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:9c8e1642ca85e7b5563a6988dffb1c7ce6058dfcb13df6116c65e440a130992e"}) as unknown as TypedDocumentString<DistrictLedgerQuery, DistrictLedgerQueryVariables>;
export const DocumentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Documents($first: Int) {
  documents(first: $first) {
    edges {
      node {
        id
        key
        status
        isTrial
        inForceFrom
        repealedFrom
        reason
        setAt
      }
    }
  }
}
    `, {"id":"sha256:3b1a8cbe3877efb174c4f696267f3eb9ede4e81d50c02166d5305e5cfaf9b9c4"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DrawRepresentativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DrawRepresentatives($input: DrawRepresentativesInput!) {
  drawRepresentatives(input: $input) {
    __typename
    ... on RepresentativesDrawn {
      draw {
        id
        occasion
        places
        seed
        method
        drawnAt
        state
        reason
        hostUnit {
          id
          name
        }
        drawn {
          code
          category
          place
          representative {
            id
            name
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d6d26dd93f09fa2d189bad16cfbf5ccb55f8fd9db54f7176c5fb1faf766eb59a"}) as unknown as TypedDocumentString<DrawRepresentativesMutation, DrawRepresentativesMutationVariables>;
export const EditCommunityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditCommunity($input: EditCommunityInput!) {
  editCommunity(input: $input) {
    __typename
    ... on CommunityEdited {
      community {
        id
        name
        street {
          id
          name
          kind
        }
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:76e4514f7f80e6d3dd14f143cd83799a9e34639a1150b159c93b026595893508"}) as unknown as TypedDocumentString<EditCommunityMutation, EditCommunityMutationVariables>;
export const EditContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditContactProblem($input: EditContactProblemInput!) {
  editContactProblem(input: $input) {
    __typename
    ... on ContactProblemEdited {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:836f29c5cb63fe26730fa250a817f271f934c6b6dd0e14aff8998d17c4880f65"}) as unknown as TypedDocumentString<EditContactProblemMutation, EditContactProblemMutationVariables>;
export const EditDelegationTermDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditDelegationTerm($input: EditDelegationTermInput!) {
  editDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermEdited {
      term {
        id
        name
        startsOn
        endsOn
        state
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:80b3a9bf211373a6e788a3f1589f7d4b16a4b96bc23098f43e160629a8665706"}) as unknown as TypedDocumentString<EditDelegationTermMutation, EditDelegationTermMutationVariables>;
export const EditEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditEnterprise($input: EditEnterpriseInput!) {
  editEnterprise(input: $input) {
    __typename
    ... on EnterpriseEdited {
      enterprise {
        id
        name
        key
        twoNew
        sme
        serviceUnit {
          id
          name
          kind
        }
        serviceCard
        state
        enteredAt
        removedOn
        reason
        contactName
        contactPhone
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:70873a5fd217307d3b0300854117677c1346eec22cf63f7dabd73158de832754"}) as unknown as TypedDocumentString<EditEnterpriseMutation, EditEnterpriseMutationVariables>;
export const EditExperienceActivityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditExperienceActivity($input: EditExperienceActivityInput!) {
  editExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityEdited {
      experienceActivity {
        id
        title
        process
        startsAt
        state
        standsSince
        enteredAt
        findings
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5632d9f13add810a9598b14d8acd5953a44e636b66c6b8d973238ac457f56433"}) as unknown as TypedDocumentString<EditExperienceActivityMutation, EditExperienceActivityMutationVariables>;
export const EditHandoverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditHandover($input: EditHandoverInput!) {
  editHandover(input: $input) {
    __typename
    ... on HandoverEdited {
      handover {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        handedOverAt
        matters
        matterCount
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f62a1cfe9195b76b1f7dc3e649fb734bca6bfebf55762edb80cebf6495980ec7"}) as unknown as TypedDocumentString<EditHandoverMutation, EditHandoverMutationVariables>;
export const EditLeaderVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditLeaderVisit($input: EditLeaderVisitInput!) {
  editLeaderVisit(input: $input) {
    __typename
    ... on LeaderVisitEdited {
      visit {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        street {
          id
          name
          kind
        }
        visitedAt
        form
        leaderPresent
        aboutLivelihood
        aboutHotline
        aboutGovernance
        summary
        needs
        participants
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8bf4e94996b65b863f85057c13a42e242c6230172faec607257fa3231d0a6440"}) as unknown as TypedDocumentString<EditLeaderVisitMutation, EditLeaderVisitMutationVariables>;
export const EditMatterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditMatterReport($input: EditMatterReportInput!) {
  editMatterReport(input: $input) {
    __typename
    ... on MatterReportEdited {
      report {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        year
        month
        matters
        matterCount
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:0a13fb1c4884d1c8a42162e9b414aced8164cc768cdff77ab95e1c6750610570"}) as unknown as TypedDocumentString<EditMatterReportMutation, EditMatterReportMutationVariables>;
export const EditOpenDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditOpenDay($input: EditOpenDayInput!) {
  editOpenDay(input: $input) {
    __typename
    ... on OpenDayEdited {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2fa5073263f91c12ce8545fe982e76ca3afa17022ea7d2070c3b5733cf159603"}) as unknown as TypedDocumentString<EditOpenDayMutation, EditOpenDayMutationVariables>;
export const EditRepresentativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditRepresentative($input: EditRepresentativeInput!) {
  editRepresentative(input: $input) {
    __typename
    ... on RepresentativeEdited {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f8301ff28122329f0be6b5a9f369c28f61bbfbf447fc7d7c51916d3b1fdb677f"}) as unknown as TypedDocumentString<EditRepresentativeMutation, EditRepresentativeMutationVariables>;
export const EditResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditResearch($input: EditResearchInput!) {
  editResearch(input: $input) {
    __typename
    ... on ResearchEdited {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c6418e3c00bd8f1c764db9a9b9c2f12379d59a1572ea2f8af2e1c409f81569a2"}) as unknown as TypedDocumentString<EditResearchMutation, EditResearchMutationVariables>;
export const EditResearchFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditResearchFinding($input: EditResearchFindingInput!) {
  editResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingEdited {
      finding {
        id
        research {
          id
          kind
        }
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        content
        classProblem
        background
        trend
        problem {
          id
          title
          kind
        }
        state
        filedAt
        followUp
        followedUpAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ee6d5e7affb91ac7f7be04700d6d9d6698c5b9c273a68eca697574f16fff2a53"}) as unknown as TypedDocumentString<EditResearchFindingMutation, EditResearchFindingMutationVariables>;
export const EditResearchReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditResearchReport($input: EditResearchReportInput!) {
  editResearchReport(input: $input) {
    __typename
    ... on ResearchReportEdited {
      report {
        id
        leader {
          id
          name
        }
        research {
          id
          kind
        }
        trip {
          id
        }
        title
        abstract
        reference
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:80ddf182c3b15089b197c963c2fe66ac3c8ba0e95d26e95d0c523336b59a0efb"}) as unknown as TypedDocumentString<EditResearchReportMutation, EditResearchReportMutationVariables>;
export const EditReviewSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditReviewSession($input: EditReviewSessionInput!) {
  editReviewSession(input: $input) {
    __typename
    ... on ReviewSessionEdited {
      session {
        id
        title
        state
        startsAt
        performanceYear
        allowCorrections
        reveal
        holdReveal
        quorum
        countingRule
        slots {
          id
          position
          state
          unit {
            id
            name
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3183af599f6e784cf8da4949d5a71d46cc2f209224f1a27da81b675697fe1fae"}) as unknown as TypedDocumentString<EditReviewSessionMutation, EditReviewSessionMutationVariables>;
export const EditSeminarDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSeminar($input: EditSeminarInput!) {
  editSeminar(input: $input) {
    __typename
    ... on SeminarEdited {
      seminar {
        id
        title
        startsAt
        state
        standsSince
        enteredAt
        heard
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f3f32d60ef1e6b4541ef26784257c2aaa5c5f3be36e7dab511719c4baa791039"}) as unknown as TypedDocumentString<EditSeminarMutation, EditSeminarMutationVariables>;
export const EditSpecialInviteeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSpecialInvitee($input: EditSpecialInviteeInput!) {
  editSpecialInvitee(input: $input) {
    __typename
    ... on SpecialInviteeEdited {
      specialInvitee {
        id
        name
        invitedAs
        comesAs
        engagedOn
        endedOn
        state
        reason
        enteredAt
        phone
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:91b56eb364ef9d96e62ca7b580b3fd5cae1e20b59d37d6c283de0d53415f372e"}) as unknown as TypedDocumentString<EditSpecialInviteeMutation, EditSpecialInviteeMutationVariables>;
export const EditStudyTripDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditStudyTrip($input: EditStudyTripInput!) {
  editStudyTrip(input: $input) {
    __typename
    ... on StudyTripEdited {
      trip {
        id
        leader {
          id
          name
        }
        destination
        subject
        startsOn
        endsOn
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b132650346a7d9adcd3ed944256c204bdf47af051ab62d6d275b0edebc14aa8d"}) as unknown as TypedDocumentString<EditStudyTripMutation, EditStudyTripMutationVariables>;
export const EditSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSuggestion($input: EditSuggestionInput!) {
  editSuggestion(input: $input) {
    __typename
    ... on SuggestionEdited {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:33e397e0a58f1274d6f7cc561ef41f1b2bb6c351a6bb93e8427e804c28593367"}) as unknown as TypedDocumentString<EditSuggestionMutation, EditSuggestionMutationVariables>;
export const EndDelegationTermDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndDelegationTerm($input: EndDelegationTermInput!) {
  endDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermEnded {
      term {
        id
        name
        startsOn
        endsOn
        state
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ee0834a8607d3e219735d425250b7af79a8c2e4e6addf20249c409d07c3f147b"}) as unknown as TypedDocumentString<EndDelegationTermMutation, EndDelegationTermMutationVariables>;
export const EndLeaderLinkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndLeaderLink($input: EndLeaderLinkInput!) {
  endLeaderLink(input: $input) {
    __typename
    ... on LeaderLinkEnded {
      link {
        id
        validFrom
        validTo
        endReason
        leader {
          id
          name
        }
        kind
        street {
          id
          name
          kind
        }
        community {
          id
          name
        }
        enterprise {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:60fae7ffb84b46e1d95d51400524ab2d5c136d796fbcb55b30fd747d5c9a388c"}) as unknown as TypedDocumentString<EndLeaderLinkMutation, EndLeaderLinkMutationVariables>;
export const EndMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    __typename
    ... on MembershipEnded {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6340167352af1d4ffa04d6426162771778cdf3209e982c01bf2fc84aca422448"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const EndPairingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndPairing($input: EndPairingInput!) {
  endPairing(input: $input) {
    __typename
    ... on PairingEnded {
      pairing {
        id
        validFrom
        validTo
        endReason
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b5ff148c59388d9613d1655956be7e265fd3ead41620dc8a6e9487eb8bd201aa"}) as unknown as TypedDocumentString<EndPairingMutation, EndPairingMutationVariables>;
export const EndSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSlot($input: SlotInput!) {
  endSlot(input: $input) {
    __typename
    ... on SlotEnded {
      slot {
        id
        position
        state
        startedAt
        endedAt
        overtimeSeconds
        ballotCount
        average
        excusedReason
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:37839c3803d0a4ddd4732e5a97bfd328f3756dc3461b9e7208bb5ed2471828c7"}) as unknown as TypedDocumentString<EndSlotMutation, EndSlotMutationVariables>;
export const EndSpecialInviteeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSpecialInvitee($input: EndSpecialInviteeInput!) {
  endSpecialInvitee(input: $input) {
    __typename
    ... on SpecialInviteeEnded {
      specialInvitee {
        id
        name
        invitedAs
        comesAs
        engagedOn
        endedOn
        state
        reason
        enteredAt
        phone
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:aaaefb6cec2b0ac2bce79a3b28c91a0338c9c33a1195b3662cea9036ceefb298"}) as unknown as TypedDocumentString<EndSpecialInviteeMutation, EndSpecialInviteeMutationVariables>;
export const EngageSpecialInviteeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EngageSpecialInvitee($input: EngageSpecialInviteeInput!) {
  engageSpecialInvitee(input: $input) {
    __typename
    ... on SpecialInviteeEngaged {
      specialInvitee {
        id
        name
        invitedAs
        comesAs
        engagedOn
        endedOn
        state
        reason
        enteredAt
        phone
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:50e1205c1b9074a0dc8ae0637abcd4410b065b54de0c679e807e15b36729d16a"}) as unknown as TypedDocumentString<EngageSpecialInviteeMutation, EngageSpecialInviteeMutationVariables>;
export const EnterCommunityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterCommunity($input: EnterCommunityInput!) {
  enterCommunity(input: $input) {
    __typename
    ... on CommunityEntered {
      community {
        id
        name
        street {
          id
          name
          kind
        }
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6c52dadd0bc3b1f74327d8956c427b600793beee16c833807e538e6e5c3dcc08"}) as unknown as TypedDocumentString<EnterCommunityMutation, EnterCommunityMutationVariables>;
export const EnterEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterEnterprise($input: EnterEnterpriseInput!) {
  enterEnterprise(input: $input) {
    __typename
    ... on EnterpriseEntered {
      enterprise {
        id
        name
        key
        twoNew
        sme
        serviceUnit {
          id
          name
          kind
        }
        serviceCard
        state
        enteredAt
        removedOn
        reason
        contactName
        contactPhone
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9e4430542ef5a4b9d670cd66d112fbebf6551af32ceffa789d4905e9a20cfafc"}) as unknown as TypedDocumentString<EnterEnterpriseMutation, EnterEnterpriseMutationVariables>;
export const EnterprisesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Enterprises($filter: EnterpriseFilter, $first: Int, $after: String) {
  enterprises(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        name
        key
        twoNew
        sme
        serviceUnit {
          id
          name
          kind
        }
        serviceCard
        state
        enteredAt
        removedOn
        reason
        contactName
        contactPhone
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:9e2ba3e4d925fa12a67d977369e2475fd24ec0e0029891322ac09543c649ea46"}) as unknown as TypedDocumentString<EnterprisesQuery, EnterprisesQueryVariables>;
export const EscalateContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EscalateContactProblem($input: EscalateContactProblemInput!) {
  escalateContactProblem(input: $input) {
    __typename
    ... on ContactProblemEscalated {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:54f09c568e004687a88e07d8ab37f6491f1a717b8d0c96ab73cd8102c77dcf7a"}) as unknown as TypedDocumentString<EscalateContactProblemMutation, EscalateContactProblemMutationVariables>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Events($filter: EventFilter, $after: String) {
  events(filter: $filter, after: $after) {
    cursor
    serverTime
    resumed
    event {
      stream
      version
      kind
      at
      actorRole
      clause
      payload
    }
  }
}
    `, {"id":"sha256:bc88e64d1352d3f4d95f00d6f9140b84e05061a95f20c7e577e7e8a1aa877f49"}) as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const ExcuseSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExcuseSlot($input: ExcuseSlotInput!) {
  excuseSlot(input: $input) {
    __typename
    ... on SlotExcused {
      slot {
        id
        position
        state
        startedAt
        endedAt
        overtimeSeconds
        ballotCount
        average
        excusedReason
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e258917fcef369b4c0baf1a12a0705c82c4ee5722216a27bd7099d93f829152a"}) as unknown as TypedDocumentString<ExcuseSlotMutation, ExcuseSlotMutationVariables>;
export const ExperienceActivitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExperienceActivities($filter: ExperienceActivityFilter, $first: Int, $after: String) {
  experienceActivities(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        title
        process
        startsAt
        state
        standsSince
        enteredAt
        findings
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:933255dea51fad172470c38f714eed185fe6ee7157049fe5ec8ab2aab62f1e1b"}) as unknown as TypedDocumentString<ExperienceActivitiesQuery, ExperienceActivitiesQueryVariables>;
export const FeedBackContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FeedBackContactProblem($input: FeedBackContactProblemInput!) {
  feedBackContactProblem(input: $input) {
    __typename
    ... on ContactProblemFedBack {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:34454aff21a6b1c6e9527fee401e90c335c9a6dfe78564b93784f215f7c1fe36"}) as unknown as TypedDocumentString<FeedBackContactProblemMutation, FeedBackContactProblemMutationVariables>;
export const FileMatterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileMatterReport($input: FileMatterReportInput!) {
  fileMatterReport(input: $input) {
    __typename
    ... on MatterReportFiled {
      report {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        year
        month
        matters
        matterCount
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:baf66799d4ac6c2c906f588943bb7382885f835e582c7e9fdde80e00d5b4f070"}) as unknown as TypedDocumentString<FileMatterReportMutation, FileMatterReportMutationVariables>;
export const FileResearchFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileResearchFinding($input: FileResearchFindingInput!) {
  fileResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingFiled {
      finding {
        id
        research {
          id
          kind
        }
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        content
        classProblem
        background
        trend
        problem {
          id
          title
          kind
        }
        state
        filedAt
        followUp
        followedUpAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d0a5b130122b0510bf3261fc8ccd92cc90051a7749658203dd594baebb2bcf81"}) as unknown as TypedDocumentString<FileResearchFindingMutation, FileResearchFindingMutationVariables>;
export const FileResearchReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileResearchReport($input: FileResearchReportInput!) {
  fileResearchReport(input: $input) {
    __typename
    ... on ResearchReportFiled {
      report {
        id
        leader {
          id
          name
        }
        research {
          id
          kind
        }
        trip {
          id
        }
        title
        abstract
        reference
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9b25f6e696ec2e6649b42846f2d45baa47ae6450ba4dcadf5825151523257413"}) as unknown as TypedDocumentString<FileResearchReportMutation, FileResearchReportMutationVariables>;
export const FileSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileSuggestion($input: FileSuggestionInput!) {
  fileSuggestion(input: $input) {
    __typename
    ... on SuggestionFiled {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:422d9664fd6985009c11c2c454a0cd4865466f72675232871952af5f1f0e770f"}) as unknown as TypedDocumentString<FileSuggestionMutation, FileSuggestionMutationVariables>;
export const FinishOpenDayFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FinishOpenDayFeedback($input: FinishOpenDayFeedbackInput!) {
  finishOpenDayFeedback(input: $input) {
    __typename
    ... on OpenDayFeedbackFinished {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:059aed09900ba0269b75e02c348a980e17305df50a16470828ab9a7fb2ef547f"}) as unknown as TypedDocumentString<FinishOpenDayFeedbackMutation, FinishOpenDayFeedbackMutationVariables>;
export const FollowUpResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FollowUpResearch($input: FollowUpResearchInput!) {
  followUpResearch(input: $input) {
    __typename
    ... on ResearchFollowedUp {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:01610ba7f684d943436bae0513ea9d0f01070a5b2c815206e0557aac04b56516"}) as unknown as TypedDocumentString<FollowUpResearchMutation, FollowUpResearchMutationVariables>;
export const FollowUpResearchFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FollowUpResearchFinding($input: FollowUpResearchFindingInput!) {
  followUpResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingFollowedUp {
      finding {
        id
        research {
          id
          kind
        }
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        content
        classProblem
        background
        trend
        problem {
          id
          title
          kind
        }
        state
        filedAt
        followUp
        followedUpAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b1784bf023ee9ca709c9d5b9778ebea3c8f9a2df9fcbeba7df6e4c5511e447c6"}) as unknown as TypedDocumentString<FollowUpResearchFindingMutation, FollowUpResearchFindingMutationVariables>;
export const GiveServiceCardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveServiceCard($input: GiveServiceCardInput!) {
  giveServiceCard(input: $input) {
    __typename
    ... on ServiceCardGiven {
      enterprise {
        id
        name
        key
        twoNew
        sme
        serviceUnit {
          id
          name
          kind
        }
        serviceCard
        state
        enteredAt
        removedOn
        reason
        contactName
        contactPhone
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fd6f2acf481963f087b02a3295c6998c1b8985b5dda88007cb6b8ff3121ed66d"}) as unknown as TypedDocumentString<GiveServiceCardMutation, GiveServiceCardMutationVariables>;
export const GiveVisitFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveVisitFeedback($input: GiveVisitFeedbackInput!) {
  giveVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackGiven {
      signUp {
        id
        number
        comesAs
        state
        signedUpAt
        changedAt
        movedUpAt
        reason
        visitorName
        phone
        samePhoneCount
        waitingPlace
        openDay {
          id
          title
        }
        feedback {
          content
          state
          outcome
          answer
          filedAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:15dfce7def79a29431c17bc9d6f7727652a9937826d74c14cd02a4109a3d6c69"}) as unknown as TypedDocumentString<GiveVisitFeedbackMutation, GiveVisitFeedbackMutationVariables>;
export const GroupClausesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GroupClauses($filter: GroupClauseFilter, $first: Int, $after: String) {
  groupClauses(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        clause
        isAssigned
        validFrom
        validTo
        endReason
        group {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:ab920f1873990dd51991a50d6b5a07891da12c51c163e900a138a2cd6751a8cd"}) as unknown as TypedDocumentString<GroupClausesQuery, GroupClausesQueryVariables>;
export const GroupMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GroupMembers($filter: GroupMemberFilter, $first: Int, $after: String) {
  groupMembers(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        clause
        reason
        validFrom
        validTo
        endReason
        group {
          id
          name
        }
        unit {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:bbc76a5163bf2040a9f9cf9b9d1ebe7ea78c7372d1d49b5fb9b74caa6351d378"}) as unknown as TypedDocumentString<GroupMembersQuery, GroupMembersQueryVariables>;
export const HallSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HallSession($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on ReviewSession {
      title
      state
      startsAt
      completedAt
      performanceYear
      reveal
      quorum
      countingRule
      allowCorrections
      holdReveal
      cancelledReason
      wall {
        view
        since
        slot {
          id
        }
      }
      slots {
        id
        position
        state
        startedAt
        endedAt
        overtimeSeconds
        ballotCount
        average
        revealedAt
        round
        excusedReason
        canTakeBack {
          step
          isAllowed
          problems {
            code
            message
            messageZh
            messageEn
          }
        }
        noResultReason
        unit {
          id
          name
        }
        speaker {
          id
          name
        }
      }
      results {
        version
        reason
        publishedAt
        countingRule
        lines {
          rank
          average
          ballotCount
          abstentionCount
          noResultReason
          unit {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"id":"sha256:ee91eeb72f7167cd0c4a49cda4c78820e5d0d492ad9e8fdc2fd17ade0b8ff4dd"}) as unknown as TypedDocumentString<HallSessionQuery, HallSessionQueryVariables>;
export const HandBackSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandBackSuggestion($input: HandBackSuggestionInput!) {
  handBackSuggestion(input: $input) {
    __typename
    ... on SuggestionHandedBack {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:84878eefce3f5a1af8004ac03e86cc41b9c7d2dcd1e432772f3982181b7e4053"}) as unknown as TypedDocumentString<HandBackSuggestionMutation, HandBackSuggestionMutationVariables>;
export const HandOverContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverContactProblem($input: HandOverContactProblemInput!) {
  handOverContactProblem(input: $input) {
    __typename
    ... on ContactProblemHandedOver {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5e39010ebc68f97d91eeff1bf0a69c82198c845c410e45f41cdf86c6ffd3ae7b"}) as unknown as TypedDocumentString<HandOverContactProblemMutation, HandOverContactProblemMutationVariables>;
export const HandleSentimentEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandleSentimentEvent($input: HandleSentimentEventInput!) {
  handleSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventHandled {
      event {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:026ccd27d5e4bb7171454763bf721f620b7e809263375905d72fd5c194bc92b5"}) as unknown as TypedDocumentString<HandleSentimentEventMutation, HandleSentimentEventMutationVariables>;
export const HandoversDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Handovers($filter: HandoverFilter, $first: Int, $after: String) {
  handovers(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        handedOverAt
        matters
        matterCount
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:372e096acadaf3929b17964293a3586e39b7bec0fe8f79d86e736d4496c5e26f"}) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const HistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query History($filter: EventFilter, $first: Int, $after: String) {
  events(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        cursor
        stream
        version
        kind
        at
        actorRole
        clause
        payload
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:7ef9514119133eca25b38067240c6399697565d60693e5a74b2b66af0fe50336"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const HoldExperienceActivityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldExperienceActivity($input: HoldExperienceActivityInput!) {
  holdExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityHeld {
      experienceActivity {
        id
        title
        process
        startsAt
        state
        standsSince
        enteredAt
        findings
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6c4ce41bfd97005936445d545aa71fd4973404f4edf4cdaa2b74b0b31c71b844"}) as unknown as TypedDocumentString<HoldExperienceActivityMutation, HoldExperienceActivityMutationVariables>;
export const HoldOpenDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldOpenDay($input: HoldOpenDayInput!) {
  holdOpenDay(input: $input) {
    __typename
    ... on OpenDayHeld {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ea933bf0367ee2e56365b0d8ed1da9aaff213236401474e92255255b24821fc3"}) as unknown as TypedDocumentString<HoldOpenDayMutation, HoldOpenDayMutationVariables>;
export const HoldPressConferenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldPressConference($input: HoldPressConferenceInput!) {
  holdPressConference(input: $input) {
    __typename
    ... on PressConferenceHeld {
      pressConference {
        topic
        startedAt
        speakers {
          id
          name
        }
      }
      event {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1036fb321b2d950ea381a31fff724d0a75124e4e3b11561224e1a526a6620e96"}) as unknown as TypedDocumentString<HoldPressConferenceMutation, HoldPressConferenceMutationVariables>;
export const HoldSeminarDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldSeminar($input: HoldSeminarInput!) {
  holdSeminar(input: $input) {
    __typename
    ... on SeminarHeld {
      seminar {
        id
        title
        startsAt
        state
        standsSince
        enteredAt
        heard
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6db91721f97211ad97ceb9670ed1e8f979c4d308dea50d0704b88da62e2b13ae"}) as unknown as TypedDocumentString<HoldSeminarMutation, HoldSeminarMutationVariables>;
export const InvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Invitations($everySeconds: Int = 10, $after: String) {
  invitations(everySeconds: $everySeconds, after: $after) {
    cursor
    serverTime
    resumed
    participations {
      id
      occasion
      startsAt
      state
      invitedAt
      respondedAt
      checkedInAt
      reason
      hostUnit {
        id
        name
      }
      representative {
        id
        code
        name
      }
    }
  }
}
    `, {"id":"sha256:85a540eb2dfe5e9441af09058da4e01ec19d1f8f49e7bc417e4b3646099cf474"}) as unknown as TypedDocumentString<InvitationsSubscription, InvitationsSubscriptionVariables>;
export const InviteRepresentativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteRepresentatives($input: InviteRepresentativesInput!) {
  inviteRepresentatives(input: $input) {
    __typename
    ... on RepresentativesInvited {
      participations {
        id
        occasion
        startsAt
        state
        invitedAt
        respondedAt
        checkedInAt
        reason
        hostUnit {
          id
          name
        }
        representative {
          id
          code
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2699b2f220ec9ea8f679f130cdb06883757aa7b093e20504498f052433d238d9"}) as unknown as TypedDocumentString<InviteRepresentativesMutation, InviteRepresentativesMutationVariables>;
export const IssueEntryCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueEntryCodes($input: IssueEntryCodesInput!) {
  issueEntryCodes(input: $input) {
    __typename
    ... on EntryCodesIssued {
      session {
        id
        title
      }
      codes {
        code
        qrSvg
        representative {
          id
          code
          name
          category
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e7d24800e95c2ddd626f0d484eb6fd66b03f370ffca19c0ab1f5ca7f012f193a"}) as unknown as TypedDocumentString<IssueEntryCodesMutation, IssueEntryCodesMutationVariables>;
export const AcceptInvitationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptInvitationForm($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      __typename
      participation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ed884a217c852092567e6ebf9a1a548ceafc19d4a7c3ba4ae57edb0e98c71b9d"}) as unknown as TypedDocumentString<AcceptInvitationFormMutation, AcceptInvitationFormMutationVariables>;
export const ActivateRepresentativeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ActivateRepresentativeForm($input: ActivateRepresentativeInput!) {
  activateRepresentative(input: $input) {
    __typename
    ... on RepresentativeActivated {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5afa8b29df9e53f4417bf49e4f66d8cbe98f896d2fea46744132633ce2dcbabf"}) as unknown as TypedDocumentString<ActivateRepresentativeFormMutation, ActivateRepresentativeFormMutationVariables>;
export const AddGroupMemberFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddGroupMemberForm($input: AddGroupMemberInput!) {
  addGroupMember(input: $input) {
    __typename
    ... on UnitGroupMemberAdded {
      __typename
      groupMember {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b12d3e7b2b21ed64f6b37676365f3dda29aa065a8a6c2227b212e3ddd9470cef"}) as unknown as TypedDocumentString<AddGroupMemberFormMutation, AddGroupMemberFormMutationVariables>;
export const AddPersonFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddPersonForm($input: AddPersonInput!) {
  addPerson(input: $input) {
    __typename
    ... on PersonAdded {
      __typename
      person {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:22e590c7fa7ede457c0b86046332796310b9271a3e46d16ce6cee8463b661737"}) as unknown as TypedDocumentString<AddPersonFormMutation, AddPersonFormMutationVariables>;
export const AdoptSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AdoptSuggestionForm($input: AdoptSuggestionInput!) {
  adoptSuggestion(input: $input) {
    __typename
    ... on SuggestionAdopted {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:43e6007b4a63d054e6fa10524e782f9f261cb7add34fed655d9ca7faa1c6a80a"}) as unknown as TypedDocumentString<AdoptSuggestionFormMutation, AdoptSuggestionFormMutationVariables>;
export const AnnounceOpenDayFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnnounceOpenDayForm($input: AnnounceOpenDayInput!) {
  announceOpenDay(input: $input) {
    __typename
    ... on OpenDayAnnounced {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:37bbbe3f36a4ebf5a407497e6cc94d9b2c6ee6aff5f0ca7e16411369c3d3d3a2"}) as unknown as TypedDocumentString<AnnounceOpenDayFormMutation, AnnounceOpenDayFormMutationVariables>;
export const AnswerResultReviewFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerResultReviewForm($input: AnswerResultReviewInput!) {
  answerResultReview(input: $input) {
    __typename
    ... on ResultReviewAnswered {
      __typename
      review {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b90b04dddc5902c6b8291e5d44fab5d1745363fd4dcf47fd828908f741e86932"}) as unknown as TypedDocumentString<AnswerResultReviewFormMutation, AnswerResultReviewFormMutationVariables>;
export const AnswerSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerSuggestionForm($input: AnswerSuggestionInput!) {
  answerSuggestion(input: $input) {
    __typename
    ... on SuggestionAnswered {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d673a6e00edf5ee77d801c507e6a02605896dd2c9e46f96956d19cbf4032e119"}) as unknown as TypedDocumentString<AnswerSuggestionFormMutation, AnswerSuggestionFormMutationVariables>;
export const ApproveAnnualResultsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveAnnualResultsForm($input: ApproveAnnualResultsInput!) {
  approveAnnualResults(input: $input) {
    __typename
    ... on AnnualResultsApproved {
      __typename
      resultSet {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6a45fa4a1411a8c762d0f429a4bd2376a340413afad97644bd01a83a67091a8e"}) as unknown as TypedDocumentString<ApproveAnnualResultsFormMutation, ApproveAnnualResultsFormMutationVariables>;
export const ApproveSchemeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveSchemeForm($input: ApproveSchemeInput!) {
  approveScheme(input: $input) {
    __typename
    ... on SchemeApproved {
      __typename
      scheme {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6967787522aeff30ac76ea3282d224933ae8198bf91c5d3eb7eb7440231ed9b2"}) as unknown as TypedDocumentString<ApproveSchemeFormMutation, ApproveSchemeFormMutationVariables>;
export const AssessSentimentEventFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssessSentimentEventForm($input: AssessSentimentEventInput!) {
  assessSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventAssessed {
      __typename
      event {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e613f62b7e8690aff8944c232d04a02cb71edd694cf44912e280f55b4cb9e5de"}) as unknown as TypedDocumentString<AssessSentimentEventFormMutation, AssessSentimentEventFormMutationVariables>;
export const AssignContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignContactProblemForm($input: AssignContactProblemInput!) {
  assignContactProblem(input: $input) {
    __typename
    ... on ContactProblemAssigned {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7557c4173183531ad769ad73093d0563a3492bc0174c0ac488ab17e81ab40cf3"}) as unknown as TypedDocumentString<AssignContactProblemFormMutation, AssignContactProblemFormMutationVariables>;
export const AssignPortfolioFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignPortfolioForm($input: AssignPortfolioInput!) {
  assignPortfolio(input: $input) {
    __typename
    ... on PortfolioAssigned {
      __typename
      portfolio {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5ebe6f1cf92a0e1eee7be5fbb27cdacf6983fa80d5105b98c6d7c871aeb06d0b"}) as unknown as TypedDocumentString<AssignPortfolioFormMutation, AssignPortfolioFormMutationVariables>;
export const AssignSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignSuggestionForm($input: AssignSuggestionInput!) {
  assignSuggestion(input: $input) {
    __typename
    ... on SuggestionAssigned {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bbbfcb3fae20f8d6aaeb8a9b257dd6aeb50578796674cf7bce1ee3adb49f4d4d"}) as unknown as TypedDocumentString<AssignSuggestionFormMutation, AssignSuggestionFormMutationVariables>;
export const AttestCriterionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AttestCriterionForm($input: AttestCriterionInput!) {
  attestCriterion(input: $input) {
    __typename
    ... on CriterionAttested {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6114c6210f5f3b3680d466c25428bee35cf2d79ede7bb46bc0c58153775354a5"}) as unknown as TypedDocumentString<AttestCriterionFormMutation, AttestCriterionFormMutationVariables>;
export const AttestObligationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AttestObligationForm($input: AttestObligationInput!) {
  attestObligation(input: $input) {
    __typename
    ... on ObligationAttested {
      __typename
      attestation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8befca3742ece554984b443ad7c66ae4c44452cf6a6ef107cdd840497131eeb9"}) as unknown as TypedDocumentString<AttestObligationFormMutation, AttestObligationFormMutationVariables>;
export const BindClauseFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BindClauseForm($input: BindClauseInput!) {
  bindClause(input: $input) {
    __typename
    ... on UnitGroupClauseBound {
      __typename
      groupClause {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c01c85c609e0212184e3819f9d665be6df0a0863523b6bcf5092ab72ae6896f6"}) as unknown as TypedDocumentString<BindClauseFormMutation, BindClauseFormMutationVariables>;
export const BringDocumentIntoForceFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BringDocumentIntoForceForm($input: BringDocumentIntoForceInput!) {
  bringDocumentIntoForce(input: $input) {
    __typename
    ... on DocumentForceSet {
      __typename
      document {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ee42dd1e6189726aa5aba1264ef020f4ce5069d19e9b64c7c2b245ad19129a79"}) as unknown as TypedDocumentString<BringDocumentIntoForceFormMutation, BringDocumentIntoForceFormMutationVariables>;
export const CancelDelegationTermFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelDelegationTermForm($input: CancelDelegationTermInput!) {
  cancelDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermCancelled {
      __typename
      term {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b463dc0860f7f0f92196b85f587f88982e3c09765fe7524bfe44728eda9abf6d"}) as unknown as TypedDocumentString<CancelDelegationTermFormMutation, CancelDelegationTermFormMutationVariables>;
export const CancelExperienceActivityFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelExperienceActivityForm($input: CancelExperienceActivityInput!) {
  cancelExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityCancelled {
      __typename
      experienceActivity {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5fe94fbb146820a2361f548669b14e41f3160e48925642bee55cd949fb77179c"}) as unknown as TypedDocumentString<CancelExperienceActivityFormMutation, CancelExperienceActivityFormMutationVariables>;
export const CancelInvitationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelInvitationForm($input: CancelInvitationInput!) {
  cancelInvitation(input: $input) {
    __typename
    ... on InvitationCancelled {
      __typename
      participation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9fdf08f8d0288f1750a3562eca0cdb044b6de6bf8bc0638319d03f53cf565ca3"}) as unknown as TypedDocumentString<CancelInvitationFormMutation, CancelInvitationFormMutationVariables>;
export const CancelOpenDayFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOpenDayForm($input: CancelOpenDayInput!) {
  cancelOpenDay(input: $input) {
    __typename
    ... on OpenDayCancelled {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e927f8fd56651b3a1300bf707dcdbd4e23c3e9f51ca93a9adc29d5411413a08f"}) as unknown as TypedDocumentString<CancelOpenDayFormMutation, CancelOpenDayFormMutationVariables>;
export const CancelOpenDaySignUpFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOpenDaySignUpForm($input: CancelOpenDaySignUpInput!) {
  cancelOpenDaySignUp(input: $input) {
    __typename
    ... on OpenDaySignUpCancelled {
      __typename
      signUp {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a1c370d87c44bfad9db786054657c6bc4fea45c7aa3861fe8753c3ed23d527a4"}) as unknown as TypedDocumentString<CancelOpenDaySignUpFormMutation, CancelOpenDaySignUpFormMutationVariables>;
export const CancelResearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelResearchForm($input: CancelResearchInput!) {
  cancelResearch(input: $input) {
    __typename
    ... on ResearchCancelled {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:db3bb354119ddb0fe6e841ccc89d854a239659c6c9854de611b42425e188a8ad"}) as unknown as TypedDocumentString<CancelResearchFormMutation, CancelResearchFormMutationVariables>;
export const CancelReviewSessionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelReviewSessionForm($input: CancelReviewSessionInput!) {
  cancelReviewSession(input: $input) {
    __typename
    ... on ReviewSessionCancelled {
      __typename
      session {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:73067a7262645cc50ba6e4732dd982ad55c452bfb9bc8f37f1d9c4334f6f659a"}) as unknown as TypedDocumentString<CancelReviewSessionFormMutation, CancelReviewSessionFormMutationVariables>;
export const CancelSeminarFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelSeminarForm($input: CancelSeminarInput!) {
  cancelSeminar(input: $input) {
    __typename
    ... on SeminarCancelled {
      __typename
      seminar {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3b8738f6be1dc93d1c06944b4883e880dfe49aacd9ed7c2c6c4e43b884171a54"}) as unknown as TypedDocumentString<CancelSeminarFormMutation, CancelSeminarFormMutationVariables>;
export const CancelStudyTripFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelStudyTripForm($input: CancelStudyTripInput!) {
  cancelStudyTrip(input: $input) {
    __typename
    ... on StudyTripCancelled {
      __typename
      trip {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:163624834b1a7ce24a853085047b090b2f0774529c518a741b520110681429b4"}) as unknown as TypedDocumentString<CancelStudyTripFormMutation, CancelStudyTripFormMutationVariables>;
export const ChooseCasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseCases($filter: CaseFilterInput, $first: Int!) {
  cases(filter: $filter, first: $first) {
    edges {
      node {
        id
        title
        number
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:20afbc101de1ba78cb8bd79de74a1fa6345307f9b7b91538d5481f2d100fe60e"}) as unknown as TypedDocumentString<ChooseCasesQuery, ChooseCasesQueryVariables>;
export const ChooseCommunitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseCommunities($filter: CommunityFilter, $first: Int!) {
  communities(filter: $filter, first: $first) {
    edges {
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:3dc4ec87c388c5c5e2dd5e8993f9ad15999e7a166af3977134bfd2142bcb3fae"}) as unknown as TypedDocumentString<ChooseCommunitiesQuery, ChooseCommunitiesQueryVariables>;
export const ChooseContactProblemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseContactProblems($filter: ContactProblemFilter, $first: Int!) {
  contactProblems(filter: $filter, first: $first) {
    edges {
      node {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:9c008aa5a4a4b7cb76ea4fddaef0f6a51c981ab0d8854b89c7d4abcc1dbd7433"}) as unknown as TypedDocumentString<ChooseContactProblemsQuery, ChooseContactProblemsQueryVariables>;
export const ChooseDelegationTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseDelegationTerms($filter: DelegationTermFilter, $first: Int!) {
  delegationTerms(filter: $filter, first: $first) {
    edges {
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:cc9d8252bf60fda40fa92ced93cdd8dabbd026873a745c777cc162890cdffbd6"}) as unknown as TypedDocumentString<ChooseDelegationTermsQuery, ChooseDelegationTermsQueryVariables>;
export const ChooseEnterprisesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseEnterprises($filter: EnterpriseFilter, $first: Int!) {
  enterprises(filter: $filter, first: $first) {
    edges {
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:f325a9e32dc14b220a4e20e15dcde16ed5560f3b302dcd2b8959cea3d74ba05f"}) as unknown as TypedDocumentString<ChooseEnterprisesQuery, ChooseEnterprisesQueryVariables>;
export const ChooseIndicatorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseIndicators($filter: IndicatorFilter, $first: Int!) {
  indicators(filter: $filter, first: $first) {
    edges {
      node {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:f2cf118f956c11658431fa45d9d542bca692c104359ef9b964d554a40b951ff2"}) as unknown as TypedDocumentString<ChooseIndicatorsQuery, ChooseIndicatorsQueryVariables>;
export const ChooseRepresentativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseRepresentatives($filter: RepresentativeFilterInput, $first: Int!) {
  representatives(filter: $filter, first: $first) {
    edges {
      node {
        id
        name
        code
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:e36e9dd43afe387aa57a22f4d0b8edd6b7401384d7538c305bd0fb2ec43b7306"}) as unknown as TypedDocumentString<ChooseRepresentativesQuery, ChooseRepresentativesQueryVariables>;
export const ChooseResearchReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseResearchReports($filter: ResearchReportFilter, $first: Int!) {
  researchReports(filter: $filter, first: $first) {
    edges {
      node {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:8bf3fe1a83c1c98889b1bf9dddb407191b29b46d3902b1e5dc69b7bb1d4eb329"}) as unknown as TypedDocumentString<ChooseResearchReportsQuery, ChooseResearchReportsQueryVariables>;
export const ChooseReviewSessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseReviewSessions($filter: ReviewSessionFilter, $first: Int!) {
  reviewSessions(filter: $filter, first: $first) {
    edges {
      node {
        id
        title
        startsAt
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:2b4a909106a9c4a3fddf67617e7b18ce1cfbe27383f03d94cef8ace95b6dcad4"}) as unknown as TypedDocumentString<ChooseReviewSessionsQuery, ChooseReviewSessionsQueryVariables>;
export const ChooseSentimentEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseSentimentEvents($filter: SentimentEventFilter, $first: Int!) {
  sentimentEvents(filter: $filter, first: $first) {
    edges {
      node {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:4e9a95b644b7ba80d939d2e8c82d64653237033de020be0435b16b92ddf95e88"}) as unknown as TypedDocumentString<ChooseSentimentEventsQuery, ChooseSentimentEventsQueryVariables>;
export const ChooseSuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseSuggestions($filter: SuggestionFilter, $first: Int!) {
  suggestions(filter: $filter, first: $first) {
    edges {
      node {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:e32c61c64fcecd8fb129395f230127d7da524a7ae6d4da5fd010d45331913471"}) as unknown as TypedDocumentString<ChooseSuggestionsQuery, ChooseSuggestionsQueryVariables>;
export const ChooseUnitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChooseUnits($filter: UnitFilterInput, $first: Int!) {
  units(filter: $filter, first: $first) {
    edges {
      node {
        id
        name
        nameEn
        code
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:27995b48cb4d6215e4214ea2c444fec33cd28df244f00f2649508e6e16cac49c"}) as unknown as TypedDocumentString<ChooseUnitsQuery, ChooseUnitsQueryVariables>;
export const ClassifySentimentEventFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ClassifySentimentEventForm($input: ClassifySentimentEventInput!) {
  classifySentimentEvent(input: $input) {
    __typename
    ... on SentimentEventClassified {
      __typename
      event {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e88122e1a0085c75394054f3e01661e96c871364e9fd8c106c0dca5fcd59c365"}) as unknown as TypedDocumentString<ClassifySentimentEventFormMutation, ClassifySentimentEventFormMutationVariables>;
export const CloseContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseContactProblemForm($input: CloseContactProblemInput!) {
  closeContactProblem(input: $input) {
    __typename
    ... on ContactProblemClosed {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c70be69537d0d3a545cd4e2c8b5afcc27cd67b155210b2092e7d747c9737f64b"}) as unknown as TypedDocumentString<CloseContactProblemFormMutation, CloseContactProblemFormMutationVariables>;
export const CloseOpenDayFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseOpenDayForm($input: CloseOpenDayInput!) {
  closeOpenDay(input: $input) {
    __typename
    ... on OpenDayClosed {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:79bc993dc2981096d4c288eba62358c7fd4eb3d1af52f49f2c2d5e9f6530ec0f"}) as unknown as TypedDocumentString<CloseOpenDayFormMutation, CloseOpenDayFormMutationVariables>;
export const CloseResearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseResearchForm($input: CloseResearchInput!) {
  closeResearch(input: $input) {
    __typename
    ... on ResearchClosed {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:77e6e60ef99a3b20bd71d681c63156fa6ae3077d2580a1d580fd09a9b8a2fa4e"}) as unknown as TypedDocumentString<CloseResearchFormMutation, CloseResearchFormMutationVariables>;
export const CloseResearchFindingFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseResearchFindingForm($input: CloseResearchFindingInput!) {
  closeResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingClosed {
      __typename
      finding {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:57554bc5bba9848c20f35a7cee97147eead9095fa969869659fd8cb3e798f39e"}) as unknown as TypedDocumentString<CloseResearchFindingFormMutation, CloseResearchFindingFormMutationVariables>;
export const CloseSchemeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseSchemeForm($input: CloseSchemeInput!) {
  closeScheme(input: $input) {
    __typename
    ... on SchemeClosed {
      __typename
      scheme {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7620941278ce5cab419bc7629429543ade1130c4f698b3e9ce63ef3ea4699fca"}) as unknown as TypedDocumentString<CloseSchemeFormMutation, CloseSchemeFormMutationVariables>;
export const CloseSentimentEventFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseSentimentEventForm($input: CloseSentimentEventInput!) {
  closeSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventClosed {
      __typename
      event {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d5517418c18b4bc0017f7dd409a342f0d9de59bc96ecbc905d454ad345685c89"}) as unknown as TypedDocumentString<CloseSentimentEventFormMutation, CloseSentimentEventFormMutationVariables>;
export const CommitIndicatorFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CommitIndicatorForm($input: CommitIndicatorInput!) {
  commitIndicator(input: $input) {
    __typename
    ... on IndicatorCommitted {
      __typename
      indicator {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e456569b425c4d1f0297d361e8b2aa76fc90d1f1f03e6379dfca290f07a48f4e"}) as unknown as TypedDocumentString<CommitIndicatorFormMutation, CommitIndicatorFormMutationVariables>;
export const CompleteResearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteResearchForm($input: CompleteResearchInput!) {
  completeResearch(input: $input) {
    __typename
    ... on ResearchCompleted {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:869f93fd4b06848edd8c5e84e1c6d9bd64151196b61fa6e73f6aa1f9381f838e"}) as unknown as TypedDocumentString<CompleteResearchFormMutation, CompleteResearchFormMutationVariables>;
export const CompleteStudyTripFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteStudyTripForm($input: CompleteStudyTripInput!) {
  completeStudyTrip(input: $input) {
    __typename
    ... on StudyTripCompleted {
      __typename
      trip {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ff6346403183888962add99711a8ee9f48b1cfdb43263a44ee09d1a5db8f8f70"}) as unknown as TypedDocumentString<CompleteStudyTripFormMutation, CompleteStudyTripFormMutationVariables>;
export const ComputeAnnualResultsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ComputeAnnualResultsForm($input: ComputeAnnualResultsInput!) {
  computeAnnualResults(input: $input) {
    __typename
    ... on AnnualResultsComputed {
      __typename
      resultSet {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:903866c6e48cd96341da47175e7fbc7a04864859e117fda43cb43a0c4218de50"}) as unknown as TypedDocumentString<ComputeAnnualResultsFormMutation, ComputeAnnualResultsFormMutationVariables>;
export const CorrectResearchDaysFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectResearchDaysForm($input: CorrectResearchDaysInput!) {
  correctResearchDays(input: $input) {
    __typename
    ... on ResearchDaysCorrected {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a225d9b5b0cebc31e3cd3b8793f9aed15adef888f9b72a37c602f8756e0b8cc3"}) as unknown as TypedDocumentString<CorrectResearchDaysFormMutation, CorrectResearchDaysFormMutationVariables>;
export const CountAnnualResultSetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountAnnualResultSets($filter: AnnualResultSetFilter, $by: AnnualResultSetGrouping!) {
  annualResultSets(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:2c2fb8c02c92c5de129cbe7b07ddbca1a9b8c99137c63933846916a89b46bf28"}) as unknown as TypedDocumentString<CountAnnualResultSetsQuery, CountAnnualResultSetsQueryVariables>;
export const CountAnnualResultsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountAnnualResults($filter: AnnualResultFilter, $by: AnnualResultGrouping!) {
  annualResults(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:9152cdf637f51806bf80fa638d9470c33dbf60f010b7e5777d766289c02ebe31"}) as unknown as TypedDocumentString<CountAnnualResultsQuery, CountAnnualResultsQueryVariables>;
export const CountCasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountCases($filter: CaseFilterInput, $by: CaseGrouping!) {
  cases(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:40a463fe0b22898488c2b3026dae2ed608575ee1f8d1dc1425cd459493e33c27"}) as unknown as TypedDocumentString<CountCasesQuery, CountCasesQueryVariables>;
export const CountContactProblemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountContactProblems($filter: ContactProblemFilter, $by: ContactProblemGrouping!) {
  contactProblems(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:709603daa4082a71110ef1a890b26bc78a4b82d60f7042cb19292de6bd05874f"}) as unknown as TypedDocumentString<CountContactProblemsQuery, CountContactProblemsQueryVariables>;
export const CountDailyAssessmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountDailyAssessments($filter: DailyAssessmentFilter, $by: DailyAssessmentGrouping!) {
  dailyAssessments(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:cb2cc70ad343e4ae3b97c8701c95b30b4d48b2cdeada42fc24661a9245b6ec96"}) as unknown as TypedDocumentString<CountDailyAssessmentsQuery, CountDailyAssessmentsQueryVariables>;
export const CountDeadlinesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountDeadlines($filter: DeadlineFilter, $by: DeadlineGrouping!) {
  deadlines(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:f7d09d2948fe02b89cacb8c7bdb784e0edfc50dad90787df7993098053f4f395"}) as unknown as TypedDocumentString<CountDeadlinesQuery, CountDeadlinesQueryVariables>;
export const CountEnterprisesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountEnterprises($filter: EnterpriseFilter, $by: EnterpriseGrouping!) {
  enterprises(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:c6bdaaf3db758864573d2c325e0889a6e6d4055eccec2e7a42c820454ab33661"}) as unknown as TypedDocumentString<CountEnterprisesQuery, CountEnterprisesQueryVariables>;
export const CountExperienceActivitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountExperienceActivities($filter: ExperienceActivityFilter, $by: ExperienceActivityGrouping!) {
  experienceActivities(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:e7bfb70a0558434cb732aeb4f66fe039e5a9de4588e7109552af91239c17cbb5"}) as unknown as TypedDocumentString<CountExperienceActivitiesQuery, CountExperienceActivitiesQueryVariables>;
export const CountHandoversDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountHandovers($filter: HandoverFilter, $by: HandoverGrouping!) {
  handovers(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:3a99e887f87abad39881aee786a1b404f7a47ac9704e6028ceac55115468fbc2"}) as unknown as TypedDocumentString<CountHandoversQuery, CountHandoversQueryVariables>;
export const CountIndicatorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountIndicators($filter: IndicatorFilter, $by: IndicatorGrouping!) {
  indicators(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:ce6edb6794140ae2f761c17fd945eb6f63a4e1639667630713922f272f036bf0"}) as unknown as TypedDocumentString<CountIndicatorsQuery, CountIndicatorsQueryVariables>;
export const CountLeaderVisitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountLeaderVisits($filter: LeaderVisitFilter, $by: LeaderVisitGrouping!) {
  leaderVisits(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:f8e599b3a89b761622bc27f3401de290a61f4bf69e5445fed2029b08687bb6b7"}) as unknown as TypedDocumentString<CountLeaderVisitsQuery, CountLeaderVisitsQueryVariables>;
export const CountMatterReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountMatterReports($filter: MatterReportFilter, $by: MatterReportGrouping!) {
  matterReports(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:41cd0e461a311dc90ee77a76973a12790dcc804cf36b9207ff2d5284aaabf88a"}) as unknown as TypedDocumentString<CountMatterReportsQuery, CountMatterReportsQueryVariables>;
export const CountObligationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountObligations($filter: ObligationFilter, $by: ObligationGrouping!, $year: Int!) {
  obligations(filter: $filter, year: $year) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:a3a5089eef9416d38663def2d4e9dd6ff9b23134494e7ba5a8fd86ccc72ee0f9"}) as unknown as TypedDocumentString<CountObligationsQuery, CountObligationsQueryVariables>;
export const CountOpenDaySignUpsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountOpenDaySignUps($filter: OpenDaySignUpFilter, $by: OpenDaySignUpGrouping!) {
  openDaySignUps(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:7a2a77a2b67a14a9b9a50e60d1820fb40709c04900cd067bace6f753067ecd23"}) as unknown as TypedDocumentString<CountOpenDaySignUpsQuery, CountOpenDaySignUpsQueryVariables>;
export const CountOpenDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountOpenDays($filter: OpenDayFilter, $by: OpenDayGrouping!) {
  openDays(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:c40eeadecda5e71dd4e0591ecaf18e9faa7b1db4f4f7945a17db3496c3c266ba"}) as unknown as TypedDocumentString<CountOpenDaysQuery, CountOpenDaysQueryVariables>;
export const CountParticipationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountParticipations($filter: ParticipationFilter, $by: ParticipationGrouping!) {
  participations(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:b56548b08f61ceb6db3ae6189451674daa628e6b6d572b009ccb29b1483950e2"}) as unknown as TypedDocumentString<CountParticipationsQuery, CountParticipationsQueryVariables>;
export const CountRectificationItemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountRectificationItems($filter: RectificationItemFilter, $by: RectificationItemGrouping!) {
  rectificationItems(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:b326ef9b9e40f2bc0dffd14441ca135450440f7fb29e53710a259538a4a38354"}) as unknown as TypedDocumentString<CountRectificationItemsQuery, CountRectificationItemsQueryVariables>;
export const CountRepresentativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountRepresentatives($filter: RepresentativeFilterInput, $by: RepresentativeGrouping!) {
  representatives(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:f3791d0e527e68942b1b23187be0a8efe6564be577bb69a33dafbdce3bb98786"}) as unknown as TypedDocumentString<CountRepresentativesQuery, CountRepresentativesQueryVariables>;
export const CountResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountResearch($filter: ResearchFilter, $by: ResearchGrouping!) {
  research(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:ba5a0f515ba5f510790dd7e50133a16dc50b5adb8413466cacdd1ae7596b7320"}) as unknown as TypedDocumentString<CountResearchQuery, CountResearchQueryVariables>;
export const CountResearchFindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountResearchFindings($filter: ResearchFindingFilter, $by: ResearchFindingGrouping!) {
  researchFindings(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:0c02fe9665ec12e559efba061327c12ec55b089978dec2cd5db75d4abf23acd5"}) as unknown as TypedDocumentString<CountResearchFindingsQuery, CountResearchFindingsQueryVariables>;
export const CountResearchReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountResearchReports($filter: ResearchReportFilter, $by: ResearchReportGrouping!) {
  researchReports(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:0cf2145fd63374cafad9523c7856e357a0417e441aaa0133f21104bb1a736d84"}) as unknown as TypedDocumentString<CountResearchReportsQuery, CountResearchReportsQueryVariables>;
export const CountReviewSessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountReviewSessions($filter: ReviewSessionFilter, $by: ReviewSessionGrouping!) {
  reviewSessions(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:4f649c7d22c8579c2a282448e09d94ed5a4bb5286a9e1a47c98ee3da87303112"}) as unknown as TypedDocumentString<CountReviewSessionsQuery, CountReviewSessionsQueryVariables>;
export const CountSchemesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountSchemes($filter: SchemeFilter, $by: SchemeGrouping!) {
  schemes(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:475b0a83ee0385f3c1b08a839eb6be00e2f66f3b9861575b08dd45fee6553a14"}) as unknown as TypedDocumentString<CountSchemesQuery, CountSchemesQueryVariables>;
export const CountSeminarsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountSeminars($filter: SeminarFilter, $by: SeminarGrouping!) {
  seminars(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:b9649e5d86abe201d693b5e905286a4af75cb9d1f79895a0884de9f0176803f7"}) as unknown as TypedDocumentString<CountSeminarsQuery, CountSeminarsQueryVariables>;
export const CountSentimentEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountSentimentEvents($filter: SentimentEventFilter, $by: SentimentEventGrouping!) {
  sentimentEvents(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:5280864dadcbbe5d35e38d581750ffec72ea1b371fc9962e19a907babb7913ea"}) as unknown as TypedDocumentString<CountSentimentEventsQuery, CountSentimentEventsQueryVariables>;
export const CountSpecialInviteesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountSpecialInvitees($filter: SpecialInviteeFilter, $by: SpecialInviteeGrouping!) {
  specialInvitees(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:8f9eb918ffbec21209d399781ac8a6b589ab2944ab4b307c66c993e451e01d40"}) as unknown as TypedDocumentString<CountSpecialInviteesQuery, CountSpecialInviteesQueryVariables>;
export const CountStudyTripsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountStudyTrips($filter: StudyTripFilter, $by: StudyTripGrouping!) {
  studyTrips(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:f3162e6ff3afe85966d8c2b45a0332053a2e1b8a620fb9fcf1e692dbc9c65f51"}) as unknown as TypedDocumentString<CountStudyTripsQuery, CountStudyTripsQueryVariables>;
export const CountSuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountSuggestions($filter: SuggestionFilter, $by: SuggestionGrouping!) {
  suggestions(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:06a050756b4a970dd052211f06de435aa39944cd9af80d5d5d67e01300379b24"}) as unknown as TypedDocumentString<CountSuggestionsQuery, CountSuggestionsQueryVariables>;
export const CountSupervisionItemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountSupervisionItems($filter: SupervisionItemFilter, $by: SupervisionItemGrouping!) {
  supervisionItems(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:d6358308c3be962af9e6170e18f70a125a4e9f790154ba26e7e4f646cb2ee3e4"}) as unknown as TypedDocumentString<CountSupervisionItemsQuery, CountSupervisionItemsQueryVariables>;
export const CountThirdPartyEvaluationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountThirdPartyEvaluations($filter: ThirdPartyEvaluationFilter, $by: ThirdPartyEvaluationGrouping!) {
  thirdPartyEvaluations(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:4fc447cbf21aa84c709ae6346805f775231695a7797b8b7aee7f2fa3c586d452"}) as unknown as TypedDocumentString<CountThirdPartyEvaluationsQuery, CountThirdPartyEvaluationsQueryVariables>;
export const CountVisitFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountVisitFeedback($filter: VisitFeedbackFilter, $by: VisitFeedbackGrouping!) {
  visitFeedback(filter: $filter) {
    counts(by: $by) {
      key
      count
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:990fd61b3832f347da5f1c4f238fede5036bbbf8df1981f834eec64f559adee6"}) as unknown as TypedDocumentString<CountVisitFeedbackQuery, CountVisitFeedbackQueryVariables>;
export const DeclareUnitGroupFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclareUnitGroupForm($input: DeclareUnitGroupInput!) {
  declareUnitGroup(input: $input) {
    __typename
    ... on UnitGroupDeclared {
      __typename
      unitGroup {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:37933b78c0c3c5670bebbc44033c35b57c13480ff51c57111e3d072ac8601f8d"}) as unknown as TypedDocumentString<DeclareUnitGroupFormMutation, DeclareUnitGroupFormMutationVariables>;
export const DeclineIndicatorFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineIndicatorForm($input: DeclineIndicatorInput!) {
  declineIndicator(input: $input) {
    __typename
    ... on IndicatorDeclined {
      __typename
      indicator {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:12ce0fbae42ea491364bd2684d361f11b332523790f21116bf716e49f438491b"}) as unknown as TypedDocumentString<DeclineIndicatorFormMutation, DeclineIndicatorFormMutationVariables>;
export const DeclineInvitationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineInvitationForm($input: DeclineInvitationInput!) {
  declineInvitation(input: $input) {
    __typename
    ... on InvitationDeclined {
      __typename
      participation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:dee1c2eea1a7d9378143af71e45618351ab2474c78a3e786b34b451ff54b9ca7"}) as unknown as TypedDocumentString<DeclineInvitationFormMutation, DeclineInvitationFormMutationVariables>;
export const DeclineSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineSuggestionForm($input: DeclineSuggestionInput!) {
  declineSuggestion(input: $input) {
    __typename
    ... on SuggestionDeclined {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:657a539668386bf2d526b044e28f076b20e0af6eb2d093fe9c7f36d68a9d2fe8"}) as unknown as TypedDocumentString<DeclineSuggestionFormMutation, DeclineSuggestionFormMutationVariables>;
export const DisposeVisitFeedbackFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DisposeVisitFeedbackForm($input: DisposeVisitFeedbackInput!) {
  disposeVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackDisposed {
      __typename
      feedback {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b1704b325990d17ec2b9f2235eca7165a9d01791c91b4ab0c2dfad39abd52fae"}) as unknown as TypedDocumentString<DisposeVisitFeedbackFormMutation, DisposeVisitFeedbackFormMutationVariables>;
export const DraftAuthorizationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftAuthorizationForm($input: DraftAuthorizationInput!) {
  draftAuthorization(input: $input) {
    __typename
    ... on AuthorizationDrafted {
      __typename
      authorization {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:86f6326db4de3cda9e80a45838ad558e146b3d3367087a7093717cc9d05379fc"}) as unknown as TypedDocumentString<DraftAuthorizationFormMutation, DraftAuthorizationFormMutationVariables>;
export const DraftSchemeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftSchemeForm($input: DraftSchemeInput!) {
  draftScheme(input: $input) {
    __typename
    ... on SchemeDrafted {
      __typename
      scheme {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2b430702dbc683acc44892ef20b949a1a576863ced756356ae663c9e72c1872b"}) as unknown as TypedDocumentString<DraftSchemeFormMutation, DraftSchemeFormMutationVariables>;
export const DrawRepresentativesFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DrawRepresentativesForm($input: DrawRepresentativesInput!) {
  drawRepresentatives(input: $input) {
    __typename
    ... on RepresentativesDrawn {
      __typename
      draw {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:86fe64da88b493794a78065e17a7a075a1882673cb41ab7fcd923cf29dc326cf"}) as unknown as TypedDocumentString<DrawRepresentativesFormMutation, DrawRepresentativesFormMutationVariables>;
export const EditCommunityFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditCommunityForm($input: EditCommunityInput!) {
  editCommunity(input: $input) {
    __typename
    ... on CommunityEdited {
      __typename
      community {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c2af39155947b843ec08f0eda87a5a81072fe9a3a3e6c87625ba4ba204d2925d"}) as unknown as TypedDocumentString<EditCommunityFormMutation, EditCommunityFormMutationVariables>;
export const EditContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditContactProblemForm($input: EditContactProblemInput!) {
  editContactProblem(input: $input) {
    __typename
    ... on ContactProblemEdited {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8b558c4630bc242e0dab91682e2f5966c5c3c18582a9b27a8d81ff92314538a0"}) as unknown as TypedDocumentString<EditContactProblemFormMutation, EditContactProblemFormMutationVariables>;
export const EditDelegationTermFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditDelegationTermForm($input: EditDelegationTermInput!) {
  editDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermEdited {
      __typename
      term {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:500006b80c6ffe716b4ef66ffda0061ab0d80e12c391822b37745170097debf5"}) as unknown as TypedDocumentString<EditDelegationTermFormMutation, EditDelegationTermFormMutationVariables>;
export const EditEnterpriseFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditEnterpriseForm($input: EditEnterpriseInput!) {
  editEnterprise(input: $input) {
    __typename
    ... on EnterpriseEdited {
      __typename
      enterprise {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c4e93fc8fa39d6126bfc224c2c26d43693c5c35826c0d0180c8a83f3a2dcfae7"}) as unknown as TypedDocumentString<EditEnterpriseFormMutation, EditEnterpriseFormMutationVariables>;
export const EditExperienceActivityFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditExperienceActivityForm($input: EditExperienceActivityInput!) {
  editExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityEdited {
      __typename
      experienceActivity {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:784c442587ff7bdab329e574d27031866c4e4a88db79694da4ffbf69f50e4591"}) as unknown as TypedDocumentString<EditExperienceActivityFormMutation, EditExperienceActivityFormMutationVariables>;
export const EditHandoverFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditHandoverForm($input: EditHandoverInput!) {
  editHandover(input: $input) {
    __typename
    ... on HandoverEdited {
      __typename
      handover {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4356f7c13b6f15e0a8a19ee4f390711cad138cc28f549030051e6ee49ec251b7"}) as unknown as TypedDocumentString<EditHandoverFormMutation, EditHandoverFormMutationVariables>;
export const EditIndicatorFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditIndicatorForm($input: EditIndicatorInput!) {
  editIndicator(input: $input) {
    __typename
    ... on IndicatorEdited {
      __typename
      indicator {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a48b36d928db0863e8e60ca8b7df74185bbf32c3c1ebbebfd4a4602da5e66f12"}) as unknown as TypedDocumentString<EditIndicatorFormMutation, EditIndicatorFormMutationVariables>;
export const EditLeaderVisitFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditLeaderVisitForm($input: EditLeaderVisitInput!) {
  editLeaderVisit(input: $input) {
    __typename
    ... on LeaderVisitEdited {
      __typename
      visit {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a5e21d674e591dae3ea7a3c62e3a6b91f10662c844fe8f41255f38541cce7ca7"}) as unknown as TypedDocumentString<EditLeaderVisitFormMutation, EditLeaderVisitFormMutationVariables>;
export const EditMatterReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditMatterReportForm($input: EditMatterReportInput!) {
  editMatterReport(input: $input) {
    __typename
    ... on MatterReportEdited {
      __typename
      report {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7f995ba13fc557e3dd3efbb163f12ecfc68f533cf835a2eafc56943780f65336"}) as unknown as TypedDocumentString<EditMatterReportFormMutation, EditMatterReportFormMutationVariables>;
export const EditOpenDayFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditOpenDayForm($input: EditOpenDayInput!) {
  editOpenDay(input: $input) {
    __typename
    ... on OpenDayEdited {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f4dfe853187d04528531c1bae9be520d2b3a91c662b6004ea136be0d7d24f262"}) as unknown as TypedDocumentString<EditOpenDayFormMutation, EditOpenDayFormMutationVariables>;
export const EditRepresentativeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditRepresentativeForm($input: EditRepresentativeInput!) {
  editRepresentative(input: $input) {
    __typename
    ... on RepresentativeEdited {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5f5837f122cc5ddefa4585a84c9893646cfc59f8e29dc55fba11a55e3ab41db0"}) as unknown as TypedDocumentString<EditRepresentativeFormMutation, EditRepresentativeFormMutationVariables>;
export const EditResearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditResearchForm($input: EditResearchInput!) {
  editResearch(input: $input) {
    __typename
    ... on ResearchEdited {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c2407e0309b7c2ffdb2175ad9b7f3a93528cd6c03a2e6272b242919fc33ba0e9"}) as unknown as TypedDocumentString<EditResearchFormMutation, EditResearchFormMutationVariables>;
export const EditResearchFindingFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditResearchFindingForm($input: EditResearchFindingInput!) {
  editResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingEdited {
      __typename
      finding {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3d4f05419cc238590735009c6452cee63674cf853cf5693f1c5b59a82b7f10f1"}) as unknown as TypedDocumentString<EditResearchFindingFormMutation, EditResearchFindingFormMutationVariables>;
export const EditResearchReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditResearchReportForm($input: EditResearchReportInput!) {
  editResearchReport(input: $input) {
    __typename
    ... on ResearchReportEdited {
      __typename
      report {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e6bbb8be7e9704e4d04afd2d5d1e5a66ac88d9f6e1272455831c420b49cb9804"}) as unknown as TypedDocumentString<EditResearchReportFormMutation, EditResearchReportFormMutationVariables>;
export const EditReviewSessionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditReviewSessionForm($input: EditReviewSessionInput!) {
  editReviewSession(input: $input) {
    __typename
    ... on ReviewSessionEdited {
      __typename
      session {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a8cb9376629adb9f4798ee5fdcd4fc078e0a2d2b33baca9713772c65bb8d0868"}) as unknown as TypedDocumentString<EditReviewSessionFormMutation, EditReviewSessionFormMutationVariables>;
export const EditSchemeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSchemeForm($input: EditSchemeInput!) {
  editScheme(input: $input) {
    __typename
    ... on SchemeEdited {
      __typename
      scheme {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d6a36a622369367fd88a9494bd5e50744945333422f77223928c80a9e23c8c3e"}) as unknown as TypedDocumentString<EditSchemeFormMutation, EditSchemeFormMutationVariables>;
export const EditSeminarFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSeminarForm($input: EditSeminarInput!) {
  editSeminar(input: $input) {
    __typename
    ... on SeminarEdited {
      __typename
      seminar {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:52ce22016604bf995f9196445ab7a323addf19bd29f608a3542aab06364e08fa"}) as unknown as TypedDocumentString<EditSeminarFormMutation, EditSeminarFormMutationVariables>;
export const EditSpecialInviteeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSpecialInviteeForm($input: EditSpecialInviteeInput!) {
  editSpecialInvitee(input: $input) {
    __typename
    ... on SpecialInviteeEdited {
      __typename
      specialInvitee {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:49af541b8f58973957672f2ee36c2b39b6e1e44b59945a4c904b43245903f92b"}) as unknown as TypedDocumentString<EditSpecialInviteeFormMutation, EditSpecialInviteeFormMutationVariables>;
export const EditStudyTripFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditStudyTripForm($input: EditStudyTripInput!) {
  editStudyTrip(input: $input) {
    __typename
    ... on StudyTripEdited {
      __typename
      trip {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b8dfe10c6be314f479538e0dc622d39aa342adc14c0b9b8047a2bdddfb8d11a3"}) as unknown as TypedDocumentString<EditStudyTripFormMutation, EditStudyTripFormMutationVariables>;
export const EditSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSuggestionForm($input: EditSuggestionInput!) {
  editSuggestion(input: $input) {
    __typename
    ... on SuggestionEdited {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6c7af724d3ac6d09aad1335ca0b026fabf71be4e962d5d7cc94b6b401db33f2f"}) as unknown as TypedDocumentString<EditSuggestionFormMutation, EditSuggestionFormMutationVariables>;
export const EndAbsenceFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndAbsenceForm($input: EndAbsenceInput!) {
  endAbsence(input: $input) {
    __typename
    ... on AbsenceEnded {
      __typename
      absence {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:cf99b141f6ae3897a414139a642286efc378f393f1a6334312796c75f0297ca6"}) as unknown as TypedDocumentString<EndAbsenceFormMutation, EndAbsenceFormMutationVariables>;
export const EndAuthorizationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndAuthorizationForm($input: EndAuthorizationInput!) {
  endAuthorization(input: $input) {
    __typename
    ... on AuthorizationEnded {
      __typename
      authorization {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d05b9dd68c1bd30966243d3c349a52c3c23191a64102ae9b03f0b4ad21758c2f"}) as unknown as TypedDocumentString<EndAuthorizationFormMutation, EndAuthorizationFormMutationVariables>;
export const EndDelegationTermFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndDelegationTermForm($input: EndDelegationTermInput!) {
  endDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermEnded {
      __typename
      term {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7e24940fba07e9b51549262681a2294ab8a08c3199bc4593cc31b074843f7f58"}) as unknown as TypedDocumentString<EndDelegationTermFormMutation, EndDelegationTermFormMutationVariables>;
export const EndLeaderLinkFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndLeaderLinkForm($input: EndLeaderLinkInput!) {
  endLeaderLink(input: $input) {
    __typename
    ... on LeaderLinkEnded {
      __typename
      link {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:56cf8e55678969b30648860b94e0978b48d07d46d88eb381f580c65d32da2b63"}) as unknown as TypedDocumentString<EndLeaderLinkFormMutation, EndLeaderLinkFormMutationVariables>;
export const EndMembershipFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndMembershipForm($input: EndMembershipInput!) {
  endMembership(input: $input) {
    __typename
    ... on MembershipEnded {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e0075c2929f1298b23c2ad8665db3e8ca380e652ee6de9a25309a9b568391720"}) as unknown as TypedDocumentString<EndMembershipFormMutation, EndMembershipFormMutationVariables>;
export const EndPairingFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndPairingForm($input: EndPairingInput!) {
  endPairing(input: $input) {
    __typename
    ... on PairingEnded {
      __typename
      pairing {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:71a4f715e64888817b58fb80c0ad25c7642376c9fcef20ed1cc9bb9fcd699fe9"}) as unknown as TypedDocumentString<EndPairingFormMutation, EndPairingFormMutationVariables>;
export const EndPortfolioFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndPortfolioForm($input: EndPortfolioInput!) {
  endPortfolio(input: $input) {
    __typename
    ... on PortfolioEnded {
      __typename
      portfolio {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7d7fa27d796a05c5f194ebcd16cd7b2db8a666f29aba8e1524cb0ba1284cd0de"}) as unknown as TypedDocumentString<EndPortfolioFormMutation, EndPortfolioFormMutationVariables>;
export const EndSpecialInviteeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSpecialInviteeForm($input: EndSpecialInviteeInput!) {
  endSpecialInvitee(input: $input) {
    __typename
    ... on SpecialInviteeEnded {
      __typename
      specialInvitee {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6729833ce17b086c5a6a1606f8cc69753ce2f4fc93d9ae0c0d3f67a46c465886"}) as unknown as TypedDocumentString<EndSpecialInviteeFormMutation, EndSpecialInviteeFormMutationVariables>;
export const EndUnitGroupFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndUnitGroupForm($input: EndUnitGroupInput!) {
  endUnitGroup(input: $input) {
    __typename
    ... on UnitGroupEnded {
      __typename
      unitGroup {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bd53ff296dc15058eae5644848b45f79252bffc3dc856603dad35e53b784e486"}) as unknown as TypedDocumentString<EndUnitGroupFormMutation, EndUnitGroupFormMutationVariables>;
export const EngageSpecialInviteeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EngageSpecialInviteeForm($input: EngageSpecialInviteeInput!) {
  engageSpecialInvitee(input: $input) {
    __typename
    ... on SpecialInviteeEngaged {
      __typename
      specialInvitee {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f8d61438d9457b903e432d20ff9c05f559903e54a46955e6fb78887800763cb7"}) as unknown as TypedDocumentString<EngageSpecialInviteeFormMutation, EngageSpecialInviteeFormMutationVariables>;
export const EnterCommunityFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterCommunityForm($input: EnterCommunityInput!) {
  enterCommunity(input: $input) {
    __typename
    ... on CommunityEntered {
      __typename
      community {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8d334c9cf59263ad30fa6653934544d6c015aaaf82262d45c340fb9a0d650330"}) as unknown as TypedDocumentString<EnterCommunityFormMutation, EnterCommunityFormMutationVariables>;
export const EnterDailyAssessmentFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterDailyAssessmentForm($input: EnterDailyAssessmentInput!) {
  enterDailyAssessment(input: $input) {
    __typename
    ... on DailyAssessmentEntered {
      __typename
      assessment {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7bf635405a52c70e6e3e78915aa77cfacc6fa5240a06afc14f5aba9ca2ccef5f"}) as unknown as TypedDocumentString<EnterDailyAssessmentFormMutation, EnterDailyAssessmentFormMutationVariables>;
export const EnterEnterpriseFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterEnterpriseForm($input: EnterEnterpriseInput!) {
  enterEnterprise(input: $input) {
    __typename
    ... on EnterpriseEntered {
      __typename
      enterprise {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:61b24fc4bf2b05984aeb51e7f5e811da4188885728a677ac04cc6b04d1948f83"}) as unknown as TypedDocumentString<EnterEnterpriseFormMutation, EnterEnterpriseFormMutationVariables>;
export const EnterThirdPartyEvaluationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterThirdPartyEvaluationForm($input: EnterThirdPartyEvaluationInput!) {
  enterThirdPartyEvaluation(input: $input) {
    __typename
    ... on ThirdPartyEvaluationEntered {
      __typename
      evaluation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e6869b837bc24e957e121cd6f4d54c15c90b028f546f9c31a3d3bbe950143a19"}) as unknown as TypedDocumentString<EnterThirdPartyEvaluationFormMutation, EnterThirdPartyEvaluationFormMutationVariables>;
export const EscalateContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EscalateContactProblemForm($input: EscalateContactProblemInput!) {
  escalateContactProblem(input: $input) {
    __typename
    ... on ContactProblemEscalated {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fef88dd8be9c774ce1a5c6d8dc0355105a43167c23c849dda38f1169e241267a"}) as unknown as TypedDocumentString<EscalateContactProblemFormMutation, EscalateContactProblemFormMutationVariables>;
export const FeedBackContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FeedBackContactProblemForm($input: FeedBackContactProblemInput!) {
  feedBackContactProblem(input: $input) {
    __typename
    ... on ContactProblemFedBack {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7a4b47e6d68a65b7dfd9ddc5a1dafb2e5e4e344665805bb6b799ca83eff5ca3a"}) as unknown as TypedDocumentString<FeedBackContactProblemFormMutation, FeedBackContactProblemFormMutationVariables>;
export const FeedBackToDepartmentsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FeedBackToDepartmentsForm($input: FeedBackToDepartmentsInput!) {
  feedBackToDepartments(input: $input) {
    __typename
    ... on DepartmentsToldResults {
      __typename
      resultSet {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2a4896df44febe305a5e3314ffc4b1f9260378df05c5904a8be10f815c5e935e"}) as unknown as TypedDocumentString<FeedBackToDepartmentsFormMutation, FeedBackToDepartmentsFormMutationVariables>;
export const FeedBackToStreetsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FeedBackToStreetsForm($input: FeedBackToStreetsInput!) {
  feedBackToStreets(input: $input) {
    __typename
    ... on StreetsToldResults {
      __typename
      resultSet {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ef64fb1f67cd5080458f3c674f4853c1e04b416ddc24d99b13a35b3defd59fab"}) as unknown as TypedDocumentString<FeedBackToStreetsFormMutation, FeedBackToStreetsFormMutationVariables>;
export const FileAbsenceFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileAbsenceForm($input: FileAbsenceInput!) {
  fileAbsence(input: $input) {
    __typename
    ... on AbsenceFiled {
      __typename
      absence {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:46a27aaebac0aaf1d397e8f72b8f46f7bfd698a8ad16b9d7b6666aaa72125c06"}) as unknown as TypedDocumentString<FileAbsenceFormMutation, FileAbsenceFormMutationVariables>;
export const FileMatterReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileMatterReportForm($input: FileMatterReportInput!) {
  fileMatterReport(input: $input) {
    __typename
    ... on MatterReportFiled {
      __typename
      report {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:cc9bca04c75a0da374837069d6b4d57e94656911f4cf6f3fe0c14d4c9e3591df"}) as unknown as TypedDocumentString<FileMatterReportFormMutation, FileMatterReportFormMutationVariables>;
export const FileResearchFindingFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileResearchFindingForm($input: FileResearchFindingInput!) {
  fileResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingFiled {
      __typename
      finding {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d917523743e20a89b2da177b20f2df2bc7b3bea5fc687d4fe23308ee443716aa"}) as unknown as TypedDocumentString<FileResearchFindingFormMutation, FileResearchFindingFormMutationVariables>;
export const FileResearchReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileResearchReportForm($input: FileResearchReportInput!) {
  fileResearchReport(input: $input) {
    __typename
    ... on ResearchReportFiled {
      __typename
      report {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3f5219444d3e89b85966bc7b70b38946b53fb224b143a79db0fb8ae44f55eee7"}) as unknown as TypedDocumentString<FileResearchReportFormMutation, FileResearchReportFormMutationVariables>;
export const FileSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileSuggestionForm($input: FileSuggestionInput!) {
  fileSuggestion(input: $input) {
    __typename
    ... on SuggestionFiled {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:25d429aa15ef7940d4646d09cf1f9f93bd49851697bd1740a9397558228af012"}) as unknown as TypedDocumentString<FileSuggestionFormMutation, FileSuggestionFormMutationVariables>;
export const FinishOpenDayFeedbackFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FinishOpenDayFeedbackForm($input: FinishOpenDayFeedbackInput!) {
  finishOpenDayFeedback(input: $input) {
    __typename
    ... on OpenDayFeedbackFinished {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3f3a1f1d39ceea7d6d0b5bae9dbb88e110296fc4432b9ca049f18f727e74df6d"}) as unknown as TypedDocumentString<FinishOpenDayFeedbackFormMutation, FinishOpenDayFeedbackFormMutationVariables>;
export const FollowUpResearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FollowUpResearchForm($input: FollowUpResearchInput!) {
  followUpResearch(input: $input) {
    __typename
    ... on ResearchFollowedUp {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:607473106a4fe9c77c68a3dcb517ec6879dbe8871f4b04081409a334d8089d9d"}) as unknown as TypedDocumentString<FollowUpResearchFormMutation, FollowUpResearchFormMutationVariables>;
export const FollowUpResearchFindingFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FollowUpResearchFindingForm($input: FollowUpResearchFindingInput!) {
  followUpResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingFollowedUp {
      __typename
      finding {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:af62e79fdc6eb38ac3b8c2b85a35b16b9c336a6d15952565db6d7581f336b5af"}) as unknown as TypedDocumentString<FollowUpResearchFindingFormMutation, FollowUpResearchFindingFormMutationVariables>;
export const GiveServiceCardFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveServiceCardForm($input: GiveServiceCardInput!) {
  giveServiceCard(input: $input) {
    __typename
    ... on ServiceCardGiven {
      __typename
      enterprise {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:516312851d589237fc85534a770eb88fe3815e9b5ea001eb8cc733ff5ccbe177"}) as unknown as TypedDocumentString<GiveServiceCardFormMutation, GiveServiceCardFormMutationVariables>;
export const GiveVisitFeedbackFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveVisitFeedbackForm($input: GiveVisitFeedbackInput!) {
  giveVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackGiven {
      __typename
      signUp {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:eca084a63e5f8c46af1b8b7e1deea0cd3ab5bf49640be255d9754e24e012cbb3"}) as unknown as TypedDocumentString<GiveVisitFeedbackFormMutation, GiveVisitFeedbackFormMutationVariables>;
export const GrantAuthorizationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GrantAuthorizationForm($input: GrantAuthorizationInput!) {
  grantAuthorization(input: $input) {
    __typename
    ... on AuthorizationGranted {
      __typename
      authorization {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:aa5e7cfa0682ea63e5b1ae528d57cc2a9927264161dc430dd3e9b62346f97e6a"}) as unknown as TypedDocumentString<GrantAuthorizationFormMutation, GrantAuthorizationFormMutationVariables>;
export const HandBackSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandBackSuggestionForm($input: HandBackSuggestionInput!) {
  handBackSuggestion(input: $input) {
    __typename
    ... on SuggestionHandedBack {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:65086b69895a5974bcbe7011dfd7087e5cfa9cf54fe36ee3402a408cb3bdb6ae"}) as unknown as TypedDocumentString<HandBackSuggestionFormMutation, HandBackSuggestionFormMutationVariables>;
export const HandOverContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverContactProblemForm($input: HandOverContactProblemInput!) {
  handOverContactProblem(input: $input) {
    __typename
    ... on ContactProblemHandedOver {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a99bc33a92f90655201f42c441f0c6eb66606cfde7d806d266690b9316248f85"}) as unknown as TypedDocumentString<HandOverContactProblemFormMutation, HandOverContactProblemFormMutationVariables>;
export const HandleSentimentEventFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandleSentimentEventForm($input: HandleSentimentEventInput!) {
  handleSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventHandled {
      __typename
      event {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4774d297b622536723aa2d455984247348eb1900506f89ebab68401f090cc0c2"}) as unknown as TypedDocumentString<HandleSentimentEventFormMutation, HandleSentimentEventFormMutationVariables>;
export const HoldExperienceActivityFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldExperienceActivityForm($input: HoldExperienceActivityInput!) {
  holdExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityHeld {
      __typename
      experienceActivity {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3562cb5cd1f0e377b6d72e84e7001909fa07be4611faa87175c1155fceb15a7f"}) as unknown as TypedDocumentString<HoldExperienceActivityFormMutation, HoldExperienceActivityFormMutationVariables>;
export const HoldOpenDayFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldOpenDayForm($input: HoldOpenDayInput!) {
  holdOpenDay(input: $input) {
    __typename
    ... on OpenDayHeld {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:96840566a6e600357fb20feb149cba34bd155c00655badb78dee8fe0c912ca7b"}) as unknown as TypedDocumentString<HoldOpenDayFormMutation, HoldOpenDayFormMutationVariables>;
export const HoldPressConferenceFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldPressConferenceForm($input: HoldPressConferenceInput!) {
  holdPressConference(input: $input) {
    __typename
    ... on PressConferenceHeld {
      __typename
      event {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:541024dcdff550999f0fe372f453207c8fe0da4aa683a78512b3491051f9ce09"}) as unknown as TypedDocumentString<HoldPressConferenceFormMutation, HoldPressConferenceFormMutationVariables>;
export const HoldSeminarFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldSeminarForm($input: HoldSeminarInput!) {
  holdSeminar(input: $input) {
    __typename
    ... on SeminarHeld {
      __typename
      seminar {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b2ee540db7e59f7c532743da3fbe3f93d293c20eee9c01cc5f40706bed2d624e"}) as unknown as TypedDocumentString<HoldSeminarFormMutation, HoldSeminarFormMutationVariables>;
export const InviteRepresentativesFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteRepresentativesForm($input: InviteRepresentativesInput!) {
  inviteRepresentatives(input: $input) {
    __typename
    ... on RepresentativesInvited {
      __typename
      participations {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:54a59966a2604816efa22a5a2334d717bd1c747a2683f829d56223dfb8a405e9"}) as unknown as TypedDocumentString<InviteRepresentativesFormMutation, InviteRepresentativesFormMutationVariables>;
export const LeavePostFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeavePostForm($input: LeavePostInput!) {
  leavePost(input: $input) {
    __typename
    ... on PostLeft {
      __typename
      post {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e66e6c450e0e4b776fcb34968af62411142295ae980116fbebb82d8c49fc6ca5"}) as unknown as TypedDocumentString<LeavePostFormMutation, LeavePostFormMutationVariables>;
export const LinkLeaderFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LinkLeaderForm($input: LinkLeaderInput!) {
  linkLeader(input: $input) {
    __typename
    ... on LeaderLinked {
      __typename
      link {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c2ea9e087b41b189073edb7bc0dd38abceaafb99d99f533bc85c0d2a6a7ae5a3"}) as unknown as TypedDocumentString<LinkLeaderFormMutation, LinkLeaderFormMutationVariables>;
export const LogPublicityActionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LogPublicityActionForm($input: LogPublicityActionInput!) {
  logPublicityAction(input: $input) {
    __typename
    ... on PublicityActionLogged {
      __typename
      publicityAction {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d96926de4880edc66283162d769b56a39ce8fecdac48399a6e11a7ac6ed0b0c9"}) as unknown as TypedDocumentString<LogPublicityActionFormMutation, LogPublicityActionFormMutationVariables>;
export const NamesOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Case {
      title
    }
    ... on Community {
      name
    }
    ... on ContactProblem {
      title
    }
    ... on Deadline {
      title
    }
    ... on DelegationTerm {
      name
    }
    ... on Enterprise {
      name
    }
    ... on ExperienceActivity {
      title
    }
    ... on Indicator {
      title
    }
    ... on OpenDay {
      title
    }
    ... on Person {
      name
    }
    ... on Post {
      title
      titleEn
    }
    ... on Representative {
      name
    }
    ... on ResearchReport {
      title
    }
    ... on ReviewSession {
      title
    }
    ... on Scheme {
      title
    }
    ... on Seminar {
      title
    }
    ... on SentimentEvent {
      title
    }
    ... on SpecialInvitee {
      name
    }
    ... on Suggestion {
      title
    }
    ... on Unit {
      name
      nameEn
    }
    ... on UnitGroup {
      name
      nameEn
    }
  }
}
    `, {"id":"sha256:d2b399d49a059151fd67624d0bea5d07203b9bf5f7505f965a7d66cc6b898a48"}) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const NegotiateIndicatorFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NegotiateIndicatorForm($input: NegotiateIndicatorInput!) {
  negotiateIndicator(input: $input) {
    __typename
    ... on IndicatorNegotiated {
      __typename
      indicator {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9ab1800cda88ae2dc9e054a34b379d496f0d136289e552ae52096abd7ca3e932"}) as unknown as TypedDocumentString<NegotiateIndicatorFormMutation, NegotiateIndicatorFormMutationVariables>;
export const NominateRepresentativeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NominateRepresentativeForm($input: NominateRepresentativeInput!) {
  nominateRepresentative(input: $input) {
    __typename
    ... on RepresentativeNominated {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:463e3ad3aedcc0048c86f07d29e75d273d6daf1fc1def252b3ee8b802fbfa7f0"}) as unknown as TypedDocumentString<NominateRepresentativeFormMutation, NominateRepresentativeFormMutationVariables>;
export const OpenOpenDaySignUpFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenOpenDaySignUpForm($input: OpenOpenDaySignUpInput!) {
  openOpenDaySignUp(input: $input) {
    __typename
    ... on OpenDaySignUpOpened {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:0f243aff73dc9bac3ef32e39726717ebc4abddf82a6a8c0a5d453be7d90737b7"}) as unknown as TypedDocumentString<OpenOpenDaySignUpFormMutation, OpenOpenDaySignUpFormMutationVariables>;
export const OpenReviewSessionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenReviewSessionForm($input: OpenReviewSessionInput!) {
  openReviewSession(input: $input) {
    __typename
    ... on ReviewSessionOpened {
      __typename
      session {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:aef94a856202c309eacd1bfc36eb348a09f5dabaf152320103ba783457a6ae24"}) as unknown as TypedDocumentString<OpenReviewSessionFormMutation, OpenReviewSessionFormMutationVariables>;
export const PairDeputiesFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PairDeputiesForm($input: PairDeputiesInput!) {
  pairDeputies(input: $input) {
    __typename
    ... on DeputiesPaired {
      __typename
      pairing {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:215e65686b32fff6f7c34709f1c8f87e59893409861a23489103edbd434aa317"}) as unknown as TypedDocumentString<PairDeputiesFormMutation, PairDeputiesFormMutationVariables>;
export const PartlyAdoptSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PartlyAdoptSuggestionForm($input: PartlyAdoptSuggestionInput!) {
  partlyAdoptSuggestion(input: $input) {
    __typename
    ... on SuggestionPartlyAdopted {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7c072528519a87a085dc78c843bde70974acd2169fe10350eef040c0a0b716e7"}) as unknown as TypedDocumentString<PartlyAdoptSuggestionFormMutation, PartlyAdoptSuggestionFormMutationVariables>;
export const PlanExperienceActivityFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanExperienceActivityForm($input: PlanExperienceActivityInput!) {
  planExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityPlanned {
      __typename
      experienceActivity {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e0a20bb17d42eab0c59338a06bdafc9eaa8519fd7a71490f287d729b02736c82"}) as unknown as TypedDocumentString<PlanExperienceActivityFormMutation, PlanExperienceActivityFormMutationVariables>;
export const PlanResearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanResearchForm($input: PlanResearchInput!) {
  planResearch(input: $input) {
    __typename
    ... on ResearchPlanned {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:97029b7ced9b1eb2ae8e343fe8fc0cc4468e7b5757c7913ab909686bfc9611d9"}) as unknown as TypedDocumentString<PlanResearchFormMutation, PlanResearchFormMutationVariables>;
export const PlanSeminarFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanSeminarForm($input: PlanSeminarInput!) {
  planSeminar(input: $input) {
    __typename
    ... on SeminarPlanned {
      __typename
      seminar {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ee959f7b7755e12fda482f6dd291ea3c0b87aa1e9fd5ca395dbeec7b5a836557"}) as unknown as TypedDocumentString<PlanSeminarFormMutation, PlanSeminarFormMutationVariables>;
export const PlanStudyTripFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanStudyTripForm($input: PlanStudyTripInput!) {
  planStudyTrip(input: $input) {
    __typename
    ... on StudyTripPlanned {
      __typename
      trip {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a1ff8eafc86bb561da476d0d88e3f84d6ce4f98620344ca840eeb0880b067b0b"}) as unknown as TypedDocumentString<PlanStudyTripFormMutation, PlanStudyTripFormMutationVariables>;
export const PrepareDelegationTermFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrepareDelegationTermForm($input: PrepareDelegationTermInput!) {
  prepareDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermPrepared {
      __typename
      term {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:356dbccc12505a8fcb879695fa6591337f5537f3efdf040cf12d981883531078"}) as unknown as TypedDocumentString<PrepareDelegationTermFormMutation, PrepareDelegationTermFormMutationVariables>;
export const ProposeContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeContactProblemForm($input: ProposeContactProblemInput!) {
  proposeContactProblem(input: $input) {
    __typename
    ... on ContactProblemProposed {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:62bc5d493d78b1ad6254262d0d6a32b66a888936c0dae80648466b6615c8b71d"}) as unknown as TypedDocumentString<ProposeContactProblemFormMutation, ProposeContactProblemFormMutationVariables>;
export const ProposeIndicatorFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeIndicatorForm($input: ProposeIndicatorInput!) {
  proposeIndicator(input: $input) {
    __typename
    ... on IndicatorProposed {
      __typename
      indicator {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:441d970bd67f07981c2cf58e9bcd0f5addd145b6c2553e5e3c7e5fdcad471c4e"}) as unknown as TypedDocumentString<ProposeIndicatorFormMutation, ProposeIndicatorFormMutationVariables>;
export const PublishAnnualResultsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishAnnualResultsForm($input: PublishAnnualResultsInput!) {
  publishAnnualResults(input: $input) {
    __typename
    ... on AnnualResultsPublished {
      __typename
      resultSet {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:43ff8bf8ef56b0aaf3722b735c00119e705f5151f68a9067666b105c3489ea00"}) as unknown as TypedDocumentString<PublishAnnualResultsFormMutation, PublishAnnualResultsFormMutationVariables>;
export const PublishReleaseFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishReleaseForm($input: PublishReleaseInput!) {
  publishRelease(input: $input) {
    __typename
    ... on ReleasePublished {
      __typename
      release {
        id
      }
      event {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4d164aaa8438d3575bf5d006676188882547df0b4877a15281927425c141cdc8"}) as unknown as TypedDocumentString<PublishReleaseFormMutation, PublishReleaseFormMutationVariables>;
export const PublishResultsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishResultsForm($input: PublishResultsInput!) {
  publishResults(input: $input) {
    __typename
    ... on ResultsPublished {
      __typename
      session {
        id
      }
      rectificationItems
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b371ee00c53dfe8d58fd75f8fbbf504823790dcf9dec26dc937b5c0d689d87d7"}) as unknown as TypedDocumentString<PublishResultsFormMutation, PublishResultsFormMutationVariables>;
export const PublishThirdPartyEvaluationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishThirdPartyEvaluationForm($input: PublishThirdPartyEvaluationInput!) {
  publishThirdPartyEvaluation(input: $input) {
    __typename
    ... on ThirdPartyEvaluationPublished {
      __typename
      evaluation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9fe694084df082aa499678261f86f82ad0c307426438bd0aba364ea6b798720c"}) as unknown as TypedDocumentString<PublishThirdPartyEvaluationFormMutation, PublishThirdPartyEvaluationFormMutationVariables>;
export const QualifyRepresentativeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation QualifyRepresentativeForm($input: QualifyRepresentativeInput!) {
  qualifyRepresentative(input: $input) {
    __typename
    ... on RepresentativeQualified {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:577e063b4949403875ef493d3348f591b974207193c82a80d63b3cce2da91cc1"}) as unknown as TypedDocumentString<QualifyRepresentativeFormMutation, QualifyRepresentativeFormMutationVariables>;
export const RaiseContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RaiseContactProblemForm($input: RaiseContactProblemInput!) {
  raiseContactProblem(input: $input) {
    __typename
    ... on ContactProblemRaised {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:eff2a0b067371469dafbcf64887a8243b407ca2aff47311403f17e03e5bed2dc"}) as unknown as TypedDocumentString<RaiseContactProblemFormMutation, RaiseContactProblemFormMutationVariables>;
export const RaiseUpContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RaiseUpContactProblemForm($input: RaiseUpContactProblemInput!) {
  raiseUpContactProblem(input: $input) {
    __typename
    ... on ContactProblemRaisedUp {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:59e00b63d484b5317405b5f87965a75737d76b670d56bf27323066e862346c4b"}) as unknown as TypedDocumentString<RaiseUpContactProblemFormMutation, RaiseUpContactProblemFormMutationVariables>;
export const RecordAttendanceFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAttendanceForm($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    __typename
    ... on AttendanceRecorded {
      __typename
      participation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:24d46c96ef2c5776f9cbf5c0b1a23964aeb471f68c250f54c12dfaf9c45e2830"}) as unknown as TypedDocumentString<RecordAttendanceFormMutation, RecordAttendanceFormMutationVariables>;
export const RecordHandoverFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHandoverForm($input: RecordHandoverInput!) {
  recordHandover(input: $input) {
    __typename
    ... on HandoverRecorded {
      __typename
      handover {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1eeedb9a9df31312de96459bc981a2cd83d3565343564a4cd078575f2f3dc837"}) as unknown as TypedDocumentString<RecordHandoverFormMutation, RecordHandoverFormMutationVariables>;
export const RecordLeaderVisitFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordLeaderVisitForm($input: RecordLeaderVisitInput!) {
  recordLeaderVisit(input: $input) {
    __typename
    ... on LeaderVisitRecorded {
      __typename
      visit {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:952e078549f739ca89447d6e85a56b5e629e37dcfcd67ec60fc8a628b6e1084d"}) as unknown as TypedDocumentString<RecordLeaderVisitFormMutation, RecordLeaderVisitFormMutationVariables>;
export const RecordOpenDayAttendanceFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordOpenDayAttendanceForm($input: RecordOpenDayAttendanceInput!) {
  recordOpenDayAttendance(input: $input) {
    __typename
    ... on OpenDayAttendanceRecorded {
      __typename
      signUp {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5fe3b5d0a6338f5e5b3daf3f11e55251613df20c7c59e856b02dfcc459ddafb4"}) as unknown as TypedDocumentString<RecordOpenDayAttendanceFormMutation, RecordOpenDayAttendanceFormMutationVariables>;
export const RecordVisitFeedbackFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordVisitFeedbackForm($input: RecordVisitFeedbackInput!) {
  recordVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackRecorded {
      __typename
      feedback {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3c4e58b9ba084ef478ef2ab16f2c54aa1f1b6ff72d29349a4318f4129f79e699"}) as unknown as TypedDocumentString<RecordVisitFeedbackFormMutation, RecordVisitFeedbackFormMutationVariables>;
export const RefileSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefileSuggestionForm($input: RefileSuggestionInput!) {
  refileSuggestion(input: $input) {
    __typename
    ... on SuggestionRefiled {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fff81f8677e10082d386a35409368c76324999644533bb6a8234b0134eea9d50"}) as unknown as TypedDocumentString<RefileSuggestionFormMutation, RefileSuggestionFormMutationVariables>;
export const RemoveEnterpriseFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveEnterpriseForm($input: RemoveEnterpriseInput!) {
  removeEnterprise(input: $input) {
    __typename
    ... on EnterpriseRemoved {
      __typename
      enterprise {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:55d6c7e19ed5c637c4266aa0aa0eaebc22aaa03a9d0babd3b4a8abf6b0087341"}) as unknown as TypedDocumentString<RemoveEnterpriseFormMutation, RemoveEnterpriseFormMutationVariables>;
export const RemoveGroupMemberFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveGroupMemberForm($input: RemoveGroupMemberInput!) {
  removeGroupMember(input: $input) {
    __typename
    ... on UnitGroupMemberRemoved {
      __typename
      groupMember {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:07a0a2f2d80eedaab01388b0b544c822cfc67bedd78761c4c26836525e581ca8"}) as unknown as TypedDocumentString<RemoveGroupMemberFormMutation, RemoveGroupMemberFormMutationVariables>;
export const ReopenContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenContactProblemForm($input: ReopenContactProblemInput!) {
  reopenContactProblem(input: $input) {
    __typename
    ... on ContactProblemReopened {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:eb28614b00b5413747ed229f0bd7870a3d1394ce7fddf856f794f495e0784ddb"}) as unknown as TypedDocumentString<ReopenContactProblemFormMutation, ReopenContactProblemFormMutationVariables>;
export const ReopenIndicatorFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenIndicatorForm($input: ReopenIndicatorInput!) {
  reopenIndicator(input: $input) {
    __typename
    ... on IndicatorReopened {
      __typename
      indicator {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:32c42297bd4bb18b63ceba7aac283f0d8c015cf8eb1e89f3a65527339134ba74"}) as unknown as TypedDocumentString<ReopenIndicatorFormMutation, ReopenIndicatorFormMutationVariables>;
export const ReopenOpenDayFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenOpenDayForm($input: ReopenOpenDayInput!) {
  reopenOpenDay(input: $input) {
    __typename
    ... on OpenDayReopened {
      __typename
      openDay {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:53ffd9328370fba4aa79afbcb9cd7ca2ed89338a1e621fada5a9c5cceddfeab2"}) as unknown as TypedDocumentString<ReopenOpenDayFormMutation, ReopenOpenDayFormMutationVariables>;
export const ReopenResearchFindingFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenResearchFindingForm($input: ReopenResearchFindingInput!) {
  reopenResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingReopened {
      __typename
      finding {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:25fd1ff14fddba9f80b7cf56da121c4003886829e12fb79d480659320248cdde"}) as unknown as TypedDocumentString<ReopenResearchFindingFormMutation, ReopenResearchFindingFormMutationVariables>;
export const ReopenSchemeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenSchemeForm($input: ReopenSchemeInput!) {
  reopenScheme(input: $input) {
    __typename
    ... on SchemeReopened {
      __typename
      scheme {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:dc69a0ef559a7dfdf44682dfab131f99027b7c8106d3941df48e71bcafd55c2e"}) as unknown as TypedDocumentString<ReopenSchemeFormMutation, ReopenSchemeFormMutationVariables>;
export const ReopenSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenSuggestionForm($input: ReopenSuggestionInput!) {
  reopenSuggestion(input: $input) {
    __typename
    ... on SuggestionReopened {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a4c5de88dfe9ebae55e5962a6b8979b01c195ab7e99e537b6dc57dc37509a3a3"}) as unknown as TypedDocumentString<ReopenSuggestionFormMutation, ReopenSuggestionFormMutationVariables>;
export const RepealDocumentFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RepealDocumentForm($input: RepealDocumentInput!) {
  repealDocument(input: $input) {
    __typename
    ... on DocumentForceSet {
      __typename
      document {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bf5e90e2c998c85e8ab3fc13859224883a5214af3b83aa7f32e35142fde4442c"}) as unknown as TypedDocumentString<RepealDocumentFormMutation, RepealDocumentFormMutationVariables>;
export const ReportAnnualResultsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReportAnnualResultsForm($input: ReportAnnualResultsInput!) {
  reportAnnualResults(input: $input) {
    __typename
    ... on AnnualResultsReported {
      __typename
      resultSet {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3d1fced7b25a68b06b3cb2eac061fdf018e0184b52b2829da9edf28b5afc4833"}) as unknown as TypedDocumentString<ReportAnnualResultsFormMutation, ReportAnnualResultsFormMutationVariables>;
export const ReportSentimentEventFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReportSentimentEventForm($input: ReportSentimentEventInput!) {
  reportSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventReported {
      __typename
      event {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8e052108b5c1889ffba1881207c360e4f7ad77aaab029d6e0a1a289576b316c3"}) as unknown as TypedDocumentString<ReportSentimentEventFormMutation, ReportSentimentEventFormMutationVariables>;
export const RequestResultReviewFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestResultReviewForm($input: RequestResultReviewInput!) {
  requestResultReview(input: $input) {
    __typename
    ... on ResultReviewRequested {
      __typename
      review {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e1a1204a96a9a52f05d25f06264c8abbb1779969940f72dce6e4bb3b7478a949"}) as unknown as TypedDocumentString<RequestResultReviewFormMutation, RequestResultReviewFormMutationVariables>;
export const RestoreEnterpriseFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreEnterpriseForm($input: RestoreEnterpriseInput!) {
  restoreEnterprise(input: $input) {
    __typename
    ... on EnterpriseRestored {
      __typename
      enterprise {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9c838f6348b823ead0113165ac50368c0c6f90c943066d78c5ccc22a2a4262ee"}) as unknown as TypedDocumentString<RestoreEnterpriseFormMutation, RestoreEnterpriseFormMutationVariables>;
export const ResumeRepresentativeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeRepresentativeForm($input: ResumeRepresentativeInput!) {
  resumeRepresentative(input: $input) {
    __typename
    ... on RepresentativeResumed {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:cea6305ecd7a18d8e03e6627e7655e975531d2279cbe0f495b1ff1bbfffe7b92"}) as unknown as TypedDocumentString<ResumeRepresentativeFormMutation, ResumeRepresentativeFormMutationVariables>;
export const ReturnAnnualResultsFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnAnnualResultsForm($input: ReturnAnnualResultsInput!) {
  returnAnnualResults(input: $input) {
    __typename
    ... on AnnualResultsReturned {
      __typename
      resultSet {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6ab565650c27983d5aa7f95906e90e76fdc56e35b1fe4598fc03359c331308e2"}) as unknown as TypedDocumentString<ReturnAnnualResultsFormMutation, ReturnAnnualResultsFormMutationVariables>;
export const ReturnSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnSuggestionForm($input: ReturnSuggestionInput!) {
  returnSuggestion(input: $input) {
    __typename
    ... on SuggestionReturned {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bf7c26dd59427a0629dc1c1462f0432907b2e446d637e26bf296f956d823f706"}) as unknown as TypedDocumentString<ReturnSuggestionFormMutation, ReturnSuggestionFormMutationVariables>;
export const SignUpForOpenDayFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignUpForOpenDayForm($input: SignUpForOpenDayInput!) {
  signUpForOpenDay(input: $input) {
    __typename
    ... on SignedUpForOpenDay {
      __typename
      signUp {
        id
      }
      code
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4eede1ce83467a78659e9358ee204866b2f03a3a1d22e1bf977c6c7ad7998bab"}) as unknown as TypedDocumentString<SignUpForOpenDayFormMutation, SignUpForOpenDayFormMutationVariables>;
export const SolveContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SolveContactProblemForm($input: SolveContactProblemInput!) {
  solveContactProblem(input: $input) {
    __typename
    ... on ContactProblemSolved {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:631b70a2dfe964ebe0783f5cdb169ceaf179bfac4808056fbcac567be3ca2547"}) as unknown as TypedDocumentString<SolveContactProblemFormMutation, SolveContactProblemFormMutationVariables>;
export const StartDelegationTermFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartDelegationTermForm($input: StartDelegationTermInput!) {
  startDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermStarted {
      __typename
      term {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:650aa5919d58ef3310193b78d57f9857233a3ae2972e9bc9932a1cfc68bd543a"}) as unknown as TypedDocumentString<StartDelegationTermFormMutation, StartDelegationTermFormMutationVariables>;
export const SuspendRepresentativeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SuspendRepresentativeForm($input: SuspendRepresentativeInput!) {
  suspendRepresentative(input: $input) {
    __typename
    ... on RepresentativeSuspended {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8e9ecd90e899a87ad2af7cba8b93a20d1a64acfb1d65c232a6cacd8247187862"}) as unknown as TypedDocumentString<SuspendRepresentativeFormMutation, SuspendRepresentativeFormMutationVariables>;
export const TakeUpPostFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeUpPostForm($input: TakeUpPostInput!) {
  takeUpPost(input: $input) {
    __typename
    ... on PostTakenUp {
      __typename
      post {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8795596006bf88010c2e4440686d3a4ef265bce1d2367756c0ee57c531eeb80a"}) as unknown as TypedDocumentString<TakeUpPostFormMutation, TakeUpPostFormMutationVariables>;
export const UnbindClauseFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnbindClauseForm($input: UnbindClauseInput!) {
  unbindClause(input: $input) {
    __typename
    ... on UnitGroupClauseUnbound {
      __typename
      groupClause {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:34efd1cad9baaaf1549cf8cc15675d6e09fedd23fa801546483714776524f022"}) as unknown as TypedDocumentString<UnbindClauseFormMutation, UnbindClauseFormMutationVariables>;
export const VoidDrawFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VoidDrawForm($input: VoidDrawInput!) {
  voidDraw(input: $input) {
    __typename
    ... on DrawVoided {
      __typename
      draw {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b03820e8ac0c0baaf2349ac5e7d8f25c6e1c888feaf4df285389bc6c951af994"}) as unknown as TypedDocumentString<VoidDrawFormMutation, VoidDrawFormMutationVariables>;
export const WaiveObligationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WaiveObligationForm($input: WaiveObligationInput!) {
  waiveObligation(input: $input) {
    __typename
    ... on ObligationWaived {
      __typename
      waiver {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:abdf26701f4b3f799b2e86971068ad5dddda255df70b3af5422bd8790562edb7"}) as unknown as TypedDocumentString<WaiveObligationFormMutation, WaiveObligationFormMutationVariables>;
export const WithdrawAttestationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawAttestationForm($input: WithdrawAttestationInput!) {
  withdrawAttestation(input: $input) {
    __typename
    ... on AttestationWithdrawn {
      __typename
      attestation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f88e7c52611678516eb159f6a47d7ba1ce0a7979386345c95dcae9c395fb185e"}) as unknown as TypedDocumentString<WithdrawAttestationFormMutation, WithdrawAttestationFormMutationVariables>;
export const WithdrawContactProblemFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawContactProblemForm($input: WithdrawContactProblemInput!) {
  withdrawContactProblem(input: $input) {
    __typename
    ... on ContactProblemWithdrawn {
      __typename
      problem {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:95cb6b932bfeaf20772ed524ffa0f38ba447f1c9c36dc1d0e06ff074dc8b090a"}) as unknown as TypedDocumentString<WithdrawContactProblemFormMutation, WithdrawContactProblemFormMutationVariables>;
export const WithdrawCriterionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawCriterionForm($input: WithdrawCriterionInput!) {
  withdrawCriterion(input: $input) {
    __typename
    ... on CriterionWithdrawn {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a51467440465cdd6b762eac5bf779cc8dfc260aa3f2827b6b4595027d521f452"}) as unknown as TypedDocumentString<WithdrawCriterionFormMutation, WithdrawCriterionFormMutationVariables>;
export const WithdrawDailyAssessmentFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawDailyAssessmentForm($input: WithdrawDailyAssessmentInput!) {
  withdrawDailyAssessment(input: $input) {
    __typename
    ... on DailyAssessmentWithdrawn {
      __typename
      assessment {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:daa56474d5af15e4ab4f72c088a7c46dd7ed1e3c4359547359ff01d9f1cc2cf3"}) as unknown as TypedDocumentString<WithdrawDailyAssessmentFormMutation, WithdrawDailyAssessmentFormMutationVariables>;
export const WithdrawHandoverFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawHandoverForm($input: WithdrawHandoverInput!) {
  withdrawHandover(input: $input) {
    __typename
    ... on HandoverWithdrawn {
      __typename
      handover {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:10cf0a6f5c433c06b57d6bdf29a33a4bf5fbe02a38b92e96de1df880fb97c4f1"}) as unknown as TypedDocumentString<WithdrawHandoverFormMutation, WithdrawHandoverFormMutationVariables>;
export const WithdrawIndicatorFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawIndicatorForm($input: WithdrawIndicatorInput!) {
  withdrawIndicator(input: $input) {
    __typename
    ... on IndicatorWithdrawn {
      __typename
      indicator {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3cddf071790e155fa0b4609a879a29cedf1856f0df27b3ae3e78d24229f87dae"}) as unknown as TypedDocumentString<WithdrawIndicatorFormMutation, WithdrawIndicatorFormMutationVariables>;
export const WithdrawLeaderVisitFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawLeaderVisitForm($input: WithdrawLeaderVisitInput!) {
  withdrawLeaderVisit(input: $input) {
    __typename
    ... on LeaderVisitWithdrawn {
      __typename
      visit {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:067d16cd6fe6feb30b28d5698738e83f5235f15ef5a34f7ee10c26ee170fe8b7"}) as unknown as TypedDocumentString<WithdrawLeaderVisitFormMutation, WithdrawLeaderVisitFormMutationVariables>;
export const WithdrawMatterReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawMatterReportForm($input: WithdrawMatterReportInput!) {
  withdrawMatterReport(input: $input) {
    __typename
    ... on MatterReportWithdrawn {
      __typename
      report {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:31f34288bbcfe3391e3ec99da7f3d3f9f8b7e011be2a2d4c63a1546317fa3db7"}) as unknown as TypedDocumentString<WithdrawMatterReportFormMutation, WithdrawMatterReportFormMutationVariables>;
export const WithdrawNominationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawNominationForm($input: WithdrawNominationInput!) {
  withdrawNomination(input: $input) {
    __typename
    ... on NominationWithdrawn {
      __typename
      representative {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5ca964505d5e728b4655938872e5102db9ec455476db78e300f05960922aa8e2"}) as unknown as TypedDocumentString<WithdrawNominationFormMutation, WithdrawNominationFormMutationVariables>;
export const WithdrawOpenDaySignUpFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawOpenDaySignUpForm($input: WithdrawOpenDaySignUpInput!) {
  withdrawOpenDaySignUp(input: $input) {
    __typename
    ... on OpenDaySignUpWithdrawn {
      __typename
      signUp {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e6d20987626f0a2f2db6baa3bc3bb7e997d21b8b77d13e56ecd71df7fadd8ff4"}) as unknown as TypedDocumentString<WithdrawOpenDaySignUpFormMutation, WithdrawOpenDaySignUpFormMutationVariables>;
export const WithdrawPublicityActionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawPublicityActionForm($input: WithdrawPublicityActionInput!) {
  withdrawPublicityAction(input: $input) {
    __typename
    ... on PublicityActionWithdrawn {
      __typename
      publicityAction {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6859121ddaf6ad7500a34d50926689f65f2f03cb69d9aa1531f398cc933587b8"}) as unknown as TypedDocumentString<WithdrawPublicityActionFormMutation, WithdrawPublicityActionFormMutationVariables>;
export const WithdrawResearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawResearchForm($input: WithdrawResearchInput!) {
  withdrawResearch(input: $input) {
    __typename
    ... on ResearchWithdrawn {
      __typename
      research {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:21a2ecc640f549235e4eb9f80eb1d0ab4e4eb5711321fa7adab282f65109962a"}) as unknown as TypedDocumentString<WithdrawResearchFormMutation, WithdrawResearchFormMutationVariables>;
export const WithdrawResearchReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawResearchReportForm($input: WithdrawResearchReportInput!) {
  withdrawResearchReport(input: $input) {
    __typename
    ... on ResearchReportWithdrawn {
      __typename
      report {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c95b80afef9814073d4b2dc0d957114ecaf87dfbd15716705cd870b8d778465a"}) as unknown as TypedDocumentString<WithdrawResearchReportFormMutation, WithdrawResearchReportFormMutationVariables>;
export const WithdrawResultReviewFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawResultReviewForm($input: WithdrawResultReviewInput!) {
  withdrawResultReview(input: $input) {
    __typename
    ... on ResultReviewWithdrawn {
      __typename
      review {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3264771b811db2663759efd3af30c9b2c883714046d92f92983e608e7effe66d"}) as unknown as TypedDocumentString<WithdrawResultReviewFormMutation, WithdrawResultReviewFormMutationVariables>;
export const WithdrawSchemeFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawSchemeForm($input: WithdrawSchemeInput!) {
  withdrawScheme(input: $input) {
    __typename
    ... on SchemeWithdrawn {
      __typename
      scheme {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:381572dfa61347f577370c5a45ee0e6a2c1c20fa92440b85c92cae62c474e852"}) as unknown as TypedDocumentString<WithdrawSchemeFormMutation, WithdrawSchemeFormMutationVariables>;
export const WithdrawSuggestionFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawSuggestionForm($input: WithdrawSuggestionInput!) {
  withdrawSuggestion(input: $input) {
    __typename
    ... on SuggestionWithdrawn {
      __typename
      suggestion {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8fdbdd2e01387fd5230666ede044d026adfd4dbcc8cdf73fae13835ae9c020d6"}) as unknown as TypedDocumentString<WithdrawSuggestionFormMutation, WithdrawSuggestionFormMutationVariables>;
export const WithdrawThirdPartyEvaluationFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawThirdPartyEvaluationForm($input: WithdrawThirdPartyEvaluationInput!) {
  withdrawThirdPartyEvaluation(input: $input) {
    __typename
    ... on ThirdPartyEvaluationWithdrawn {
      __typename
      evaluation {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6fa5c59ac9f7a0a3bef9799b4ca90c3d832201dc96f40848c03cbf12678d9b02"}) as unknown as TypedDocumentString<WithdrawThirdPartyEvaluationFormMutation, WithdrawThirdPartyEvaluationFormMutationVariables>;
export const WithdrawVisitFeedbackFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawVisitFeedbackForm($input: WithdrawVisitFeedbackInput!) {
  withdrawVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackWithdrawn {
      __typename
      feedback {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4c1b3b6b368d3e2925c4897cc19813d270520dbf836e4ae248d983bb2e3d6ff2"}) as unknown as TypedDocumentString<WithdrawVisitFeedbackFormMutation, WithdrawVisitFeedbackFormMutationVariables>;
export const WithdrawWaiverFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawWaiverForm($input: WithdrawWaiverInput!) {
  withdrawWaiver(input: $input) {
    __typename
    ... on WaiverWithdrawn {
      __typename
      waiver {
        id
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fb0a19b553911634580a118c85425e72f4a109a128d6f1c426103f9c67998047"}) as unknown as TypedDocumentString<WithdrawWaiverFormMutation, WithdrawWaiverFormMutationVariables>;
export const LeaderLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LeaderLinks($filter: LeaderLinkFilter, $first: Int, $after: String) {
  leaderLinks(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        validFrom
        validTo
        endReason
        leader {
          id
          name
        }
        kind
        street {
          id
          name
          kind
        }
        community {
          id
          name
        }
        enterprise {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:10923d78d5406b3d36c69728e87265cb3598a7cbe6927df3b157ed95dd55ae8d"}) as unknown as TypedDocumentString<LeaderLinksQuery, LeaderLinksQueryVariables>;
export const LeaderVisitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LeaderVisits($filter: LeaderVisitFilter, $first: Int, $after: String) {
  leaderVisits(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        street {
          id
          name
          kind
        }
        visitedAt
        form
        leaderPresent
        aboutLivelihood
        aboutHotline
        aboutGovernance
        summary
        needs
        participants
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:1079b19a8cb899a455d9acff7b5d648c0942a0a67fd364d8432e0f1a2902c48a"}) as unknown as TypedDocumentString<LeaderVisitsQuery, LeaderVisitsQueryVariables>;
export const LinkLeaderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LinkLeader($input: LinkLeaderInput!) {
  linkLeader(input: $input) {
    __typename
    ... on LeaderLinked {
      link {
        id
        validFrom
        validTo
        endReason
        leader {
          id
          name
        }
        kind
        street {
          id
          name
          kind
        }
        community {
          id
          name
        }
        enterprise {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ac2b3876cf32c39df660a0e8c04e129c9b3112d7a4b38574be243b2b381a91c1"}) as unknown as TypedDocumentString<LinkLeaderMutation, LinkLeaderMutationVariables>;
export const LogPublicityActionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LogPublicityAction($input: LogPublicityActionInput!) {
  logPublicityAction(input: $input) {
    __typename
    ... on PublicityActionLogged {
      publicityAction {
        id
        description
        actedOn
        state
        enteredAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1dd027d9d9c4e0d6eee4f82b6ac7b53328e4c11189a80f702571825c99abc273"}) as unknown as TypedDocumentString<LogPublicityActionMutation, LogPublicityActionMutationVariables>;
export const MatterReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MatterReports($filter: MatterReportFilter, $first: Int, $after: String) {
  matterReports(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        year
        month
        matters
        matterCount
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:8e99b5ed006f607f18ceab7c065a7300dafd9c064d3bd66e6f161ccaadfc0f5d"}) as unknown as TypedDocumentString<MatterReportsQuery, MatterReportsQueryVariables>;
export const NominateRepresentativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NominateRepresentative($input: NominateRepresentativeInput!) {
  nominateRepresentative(input: $input) {
    __typename
    ... on RepresentativeNominated {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:67a718fbd5f186ad5ad0217c311a1b46a9bcfb486429cb1bce64d8c085d79ca8"}) as unknown as TypedDocumentString<NominateRepresentativeMutation, NominateRepresentativeMutationVariables>;
export const ObligationChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ObligationChanged($unitId: ID!, $after: String) {
  obligationChanged(unitId: $unitId, after: $after) {
    cursor
    serverTime
    resumed
    statement {
      year
      asOf
      counts {
        status
        effect
        count
      }
      obligations {
        key
        title
        status
        required
        counted
        dueAt
      }
    }
  }
}
    `, {"id":"sha256:d76b36871dd51b171d2c99e741f697041ec6ebce0c9cc8799224b8720d0ccd00"}) as unknown as TypedDocumentString<ObligationChangedSubscription, ObligationChangedSubscriptionVariables>;
export const ObligationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Obligations($year: Int!, $filter: ObligationFilter, $first: Int, $after: String) {
  obligations(year: $year, filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        key
        duty
        clauseId
        title
        titleEn
        form
        status
        effect
        required
        most
        counted
        notCounted
        open
        firstOn
        lastOn
        atRiskAt
        dueAt
        isProvisional
        isEnteredLate
        unit {
          id
          name
        }
        person {
          id
          name
        }
        waiver {
          id
          reason
          grantedAt
        }
        records(first: 20) {
          recordId
          title
          day
          counts
          reason
          reasonText
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:d538bc330ff8a07fd9348c3f3b7b94b976eaa963ef69648d8ba72b4cd65ae4d6"}) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const OpenCheckInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenCheckIn($input: SessionInput!) {
  openCheckIn(input: $input) {
    __typename
    ... on CheckInOpened {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:97ca2d0a71e8a54a680e17a400bb8d032905bd2c5862c29eacebc87211d94c72"}) as unknown as TypedDocumentString<OpenCheckInMutation, OpenCheckInMutationVariables>;
export const OpenDayAnnouncedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription OpenDayAnnounced($everySeconds: Int = 10, $after: String) {
  openDayAnnounced(everySeconds: $everySeconds, after: $after) {
    cursor
    serverTime
    resumed
    openDays {
      id
      form
      title
      theme
      description
      place
      startsAt
      endsAt
      capacity
      waitingMost
      signUpUntil
      state
      announcedAt
      standsSince
      enteredAt
      visitors
      hasGuidedTour
      hasQuestions
      hasSuggestions
      summary
      reason
      confirmedCount
      waitingCount
      freePlaces
      openFeedbackCount
      unit {
        id
        code
        name
      }
      allowedSteps {
        mutation
        isAllowed
        problems {
          code
          messageZh
          messageEn
        }
      }
    }
  }
}
    `, {"id":"sha256:ac388e141e245498b6f2f868e803e6fd4b1178ad654a5d3223e3bc8430b4932f"}) as unknown as TypedDocumentString<OpenDayAnnouncedSubscription, OpenDayAnnouncedSubscriptionVariables>;
export const OpenDaySignUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenDaySignUp($code: String!) {
  openDaySignUp(code: $code) {
    id
    number
    comesAs
    state
    signedUpAt
    changedAt
    movedUpAt
    reason
    visitorName
    phone
    samePhoneCount
    waitingPlace
    openDay {
      id
      title
    }
    feedback {
      content
      state
      outcome
      answer
      filedAt
    }
    allowedSteps {
      mutation
      isAllowed
      problems {
        code
        messageZh
        messageEn
      }
    }
  }
}
    `, {"id":"sha256:a3e22bbf00fff9898c49c9b19570157aed602c284243f8f783e3c22fa37910a0"}) as unknown as TypedDocumentString<OpenDaySignUpQuery, OpenDaySignUpQueryVariables>;
export const OpenDaySignUpsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenDaySignUps($filter: OpenDaySignUpFilter, $first: Int, $after: String) {
  openDaySignUps(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        number
        comesAs
        state
        signedUpAt
        changedAt
        movedUpAt
        reason
        visitorName
        phone
        samePhoneCount
        waitingPlace
        openDay {
          id
          title
        }
        feedback {
          content
          state
          outcome
          answer
          filedAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:9b158f6ce5bdd25b62486656d81097289137ce0264cf181f79656bd75daf3eae"}) as unknown as TypedDocumentString<OpenDaySignUpsQuery, OpenDaySignUpsQueryVariables>;
export const OpenDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenDays($filter: OpenDayFilter, $first: Int, $after: String) {
  openDays(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:efbbf80b87c64c72275f181b0529f492bbd2a84d650523a32d9d33c4762842ad"}) as unknown as TypedDocumentString<OpenDaysQuery, OpenDaysQueryVariables>;
export const OpenOpenDaySignUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenOpenDaySignUp($input: OpenOpenDaySignUpInput!) {
  openOpenDaySignUp(input: $input) {
    __typename
    ... on OpenDaySignUpOpened {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c58cff493d0fc9779e567761ec9a1e48d1836623570d8de11380b603d6b6bd08"}) as unknown as TypedDocumentString<OpenOpenDaySignUpMutation, OpenOpenDaySignUpMutationVariables>;
export const OpenReviewSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenReviewSession($input: OpenReviewSessionInput!) {
  openReviewSession(input: $input) {
    __typename
    ... on ReviewSessionOpened {
      session {
        id
        title
        state
        startsAt
        completedAt
        slots {
          id
          position
          state
          startedAt
          endedAt
          overtimeSeconds
          ballotCount
          average
          excusedReason
          unit {
            id
            name
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:15d7519bb3d236078794ac4e2be6efb615131f7b541b506f4570f69662340297"}) as unknown as TypedDocumentString<OpenReviewSessionMutation, OpenReviewSessionMutationVariables>;
export const OpenScoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenScoring($input: SlotInput!) {
  openScoring(input: $input) {
    __typename
    ... on ScoringOpened {
      slot {
        id
        position
        state
        startedAt
        endedAt
        overtimeSeconds
        ballotCount
        average
        excusedReason
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e171a3d2221112124476e717f8dfbde143856338353bc09e0bea58e35758b5ad"}) as unknown as TypedDocumentString<OpenScoringMutation, OpenScoringMutationVariables>;
export const PairDeputiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PairDeputies($input: PairDeputiesInput!) {
  pairDeputies(input: $input) {
    __typename
    ... on DeputiesPaired {
      pairing {
        id
        validFrom
        validTo
        endReason
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:43b71e7abb7766605794cfa842569517e2eaea2279280b04995111516682b7fe"}) as unknown as TypedDocumentString<PairDeputiesMutation, PairDeputiesMutationVariables>;
export const PairingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Pairings($filter: PairingFilter, $first: Int, $after: String) {
  pairings(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        validFrom
        validTo
        endReason
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:3e6217e84b17ae20599e0d93dbc7f81dfc6a190c9071c9c9e755f972de84276d"}) as unknown as TypedDocumentString<PairingsQuery, PairingsQueryVariables>;
export const ParticipationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Participations($filter: ParticipationFilter, $first: Int, $after: String) {
  participations(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        occasion
        startsAt
        state
        invitedAt
        respondedAt
        checkedInAt
        reason
        hostUnit {
          id
          name
        }
        representative {
          id
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:fe5bd66a474bf0fbd4b8d67aec7e5aab4590e3cbb4b2ddbb5d8d8df5da5d1b89"}) as unknown as TypedDocumentString<ParticipationsQuery, ParticipationsQueryVariables>;
export const PartlyAdoptSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PartlyAdoptSuggestion($input: PartlyAdoptSuggestionInput!) {
  partlyAdoptSuggestion(input: $input) {
    __typename
    ... on SuggestionPartlyAdopted {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:45dcf976f781318a00229c6cb5b1be84e45871906bb9cbc7c41e43a49920a056"}) as unknown as TypedDocumentString<PartlyAdoptSuggestionMutation, PartlyAdoptSuggestionMutationVariables>;
export const PauseReviewSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PauseReviewSession($input: SessionInput!) {
  pauseReviewSession(input: $input) {
    __typename
    ... on ReviewSessionPaused {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4eefebef25de479cca4e86ed0e995e61d6efcf933da8c7288391c41b3527bf1e"}) as unknown as TypedDocumentString<PauseReviewSessionMutation, PauseReviewSessionMutationVariables>;
export const PlanExperienceActivityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanExperienceActivity($input: PlanExperienceActivityInput!) {
  planExperienceActivity(input: $input) {
    __typename
    ... on ExperienceActivityPlanned {
      experienceActivity {
        id
        title
        process
        startsAt
        state
        standsSince
        enteredAt
        findings
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:89d865c92f5211ea1061766b1371616837f6479b6910221b5027f64325552a60"}) as unknown as TypedDocumentString<PlanExperienceActivityMutation, PlanExperienceActivityMutationVariables>;
export const PlanResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanResearch($input: PlanResearchInput!) {
  planResearch(input: $input) {
    __typename
    ... on ResearchPlanned {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c4be26cd3d8be6201c79474978342f0c94e9cfb63ac6b1b93f7978dfd32ccef7"}) as unknown as TypedDocumentString<PlanResearchMutation, PlanResearchMutationVariables>;
export const PlanSeminarDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanSeminar($input: PlanSeminarInput!) {
  planSeminar(input: $input) {
    __typename
    ... on SeminarPlanned {
      seminar {
        id
        title
        startsAt
        state
        standsSince
        enteredAt
        heard
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3e74cc75d7cee6148b8ef1bd94918034193ea1e52811572498f903088c2e052f"}) as unknown as TypedDocumentString<PlanSeminarMutation, PlanSeminarMutationVariables>;
export const PlanStudyTripDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanStudyTrip($input: PlanStudyTripInput!) {
  planStudyTrip(input: $input) {
    __typename
    ... on StudyTripPlanned {
      trip {
        id
        leader {
          id
          name
        }
        destination
        subject
        startsOn
        endsOn
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a92b0f077ba17bfc96e2c2eb8015f6bf702181807758290474723a98919fa383"}) as unknown as TypedDocumentString<PlanStudyTripMutation, PlanStudyTripMutationVariables>;
export const PortfoliosDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Portfolios($filter: PortfolioFilter, $first: Int, $after: String) {
  portfolios(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        validFrom
        validTo
        endReason
        leader {
          id
          name
        }
        unit {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:7f74090c51e6d15bdcec60f84c6af94ac5a004ad59d8c7f7ce9ae26972e040b4"}) as unknown as TypedDocumentString<PortfoliosQuery, PortfoliosQueryVariables>;
export const PostsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Posts($filter: PostFilter, $first: Int, $after: String) {
  posts(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        title
        titleEn
        role
        isHead
        validFrom
        validTo
        endReason
        person {
          id
          name
        }
        unit {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:9b128e990e806895f09e69cc5449380416b6df01cad3bc687b37583ff51f5de7"}) as unknown as TypedDocumentString<PostsQuery, PostsQueryVariables>;
export const PrepareDelegationTermDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrepareDelegationTerm($input: PrepareDelegationTermInput!) {
  prepareDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermPrepared {
      term {
        id
        name
        startsOn
        endsOn
        state
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5771350a991a3f31b8ca81417f287e9c70b6b02ff2f3c4eeac6e5ce7d13c16b6"}) as unknown as TypedDocumentString<PrepareDelegationTermMutation, PrepareDelegationTermMutationVariables>;
export const ProposeContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeContactProblem($input: ProposeContactProblemInput!) {
  proposeContactProblem(input: $input) {
    __typename
    ... on ContactProblemProposed {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bcf33d090c2c09fc0328b6128e96e4df07bb1b2c6526e14a1188188f84173088"}) as unknown as TypedDocumentString<ProposeContactProblemMutation, ProposeContactProblemMutationVariables>;
export const PublicityActionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PublicityActions($filter: PublicityActionFilter, $first: Int, $after: String) {
  publicityActions(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        description
        actedOn
        state
        enteredAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:d5499e064884b4e96071eea2a201dbb4b2b0a6f21dea80a612b9b84d363a365a"}) as unknown as TypedDocumentString<PublicityActionsQuery, PublicityActionsQueryVariables>;
export const PublishReleaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishRelease($input: PublishReleaseInput!) {
  publishRelease(input: $input) {
    __typename
    ... on ReleasePublished {
      release {
        id
        isAuthoritative
        facts
        verification
        measures
        precautions
        missingPartsNote
        publishedAt
        spokesperson {
          id
          name
        }
        spokespersonReason
      }
      event {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:97ad0b172484eef043665bff2d603f911e4fc0c1d75b719cb22ce7f94abedef6"}) as unknown as TypedDocumentString<PublishReleaseMutation, PublishReleaseMutationVariables>;
export const PublishResultsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishResults($input: PublishResultsInput!) {
  publishResults(input: $input) {
    __typename
    ... on ResultsPublished {
      session {
        id
        state
      }
      snapshot {
        version
        reason
        publishedAt
        countingRule
        lines {
          rank
          average
          ballotCount
          abstentionCount
          unit {
            id
            name
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:677d980288928972990f76a64e0371950490381b88c238e3767eadbad4f9f8eb"}) as unknown as TypedDocumentString<PublishResultsMutation, PublishResultsMutationVariables>;
export const PutOffSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PutOffSlot($input: MendSlotInput!) {
  putOffSlot(input: $input) {
    __typename
    ... on SlotPutOff {
      slot {
        id
        position
        state
        round
        ballotCount
        average
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7726ec2d43e25082bfd0b4624d5b82e2e421512a6d79e6b1c67a672b23a479cd"}) as unknown as TypedDocumentString<PutOffSlotMutation, PutOffSlotMutationVariables>;
export const QualifyRepresentativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation QualifyRepresentative($input: QualifyRepresentativeInput!) {
  qualifyRepresentative(input: $input) {
    __typename
    ... on RepresentativeQualified {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:33cff342088bb8117780aafe9567e4a26c04638e142848719cd05b7a187e159b"}) as unknown as TypedDocumentString<QualifyRepresentativeMutation, QualifyRepresentativeMutationVariables>;
export const RaiseContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RaiseContactProblem($input: RaiseContactProblemInput!) {
  raiseContactProblem(input: $input) {
    __typename
    ... on ContactProblemRaised {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b9e732c0f7e94ced4af6fa800b9c506f5ced89d47d0e8557415c905e9bae2008"}) as unknown as TypedDocumentString<RaiseContactProblemMutation, RaiseContactProblemMutationVariables>;
export const RaiseUpContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RaiseUpContactProblem($input: RaiseUpContactProblemInput!) {
  raiseUpContactProblem(input: $input) {
    __typename
    ... on ContactProblemRaisedUp {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:39cb0a6354b0b3559d289e2ed4ae6bac5401c0200096d104f529cf08b0ac76e7"}) as unknown as TypedDocumentString<RaiseUpContactProblemMutation, RaiseUpContactProblemMutationVariables>;
export const RecordAttendanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    __typename
    ... on AttendanceRecorded {
      participation {
        id
        occasion
        startsAt
        state
        invitedAt
        respondedAt
        checkedInAt
        reason
        hostUnit {
          id
          name
        }
        representative {
          id
          code
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:053f6df0b725fe84e85a01d4c3545e925a5a2bc7235a71f2098f359c520d283e"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordHandoverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHandover($input: RecordHandoverInput!) {
  recordHandover(input: $input) {
    __typename
    ... on HandoverRecorded {
      handover {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        handedOverAt
        matters
        matterCount
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:aeeca105dce4f8e071ad9bd27a747caeec4748f411d6a71099bf00dbf6b3db38"}) as unknown as TypedDocumentString<RecordHandoverMutation, RecordHandoverMutationVariables>;
export const RecordLeaderVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordLeaderVisit($input: RecordLeaderVisitInput!) {
  recordLeaderVisit(input: $input) {
    __typename
    ... on LeaderVisitRecorded {
      visit {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        street {
          id
          name
          kind
        }
        visitedAt
        form
        leaderPresent
        aboutLivelihood
        aboutHotline
        aboutGovernance
        summary
        needs
        participants
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:da36d8f33f2308013d55d95c4432d3552e1bff44cf3a96be013aa44c4e4008cb"}) as unknown as TypedDocumentString<RecordLeaderVisitMutation, RecordLeaderVisitMutationVariables>;
export const RecordOpenDayAttendanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordOpenDayAttendance($input: RecordOpenDayAttendanceInput!) {
  recordOpenDayAttendance(input: $input) {
    __typename
    ... on OpenDayAttendanceRecorded {
      signUp {
        id
        number
        comesAs
        state
        signedUpAt
        changedAt
        movedUpAt
        reason
        visitorName
        phone
        samePhoneCount
        waitingPlace
        openDay {
          id
          title
        }
        feedback {
          content
          state
          outcome
          answer
          filedAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e6bfde2390b3131977306bfc4cdcc684edbd1f84ed28d66ba63ed434c2179159"}) as unknown as TypedDocumentString<RecordOpenDayAttendanceMutation, RecordOpenDayAttendanceMutationVariables>;
export const RecordVisitFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordVisitFeedback($input: RecordVisitFeedbackInput!) {
  recordVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackRecorded {
      feedback {
        id
        content
        state
        outcome
        answer
        reason
        filedAt
        enteredAt
        disposedAt
        unit {
          id
          code
          name
        }
        openDay {
          id
          title
        }
        experienceActivity {
          id
          title
        }
        seminar {
          id
          title
        }
        invitee {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:83fe9216539e403cc50fa0b2b021c5de232308e17d204338c719e28a73f79531"}) as unknown as TypedDocumentString<RecordVisitFeedbackMutation, RecordVisitFeedbackMutationVariables>;
export const RectificationItemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RectificationItems($filter: RectificationItemFilter, $first: Int, $after: String) {
  rectificationItems(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        number
        state
        title
        text
        sourceKind
        session {
          id
          title
        }
        openedAt
        dueOn
        closedAt
        clause
        unit {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:fe3670848793621ee18e67edce0382bb48d41a94b136ec795642786537849e30"}) as unknown as TypedDocumentString<RectificationItemsQuery, RectificationItemsQueryVariables>;
export const RefileSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefileSuggestion($input: RefileSuggestionInput!) {
  refileSuggestion(input: $input) {
    __typename
    ... on SuggestionRefiled {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:18bb84f356b3fccb6d197d9e0855e428e5c9e406f33a3f19622782ba57cac076"}) as unknown as TypedDocumentString<RefileSuggestionMutation, RefileSuggestionMutationVariables>;
export const ReleasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Releases($first: Int, $after: String) {
  releases(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        isAuthoritative
        facts
        verification
        measures
        precautions
        missingPartsNote
        publishedAt
        spokesperson {
          id
          name
        }
        spokespersonReason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:bf7c391cdba8efae57f925c2344f0aeb0e5094cc0edc81b61396373b53e91fce"}) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const RemoveEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveEnterprise($input: RemoveEnterpriseInput!) {
  removeEnterprise(input: $input) {
    __typename
    ... on EnterpriseRemoved {
      enterprise {
        id
        name
        key
        twoNew
        sme
        serviceUnit {
          id
          name
          kind
        }
        serviceCard
        state
        enteredAt
        removedOn
        reason
        contactName
        contactPhone
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2f8e3328d8aac4aeb82617d3cc95f15e081e5853e77a8f46898712150a9fae78"}) as unknown as TypedDocumentString<RemoveEnterpriseMutation, RemoveEnterpriseMutationVariables>;
export const ReopenContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenContactProblem($input: ReopenContactProblemInput!) {
  reopenContactProblem(input: $input) {
    __typename
    ... on ContactProblemReopened {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c3c61a32e02bd090191def99443a141b53c2c3d1dacac73b97fab33c9ec73532"}) as unknown as TypedDocumentString<ReopenContactProblemMutation, ReopenContactProblemMutationVariables>;
export const ReopenOpenDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenOpenDay($input: ReopenOpenDayInput!) {
  reopenOpenDay(input: $input) {
    __typename
    ... on OpenDayReopened {
      openDay {
        id
        form
        title
        theme
        description
        place
        startsAt
        endsAt
        capacity
        waitingMost
        signUpUntil
        state
        announcedAt
        standsSince
        enteredAt
        visitors
        hasGuidedTour
        hasQuestions
        hasSuggestions
        summary
        reason
        confirmedCount
        waitingCount
        freePlaces
        openFeedbackCount
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2d0d15c4fbeb7439dfd4d9d16d2814f220c0cfcbe6f14ca5c32b805b370a81fa"}) as unknown as TypedDocumentString<ReopenOpenDayMutation, ReopenOpenDayMutationVariables>;
export const ReopenResearchFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenResearchFinding($input: ReopenResearchFindingInput!) {
  reopenResearchFinding(input: $input) {
    __typename
    ... on ResearchFindingReopened {
      finding {
        id
        research {
          id
          kind
        }
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        content
        classProblem
        background
        trend
        problem {
          id
          title
          kind
        }
        state
        filedAt
        followUp
        followedUpAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ffd887c6859ee21f5d3d93b29f5f1d6c9b226397093d22619e3a24e7f79e7113"}) as unknown as TypedDocumentString<ReopenResearchFindingMutation, ReopenResearchFindingMutationVariables>;
export const ReopenSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenSuggestion($input: ReopenSuggestionInput!) {
  reopenSuggestion(input: $input) {
    __typename
    ... on SuggestionReopened {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c67b66928de777dbf29f0285bf64a1a03dfbc7e3bf46f8579c3f581f2e55a43f"}) as unknown as TypedDocumentString<ReopenSuggestionMutation, ReopenSuggestionMutationVariables>;
export const ReorderSlotsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReorderSlots($input: ReorderSlotsInput!) {
  reorderSlots(input: $input) {
    __typename
    ... on SlotsReordered {
      session {
        id
        slots {
          id
          position
          state
          unit {
            id
            name
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:496397704acb93f10be84637208cfdcf14b5b8e7054f27546ebf36800e44ee2d"}) as unknown as TypedDocumentString<ReorderSlotsMutation, ReorderSlotsMutationVariables>;
export const RepealDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RepealDocument($input: RepealDocumentInput!) {
  repealDocument(input: $input) {
    __typename
    ... on DocumentForceSet {
      document {
        id
        key
        status
        repealedFrom
        reason
        setAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:80d46ad7f22091fd2902f590dff3be0fbe72c806bdd8fc1cdcfea48d95208e83"}) as unknown as TypedDocumentString<RepealDocumentMutation, RepealDocumentMutationVariables>;
export const ReportSentimentEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReportSentimentEvent($input: ReportSentimentEventInput!) {
  reportSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventReported {
      event {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f6d971af73d6222870120b574deb7b10238d49c0f15f42417f256111923a3f47"}) as unknown as TypedDocumentString<ReportSentimentEventMutation, ReportSentimentEventMutationVariables>;
export const RepresentativeDrawsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RepresentativeDraws($filter: RepresentativeDrawFilter, $first: Int, $after: String) {
  representativeDraws(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        occasion
        places
        seed
        method
        drawnAt
        state
        reason
        hostUnit {
          id
          name
        }
        drawn {
          code
          category
          place
          representative {
            id
            name
          }
        }
        methodInWords
        isVerified
        leftOutCount
        pool {
          code
          category
          times
          place
          isDrawn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:84e3391f947238b8f2bccb155b229446d3af194fa058b9b02a1b236c3caa9853"}) as unknown as TypedDocumentString<RepresentativeDrawsQuery, RepresentativeDrawsQueryVariables>;
export const RepresentativePoolDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RepresentativePool($on: Date) {
  representativePool(on: $on) {
    activeCount
    status
    range {
      fewest
      most
      clause
      reading
      settings
    }
    byCategory {
      category
      count
    }
  }
}
    `, {"id":"sha256:2f0faa4f1a8d602a0ccf4c25f9d60f1ef5f5db6eb7e20b0880fe5c69b8f85ca2"}) as unknown as TypedDocumentString<RepresentativePoolQuery, RepresentativePoolQueryVariables>;
export const RepresentativeRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RepresentativeRecord($id: ID!) {
  node(id: $id) {
    ... on Representative {
      id
      code
      name
      phone
      standsSince
      enteredAt
      suspensions {
        reason
        sinceOn
        untilOn
      }
      record {
        attendance {
          invited
          attended
          rate
        }
        years {
          year
          attendance {
            invited
            attended
            rate
          }
          reviewsAttended
          publicityActions
        }
      }
    }
  }
}
    `, {"id":"sha256:3b6f03a54bbb37f37e632ffe36c2a1b6820c5fb1c4e76900f082904aa5f07e6b"}) as unknown as TypedDocumentString<RepresentativeRecordQuery, RepresentativeRecordQueryVariables>;
export const RepresentativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Representatives($filter: RepresentativeFilterInput, $first: Int, $after: String) {
  representatives(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:5c985be7e6a2d207c1aa232db19c76c2817a6d7a9d80b33fed7455417d269cf8"}) as unknown as TypedDocumentString<RepresentativesQuery, RepresentativesQueryVariables>;
export const RescoreSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RescoreSlot($input: MendSlotInput!) {
  rescoreSlot(input: $input) {
    __typename
    ... on SlotRescored {
      slot {
        id
        position
        state
        round
        ballotCount
        average
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:91d2e4475cb03056729a0a6d8ade2b38e70a4053cb8b07d43c8eceb61ce58afa"}) as unknown as TypedDocumentString<RescoreSlotMutation, RescoreSlotMutationVariables>;
export const ResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Research($filter: ResearchFilter, $first: Int, $after: String) {
  research(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:b4aa08317f93f6b4ef46010dc989252f93d5b4e2fa114bb709af48d32fb0dcba"}) as unknown as TypedDocumentString<ResearchQuery, ResearchQueryVariables>;
export const ResearchFindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ResearchFindings($filter: ResearchFindingFilter, $first: Int, $after: String) {
  researchFindings(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        research {
          id
          kind
        }
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        content
        classProblem
        background
        trend
        problem {
          id
          title
          kind
        }
        state
        filedAt
        followUp
        followedUpAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:07ccfd844972999f95b6ef44eaa538b3355a02f74ded17039944beddbeeb792c"}) as unknown as TypedDocumentString<ResearchFindingsQuery, ResearchFindingsQueryVariables>;
export const ResearchFindingsLiveDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ResearchFindingsLive($unitId: ID!, $after: String) {
  researchFindings(unitId: $unitId, after: $after) {
    cursor
    serverTime
    resumed
    findings {
      id
      content
      classProblem
      background
      trend
      state
      filedAt
      followUp
      followedUpAt
      unit {
        id
        name
      }
      leader {
        id
        name
      }
      research {
        id
        subject
      }
    }
  }
}
    `, {"id":"sha256:70d62cc5daf22bbc9e6d5ef257fe990aa76d75b83ac81c6316cbd47ed4ad8a26"}) as unknown as TypedDocumentString<ResearchFindingsLiveSubscription, ResearchFindingsLiveSubscriptionVariables>;
export const ResearchReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ResearchReports($filter: ResearchReportFilter, $first: Int, $after: String) {
  researchReports(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        leader {
          id
          name
        }
        research {
          id
          kind
        }
        trip {
          id
        }
        title
        abstract
        reference
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:37df2f76623dcffc349bd3d46b56bfcb97b51e3e0cb6e6e1860b39e0454db08d"}) as unknown as TypedDocumentString<ResearchReportsQuery, ResearchReportsQueryVariables>;
export const RestartFloorClockDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestartFloorClock($input: MendSlotInput!) {
  restartFloorClock(input: $input) {
    __typename
    ... on FloorClockRestarted {
      slot {
        id
        position
        state
        startedAt
        ballotCount
        average
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c4dc5a6cd143e0b62c5ee26191c9361d3f4cc2bb0dc4266dbe11ad125685dc24"}) as unknown as TypedDocumentString<RestartFloorClockMutation, RestartFloorClockMutationVariables>;
export const RestoreEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreEnterprise($input: RestoreEnterpriseInput!) {
  restoreEnterprise(input: $input) {
    __typename
    ... on EnterpriseRestored {
      enterprise {
        id
        name
        key
        twoNew
        sme
        serviceUnit {
          id
          name
          kind
        }
        serviceCard
        state
        enteredAt
        removedOn
        reason
        contactName
        contactPhone
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6bbe9f18370ce84378cc3ff09dfe6d3c42cad53ecc7940b84a6b428c0b9d2d77"}) as unknown as TypedDocumentString<RestoreEnterpriseMutation, RestoreEnterpriseMutationVariables>;
export const ResultReviewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ResultReviews($filter: ResultReviewFilter, $first: Int, $after: String) {
  resultReviews(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        why
        state
        requestedAt
        answer
        unit {
          id
          name
        }
        result {
          id
          version
          total
          rank
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:4ee91932af3fbe8a5b55f3209d01fbf9854082cfac07860b765998e0a39fb30f"}) as unknown as TypedDocumentString<ResultReviewsQuery, ResultReviewsQueryVariables>;
export const ResumeRepresentativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeRepresentative($input: ResumeRepresentativeInput!) {
  resumeRepresentative(input: $input) {
    __typename
    ... on RepresentativeResumed {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:78f5f3a5b8c58840ea8afd1e77726b4759eef6e5e3a3338f41204cecdc74b031"}) as unknown as TypedDocumentString<ResumeRepresentativeMutation, ResumeRepresentativeMutationVariables>;
export const ResumeReviewSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeReviewSession($input: SessionInput!) {
  resumeReviewSession(input: $input) {
    __typename
    ... on ReviewSessionResumed {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:04469ad42a640bf2917ea19d98dd6754cda2bf59222a16a43b7841072e01bbf6"}) as unknown as TypedDocumentString<ResumeReviewSessionMutation, ResumeReviewSessionMutationVariables>;
export const ReturnSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnSuggestion($input: ReturnSuggestionInput!) {
  returnSuggestion(input: $input) {
    __typename
    ... on SuggestionReturned {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:dfa60557eb356aec019a1912f7dc706cbef3d0b85fd4fd563d46a988208db98a"}) as unknown as TypedDocumentString<ReturnSuggestionMutation, ReturnSuggestionMutationVariables>;
export const RevealSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevealSlot($input: SlotInput!) {
  revealSlot(input: $input) {
    __typename
    ... on SlotRevealed {
      slot {
        id
        position
        state
        revealedAt
        ballotCount
        average
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5d86bd5358d48fe5c650049f49f633ccf8c3147cd91216af84c8ca67006a0d48"}) as unknown as TypedDocumentString<RevealSlotMutation, RevealSlotMutationVariables>;
export const ReviewFloorDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ReviewFloor($sessionId: ID!, $after: String) {
  reviewFloor(sessionId: $sessionId, after: $after) {
    cursor
    serverTime
    resumed
    state
    startedAt
    deadlineAt
    pausedAt
    overtimeSeconds
    checkedIn
    ballotCount
    session {
      id
      title
      state
      wall {
        view
        since
        slot {
          id
          state
          average
          revealedAt
          unit {
            id
            name
          }
        }
      }
    }
    slot {
      id
      position
      state
      round
      average
      unit {
        id
        name
      }
      speaker {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:edc8450cc67f9113686eb8d0c35125bbacd6d7003eeff0712bf0a66d385d5811"}) as unknown as TypedDocumentString<ReviewFloorSubscription, ReviewFloorSubscriptionVariables>;
export const ReviewSessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewSessions($performanceYear: Int, $first: Int, $after: String) {
  reviewSessions(performanceYear: $performanceYear, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        title
        startsAt
        state
        performanceYear
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:6dd69859b04f590cf930f7a2a95c01f1fb4318aa0b47849815d64e20495a6a31"}) as unknown as TypedDocumentString<ReviewSessionsQuery, ReviewSessionsQueryVariables>;
export const RevokeTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeToken($input: RevokeTokenInput!) {
  revokeToken(input: $input) {
    __typename
    ... on TokenRevoked {
      tokenId
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:37f26d2aa78818986f8542d79aa5412cac93d695fb3b585fb6a433b126813557"}) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const SchemesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Schemes($filter: SchemeFilter, $first: Int, $after: String) {
  schemes(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        performanceYear
        title
        state
        approvedAt
        weightSum
        reason
        indicators {
          id
          title
          area
          topic
          scoredBy
          weight
          evidenceKinds
          isSwitchedOff
          state
          target
          completion
          leadUnit {
            id
            name
          }
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:b0aa2f7320fb2ea6c2a977140b43ab56cd3df106a185569a7e02795511352ee2"}) as unknown as TypedDocumentString<SchemesQuery, SchemesQueryVariables>;
export const ScoreboardDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Scoreboard($sessionId: ID!, $after: String) {
  scoreboard(sessionId: $sessionId, after: $after) {
    cursor
    serverTime
    resumed
    state
    version
    revealed
    session {
      id
      title
    }
    slots {
      slotId
      position
      state
      ballotCount
      average
      rank
      unit {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:f5baff5e25eb4048c8f8dd50be0e201b9c39d36cdcd6441bb3e18d8c88385870"}) as unknown as TypedDocumentString<ScoreboardSubscription, ScoreboardSubscriptionVariables>;
export const ScoreboardNowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScoreboardNow($sessionId: ID!) {
  scoreboard(sessionId: $sessionId) {
    state
    version
    revealed
    slots {
      slotId
      position
      state
      ballotCount
      average
      rank
      unit {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:e4121a66591d399dc24d1bc30139227af27dbe0aae88b335a19a371f5e518d90"}) as unknown as TypedDocumentString<ScoreboardNowQuery, ScoreboardNowQueryVariables>;
export const CancelReviewSessionAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelReviewSessionAtDesk($input: CancelReviewSessionInput!) {
  cancelReviewSession(input: $input) {
    __typename
    ... on ReviewSessionCancelled {
      session {
        id
        state
        cancelledReason
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1984eed445601b6d9efcbeb28e0dba28f1494e14d1e4a4ebdde3c8b7d428beb1"}) as unknown as TypedDocumentString<CancelReviewSessionAtDeskMutation, CancelReviewSessionAtDeskMutationVariables>;
export const CaseListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseList($filter: CaseFilterInput, $first: Int, $after: String, $orderBy: CaseOrder) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        __typename
        id
        number
        kind
        state
        title
        openedAt
        dueOn
        closedAt
        unit {
          id
          name
          nameEn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:ac82582ffbcb41bc282f2b614fd487eee9bcde2ddcd985a4552cb10466739709"}) as unknown as TypedDocumentString<CaseListQuery, CaseListQueryVariables>;
export const CaseMatterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseMatter($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Case {
      number
      kind
      state
      title
      text
      openedAt
      dueOn
      closedAt
      clause
      unit {
        id
        name
        nameEn
      }
    }
    ... on RectificationItem {
      sourceKind
      session {
        id
        title
      }
    }
    ... on SupervisionItem {
      clock {
        id
        title
        dueAt
        doneAt
      }
    }
  }
}
    `, {"id":"sha256:ebd48b14782f0057826af945ff2a930d20ca015de32cdb55bde0c7d356fabc1c"}) as unknown as TypedDocumentString<CaseMatterQuery, CaseMatterQueryVariables>;
export const CheckInByPhoneDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CheckInByPhone($input: CheckInInput!) {
  checkIn(input: $input) {
    __typename
    ... on CheckedIn {
      token
      session {
        id
        title
      }
      representative {
        id
        name
        category
        affiliation {
          id
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:37482304cf8b4976368ac1827b452819039add78ef558889126e4fcc15293b33"}) as unknown as TypedDocumentString<CheckInByPhoneMutation, CheckInByPhoneMutationVariables>;
export const CheckReleaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CheckRelease($input: PublishReleaseInput!) {
  publishRelease(input: $input) {
    __typename
    ... on ReleasePublished {
      release {
        id
        isAuthoritative
        publishedAt
        facts
        verification
        measures
        precautions
        missingPartsNote
        unit {
          id
          name
          nameEn
        }
        spokesperson {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:77a4176a5b2ffd6d754e35c96d77ff8ee7770ddb0520f8b37247fe37e18e99ac"}) as unknown as TypedDocumentString<CheckReleaseMutation, CheckReleaseMutationVariables>;
export const ClauseRegisterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClauseRegister($after: String) {
  clauses(first: 100, after: $after) {
    edges {
      node {
        id
        clauseId
        article
        heading
        obligation
        obligationEn
        actor
        strength
        kind
        module
        cadence
        quantity
        window
        document {
          key
          title
          titleEn
          status
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:a4732c6b363cc2abec20e968cc3bef5801895a29d66b5bd94c24a9bc7cd953d7"}) as unknown as TypedDocumentString<ClauseRegisterQuery, ClauseRegisterQueryVariables>;
export const CloseScoringAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseScoringAtDesk($input: SlotInput!) {
  closeScoring(input: $input) {
    __typename
    ... on ScoringClosed {
      slot {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:937ce8805ec5a995f46009ebf4e57d7162a7ab106e2d98c24e2e2f13ce919446"}) as unknown as TypedDocumentString<CloseScoringAtDeskMutation, CloseScoringAtDeskMutationVariables>;
export const CloseSlotWithoutResultAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseSlotWithoutResultAtDesk($input: CloseSlotWithoutResultInput!) {
  closeSlotWithoutResult(input: $input) {
    __typename
    ... on SlotClosedWithoutResult {
      slot {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a7f87a1710c2d429fbc140692012c74a742cf74a5f1f8b16b147ac2626e37093"}) as unknown as TypedDocumentString<CloseSlotWithoutResultAtDeskMutation, CloseSlotWithoutResultAtDeskMutationVariables>;
export const CompleteSessionAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteSessionAtDesk($input: SessionInput!) {
  completeReviewSession(input: $input) {
    __typename
    ... on ReviewSessionCompleted {
      rectificationItems
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:28afd94dea7b9feafdf85026e5a36f8a9149bc1d181c6602da5735b04ca23e1f"}) as unknown as TypedDocumentString<CompleteSessionAtDeskMutation, CompleteSessionAtDeskMutationVariables>;
export const DeadlineListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeadlineList($filter: DeadlineFilter, $first: Int, $after: String, $orderBy: DeadlineOrder) {
  deadlines(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        kind
        title
        state
        reason
        startedAt
        dueAt
        doneAt
        pausedAt
        isProvisional
        unit {
          id
          name
          nameEn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:2fc595202acf1f376f84ae82ca1435c268398e806f69fbf6db984060bd7768e3"}) as unknown as TypedDocumentString<DeadlineListQuery, DeadlineListQueryVariables>;
export const DeadlineMatterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeadlineMatter($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Deadline {
      kind
      title
      state
      reason
      startedAt
      dueAt
      doneAt
      pausedAt
      isProvisional
      clause
      unit {
        id
        name
        nameEn
      }
      explanation {
        rule
        ruleVersion
        calendarVersion
        isProvisional
        steps {
          text
          isCounted
          beginsAt
          endsAt
        }
      }
    }
  }
}
    `, {"id":"sha256:51133927c98c08093c46d9747ae04d034152be7c0856621959a875bbe9a7cbad"}) as unknown as TypedDocumentString<DeadlineMatterQuery, DeadlineMatterQueryVariables>;
export const DelegationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Delegation {
  representativePool {
    activeCount
    byCategory {
      category
      count
    }
  }
}
    `, {"id":"sha256:af5b322333e5f3e472930a38126806cf63ce0c3fa7ecdffa2358716807ac4d98"}) as unknown as TypedDocumentString<DelegationQuery, DelegationQueryVariables>;
export const DeskSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskSlot($slotId: ID!) {
  node(id: $slotId) {
    __typename
    ... on Slot {
      id
      round
      noResultReason
      excusedReason
      canTakeBack {
        step
        isAllowed
        problems {
          code
          messageZh
          messageEn
        }
      }
    }
  }
}
    `, {"id":"sha256:d1f91cf209a0b90e91cd8ffb969f2c45c22092c087a81b98b70bbdb10255b7cc"}) as unknown as TypedDocumentString<DeskSlotQuery, DeskSlotQueryVariables>;
export const EditReviewSessionAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditReviewSessionAtDesk($input: EditReviewSessionInput!) {
  editReviewSession(input: $input) {
    __typename
    ... on ReviewSessionEdited {
      session {
        id
        title
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c5e713a46f1d02e9d5776081396956c7e1ff0cd1a84b5ce7d5b0cd88cf3ff12d"}) as unknown as TypedDocumentString<EditReviewSessionAtDeskMutation, EditReviewSessionAtDeskMutationVariables>;
export const EndSlotAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSlotAtDesk($input: SlotInput!) {
  endSlot(input: $input) {
    __typename
    ... on SlotEnded {
      slot {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d3d55c28f6f170f77d81d0069f03c4f2f54643b2a21a96658ec9467f3e88ac72"}) as unknown as TypedDocumentString<EndSlotAtDeskMutation, EndSlotAtDeskMutationVariables>;
export const EventListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventList($filter: EventFilter, $first: Int, $after: String) {
  events(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        cursor
        stream
        version
        kind
        at
        actorRole
        clause
        payload
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:7d4d3ec18a74b4521ff14f13ce2820b3f7fdc02b80cc6c0e711a3e8bd9f1951c"}) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const ExcuseSlotAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExcuseSlotAtDesk($input: ExcuseSlotInput!) {
  excuseSlot(input: $input) {
    __typename
    ... on SlotExcused {
      slot {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3d38c2665fde94756eda123e589863c95a021525a6a746d849b2b4c4e6487be0"}) as unknown as TypedDocumentString<ExcuseSlotAtDeskMutation, ExcuseSlotAtDeskMutationVariables>;
export const FindRepresentativesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindRepresentatives($text: String!) {
  representatives(filter: {text: $text, state: ACTIVE}, first: 12) {
    edges {
      node {
        id
        code
        name
        category
        affiliation {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `, {"id":"sha256:ca3bdd5dd43ccf02310e642ddcbb1690a2c9a37c7e408c1bf27cde5b0678a86a"}) as unknown as TypedDocumentString<FindRepresentativesQuery, FindRepresentativesQueryVariables>;
export const HallBoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription HallBoard($sessionId: ID!, $after: String) {
  scoreboard(sessionId: $sessionId, after: $after) {
    cursor
    serverTime
    resumed
    state
    version
    revealed
    session {
      id
      title
      startsAt
      performanceYear
      countingRule
      reveal
      holdReveal
      quorum
      allowCorrections
      cancelledReason
      wall {
        view
        since
        slot {
          id
          state
          average
          revealedAt
          unit {
            id
            name
            nameEn
          }
        }
      }
      results {
        version
        publishedAt
        reason
        countingRule
      }
    }
    slots {
      slotId
      position
      state
      ballotCount
      average
      rank
      unit {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:a719cf24af639614e87d8751daa08b00e02ad68ee91fecd0af7d7aec01cfbb06"}) as unknown as TypedDocumentString<HallBoardSubscription, HallBoardSubscriptionVariables>;
export const HallFloorDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription HallFloor($sessionId: ID!, $after: String) {
  reviewFloor(sessionId: $sessionId, after: $after) {
    cursor
    serverTime
    resumed
    state
    startedAt
    deadlineAt
    pausedAt
    overtimeSeconds
    checkedIn
    ballotCount
    session {
      id
      title
      state
      allowCorrections
      wall {
        view
        since
        slot {
          id
          state
          average
          revealedAt
          unit {
            id
            name
            nameEn
          }
        }
      }
    }
    slot {
      id
      position
      state
      round
      unit {
        id
        name
        nameEn
      }
      speaker {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:314e29c29ad06ddcf2807af0ec659185ae7de152ec276dc006c00f57268b03cf"}) as unknown as TypedDocumentString<HallFloorSubscription, HallFloorSubscriptionVariables>;
export const IssueEntryCodesAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueEntryCodesAtDesk($input: IssueEntryCodesInput!) {
  issueEntryCodes(input: $input) {
    __typename
    ... on EntryCodesIssued {
      codes {
        code
        representative {
          id
          code
          name
          category
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5b1216061089df3a64e164b12f87acdf150acfb148b2e383deb70b11ab772623"}) as unknown as TypedDocumentString<IssueEntryCodesAtDeskMutation, IssueEntryCodesAtDeskMutationVariables>;
export const LedgerDutyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LedgerDuty($year: Int!, $filter: ObligationFilter) {
  obligations(year: $year, filter: $filter, first: 60) {
    edges {
      node {
        key
        duty
        subject
        status
        effect
        form
        required
        most
        counted
        open
        firstOn
        lastOn
        atRiskAt
        dueAt
        isProvisional
        isEnteredLate
        waiver {
          id
          reason
          grantedAt
          grantedBy {
            id
            name
          }
        }
        records(first: 20) {
          recordId
          title
          day
          counts
          reasonText
          isLate
          isEnteredLate
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"id":"sha256:b5095884e90cb5e4a5df610dc32c1bd325714cb82d6c39c43108b0cfb19af2eb"}) as unknown as TypedDocumentString<LedgerDutyQuery, LedgerDutyQueryVariables>;
export const LedgerOwedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LedgerOwed($year: Int!, $filter: ObligationFilter, $first: Int, $after: String, $orderBy: ObligationOrder) {
  obligations(
    year: $year
    filter: $filter
    first: $first
    after: $after
    orderBy: $orderBy
  ) {
    totalCount
    edges {
      node {
        key
        duty
        clauseId
        title
        titleEn
        subject
        status
        required
        most
        counted
        notCounted
        open
        firstOn
        lastOn
        dueAt
        isProvisional
        isEnteredLate
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:3fd8d55d824d77e616527e5ca1996cb8aa6a6d32e4a2690070b5383602b5bcbd"}) as unknown as TypedDocumentString<LedgerOwedQuery, LedgerOwedQueryVariables>;
export const LogMovesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription LogMoves($filter: EventFilter, $after: String) {
  events(filter: $filter, after: $after) {
    cursor
    serverTime
    resumed
  }
}
    `, {"id":"sha256:ad3b56b641988e803a9ca9a4640c9f01f5c191ab36d88c39f5dcd16cb78dd1eb"}) as unknown as TypedDocumentString<LogMovesSubscription, LogMovesSubscriptionVariables>;
export const OpenCheckInAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenCheckInAtDesk($input: SessionInput!) {
  openCheckIn(input: $input) {
    __typename
    ... on CheckInOpened {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:45443f884bff76a87cd5e843e1ae8240668d922db78e573fdc671a7341ef3847"}) as unknown as TypedDocumentString<OpenCheckInAtDeskMutation, OpenCheckInAtDeskMutationVariables>;
export const OpenReviewSessionAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenReviewSessionAtDesk($input: OpenReviewSessionInput!) {
  openReviewSession(input: $input) {
    __typename
    ... on ReviewSessionOpened {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b4a63f347c76b2899287714bc287db8b28beedfec5d7dc6e0a472f4d0339e1f9"}) as unknown as TypedDocumentString<OpenReviewSessionAtDeskMutation, OpenReviewSessionAtDeskMutationVariables>;
export const OpenScoringAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenScoringAtDesk($input: SlotInput!) {
  openScoring(input: $input) {
    __typename
    ... on ScoringOpened {
      slot {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9ef8372304cedfae788ff6307592189685da9393144caea6e33ed51e213b3e96"}) as unknown as TypedDocumentString<OpenScoringAtDeskMutation, OpenScoringAtDeskMutationVariables>;
export const PauseSessionAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PauseSessionAtDesk($input: SessionInput!) {
  pauseReviewSession(input: $input) {
    __typename
    ... on ReviewSessionPaused {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8fa0d96235c10d271840bd42db2b2a61de91e23cb34acd7d3f261893fbcd1854"}) as unknown as TypedDocumentString<PauseSessionAtDeskMutation, PauseSessionAtDeskMutationVariables>;
export const PublishResultsAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishResultsAtDesk($input: PublishResultsInput!) {
  publishResults(input: $input) {
    __typename
    ... on ResultsPublished {
      snapshot {
        version
      }
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5649bf03a79bc6bff59273c6f641dea895d9b5a73b53810dbb97b6232934e2c3"}) as unknown as TypedDocumentString<PublishResultsAtDeskMutation, PublishResultsAtDeskMutationVariables>;
export const PutOffSlotAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PutOffSlotAtDesk($input: MendSlotInput!) {
  putOffSlot(input: $input) {
    __typename
    ... on SlotPutOff {
      slot {
        id
        state
        round
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:916afdda38d0a48ba6deeca8ca9fd166d0b3c6d318766f2dac3c8f6908a79c04"}) as unknown as TypedDocumentString<PutOffSlotAtDeskMutation, PutOffSlotAtDeskMutationVariables>;
export const ReleaseListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReleaseList($filter: ReleaseFilter, $first: Int, $after: String) {
  releases(filter: $filter, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        isAuthoritative
        publishedAt
        facts
        verification
        measures
        precautions
        unit {
          id
          name
          nameEn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:4a132747dbecb56dcd31baca4a769d8fda5aa1a073773d77abef83afe0d038c6"}) as unknown as TypedDocumentString<ReleaseListQuery, ReleaseListQueryVariables>;
export const ReleaseMatterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReleaseMatter($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Release {
      isAuthoritative
      publishedAt
      facts
      verification
      measures
      precautions
      missingPartsNote
      unit {
        id
        name
        nameEn
      }
      spokesperson {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:d9bfe74250deb3a7407178a203191af5e815a749ca9fd5d1fbcde96df9bd8ccc"}) as unknown as TypedDocumentString<ReleaseMatterQuery, ReleaseMatterQueryVariables>;
export const ReorderSlotsAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReorderSlotsAtDesk($input: ReorderSlotsInput!) {
  reorderSlots(input: $input) {
    __typename
    ... on SlotsReordered {
      session {
        id
        slots {
          id
          position
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1f2a78deb519ff6369882d4efd29a24291a6ac43e39ec778fbff5ab0e4f13201"}) as unknown as TypedDocumentString<ReorderSlotsAtDeskMutation, ReorderSlotsAtDeskMutationVariables>;
export const RepresentativeListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RepresentativeList($filter: RepresentativeFilterInput, $first: Int, $after: String) {
  representatives(filter: $filter, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        phone
        affiliation {
          id
          name
          nameEn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:86eed4cc814a0b299153afb920e4c1ef374b73db51f178d369803c5dfba4940b"}) as unknown as TypedDocumentString<RepresentativeListQuery, RepresentativeListQueryVariables>;
export const RepresentativeMatterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RepresentativeMatter($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Representative {
      code
      name
      phone
      category
      subKind
      state
      reason
      joinedOn
      endedOn
      standsSince
      enteredAt
      affiliation {
        id
        name
        nameEn
      }
      term {
        id
        name
      }
      attestations {
        criterion
        basis
        attestedAt
        withdrawnAt
        withdrawnReason
      }
      suspensions {
        sinceOn
        untilOn
        reason
      }
      record {
        attendance {
          invited
          attended
        }
        years {
          year
          publicityActions
          reviewsAttended
          attendance {
            invited
            attended
          }
        }
      }
      allowedSteps {
        mutation
        isAllowed
        problems {
          messageZh
          messageEn
          clause
        }
      }
    }
  }
}
    `, {"id":"sha256:227c49e364c431b8d51c75198f0d3a4317b59e070d66d175ec37784da8032059"}) as unknown as TypedDocumentString<RepresentativeMatterQuery, RepresentativeMatterQueryVariables>;
export const RescoreSlotAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RescoreSlotAtDesk($input: MendSlotInput!) {
  rescoreSlot(input: $input) {
    __typename
    ... on SlotRescored {
      slot {
        id
        state
        round
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6a86a616aa99bf8cc8ea2d8a40621cda5a0127255baaa8ccafc6fd0a65ed1a2f"}) as unknown as TypedDocumentString<RescoreSlotAtDeskMutation, RescoreSlotAtDeskMutationVariables>;
export const RestartFloorClockAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestartFloorClockAtDesk($input: MendSlotInput!) {
  restartFloorClock(input: $input) {
    __typename
    ... on FloorClockRestarted {
      slot {
        id
        state
        startedAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5342953bbcc70f900a123d22ed780617228627edabe79282b6a1a4c36fda69b9"}) as unknown as TypedDocumentString<RestartFloorClockAtDeskMutation, RestartFloorClockAtDeskMutationVariables>;
export const ResumeSessionAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeSessionAtDesk($input: SessionInput!) {
  resumeReviewSession(input: $input) {
    __typename
    ... on ReviewSessionResumed {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:9504c3fc2ff71b75c216c3f08ba363671bb39feb210b4b29d4bbf03e16a1df40"}) as unknown as TypedDocumentString<ResumeSessionAtDeskMutation, ResumeSessionAtDeskMutationVariables>;
export const RevealSlotAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevealSlotAtDesk($input: SlotInput!) {
  revealSlot(input: $input) {
    __typename
    ... on SlotRevealed {
      slot {
        id
        state
        revealedAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:0d9e655c1babe1fa2c3a8954087b5f6e14af0ac1220da843d403c9b8e9e97432"}) as unknown as TypedDocumentString<RevealSlotAtDeskMutation, RevealSlotAtDeskMutationVariables>;
export const ReviewedUnitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewedUnits {
  units(filter: {isReviewed: true}, first: 100) {
    edges {
      node {
        id
        code
        name
        nameEn
      }
    }
  }
}
    `, {"id":"sha256:20c53d8cc1e7ac69f169a01dbed2f53a9fbb81ea1d7e3d87036898b3d90a7920"}) as unknown as TypedDocumentString<ReviewedUnitsQuery, ReviewedUnitsQueryVariables>;
export const RunningTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunningTerms {
  delegationTerms(first: 5) {
    edges {
      node {
        id
        name
        state
      }
    }
  }
}
    `, {"id":"sha256:c5f0a35962cd5c6209344cd326141d4ba000dd3f9ac8eadc82e2eed04e1f78f8"}) as unknown as TypedDocumentString<RunningTermsQuery, RunningTermsQueryVariables>;
export const ScreenViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScreenViewer {
  viewer {
    role
    name
    permissions
    unit {
      id
      name
      nameEn
    }
  }
}
    `, {"id":"sha256:4ba56b611eab782ae1b33f497b53476adaabf8204a1d128273f682b2de558a54"}) as unknown as TypedDocumentString<ScreenViewerQuery, ScreenViewerQueryVariables>;
export const SentimentEventAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SentimentEventAtDesk($eventId: ID!, $after: String) {
  sentimentCountdown(eventId: $eventId, everySeconds: 10, after: $after) {
    cursor
    serverTime
    resumed
    milestone
    clocks {
      kind
      state
      reason
      startedAt
      dueAt
      doneAt
      latenessSeconds
    }
    event {
      id
      title
      summary
      level
      urgent
      state
      firstKnownAt
      reportedAt
      assessment
      measures
      closedAt
      allowedSteps {
        mutation
        isAllowed
        problems {
          messageZh
          messageEn
          clause
        }
      }
      responsibleUnit {
        id
        name
        nameEn
        posts {
          id
          title
          isHead
          person {
            id
            name
          }
        }
      }
      releases {
        id
        publishedAt
        isAuthoritative
        facts
        verification
        measures
        precautions
        missingPartsNote
        spokesperson {
          id
          name
        }
      }
      pressConferences {
        startedAt
        topic
        speakers {
          id
          name
        }
      }
    }
  }
}
    `, {"id":"sha256:ee0c7ce046a03bf32727a59095a4fc91c8c64670ac996f45bbb69cb41481e40f"}) as unknown as TypedDocumentString<SentimentEventAtDeskSubscription, SentimentEventAtDeskSubscriptionVariables>;
export const SentimentListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SentimentList($filter: SentimentEventFilter, $first: Int = 20, $after: String, $orderBy: SentimentEventOrder) {
  sentimentEvents(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        id
        title
        level
        urgent
        state
        firstKnownAt
        closedAt
        responsibleUnit {
          id
          name
          nameEn
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:b858e1f13277d07f176d0bcf11a6c10a27c1b8df7e650e88494ebb5415f4638c"}) as unknown as TypedDocumentString<SentimentListQuery, SentimentListQueryVariables>;
export const SentimentWallDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SentimentWall($everySeconds: Int = 5, $after: String) {
  sentimentBoard(everySeconds: $everySeconds, after: $after) {
    cursor
    serverTime
    resumed
    lines {
      event {
        id
        title
        level
        urgent
        state
        firstKnownAt
        responsibleUnit {
          id
          name
          nameEn
        }
      }
      clocks {
        kind
        state
        reason
        startedAt
        dueAt
        doneAt
        latenessSeconds
      }
    }
  }
}
    `, {"id":"sha256:a51c267f49bfeefe852dae1d341395e86ad5d5ffe389cb8bbe5d9bcc14a17892"}) as unknown as TypedDocumentString<SentimentWallSubscription, SentimentWallSubscriptionVariables>;
export const SessionListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SessionList($filter: ReviewSessionFilter, $first: Int, $after: String, $orderBy: ReviewSessionOrder) {
  reviewSessions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges {
      node {
        id
        title
        performanceYear
        startsAt
        state
        quorum
        countingRule
        completedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:865ab3544c8e29e767c00a15d8ad8d06a1923026523a1bd08e040ab6770e0078"}) as unknown as TypedDocumentString<SessionListQuery, SessionListQueryVariables>;
export const SessionMatterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SessionMatter($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on ReviewSession {
      title
      performanceYear
      startsAt
      state
      quorum
      countingRule
      reveal
      holdReveal
      allowCorrections
      completedAt
      cancelledReason
      allowedSteps {
        mutation
        isAllowed
        problems {
          messageZh
          messageEn
          clause
        }
      }
      slots {
        id
        unit {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `, {"id":"sha256:2fa546c6e98a60e7f41014f4e5583793edf0f2795afcd092a328c3b1f749437c"}) as unknown as TypedDocumentString<SessionMatterQuery, SessionMatterQueryVariables>;
export const ScreenSessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScreenSessions {
  reviewSessions(first: 20) {
    edges {
      node {
        id
        title
        startsAt
        state
      }
    }
  }
}
    `, {"id":"sha256:9831bd6500f216356f99465ea97fcf9c808d4aa3a50db154865ed34e63ee633b"}) as unknown as TypedDocumentString<ScreenSessionsQuery, ScreenSessionsQueryVariables>;
export const SlotAttendanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SlotAttendance($slotId: ID!) {
  slotAttendance(slotId: $slotId) {
    hasScored
    isRecused
    representative {
      id
      code
      name
      category
    }
  }
}
    `, {"id":"sha256:3fb4aeb91b68fb2d181a88c506dabcb07df463f0912ba1d5da18b10c3f1b08e1"}) as unknown as TypedDocumentString<SlotAttendanceQuery, SlotAttendanceQueryVariables>;
export const StartSessionAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartSessionAtDesk($input: SessionInput!) {
  startReviewSession(input: $input) {
    __typename
    ... on ReviewSessionStarted {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7d9e96a2c797fcd9bbb2ef396c314f4e51d7bdad5fc323b8a2e57ebe111f808d"}) as unknown as TypedDocumentString<StartSessionAtDeskMutation, StartSessionAtDeskMutationVariables>;
export const StartSlotAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartSlotAtDesk($input: SlotInput!) {
  startSlot(input: $input) {
    __typename
    ... on SlotStarted {
      slot {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4e29619370dd3ceb917710d408f98da8e814ab6385b0504e6681e61eb546d0ee"}) as unknown as TypedDocumentString<StartSlotAtDeskMutation, StartSlotAtDeskMutationVariables>;
export const SteerWallAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SteerWallAtDesk($input: SteerWallInput!) {
  steerWall(input: $input) {
    __typename
    ... on WallSteered {
      session {
        id
        wall {
          view
          since
          slot {
            id
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d9ec70302cc381d8980ed5a91e6126f906abf6240b4339640c08782bd29dd40e"}) as unknown as TypedDocumentString<SteerWallAtDeskMutation, SteerWallAtDeskMutationVariables>;
export const TakeBackSlotStepAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackSlotStepAtDesk($input: TakeBackSlotStepInput!) {
  takeBackSlotStep(input: $input) {
    __typename
    ... on SlotStepTakenBack {
      step
      slot {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:95c53f1d85048d3f0332f8c49dd0b0cb1bf358cc9a3c1e53a6abe9755a8d0d79"}) as unknown as TypedDocumentString<TakeBackSlotStepAtDeskMutation, TakeBackSlotStepAtDeskMutationVariables>;
export const UrnKeysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UrnKeys($slotId: ID!) {
  urnKeys(slotId: $slotId)
}
    `, {"id":"sha256:0ebf0b1731e51819fe62a2b9ece8257f732d0c356723860e3a72035763871a0f"}) as unknown as TypedDocumentString<UrnKeysQuery, UrnKeysQueryVariables>;
export const SeminarIntervalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SeminarInterval($unitId: ID!) {
  seminarInterval(unitId: $unitId) {
    status
    lastHeldOn
    dueOn
    days
    clause
    settings
  }
}
    `, {"id":"sha256:c29897bfceb2c158e438490ad05ca9860e67e69c52dfdb526e5cb2953867da37"}) as unknown as TypedDocumentString<SeminarIntervalQuery, SeminarIntervalQueryVariables>;
export const SeminarsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Seminars($filter: SeminarFilter, $first: Int, $after: String) {
  seminars(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        title
        startsAt
        state
        standsSince
        enteredAt
        heard
        reason
        unit {
          id
          code
          name
        }
        invitees {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:90dcaa33aaad4032b922bcfd4edb6791c037665c1cb037b07c74c75a306761f5"}) as unknown as TypedDocumentString<SeminarsQuery, SeminarsQueryVariables>;
export const SentimentBoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SentimentBoard($everySeconds: Int = 10, $after: String) {
  sentimentBoard(everySeconds: $everySeconds, after: $after) {
    cursor
    serverTime
    resumed
    lines {
      event {
        id
        title
        level
        urgent
        state
        firstKnownAt
        responsibleUnit {
          id
          name
        }
      }
      clocks {
        kind
        state
        reason
        startedAt
        dueAt
        doneAt
        latenessSeconds
      }
    }
  }
}
    `, {"id":"sha256:b85c7232cba97ee73adff3eabcd08ec2170ff33fccd0c04ad3efdbd648bee06c"}) as unknown as TypedDocumentString<SentimentBoardSubscription, SentimentBoardSubscriptionVariables>;
export const SentimentCountdownDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SentimentCountdown($eventId: ID!, $everySeconds: Int = 10, $after: String) {
  sentimentCountdown(
    eventId: $eventId
    everySeconds: $everySeconds
    after: $after
  ) {
    cursor
    serverTime
    resumed
    milestone
    clocks {
      kind
      state
      reason
      startedAt
      dueAt
      doneAt
      latenessSeconds
    }
    event {
      id
      title
      level
      urgent
      state
      releases {
        id
        isAuthoritative
        publishedAt
      }
    }
  }
}
    `, {"id":"sha256:74f1993ba54aa3cca7fbe6f8fa83e6b1edc34d2d41ecfbb8e393f036e1948884"}) as unknown as TypedDocumentString<SentimentCountdownSubscription, SentimentCountdownSubscriptionVariables>;
export const SentimentEventDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SentimentEventDetail($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on SentimentEvent {
      title
      summary
      level
      urgent
      state
      firstKnownAt
      reportedAt
      closedAt
      assessment
      measures
      responsibleUnit {
        id
        name
      }
      clocks {
        kind
        state
        reason
        startedAt
        dueAt
        doneAt
        latenessSeconds
      }
      releases {
        id
        isAuthoritative
        facts
        verification
        measures
        precautions
        missingPartsNote
        publishedAt
        spokesperson {
          id
          name
        }
        spokespersonReason
      }
      pressConferences {
        topic
        startedAt
        speakers {
          id
          name
        }
      }
    }
  }
}
    `, {"id":"sha256:2a037d1aa646700be07f83c8338c9e6222fe809373e2aa093ec915d5c00836c7"}) as unknown as TypedDocumentString<SentimentEventDetailQuery, SentimentEventDetailQueryVariables>;
export const SentimentEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SentimentEvents($filter: SentimentEventFilter, $first: Int, $after: String) {
  sentimentEvents(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        title
        summary
        level
        urgent
        state
        firstKnownAt
        reportedAt
        closedAt
        assessment
        measures
        responsibleUnit {
          id
          name
        }
        clocks {
          kind
          state
          reason
          startedAt
          dueAt
          doneAt
          latenessSeconds
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:0ce634ce58a979f2b2ee8dc4b4b3307c9894737dc0dc283eafcdbf9f85f3fb31"}) as unknown as TypedDocumentString<SentimentEventsQuery, SentimentEventsQueryVariables>;
export const SetDemoClockDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetDemoClock($input: SetDemoClockInput!) {
  setDemoClock(input: $input) {
    __typename
    ... on DemoClockSet {
      at
      speed
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2eb7d35f64c9050056e75bfe9b914055d4790689bc8a424d2dad2299143568e9"}) as unknown as TypedDocumentString<SetDemoClockMutation, SetDemoClockMutationVariables>;
export const SignUpForOpenDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignUpForOpenDay($input: SignUpForOpenDayInput!) {
  signUpForOpenDay(input: $input) {
    __typename
    ... on SignedUpForOpenDay {
      signUp {
        id
        number
        comesAs
        state
        signedUpAt
        changedAt
        movedUpAt
        reason
        visitorName
        phone
        samePhoneCount
        waitingPlace
        openDay {
          id
          title
        }
        feedback {
          content
          state
          outcome
          answer
          filedAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
      code
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c0367166ffedace5d04a7e906fa231065b3539755e77aeff5cfc9a0c313596d2"}) as unknown as TypedDocumentString<SignUpForOpenDayMutation, SignUpForOpenDayMutationVariables>;
export const SlotCommentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SlotComments($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Slot {
      state
      average
      ballotCount
      comments
      unit {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:2a366764a1481a1e5b1fb59455ae121ede11e39d3ee26e15e90da51a94965152"}) as unknown as TypedDocumentString<SlotCommentsQuery, SlotCommentsQueryVariables>;
export const SolveContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SolveContactProblem($input: SolveContactProblemInput!) {
  solveContactProblem(input: $input) {
    __typename
    ... on ContactProblemSolved {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:43cd9bae94f8ccb6ff8822ecb3f79ab8a3de206e57dd20982fc0b8034d13e08d"}) as unknown as TypedDocumentString<SolveContactProblemMutation, SolveContactProblemMutationVariables>;
export const SpecialInviteesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SpecialInvitees($filter: SpecialInviteeFilter, $first: Int, $after: String) {
  specialInvitees(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        name
        invitedAs
        comesAs
        engagedOn
        endedOn
        state
        reason
        enteredAt
        phone
        unit {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:9b610e2a420dc776b09e074da01ad3576dffdcf9eb704c08f24c4c935b56f256"}) as unknown as TypedDocumentString<SpecialInviteesQuery, SpecialInviteesQueryVariables>;
export const StartDelegationTermDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartDelegationTerm($input: StartDelegationTermInput!) {
  startDelegationTerm(input: $input) {
    __typename
    ... on DelegationTermStarted {
      term {
        id
        name
        startsOn
        endsOn
        state
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a7954131ecbe19998a0494c4ffc5ed7440a5d0da667cdf258954148a9414f697"}) as unknown as TypedDocumentString<StartDelegationTermMutation, StartDelegationTermMutationVariables>;
export const StartReviewSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartReviewSession($input: SessionInput!) {
  startReviewSession(input: $input) {
    __typename
    ... on ReviewSessionStarted {
      session {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:eb26de403ca792f1576aa1dbef0c17c7e32d4ffb6dc5c1dfde1da4e5ec617898"}) as unknown as TypedDocumentString<StartReviewSessionMutation, StartReviewSessionMutationVariables>;
export const StartSlotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartSlot($input: SlotInput!) {
  startSlot(input: $input) {
    __typename
    ... on SlotStarted {
      slot {
        id
        position
        state
        startedAt
        endedAt
        overtimeSeconds
        ballotCount
        average
        excusedReason
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c6abaf7edfee4f985ea9d6ade95fb2fadcb05e2a27fe0dffd83289c4faab41c0"}) as unknown as TypedDocumentString<StartSlotMutation, StartSlotMutationVariables>;
export const SteerWallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SteerWall($input: SteerWallInput!) {
  steerWall(input: $input) {
    __typename
    ... on WallSteered {
      session {
        id
        wall {
          view
          since
          slot {
            id
            state
            average
            unit {
              id
              name
            }
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:77b26e346596779e1bd02af27470712845ac0d4f4712047a0076a0f3e1dd9094"}) as unknown as TypedDocumentString<SteerWallMutation, SteerWallMutationVariables>;
export const StudyTripsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StudyTrips($filter: StudyTripFilter, $first: Int, $after: String) {
  studyTrips(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        leader {
          id
          name
        }
        destination
        subject
        startsOn
        endsOn
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:f8cc3acdc782ba3c11deafd0273a03a61f7316841a06a56a3297903bb900574e"}) as unknown as TypedDocumentString<StudyTripsQuery, StudyTripsQueryVariables>;
export const SubmitBallotDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitBallot($input: SubmitBallotInput!) {
  submitBallot(input: $input) {
    __typename
    ... on BallotSubmitted {
      replaced
      repeated
      receipt {
        key
      }
      slot {
        id
        ballotCount
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2e70d1f70d2f172dd01104db39c55e255644b47c48d5d70ce97ad0d2243f4b8d"}) as unknown as TypedDocumentString<SubmitBallotMutation, SubmitBallotMutationVariables>;
export const SuggestionAnsweredDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SuggestionAnswered($everySeconds: Int = 10, $after: String) {
  suggestionAnswered(everySeconds: $everySeconds, after: $after) {
    cursor
    serverTime
    resumed
    suggestions {
      id
      title
      content
      source
      state
      outcome
      reason
      answer
      filedAt
      answeredAt
      unit {
        id
        name
      }
      representative {
        id
        code
        name
      }
    }
  }
}
    `, {"id":"sha256:4d43ee4eddba6b525c9e3b1034e7a16f5b073bbf07fe809aeb169ec7bf340e72"}) as unknown as TypedDocumentString<SuggestionAnsweredSubscription, SuggestionAnsweredSubscriptionVariables>;
export const SuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suggestions($filter: SuggestionFilter, $first: Int, $after: String) {
  suggestions(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:f0fe1c461da5d3502a22db831891512a3f17d07c3772303565480ae102862b8c"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SupervisionItemsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SupervisionItems($filter: SupervisionItemFilter, $first: Int, $after: String) {
  supervisionItems(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        number
        state
        title
        text
        clock {
          id
          kind
          state
          dueAt
          doneAt
        }
        openedAt
        closedAt
        clause
        unit {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:1c8d1823f1401af1c316cc3377beb2a1c67a46a125c9394e126bb97f8174303d"}) as unknown as TypedDocumentString<SupervisionItemsQuery, SupervisionItemsQueryVariables>;
export const SuspendRepresentativeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SuspendRepresentative($input: SuspendRepresentativeInput!) {
  suspendRepresentative(input: $input) {
    __typename
    ... on RepresentativeSuspended {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6cf5b31ceb1ea0b5c1306e2cf6c84beeb856bfd4ebf70cd5253db23b03920849"}) as unknown as TypedDocumentString<SuspendRepresentativeMutation, SuspendRepresentativeMutationVariables>;
export const TakeBackSlotStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackSlotStep($input: TakeBackSlotStepInput!) {
  takeBackSlotStep(input: $input) {
    __typename
    ... on SlotStepTakenBack {
      step
      slot {
        id
        position
        state
        round
        startedAt
        endedAt
        canTakeBack {
          step
          isAllowed
          problems {
            code
            message
            messageZh
            messageEn
          }
        }
        ballotCount
        average
        unit {
          id
          name
        }
      }
    }
    ... on Refused {
      problems {
        code
        message
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ab89256d1c27fe6b0ff99482128a258885157fa1bd5de9b7848ec01c5393d44f"}) as unknown as TypedDocumentString<TakeBackSlotStepMutation, TakeBackSlotStepMutationVariables>;
export const ThirdPartyEvaluationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThirdPartyEvaluations($filter: ThirdPartyEvaluationFilter, $first: Int, $after: String) {
  thirdPartyEvaluations(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        evaluator
        score
        findings
        reference
        evaluatedOn
        state
        publishedAt
        unit {
          id
          name
        }
        indicator {
          id
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:61ee9c4ecf66f606887d677969b4c9b7f89e9894b04606e4aa9582bfa9214d7a"}) as unknown as TypedDocumentString<ThirdPartyEvaluationsQuery, ThirdPartyEvaluationsQueryVariables>;
export const UnitGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitGroups($filter: UnitGroupFilter, $first: Int, $after: String) {
  unitGroups(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        code
        name
        validFrom
        validTo
        endReason
        members {
          id
          clause
          unit {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:53e8459a41bfe4c30c1ee16cc2ffeb09690355300cfc5fc0fc39e7bd16562c10"}) as unknown as TypedDocumentString<UnitGroupsQuery, UnitGroupsQueryVariables>;
export const UnitLeadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitLeaders($id: ID!, $on: Date) {
  node(id: $id) {
    __typename
    id
    ... on Unit {
      name
      head(on: $on) {
        id
        name
      }
      leader(on: $on) {
        id
        name
      }
    }
  }
}
    `, {"id":"sha256:09ee1282ec8d5731991620bff467bf849898bd5511612e1f12809d412916aa8e"}) as unknown as TypedDocumentString<UnitLeadersQuery, UnitLeadersQueryVariables>;
export const UnitPostsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitPosts($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Unit {
      name
      posts {
        id
        title
        titleEn
        isHead
        role
        person {
          id
          name
        }
      }
    }
  }
}
    `, {"id":"sha256:c9f5d543256e11040deffcaaafb66290f0593703772bc9dd2d802edab097bfbb"}) as unknown as TypedDocumentString<UnitPostsQuery, UnitPostsQueryVariables>;
export const UnitStatementDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnitStatement($unitId: ID!, $year: Int!) {
  unitStatement(unitId: $unitId, year: $year) {
    year
    asOf
    unit {
      id
      name
    }
    counts {
      status
      effect
      count
    }
    obligations {
      key
      clauseId
      title
      status
      effect
      required
      counted
      dueAt
    }
  }
}
    `, {"id":"sha256:6e9c68f1d0fbd62a85e2659047b0b838624e026ec6dde6763b11ad71d0908784"}) as unknown as TypedDocumentString<UnitStatementQuery, UnitStatementQueryVariables>;
export const UnitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Units($filter: UnitFilterInput, $first: Int, $after: String) {
  units(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        code
        name
        nameEn
        kind
        isReviewed
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:9ebd8c54e8bf1f7034749073a354c26b3eff2cbcd18784110aedc86f95470f27"}) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    role
    name
    permissions
    unit {
      id
      name
    }
  }
  serverTime
}
    `, {"id":"sha256:92e74ba76db0d9fc6374ded4f63d11c5836fa26192ea86ca64190b58d9088150"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const VisitFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VisitFeedback($filter: VisitFeedbackFilter, $first: Int, $after: String) {
  visitFeedback(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        content
        state
        outcome
        answer
        reason
        filedAt
        enteredAt
        disposedAt
        unit {
          id
          code
          name
        }
        openDay {
          id
          title
        }
        experienceActivity {
          id
          title
        }
        seminar {
          id
          title
        }
        invitee {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:480bf03e3aa8150e9e558f1daf61386acf0859a47e85ad3649210479945e0481"}) as unknown as TypedDocumentString<VisitFeedbackQuery, VisitFeedbackQueryVariables>;
export const VoidDrawDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VoidDraw($input: VoidDrawInput!) {
  voidDraw(input: $input) {
    __typename
    ... on DrawVoided {
      draw {
        id
        occasion
        places
        seed
        method
        drawnAt
        state
        reason
        hostUnit {
          id
          name
        }
        drawn {
          code
          category
          place
          representative {
            id
            name
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:46aa05c8eaef0a8b5ba03db5c385822100f357669fe97e15e8bc2a0973c34061"}) as unknown as TypedDocumentString<VoidDrawMutation, VoidDrawMutationVariables>;
export const WaiveObligationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WaiveObligation($input: WaiveObligationInput!) {
  waiveObligation(input: $input) {
    __typename
    ... on ObligationWaived {
      waiver {
        id
        state
        duty
        firstOn
        reason
        grantedAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bd203ab72971baf6a973d58b65830969e2a306e4995b78c84559af9ad5839ec6"}) as unknown as TypedDocumentString<WaiveObligationMutation, WaiveObligationMutationVariables>;
export const WaiversDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Waivers($filter: WaiverFilter, $first: Int, $after: String) {
  waivers(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        state
        duty
        firstOn
        reason
        grantedAt
        withdrawnAt
        withdrawal
        unit {
          id
          name
        }
        grantedBy {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"id":"sha256:50305764d5abf687f57dd088c661f08701b4b2685867070b0df66ff6bcd2427d"}) as unknown as TypedDocumentString<WaiversQuery, WaiversQueryVariables>;
export const WithdrawAttestationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawAttestation($input: WithdrawAttestationInput!) {
  withdrawAttestation(input: $input) {
    __typename
    ... on AttestationWithdrawn {
      attestation {
        id
        state
        withdrawal
        withdrawnAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2d4306ab87ead2ea85f53073a4c4287351c86da419524473254697c76419d3e4"}) as unknown as TypedDocumentString<WithdrawAttestationMutation, WithdrawAttestationMutationVariables>;
export const WithdrawContactProblemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawContactProblem($input: WithdrawContactProblemInput!) {
  withdrawContactProblem(input: $input) {
    __typename
    ... on ContactProblemWithdrawn {
      problem {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        visit {
          id
        }
        street {
          id
          name
          kind
        }
        unit {
          id
          name
          kind
        }
        kind
        title
        content
        systemic
        state
        raisedAt
        levelOneOwner {
          id
          name
        }
        levelOneAt
        levelTwoOwner {
          id
          name
        }
        levelTwoAt
        proposal
        proposedAt
        solution
        solvedAt
        solvedEnteredAt
        feedback
        reason
        standsSince
        enteredAt
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:5c8cce4b0f430e1591d31426a5fe21121aaf2dc253c91493bffca7e4b6a85f7d"}) as unknown as TypedDocumentString<WithdrawContactProblemMutation, WithdrawContactProblemMutationVariables>;
export const WithdrawCriterionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawCriterion($input: WithdrawCriterionInput!) {
  withdrawCriterion(input: $input) {
    __typename
    ... on CriterionWithdrawn {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:e6f77c7541b84cb8b3cafefcc8f28185145fc35082a1b13659e75bb5759659e8"}) as unknown as TypedDocumentString<WithdrawCriterionMutation, WithdrawCriterionMutationVariables>;
export const WithdrawHandoverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawHandover($input: WithdrawHandoverInput!) {
  withdrawHandover(input: $input) {
    __typename
    ... on HandoverWithdrawn {
      handover {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        handedOverAt
        matters
        matterCount
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:39f9ea705b10bec6eb4fa13eedbf150bfbe88e779f246b4fd4ae6733c83509d9"}) as unknown as TypedDocumentString<WithdrawHandoverMutation, WithdrawHandoverMutationVariables>;
export const WithdrawLeaderVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawLeaderVisit($input: WithdrawLeaderVisitInput!) {
  withdrawLeaderVisit(input: $input) {
    __typename
    ... on LeaderVisitWithdrawn {
      visit {
        id
        link {
          id
          kind
        }
        leader {
          id
          name
        }
        street {
          id
          name
          kind
        }
        visitedAt
        form
        leaderPresent
        aboutLivelihood
        aboutHotline
        aboutGovernance
        summary
        needs
        participants
        state
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2c65de2b9b65a319c15b3827adabe86b20964fde2efcf8b204346e8abd592739"}) as unknown as TypedDocumentString<WithdrawLeaderVisitMutation, WithdrawLeaderVisitMutationVariables>;
export const WithdrawMatterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawMatterReport($input: WithdrawMatterReportInput!) {
  withdrawMatterReport(input: $input) {
    __typename
    ... on MatterReportWithdrawn {
      report {
        id
        pairing {
          id
        }
        deputyDirector {
          id
          name
        }
        deputyMayor {
          id
          name
        }
        year
        month
        matters
        matterCount
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a6e21619ce63fc7a4e792552bb904517c32f672633898a344a7029f7e7bdbde7"}) as unknown as TypedDocumentString<WithdrawMatterReportMutation, WithdrawMatterReportMutationVariables>;
export const WithdrawNominationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawNomination($input: WithdrawNominationInput!) {
  withdrawNomination(input: $input) {
    __typename
    ... on NominationWithdrawn {
      representative {
        id
        code
        name
        category
        subKind
        state
        joinedOn
        endedOn
        reason
        term {
          id
          name
        }
        affiliation {
          id
          name
        }
        attestations {
          criterion
          basis
          attestedAt
          withdrawnAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1a644d8afdb47bad76884522baa84e4f90c026978e362dd22173bb7a18fa9e5e"}) as unknown as TypedDocumentString<WithdrawNominationMutation, WithdrawNominationMutationVariables>;
export const WithdrawOpenDaySignUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawOpenDaySignUp($input: WithdrawOpenDaySignUpInput!) {
  withdrawOpenDaySignUp(input: $input) {
    __typename
    ... on OpenDaySignUpWithdrawn {
      signUp {
        id
        number
        comesAs
        state
        signedUpAt
        changedAt
        movedUpAt
        reason
        visitorName
        phone
        samePhoneCount
        waitingPlace
        openDay {
          id
          title
        }
        feedback {
          content
          state
          outcome
          answer
          filedAt
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2d3a7c8462ad6391d9bf75c6452bdf85180f78fa554cdaf808ce438bfba3a602"}) as unknown as TypedDocumentString<WithdrawOpenDaySignUpMutation, WithdrawOpenDaySignUpMutationVariables>;
export const WithdrawPublicityActionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawPublicityAction($input: WithdrawPublicityActionInput!) {
  withdrawPublicityAction(input: $input) {
    __typename
    ... on PublicityActionWithdrawn {
      publicityAction {
        id
        description
        actedOn
        state
        enteredAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:3390c58829e91fb5aa68f0f638f6048c487770abc8e824c61c0bd66f999b6376"}) as unknown as TypedDocumentString<WithdrawPublicityActionMutation, WithdrawPublicityActionMutationVariables>;
export const WithdrawResearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawResearch($input: WithdrawResearchInput!) {
  withdrawResearch(input: $input) {
    __typename
    ... on ResearchWithdrawn {
      research {
        id
        kind
        leader {
          id
          name
        }
        unit {
          id
          name
          kind
        }
        subject
        place
        startsOn
        endsOn
        announced
        announcedReason
        newlyAppointed
        withDeputies
        withMembers
        withCitizens
        withMedia
        state
        doneAt
        escortCount
        headEscort
        escortReason
        usedMeetingRoom
        roomReason
        meetingMinutes
        meetingHeads
        noNotice
        noGreeting
        noBriefing
        noReception
        toGrassroots
        toTheScene
        sharedVehicle
        paidForMeals
        outcome
        reason
        standsSince
        enteredAt
        days {
          day
        }
        isHeadEscortUnexplained
        isRoomUnexplained
        hasManyEscorts
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4c9e361b1e73378302b143f8ce412ea104ca0779f095669b243f0b0eaf6eb131"}) as unknown as TypedDocumentString<WithdrawResearchMutation, WithdrawResearchMutationVariables>;
export const WithdrawResearchReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawResearchReport($input: WithdrawResearchReportInput!) {
  withdrawResearchReport(input: $input) {
    __typename
    ... on ResearchReportWithdrawn {
      report {
        id
        leader {
          id
          name
        }
        research {
          id
          kind
        }
        trip {
          id
        }
        title
        abstract
        reference
        state
        reportedAt
        enteredAt
        reason
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
            path
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:f6fda321e597a91d5169af745e927a5972428c91c2f58b2d57aa4b8878622108"}) as unknown as TypedDocumentString<WithdrawResearchReportMutation, WithdrawResearchReportMutationVariables>;
export const WithdrawSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawSuggestion($input: WithdrawSuggestionInput!) {
  withdrawSuggestion(input: $input) {
    __typename
    ... on SuggestionWithdrawn {
      suggestion {
        id
        title
        content
        source
        state
        outcome
        reason
        answer
        filedAt
        answeredAt
        unit {
          id
          name
        }
        representative {
          id
          code
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ed7afed1a1cfc4aa15da23f097d42029fc9c69136b681329868957b237956033"}) as unknown as TypedDocumentString<WithdrawSuggestionMutation, WithdrawSuggestionMutationVariables>;
export const WithdrawVisitFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawVisitFeedback($input: WithdrawVisitFeedbackInput!) {
  withdrawVisitFeedback(input: $input) {
    __typename
    ... on VisitFeedbackWithdrawn {
      feedback {
        id
        content
        state
        outcome
        answer
        reason
        filedAt
        enteredAt
        disposedAt
        unit {
          id
          code
          name
        }
        openDay {
          id
          title
        }
        experienceActivity {
          id
          title
        }
        seminar {
          id
          title
        }
        invitee {
          id
          name
        }
        allowedSteps {
          mutation
          isAllowed
          problems {
            code
            messageZh
            messageEn
          }
        }
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2f6dba667fc5359b93554a649a82ed3a946bfe4c645b7351349a371bafa653b6"}) as unknown as TypedDocumentString<WithdrawVisitFeedbackMutation, WithdrawVisitFeedbackMutationVariables>;
export const WithdrawWaiverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawWaiver($input: WithdrawWaiverInput!) {
  withdrawWaiver(input: $input) {
    __typename
    ... on WaiverWithdrawn {
      waiver {
        id
        state
        withdrawal
        withdrawnAt
      }
    }
    ... on Refused {
      problems {
        code
        messageZh
        messageEn
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bb0e4791041adeeb6841dbb3aa4ba077357472b240945da238dbe6e3397c8673"}) as unknown as TypedDocumentString<WithdrawWaiverMutation, WithdrawWaiverMutationVariables>;
export const WorkingDaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkingDays($from: Date!, $to: Date!) {
  workingDays(from: $from, to: $to) {
    day
    kind
    name
    isWorkingDay
    isProvisional
  }
}
    `, {"id":"sha256:c0c873743f6b0c745a54d743bebdb45bf79dc4240b3c4f240963c26cc5bf2aa9"}) as unknown as TypedDocumentString<WorkingDaysQuery, WorkingDaysQueryVariables>;
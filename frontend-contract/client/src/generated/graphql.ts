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

/** Call a session off. */
export type CancelReviewSessionInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the session. */
  sessionId: string;
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

/** Mend something of a slot, and why. */
export type MendSlotInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

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
  /** 您已为该单位打过分。 · You have already scored this unit. */
  | 'ALREADY_SCORED'
  /** 这项责任已批准免予考核。 · The obligation is waived already. */
  | 'ALREADY_WAIVED'
  /** 另一单位正在述职或打分，请先完成该单位。 · Another unit is reporting or being scored; finish that one first. */
  | 'ANOTHER_SLOT_RUNNING'
  /** 缺少“{area}”方面的指标。 · No indicator with a weight is of the area: {area}. */
  | 'AREA_MISSING'
  /** 不能撤回：{why}。 · This cannot be taken back: {why}. */
  | 'CANNOT_TAKE_BACK'
  /** 仍有时限未办结：{clocks}。 · Clocks are still open: {clocks}. */
  | 'CLOCKS_OPEN'
  /** 这项责任由业务记录自动统计，无需提交佐证。 · The obligation is counted from records; it is not attested. */
  | 'COUNTED_FROM_RECORDS'
  /** 入库条件未确认：{criterion}。 · A criterion is not attested: {criterion}. */
  | 'CRITERION_MISSING'
  /** 方案须包含日常考评部分。 · The scheme needs a part for daily evaluation. */
  | 'DAILY_PART_REQUIRED'
  /** 仅演示模式可用。 · Only in demonstration mode. */
  | 'DEMO_ONLY'
  /** 重复：{what}。 · Given more than once: {what}. */
  | 'DUPLICATE'
  /** 入场码无效或已失效。 · The entry code is unknown or expired. */
  | 'ENTRY_CODE_UNKNOWN'
  /** 入场码已使用。 · The entry code was used already. */
  | 'ENTRY_CODE_USED'
  /** 首次获知时间只能更正为更早的时间。 · The first-known instant may only be corrected to an earlier one. */
  | 'FIRST_KNOWN_LATER'
  /** 文件当前为“{status}”，不能作此调整。 · The document is {status}; this cannot be done to it. */
  | 'FORCE_ORDER'
  /** 方案须包含按台账计分的四同机制落实指标。 · The scheme needs an indicator of the four-together mechanism, scored by the ledger. */
  | 'FOUR_TOGETHER_REQUIRED'
  /** 时间不得晚于现在。 · The instant is in the future. */
  | 'INSTANT_IN_FUTURE'
  /** 编号无效，应为{type}的编号。 · This is not the id of a {type}. */
  | 'INVALID_ID'
  /** {day}将无人主持区政府工作：请先结束另一人的外出，或先明确常务副区长。 · On {day} nobody would act as mayor: end the other absence first, or fill the post of executive deputy mayor. */
  | 'NOBODY_ACTS'
  /** 没有需要变更的内容。 · There is nothing to change. */
  | 'NOTHING_TO_CHANGE'
  /** 只有在任代表可以办理此事。 · Only an active representative may do this. */
  | 'NOT_A_REPRESENTATIVE'
  /** 您尚未在本场签到。 · You have not checked in to this session. */
  | 'NOT_CHECKED_IN'
  /** 没有找到所指的对象。 · There is no such thing. */
  | 'NOT_FOUND'
  /** 只能邀请在任代表；{who}不在任。 · Only active members can be invited; {who} is none. */
  | 'NOT_IN_POOL'
  /** 您没有办理此事的权限。 · You are not permitted to do this. */
  | 'NOT_PERMITTED'
  /** 没有找到这项责任。 · There is no such obligation. */
  | 'OBLIGATION_UNKNOWN'
  /** 现场述职评议须计入年度成绩，权重应大于0。 · The score given on site must enter the yearly score: its weight must be above 0. */
  | 'ONSITE_WEIGHT_REQUIRED'
  /** 政务公开权重不得低于4%，现为{found}%。 · Open government must weigh at least 4 percent; it weighs {found}. */
  | 'OPENNESS_WEIGHT_BELOW_4'
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
  /** 此请求编号已用于另一次不同的请求。 · This requestId was used for a different request. */
  | 'REQUEST_ID_REUSED'
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
  /** 还有{count}个单位未完成打分。 · {count} units are not scored yet. */
  | 'SLOTS_UNFINISHED'
  /** 该单位尚未开放打分或打分已截止。 · The slot is not open for scoring. */
  | 'SLOT_NOT_OPEN'
  /** 发言人不是主要负责人，请说明理由。 · The spokesperson is not the unit's head; give a reason. */
  | 'SPOKESPERSON_REASON_REQUIRED'
  /** 当前状态为“{state}”，不能执行此操作。 · In state {state} this cannot be done. */
  | 'STATE_ORDER'
  /** 本届代表团{state}，代表不能在任。 · The term is {state}; its members cannot be active. */
  | 'TERM_NOT_RUNNING'
  /** {term}仍在履职，请先结束该届。 · The term {term} is running; end it first. */
  | 'TERM_RUNNING'
  /** 方案须包含第三方评估部分。 · The scheme needs a part that a third party evaluates. */
  | 'THIRD_PARTY_REQUIRED'
  /** 时间重叠：{other}。 · The times overlap: {other}. */
  | 'TIMES_OVERLAP'
  /** 指标“{title}”仅以批示、会议、文件、台账、截图为依据。 · {title}: it rests on instructions, meetings, documents, ledgers or screenshots alone. */
  | 'TRACE_ONLY_INDICATOR'
  /** 此项的值无效：{why}。 · This value cannot be used: {why}. */
  | 'VALUE_INVALID'
  /** 应在{least}至{most}之间。 · This must be from {least} to {most}. */
  | 'VALUE_OUT_OF_RANGE'
  /** 此项必填。 · This is required. */
  | 'VALUE_REQUIRED'
  /** 最多{most}字，现有{found}字。 · At most {most} characters; there are {found}. */
  | 'VALUE_TOO_LONG'
  /** 各项权重合计应为100，现为{found}。 · The weights must sum to 100; they sum to {found}. */
  | 'WEIGHT_SUM_NOT_100';

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

/** Withdraw what one logged. */
export type WithdrawPublicityActionInput = {
  /** Judge it and do nothing: the same refusals, or all as it would be, under ids that lead nowhere. A `requestId` does nothing then. */
  dryRun?: boolean;
  /** Id of the publicity action. */
  publicityActionId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', number: number, kind: CaseKind, state: CaseState, title: string, dueOn: string | null, id: string }
    | { __typename: 'Release', publishedAt: string, facts: string | null, id: string }
    | { __typename: 'Representative', code: string, name: string, category: RepresentativeCategory, id: string, membership: RepresentativeState }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', number: number, kind: CaseKind, state: CaseState, title: string, dueOn: string | null, id: string }
    | { __typename: 'Unit', code: string, name: string, nameEn: string, id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type ByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ByIdsQuery = { nodes: Array<
    | { __typename: 'Absence', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', title: string, state: ReviewSessionState, id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', title: string, level: SentimentLevel, id: string, stage: SentimentState }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', code: string, name: string, id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'Waiver', id: string }
   | null> };

export type CancelDelegationTermMutationVariables = Exact<{
  input: CancelDelegationTermInput;
}>;


export type CancelDelegationTermMutation = { cancelDelegationTerm:
    | { __typename: 'DelegationTermCancelled', term: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelInvitationMutationVariables = Exact<{
  input: CancelInvitationInput;
}>;


export type CancelInvitationMutation = { cancelInvitation:
    | { __typename: 'InvitationCancelled', participation: { id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelReviewSessionMutationVariables = Exact<{
  input: CancelReviewSessionInput;
}>;


export type CancelReviewSessionMutation = { cancelReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCancelled', session: { id: string, state: ReviewSessionState, cancelledReason: string | null } }
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

export type CompleteReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type CompleteReviewSessionMutation = { completeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCompleted', rectificationItems: number, session: { id: string, title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null } }
   };

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

export type EditDelegationTermMutationVariables = Exact<{
  input: EditDelegationTermInput;
}>;


export type EditDelegationTermMutation = { editDelegationTerm:
    | { __typename: 'DelegationTermEdited', term: { id: string, name: string, startsOn: string, endsOn: string, state: TermState, standsSince: string, enteredAt: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditRepresentativeMutationVariables = Exact<{
  input: EditRepresentativeInput;
}>;


export type EditRepresentativeMutation = { editRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeEdited', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type EditReviewSessionMutationVariables = Exact<{
  input: EditReviewSessionInput;
}>;


export type EditReviewSessionMutation = { editReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionEdited', session: { id: string, title: string, state: ReviewSessionState, startsAt: string, performanceYear: number, allowCorrections: boolean, reveal: Reveal, holdReveal: boolean, quorum: number | null, countingRule: CountingRule, slots: Array<{ id: string, position: number, state: SlotState, unit: { id: string, name: string } }> } }
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

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership:
    | { __typename: 'MembershipEnded', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndSlotMutationVariables = Exact<{
  input: SlotInput;
}>;


export type EndSlotMutation = { endSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotEnded', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
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

export type FileSuggestionMutationVariables = Exact<{
  input: FileSuggestionInput;
}>;


export type FileSuggestionMutation = { fileSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionFiled', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null, performanceYear: number, reveal: Reveal, quorum: number | null, countingRule: CountingRule, allowCorrections: boolean, holdReveal: boolean, cancelledReason: string | null, id: string, wall: { view: WallView, since: string | null, slot: { id: string } | null }, slots: Array<{ id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, revealedAt: string | null, round: number, excusedReason: string | null, noResultReason: string | null, canTakeBack: { step: string | null, isAllowed: boolean, problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string }> } | null, unit: { id: string, name: string }, speaker: { id: string, name: string } | null }>, results: { version: number, reason: string | null, publishedAt: string, countingRule: CountingRule, lines: Array<{ rank: number | null, average: string | null, ballotCount: number, abstentionCount: number, noResultReason: string | null, unit: { id: string, name: string } }> } | null }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type HandBackSuggestionMutationVariables = Exact<{
  input: HandBackSuggestionInput;
}>;


export type HandBackSuggestionMutation = { handBackSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionHandedBack', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
   };

export type HandleSentimentEventMutationVariables = Exact<{
  input: HandleSentimentEventInput;
}>;


export type HandleSentimentEventMutation = { handleSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventHandled', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type HistoryQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { events: { edges: Array<{ cursor: string, node: { cursor: string, stream: string, version: number, kind: string, at: string, actorRole: Role, clause: string | null, payload: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HoldPressConferenceMutationVariables = Exact<{
  input: HoldPressConferenceInput;
}>;


export type HoldPressConferenceMutation = { holdPressConference:
    | { __typename: 'PressConferenceHeld', pressConference: { topic: string, startedAt: string, speakers: Array<{ id: string, name: string }> }, event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
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

export type AnswerSuggestionFormMutationVariables = Exact<{
  input: AnswerSuggestionInput;
}>;


export type AnswerSuggestionFormMutation = { answerSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionAnswered', suggestion: { id: string } }
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

export type CancelInvitationFormMutationVariables = Exact<{
  input: CancelInvitationInput;
}>;


export type CancelInvitationFormMutation = { cancelInvitation:
    | { __typename: 'InvitationCancelled', participation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type CancelReviewSessionFormMutationVariables = Exact<{
  input: CancelReviewSessionInput;
}>;


export type CancelReviewSessionFormMutation = { cancelReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCancelled', session: { id: string } }
   };

export type ChooseCasesQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  first: number;
}>;


export type ChooseCasesQuery = { cases: { edges: Array<{ node:
        | { id: string, title: string, number: number }
        | { id: string, title: string, number: number }
       }>, pageInfo: { hasNextPage: boolean } } };

export type ChooseDelegationTermsQueryVariables = Exact<{
  filter?: DelegationTermFilter | null | undefined;
  first: number;
}>;


export type ChooseDelegationTermsQuery = { delegationTerms: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

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

export type CountCasesQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  by: CaseGrouping;
}>;


export type CountCasesQuery = { cases: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountDeadlinesQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  by: DeadlineGrouping;
}>;


export type CountDeadlinesQuery = { deadlines: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountIndicatorsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  by: IndicatorGrouping;
}>;


export type CountIndicatorsQuery = { indicators: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

export type CountObligationsQueryVariables = Exact<{
  filter?: ObligationFilter | null | undefined;
  by: ObligationGrouping;
  year: number;
}>;


export type CountObligationsQuery = { obligations: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

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

export type CountSentimentEventsQueryVariables = Exact<{
  filter?: SentimentEventFilter | null | undefined;
  by: SentimentEventGrouping;
}>;


export type CountSentimentEventsQuery = { sentimentEvents: { counts: Array<{ key: string | null, count: number, unit: { id: string, name: string, nameEn: string } | null }> } };

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

export type EditDelegationTermFormMutationVariables = Exact<{
  input: EditDelegationTermInput;
}>;


export type EditDelegationTermFormMutation = { editDelegationTerm:
    | { __typename: 'DelegationTermEdited', term: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditIndicatorFormMutationVariables = Exact<{
  input: EditIndicatorInput;
}>;


export type EditIndicatorFormMutation = { editIndicator:
    | { __typename: 'IndicatorEdited', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EditRepresentativeFormMutationVariables = Exact<{
  input: EditRepresentativeInput;
}>;


export type EditRepresentativeFormMutation = { editRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeEdited', representative: { id: string } }
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

export type EndMembershipFormMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipFormMutation = { endMembership:
    | { __typename: 'MembershipEnded', representative: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndPortfolioFormMutationVariables = Exact<{
  input: EndPortfolioInput;
}>;


export type EndPortfolioFormMutation = { endPortfolio:
    | { __typename: 'PortfolioEnded', portfolio: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type EndUnitGroupFormMutationVariables = Exact<{
  input: EndUnitGroupInput;
}>;


export type EndUnitGroupFormMutation = { endUnitGroup:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupEnded', unitGroup: { id: string } }
   };

export type FileAbsenceFormMutationVariables = Exact<{
  input: FileAbsenceInput;
}>;


export type FileAbsenceFormMutation = { fileAbsence:
    | { __typename: 'AbsenceFiled', absence: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type FileSuggestionFormMutationVariables = Exact<{
  input: FileSuggestionInput;
}>;


export type FileSuggestionFormMutation = { fileSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionFiled', suggestion: { id: string } }
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

export type HandleSentimentEventFormMutationVariables = Exact<{
  input: HandleSentimentEventInput;
}>;


export type HandleSentimentEventFormMutation = { handleSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventHandled', event: { id: string } }
   };

export type HoldPressConferenceFormMutationVariables = Exact<{
  input: HoldPressConferenceInput;
}>;


export type HoldPressConferenceFormMutation = { holdPressConference:
    | { __typename: 'PressConferenceHeld', event: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', title: string, id: string }
    | { __typename: 'DelegationTerm', name: string, id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', title: string, id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', title: string, titleEn: string, id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', title: string, id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', name: string, id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', title: string, id: string }
    | { __typename: 'Scheme', title: string, id: string }
    | { __typename: 'SentimentEvent', title: string, id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', title: string, id: string }
    | { __typename: 'SupervisionItem', title: string, id: string }
    | { __typename: 'Unit', name: string, nameEn: string, id: string }
    | { __typename: 'UnitGroup', name: string, nameEn: string, id: string }
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

export type OpenReviewSessionFormMutationVariables = Exact<{
  input: OpenReviewSessionInput;
}>;


export type OpenReviewSessionFormMutation = { openReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionOpened', session: { id: string } }
   };

export type PartlyAdoptSuggestionFormMutationVariables = Exact<{
  input: PartlyAdoptSuggestionInput;
}>;


export type PartlyAdoptSuggestionFormMutation = { partlyAdoptSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionPartlyAdopted', suggestion: { id: string } }
   };

export type PrepareDelegationTermFormMutationVariables = Exact<{
  input: PrepareDelegationTermInput;
}>;


export type PrepareDelegationTermFormMutation = { prepareDelegationTerm:
    | { __typename: 'DelegationTermPrepared', term: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type ProposeIndicatorFormMutationVariables = Exact<{
  input: ProposeIndicatorInput;
}>;


export type ProposeIndicatorFormMutation = { proposeIndicator:
    | { __typename: 'IndicatorProposed', indicator: { id: string } }
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

export type QualifyRepresentativeFormMutationVariables = Exact<{
  input: QualifyRepresentativeInput;
}>;


export type QualifyRepresentativeFormMutation = { qualifyRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeQualified', representative: { id: string } }
   };

export type RecordAttendanceFormMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceFormMutation = { recordAttendance:
    | { __typename: 'AttendanceRecorded', participation: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type RefileSuggestionFormMutationVariables = Exact<{
  input: RefileSuggestionInput;
}>;


export type RefileSuggestionFormMutation = { refileSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionRefiled', suggestion: { id: string } }
   };

export type RemoveGroupMemberFormMutationVariables = Exact<{
  input: RemoveGroupMemberInput;
}>;


export type RemoveGroupMemberFormMutation = { removeGroupMember:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'UnitGroupMemberRemoved', groupMember: { id: string } }
   };

export type ReopenIndicatorFormMutationVariables = Exact<{
  input: ReopenIndicatorInput;
}>;


export type ReopenIndicatorFormMutation = { reopenIndicator:
    | { __typename: 'IndicatorReopened', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
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

export type ReportSentimentEventFormMutationVariables = Exact<{
  input: ReportSentimentEventInput;
}>;


export type ReportSentimentEventFormMutation = { reportSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventReported', event: { id: string } }
   };

export type ResumeRepresentativeFormMutationVariables = Exact<{
  input: ResumeRepresentativeInput;
}>;


export type ResumeRepresentativeFormMutation = { resumeRepresentative:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'RepresentativeResumed', representative: { id: string } }
   };

export type ReturnSuggestionFormMutationVariables = Exact<{
  input: ReturnSuggestionInput;
}>;


export type ReturnSuggestionFormMutation = { returnSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionReturned', suggestion: { id: string } }
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

export type WithdrawCriterionFormMutationVariables = Exact<{
  input: WithdrawCriterionInput;
}>;


export type WithdrawCriterionFormMutation = { withdrawCriterion:
    | { __typename: 'CriterionWithdrawn', representative: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawIndicatorFormMutationVariables = Exact<{
  input: WithdrawIndicatorInput;
}>;


export type WithdrawIndicatorFormMutation = { withdrawIndicator:
    | { __typename: 'IndicatorWithdrawn', indicator: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawNominationFormMutationVariables = Exact<{
  input: WithdrawNominationInput;
}>;


export type WithdrawNominationFormMutation = { withdrawNomination:
    | { __typename: 'NominationWithdrawn', representative: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawPublicityActionFormMutationVariables = Exact<{
  input: WithdrawPublicityActionInput;
}>;


export type WithdrawPublicityActionFormMutation = { withdrawPublicityAction:
    | { __typename: 'PublicityActionWithdrawn', publicityAction: { id: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
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

export type WithdrawWaiverFormMutationVariables = Exact<{
  input: WithdrawWaiverInput;
}>;


export type WithdrawWaiverFormMutation = { withdrawWaiver:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'WaiverWithdrawn', waiver: { id: string } }
   };

export type LogPublicityActionMutationVariables = Exact<{
  input: LogPublicityActionInput;
}>;


export type LogPublicityActionMutation = { logPublicityAction:
    | { __typename: 'PublicityActionLogged', publicityAction: { id: string, description: string, actedOn: string, state: PublicityState, enteredAt: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

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

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance:
    | { __typename: 'AttendanceRecorded', participation: { id: string, occasion: string, startsAt: string, state: ParticipationState, invitedAt: string, respondedAt: string | null, checkedInAt: string | null, reason: string | null, hostUnit: { id: string, name: string }, representative: { id: string, code: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
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

export type RestartFloorClockMutationVariables = Exact<{
  input: MendSlotInput;
}>;


export type RestartFloorClockMutation = { restartFloorClock:
    | { __typename: 'FloorClockRestarted', slot: { id: string, position: number, state: SlotState, startedAt: string | null, ballotCount: number, average: string | null, unit: { id: string, name: string } } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', number: number, kind: CaseKind, state: CaseState, title: string, text: string, openedAt: string, dueOn: string | null, closedAt: string | null, clause: string | null, sourceKind: RectificationSource, id: string, unit: { id: string, name: string, nameEn: string }, session: { id: string, title: string } | null }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', number: number, kind: CaseKind, state: CaseState, title: string, text: string, openedAt: string, dueOn: string | null, closedAt: string | null, clause: string | null, id: string, unit: { id: string, name: string, nameEn: string }, clock: { id: string, title: string, dueAt: string, doneAt: string | null } | null }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', kind: string, title: string, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, pausedAt: string | null, isProvisional: boolean, clause: string | null, id: string, unit: { id: string, name: string, nameEn: string } | null, explanation: { rule: string, ruleVersion: string, calendarVersion: string | null, isProvisional: boolean, steps: Array<{ text: string, isCounted: boolean, beginsAt: string, endsAt: string }> } }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type DelegationQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationQuery = { representativePool: { activeCount: number, byCategory: Array<{ category: RepresentativeCategory, count: number }> } | null };

export type DeskSlotQueryVariables = Exact<{
  slotId: string;
}>;


export type DeskSlotQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Attestation' }
    | { __typename: 'Authorization' }
    | { __typename: 'Clause' }
    | { __typename: 'Deadline' }
    | { __typename: 'DelegationTerm' }
    | { __typename: 'DocumentForce' }
    | { __typename: 'GroupClause' }
    | { __typename: 'GroupMember' }
    | { __typename: 'Indicator' }
    | { __typename: 'Participation' }
    | { __typename: 'Person' }
    | { __typename: 'Portfolio' }
    | { __typename: 'Post' }
    | { __typename: 'PublicityAction' }
    | { __typename: 'RectificationItem' }
    | { __typename: 'Release' }
    | { __typename: 'Representative' }
    | { __typename: 'RepresentativeDraw' }
    | { __typename: 'ReviewSession' }
    | { __typename: 'Scheme' }
    | { __typename: 'SentimentEvent' }
    | { __typename: 'Slot', id: string, round: number, noResultReason: string | null, excusedReason: string | null, canTakeBack: { step: string | null, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> } | null }
    | { __typename: 'Suggestion' }
    | { __typename: 'SupervisionItem' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitGroup' }
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', isAuthoritative: boolean, publishedAt: string, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, id: string, unit: { id: string, name: string, nameEn: string }, spokesperson: { id: string, name: string } }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', code: string, name: string, phone: string | null, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, reason: string | null, joinedOn: string | null, endedOn: string | null, standsSince: string | null, enteredAt: string | null, id: string, affiliation: { id: string, name: string, nameEn: string } | null, term: { id: string, name: string }, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null, withdrawnReason: string | null }>, suspensions: Array<{ sinceOn: string, untilOn: string | null, reason: string }>, record: { attendance: { invited: number, attended: number }, years: Array<{ year: number, publicityActions: number, reviewsAttended: number, attendance: { invited: number, attended: number } }> } | null, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ messageZh: string, messageEn: string, clause: string | null }> }> }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', title: string, performanceYear: number, startsAt: string, state: ReviewSessionState, quorum: number | null, countingRule: CountingRule, reveal: Reveal, holdReveal: boolean, allowCorrections: boolean, completedAt: string | null, cancelledReason: string | null, id: string, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ messageZh: string, messageEn: string, clause: string | null }> }>, slots: Array<{ id: string, unit: { id: string, name: string, nameEn: string } }> }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, id: string, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }>, releases: Array<{ id: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, publishedAt: string, spokespersonReason: string | null, spokesperson: { id: string, name: string } }>, pressConferences: Array<{ topic: string, startedAt: string, speakers: Array<{ id: string, name: string }> }> }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
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

export type SlotCommentsQueryVariables = Exact<{
  id: string;
}>;


export type SlotCommentsQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', state: SlotState, average: string | null, ballotCount: number, comments: Array<string>, id: string, unit: { id: string, name: string } }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

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
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', name: string, id: string, head: { id: string, name: string } | null, leader: { id: string, name: string } | null }
    | { __typename: 'UnitGroup', id: string }
    | { __typename: 'Waiver', id: string }
   | null };

export type UnitPostsQueryVariables = Exact<{
  id: string;
}>;


export type UnitPostsQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'Authorization', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'DelegationTerm', id: string }
    | { __typename: 'DocumentForce', id: string }
    | { __typename: 'GroupClause', id: string }
    | { __typename: 'GroupMember', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Portfolio', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PublicityAction', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'RepresentativeDraw', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'Suggestion', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', name: string, id: string, posts: Array<{ id: string, title: string, titleEn: string, isHead: boolean, role: Role, person: { id: string, name: string } }> }
    | { __typename: 'UnitGroup', id: string }
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

export type WithdrawCriterionMutationVariables = Exact<{
  input: WithdrawCriterionInput;
}>;


export type WithdrawCriterionMutation = { withdrawCriterion:
    | { __typename: 'CriterionWithdrawn', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawNominationMutationVariables = Exact<{
  input: WithdrawNominationInput;
}>;


export type WithdrawNominationMutation = { withdrawNomination:
    | { __typename: 'NominationWithdrawn', representative: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, joinedOn: string | null, endedOn: string | null, reason: string | null, term: { id: string, name: string }, affiliation: { id: string, name: string } | null, attestations: Array<{ criterion: Criterion, basis: string, attestedAt: string, withdrawnAt: string | null }>, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawPublicityActionMutationVariables = Exact<{
  input: WithdrawPublicityActionInput;
}>;


export type WithdrawPublicityActionMutation = { withdrawPublicityAction:
    | { __typename: 'PublicityActionWithdrawn', publicityAction: { id: string, description: string, actedOn: string, state: PublicityState, enteredAt: string } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
   };

export type WithdrawSuggestionMutationVariables = Exact<{
  input: WithdrawSuggestionInput;
}>;


export type WithdrawSuggestionMutation = { withdrawSuggestion:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SuggestionWithdrawn', suggestion: { id: string, title: string, content: string, source: SuggestionSource, state: SuggestionState, outcome: SuggestionOutcome | null, reason: string | null, answer: string | null, filedAt: string, answeredAt: string | null, unit: { id: string, name: string } | null, representative: { id: string, code: string, name: string }, allowedSteps: Array<{ mutation: string, isAllowed: boolean, problems: Array<{ code: ProblemCode, messageZh: string, messageEn: string }> }> } }
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
    ... on Deadline {
      title
    }
    ... on DelegationTerm {
      name
    }
    ... on Indicator {
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
    ... on ReviewSession {
      title
    }
    ... on Scheme {
      title
    }
    ... on SentimentEvent {
      title
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
    `, {"id":"sha256:0b82f0282e2b94bdb9031f2b066fd26d8682602c67fb892946c0605c09802838"}) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
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
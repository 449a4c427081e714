/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Say what an event means. */
export type AssessSentimentEventInput = {
  /** What was found. */
  assessment: string;
  /** Id of the event. */
  eventId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Which cases; everything given must hold. */
export type CaseFilterInput = {
  /** Only open ones, or only closed ones. */
  isOpen?: boolean | null | undefined;
  /** Of this kind. */
  kind?: CaseKind | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

/** The kinds of cases there are so far. */
export type CaseKind =
  /** 整改事项 · Rectification item */
  | 'RECTIFICATION'
  /** 督查事项 · Supervision item */
  | 'SUPERVISION';

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
  /** The code from the card or the QR picture. */
  entryCode: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** Judge an event, at first or again; what is left out stays. */
export type ClassifySentimentEventInput = {
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

/** How binding a clause is. */
export type ClauseStrength =
  /** 宣示 · no duty of its own */
  | 'DECLARATORY'
  /** 征求意见 · advisory only */
  | 'DRAFT'
  /** 探索 · encouraged; never overdue */
  | 'EXPLORE'
  /** 应当 · a plain duty; a breach counts */
  | 'HARD'
  /** 一般 · in principle; a breach is warned of */
  | 'SOFT';

/** Close an event. */
export type CloseSentimentEventInput = {
  /** Id of the event. */
  eventId: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
};

/** How ballots become one figure; versioned. */
export type CountingRule =
  /** 算术平均，四舍五入保留两位小数 · Plain mean, half up, two decimals */
  | 'MEAN_2026'
  /** 去掉一个最高分和一个最低分后平均，四舍五入保留两位小数 · Mean without one highest and one lowest score, half up, two decimals */
  | 'TRIMMED_MEAN_2026';

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

/** How a deadline stands. */
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

/** The five documents of the district. */
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

/** Which events; everything given must hold. */
export type EventFilter = {
  /** Of these kinds; `deadline:*` means all that begin so. */
  kinds?: Array<string> | null | undefined;
  /** Of this stream. */
  stream?: string | null | undefined;
};

/** A unit does not report. */
export type ExcuseSlotInput = {
  /** Why, at most 500 characters. */
  reason: string;
  /** Repeating a request with the same id gives the first answer again. */
  requestId?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

/** Say what is being done about an event. */
export type HandleSentimentEventInput = {
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

/** Make one-time entry codes. */
export type IssueEntryCodesInput = {
  /** For whom; for every active representative by default. */
  representativeIds?: Array<string> | null | undefined;
  /** Id of the session. */
  sessionId: string;
};

/** Call a review session. */
export type OpenReviewSessionInput = {
  /** Whether a ballot may be replaced while its slot is open. */
  allowCorrections?: boolean;
  /** How ballots are counted. */
  countingRule?: CountingRule;
  /** Year it reports on; needed outside December and January. */
  performanceYear?: number | null | undefined;
  /** Least ballots a slot needs to close; none by default. */
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

/** How the number of active members compares with about a hundred (FS/2.3a, A3). */
export type PoolStatus =
  /** 偏多 · more than 110 */
  | 'ABOVE_RANGE'
  /** 偏少 · fewer than 90 */
  | 'BELOW_RANGE'
  /** 适当 · 90 to 110 */
  | 'IN_RANGE';

/** Why something was refused. The list grows, codes never change. */
export type ProblemCode =
  /** 期限只能延长一次，且已延长。 · The time can be extended once only, and has been. */
  | 'ALREADY_EXTENDED'
  /** 您已为该单位打过分。 · You have already scored this unit. */
  | 'ALREADY_SCORED'
  /** 另一单位正在述职，请先结束。 · Another unit is reporting; end that first. */
  | 'ANOTHER_SLOT_RUNNING'
  /** 仍有时限未办结：{clocks}。 · Clocks are still open: {clocks}. */
  | 'CLOCKS_OPEN'
  /** 入库条件未确认：{criterion}。 · A criterion is not attested: {criterion}. */
  | 'CRITERION_MISSING'
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
  /** 时间不得晚于现在。 · The instant is in the future. */
  | 'INSTANT_IN_FUTURE'
  /** 编号无效，应为{type}的编号。 · This is not the id of a {type}. */
  | 'INVALID_ID'
  /** 没有需要变更的内容。 · There is nothing to change. */
  | 'NOTHING_TO_CHANGE'
  /** 只有在任代表可以打分。 · Only an active representative may do this. */
  | 'NOT_A_REPRESENTATIVE'
  /** 您尚未在本场签到。 · You have not checked in to this session. */
  | 'NOT_CHECKED_IN'
  /** 没有找到所指的对象。 · There is no such thing. */
  | 'NOT_FOUND'
  /** 您没有办理此事的权限。 · You are not permitted to do this. */
  | 'NOT_PERMITTED'
  /** 缺少{part}部分，又未作说明。 · The part {part} is missing without a note. */
  | 'PART_MISSING'
  /** 评议会不在十二月或一月召开，请注明考评年度。 · Outside December and January the performance year must be named. */
  | 'PERFORMANCE_YEAR_REQUIRED'
  /** 已有{found}张选票，未达到本场规定的{least}张。 · {found} ballots; the quorum is {least}. */
  | 'QUORUM_NOT_REACHED'
  /** 请说明理由。 · Give a reason. */
  | 'REASON_REQUIRED'
  /** 您与该单位有关联，应予回避。 · You are recused from this unit. */
  | 'RECUSED'
  /** 此请求编号已用于另一次不同的请求。 · This requestId was used for a different request. */
  | 'REQUEST_ID_REUSED'
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
  /** 此项的值无效：{why}。 · This value cannot be used: {why}. */
  | 'VALUE_INVALID'
  /** 应在{least}至{most}之间。 · This must be from {least} to {most}. */
  | 'VALUE_OUT_OF_RANGE'
  /** 此项必填。 · This is required. */
  | 'VALUE_REQUIRED'
  /** 最多{most}字，现有{found}字。 · At most {most} characters; there are {found}. */
  | 'VALUE_TOO_LONG';

/** Publish a release in up to four parts (OP/65b). */
export type PublishReleaseInput = {
  /** Whether it is the word the five-hour clock waits for. */
  authoritative?: boolean;
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

/** Report a sentiment event. */
export type ReportSentimentEventInput = {
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

/** Which representatives; everything given must hold. */
export type RepresentativeFilterInput = {
  /** Affiliated to this unit. */
  affiliationId?: string | null | undefined;
  /** One category. */
  category?: RepresentativeCategory | null | undefined;
  /** One state. */
  state?: RepresentativeState | null | undefined;
  /** Part of the name, or the whole code. */
  text?: string | null | undefined;
};

/** A representative from nomination to the end of the term. */
export type RepresentativeState =
  /** 在任 · may be invited and score */
  | 'ACTIVE'
  /** 已届满 · ended */
  | 'ENDED'
  /** 已提名 · nominated */
  | 'NOMINATED'
  /** 符合条件 · meets all four criteria */
  | 'QUALIFIED'
  /** 暂停 · suspended */
  | 'SUSPENDED';

/** Kinds within the category of central units and troops. */
export type RepresentativeSubKind =
  /** 中央单位 · Central units */
  | 'CENTRAL_UNIT'
  /** 部队 · Troops */
  | 'TROOPS';

/** How a stream was taken up again. */
export type Resumed =
  /** 缺口：the log cannot tell what was missed; read anew. */
  | 'GAP'
  /** 续播：everything missed since the cursor follows, one by one. */
  | 'REPLAYED'
  /** 快照：this is the newest state, whatever happened meanwhile. */
  | 'SNAPSHOT';

/** When an average is shown. */
export type Reveal =
  /** 统一公布 · only in the published results */
  | 'AT_END'
  /** 逐一公布 · as soon as the slot's scoring has closed */
  | 'PER_SLOT';

/** A session from its calling to its end. */
export type ReviewSessionState =
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
  /** Of this unit. */
  unitId?: string | null | undefined;
};

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
  /** 述职中 · on the floor, or just down from it */
  | 'REPORTING'
  /** 已打分 · counted */
  | 'SCORED'
  /** 打分中 · scores may come in */
  | 'SCORING_OPEN'
  /** 待述职 · waiting */
  | 'WAITING';

/** Score a unit, or abstain. */
export type SubmitBallotInput = {
  /** Take part without a score. */
  abstain?: boolean;
  /** For the unit, passed on without your name. */
  comment?: string | null | undefined;
  /** 128 bits of the phone's own chance as 32 hexadecimal digits, one for each slot, kept on the phone: it makes repeating safe and lets you find your ballot. */
  receiptKey: string;
  /** 0 to 100, at most two decimals; left out when abstaining. */
  score?: string | null | undefined;
  /** Id of the slot. */
  slotId: string;
};

/** Which units; everything given must hold. */
export type UnitFilterInput = {
  /** Code of a group, e.g. G-DEPT. */
  group?: string | null | undefined;
  /** Only those that report in the hall, or only the others. */
  isReviewed?: boolean | null | undefined;
  /** Kind, e.g. STREET. */
  kind?: string | null | undefined;
  /** Part of a name or an alias, or the whole code. */
  text?: string | null | undefined;
};

export type AssessSentimentEventMutationVariables = Exact<{
  input: AssessSentimentEventInput;
}>;


export type AssessSentimentEventMutation = { assessSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventAssessed', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type ByIdQueryVariables = Exact<{
  id: string;
}>;


export type ByIdQuery = { node:
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'RectificationItem', number: number, kind: CaseKind, state: CaseState, title: string, dueOn: string | null, id: string }
    | { __typename: 'Release', publishedAt: string, facts: string | null, id: string }
    | { __typename: 'Representative', code: string, name: string, category: RepresentativeCategory, id: string, membership: RepresentativeState }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SupervisionItem', number: number, kind: CaseKind, state: CaseState, title: string, dueOn: string | null, id: string }
    | { __typename: 'Unit', code: string, name: string, nameEn: string, id: string }
   | null };

export type ByIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ByIdsQuery = { nodes: Array<
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'ReviewSession', title: string, state: ReviewSessionState, id: string }
    | { __typename: 'SentimentEvent', title: string, level: SentimentLevel, id: string, stage: SentimentState }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', code: string, name: string, id: string }
   | null> };

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
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type ClassifySentimentEventMutationVariables = Exact<{
  input: ClassifySentimentEventInput;
}>;


export type ClassifySentimentEventMutation = { classifySentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClassified', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type ClauseQueryVariables = Exact<{
  id: string;
}>;


export type ClauseQuery = { clause: { id: string, clauseId: string, article: string, heading: string, obligation: string, obligationEn: string, actor: string, kind: string, cadence: string, quantity: string | null, window: string | null, strength: ClauseStrength, module: string, document: { key: DocumentKey, title: string, titleEn: string, number: string | null, status: DocumentStatus } } | null };

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
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringClosed', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type CloseSentimentEventMutationVariables = Exact<{
  input: CloseSentimentEventInput;
}>;


export type CloseSentimentEventMutation = { closeSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClosed', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type CompleteReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type CompleteReviewSessionMutation = { completeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
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

export type EndSlotMutationVariables = Exact<{
  input: SlotInput;
}>;


export type EndSlotMutation = { endSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
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
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotExcused', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type HallSessionQueryVariables = Exact<{
  id: string;
}>;


export type HallSessionQuery = { node:
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'ReviewSession', title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null, performanceYear: number, reveal: Reveal, quorum: number | null, countingRule: CountingRule, allowCorrections: boolean, id: string, slots: Array<{ id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string }, speaker: { id: string, name: string } | null }>, results: { version: number, reason: string | null, publishedAt: string, countingRule: CountingRule, lines: Array<{ rank: number | null, average: string | null, ballotCount: number, abstentionCount: number, unit: { id: string, name: string } }> } | null }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
   | null };

export type HandleSentimentEventMutationVariables = Exact<{
  input: HandleSentimentEventInput;
}>;


export type HandleSentimentEventMutation = { handleSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
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
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type IssueEntryCodesMutationVariables = Exact<{
  input: IssueEntryCodesInput;
}>;


export type IssueEntryCodesMutation = { issueEntryCodes:
    | { __typename: 'EntryCodesIssued', session: { id: string, title: string }, codes: Array<{ code: string, qrSvg: string, representative: { id: string, code: string, name: string, category: RepresentativeCategory } }> }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type OpenCheckInMutationVariables = Exact<{
  input: SessionInput;
}>;


export type OpenCheckInMutation = { openCheckIn:
    | { __typename: 'CheckInOpened', session: { id: string, state: ReviewSessionState } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type OpenReviewSessionMutationVariables = Exact<{
  input: OpenReviewSessionInput;
}>;


export type OpenReviewSessionMutation = { openReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionOpened', session: { id: string, title: string, state: ReviewSessionState, startsAt: string, completedAt: string | null, slots: Array<{ id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } }> } }
   };

export type OpenScoringMutationVariables = Exact<{
  input: SlotInput;
}>;


export type OpenScoringMutation = { openScoring:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringOpened', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type PauseReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type PauseReviewSessionMutation = { pauseReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionPaused', session: { id: string, state: ReviewSessionState } }
   };

export type PublishReleaseMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type PublishReleaseMutation = { publishRelease:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReleasePublished', release: { id: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, publishedAt: string, spokespersonReason: string | null, spokesperson: { id: string, name: string } }, event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type PublishResultsMutationVariables = Exact<{
  input: PublishResultsInput;
}>;


export type PublishResultsMutation = { publishResults:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultsPublished', session: { id: string, state: ReviewSessionState }, snapshot: { version: number, reason: string | null, publishedAt: string, countingRule: CountingRule, lines: Array<{ rank: number | null, average: string | null, ballotCount: number, abstentionCount: number, unit: { id: string, name: string } }> } }
   };

export type ReleasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasesQuery = { releases: { edges: Array<{ cursor: string, node: { id: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, publishedAt: string, spokespersonReason: string | null, spokesperson: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportSentimentEventMutationVariables = Exact<{
  input: ReportSentimentEventInput;
}>;


export type ReportSentimentEventMutation = { reportSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventReported', event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> } }
   };

export type RepresentativePoolQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type RepresentativePoolQuery = { representativePool: { activeCount: number, status: PoolStatus, byCategory: Array<{ category: RepresentativeCategory, count: number }> } | null };

export type RepresentativesQueryVariables = Exact<{
  filter?: RepresentativeFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RepresentativesQuery = { representatives: { edges: Array<{ cursor: string, node: { id: string, code: string, name: string, category: RepresentativeCategory, subKind: RepresentativeSubKind | null, state: RepresentativeState, affiliation: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResumeReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type ResumeReviewSessionMutation = { resumeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionResumed', session: { id: string, state: ReviewSessionState } }
   };

export type ReviewFloorSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type ReviewFloorSubscription = { reviewFloor: { cursor: string, serverTime: string, resumed: Resumed | null, state: DeadlineState | null, startedAt: string | null, deadlineAt: string | null, pausedAt: string | null, overtimeSeconds: number, checkedIn: number, ballotCount: number, session: { id: string, title: string, state: ReviewSessionState }, slot: { id: string, position: number, state: SlotState, average: string | null, unit: { id: string, name: string }, speaker: { id: string, name: string } | null } | null } };

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
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
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

export type AssessSentimentEventAtDeskMutationVariables = Exact<{
  input: AssessSentimentEventInput;
}>;


export type AssessSentimentEventAtDeskMutation = { assessSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventAssessed', event: { id: string, state: SentimentState } }
   };

export type CheckInByPhoneMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInByPhoneMutation = { checkIn:
    | { __typename: 'CheckedIn', token: string, session: { id: string, title: string }, representative: { id: string, name: string, category: RepresentativeCategory, affiliation: { id: string } | null } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type ClassifySentimentEventAtDeskMutationVariables = Exact<{
  input: ClassifySentimentEventInput;
}>;


export type ClassifySentimentEventAtDeskMutation = { classifySentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClassified', event: { id: string, state: SentimentState } }
   };

export type ClauseRegisterQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ClauseRegisterQuery = { clauses: { edges: Array<{ node: { clauseId: string, article: string, heading: string, obligation: string, obligationEn: string, actor: string, strength: ClauseStrength, kind: string, module: string, cadence: string, quantity: string | null, window: string | null, document: { key: DocumentKey, title: string, titleEn: string, status: DocumentStatus } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CloseScoringAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type CloseScoringAtDeskMutation = { closeScoring:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringClosed', slot: { id: string, state: SlotState } }
   };

export type CloseSentimentEventAtDeskMutationVariables = Exact<{
  input: CloseSentimentEventInput;
}>;


export type CloseSentimentEventAtDeskMutation = { closeSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventClosed', event: { id: string, state: SentimentState } }
   };

export type CompleteSessionAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type CompleteSessionAtDeskMutation = { completeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionCompleted', rectificationItems: number, session: { id: string, state: ReviewSessionState } }
   };

export type DelegationQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationQuery = { representativePool: { activeCount: number, byCategory: Array<{ category: RepresentativeCategory, count: number }> } | null };

export type EndSlotAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type EndSlotAtDeskMutation = { endSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotEnded', slot: { id: string, state: SlotState } }
   };

export type ExcuseSlotAtDeskMutationVariables = Exact<{
  input: ExcuseSlotInput;
}>;


export type ExcuseSlotAtDeskMutation = { excuseSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotExcused', slot: { id: string, state: SlotState } }
   };

export type HallBoardSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type HallBoardSubscription = { scoreboard: { cursor: string, serverTime: string, resumed: Resumed | null, state: ReviewSessionState, version: number, revealed: boolean, session: { id: string, title: string, startsAt: string, performanceYear: number, reveal: Reveal, quorum: number | null, allowCorrections: boolean, results: { version: number, publishedAt: string, reason: string | null, countingRule: CountingRule } | null }, slots: Array<{ slotId: string, position: number, state: SlotState, ballotCount: number, average: string | null, rank: number | null, unit: { id: string, name: string, nameEn: string } }> } };

export type HallFloorSubscriptionVariables = Exact<{
  sessionId: string;
  after?: string | null | undefined;
}>;


export type HallFloorSubscription = { reviewFloor: { cursor: string, serverTime: string, resumed: Resumed | null, state: DeadlineState | null, startedAt: string | null, deadlineAt: string | null, pausedAt: string | null, overtimeSeconds: number, checkedIn: number, ballotCount: number, session: { id: string, title: string, state: ReviewSessionState, allowCorrections: boolean }, slot: { id: string, position: number, state: SlotState, unit: { id: string, name: string, nameEn: string }, speaker: { id: string, name: string } | null } | null } };

export type HandleSentimentEventAtDeskMutationVariables = Exact<{
  input: HandleSentimentEventInput;
}>;


export type HandleSentimentEventAtDeskMutation = { handleSentimentEvent:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SentimentEventHandled', event: { id: string, state: SentimentState } }
   };

export type HoldPressConferenceAtDeskMutationVariables = Exact<{
  input: HoldPressConferenceInput;
}>;


export type HoldPressConferenceAtDeskMutation = { holdPressConference:
    | { __typename: 'PressConferenceHeld', event: { id: string, state: SentimentState } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type IssueEntryCodesAtDeskMutationVariables = Exact<{
  input: IssueEntryCodesInput;
}>;


export type IssueEntryCodesAtDeskMutation = { issueEntryCodes:
    | { __typename: 'EntryCodesIssued', codes: Array<{ code: string, representative: { id: string, code: string, name: string, category: RepresentativeCategory } }> }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type OpenCheckInAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type OpenCheckInAtDeskMutation = { openCheckIn:
    | { __typename: 'CheckInOpened', session: { id: string, state: ReviewSessionState } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type OpenReviewSessionAtDeskMutationVariables = Exact<{
  input: OpenReviewSessionInput;
}>;


export type OpenReviewSessionAtDeskMutation = { openReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionOpened', session: { id: string, state: ReviewSessionState } }
   };

export type OpenScoringAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type OpenScoringAtDeskMutation = { openScoring:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ScoringOpened', slot: { id: string, state: SlotState } }
   };

export type PauseSessionAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type PauseSessionAtDeskMutation = { pauseReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionPaused', session: { id: string, state: ReviewSessionState } }
   };

export type PublishReleaseAtDeskMutationVariables = Exact<{
  input: PublishReleaseInput;
}>;


export type PublishReleaseAtDeskMutation = { publishRelease:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReleasePublished', event: { id: string, state: SentimentState } }
   };

export type PublishResultsAtDeskMutationVariables = Exact<{
  input: PublishResultsInput;
}>;


export type PublishResultsAtDeskMutation = { publishResults:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ResultsPublished', snapshot: { version: number }, session: { id: string, state: ReviewSessionState } }
   };

export type ResumeSessionAtDeskMutationVariables = Exact<{
  input: SessionInput;
}>;


export type ResumeSessionAtDeskMutation = { resumeReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionResumed', session: { id: string, state: ReviewSessionState } }
   };

export type ReviewedUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewedUnitsQuery = { units: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string } }> } };

export type ScreenViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreenViewerQuery = { viewer: { role: Role, name: string | null, permissions: Array<string>, unit: { id: string, name: string } | null } | null };

export type SentimentEventAtDeskSubscriptionVariables = Exact<{
  eventId: string;
  after?: string | null | undefined;
}>;


export type SentimentEventAtDeskSubscription = { sentimentCountdown: { cursor: string, serverTime: string, resumed: Resumed | null, milestone: SentimentMilestone | null, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }>, event: { id: string, title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, assessment: string | null, measures: string | null, closedAt: string | null, responsibleUnit: { id: string, name: string, nameEn: string, posts: Array<{ title: string, isHead: boolean, person: { id: string, name: string } | null }> }, releases: Array<{ id: string, publishedAt: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, spokesperson: { id: string, name: string } }>, pressConferences: Array<{ startedAt: string, topic: string, speakers: Array<{ id: string, name: string }> }> } } };

export type SentimentWallSubscriptionVariables = Exact<{
  everySeconds?: number;
  after?: string | null | undefined;
}>;


export type SentimentWallSubscription = { sentimentBoard: { cursor: string, serverTime: string, resumed: Resumed | null, lines: Array<{ event: { id: string, title: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, responsibleUnit: { id: string, name: string, nameEn: string } }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> }> } };

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
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionStarted', session: { id: string, state: ReviewSessionState } }
   };

export type StartSlotAtDeskMutationVariables = Exact<{
  input: SlotInput;
}>;


export type StartSlotAtDeskMutation = { startSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotStarted', slot: { id: string, state: SlotState } }
   };

export type UrnKeysQueryVariables = Exact<{
  slotId: string;
}>;


export type UrnKeysQuery = { urnKeys: Array<string> };

export type SentimentBoardSubscriptionVariables = Exact<{
  everySeconds?: number;
  after?: string | null | undefined;
}>;


export type SentimentBoardSubscription = { sentimentBoard: { cursor: string, serverTime: string, resumed: Resumed | null, lines: Array<{ event: { id: string, title: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, responsibleUnit: { id: string, name: string } }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }> }> } };

export type SentimentCountdownSubscriptionVariables = Exact<{
  eventId: string;
  everySeconds?: number;
  after?: string | null | undefined;
}>;


export type SentimentCountdownSubscription = { sentimentCountdown: { cursor: string, serverTime: string, resumed: Resumed | null, milestone: SentimentMilestone | null, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }>, event: { id: string, title: string, level: SentimentLevel, urgent: boolean, state: SentimentState, releases: Array<{ id: string, isAuthoritative: boolean, publishedAt: string }> } } };

export type SentimentEventDetailQueryVariables = Exact<{
  id: string;
}>;


export type SentimentEventDetailQuery = { node:
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'SentimentEvent', title: string, summary: string, level: SentimentLevel, urgent: boolean, state: SentimentState, firstKnownAt: string, reportedAt: string, closedAt: string | null, assessment: string | null, measures: string | null, id: string, responsibleUnit: { id: string, name: string }, clocks: Array<{ kind: SentimentClockKind, state: DeadlineState, reason: string | null, startedAt: string, dueAt: string, doneAt: string | null, latenessSeconds: number | null }>, releases: Array<{ id: string, isAuthoritative: boolean, facts: string | null, verification: string | null, measures: string | null, precautions: string | null, missingPartsNote: string | null, publishedAt: string, spokespersonReason: string | null, spokesperson: { id: string, name: string } }>, pressConferences: Array<{ topic: string, startedAt: string, speakers: Array<{ id: string, name: string }> }> }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
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
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type SlotCommentsQueryVariables = Exact<{
  id: string;
}>;


export type SlotCommentsQuery = { node:
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', state: SlotState, average: string | null, ballotCount: number, comments: Array<string>, id: string, unit: { id: string, name: string } }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', id: string }
   | null };

export type StartReviewSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type StartReviewSessionMutation = { startReviewSession:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'ReviewSessionStarted', session: { id: string, state: ReviewSessionState } }
   };

export type StartSlotMutationVariables = Exact<{
  input: SlotInput;
}>;


export type StartSlotMutation = { startSlot:
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
    | { __typename: 'SlotStarted', slot: { id: string, position: number, state: SlotState, startedAt: string | null, endedAt: string | null, overtimeSeconds: number | null, ballotCount: number, average: string | null, excusedReason: string | null, unit: { id: string, name: string } } }
   };

export type SubmitBallotMutationVariables = Exact<{
  input: SubmitBallotInput;
}>;


export type SubmitBallotMutation = { submitBallot:
    | { __typename: 'BallotSubmitted', replaced: boolean, receipt: { key: string }, slot: { id: string, ballotCount: number } }
    | { __typename: 'Refused', problems: Array<{ code: ProblemCode, message: string, path: Array<string>, clause: string | null }> }
   };

export type UnitPostsQueryVariables = Exact<{
  id: string;
}>;


export type UnitPostsQuery = { node:
    | { __typename: 'Clause', id: string }
    | { __typename: 'Deadline', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'RectificationItem', id: string }
    | { __typename: 'Release', id: string }
    | { __typename: 'Representative', id: string }
    | { __typename: 'ReviewSession', id: string }
    | { __typename: 'SentimentEvent', id: string }
    | { __typename: 'Slot', id: string }
    | { __typename: 'SupervisionItem', id: string }
    | { __typename: 'Unit', name: string, id: string, posts: Array<{ title: string, titleEn: string, isHead: boolean, role: Role, person: { id: string, name: string } | null }> }
   | null };

export type UnitsQueryVariables = Exact<{
  filter?: UnitFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { units: { edges: Array<{ cursor: string, node: { id: string, code: string, name: string, nameEn: string, kind: string, isReviewed: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { serverTime: string, viewer: { role: Role, name: string | null, permissions: Array<string>, unit: { id: string, name: string } | null } | null };

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

export const AssessSentimentEventDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:7561c8512afe93d1dee1ff8be84b992776b8993a693b13f865cceede9b989834"}) as unknown as TypedDocumentString<AssessSentimentEventMutation, AssessSentimentEventMutationVariables>;
export const ByIdDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:9f5a185a29cfa42f3ba2fbeb6372f8c751fc4f83ab2f5a691a8b4ea1b305e689"}) as unknown as TypedDocumentString<ByIdQuery, ByIdQueryVariables>;
export const ByIdsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:e87de2e4291244025f975922b1e00683bcb865c0dcc00f6e8621a80f6b1a1b10"}) as unknown as TypedDocumentString<ByIdsQuery, ByIdsQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:6dede6e38c7b7729222bcdab6d39acf08744fce5ac273b31739d7ef831b1def2"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CheckInDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fd91b5bda1001b4c2996695864b73158d4ee7fd1a57ff64b1eddc8f8a9676402"}) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const ClassifySentimentEventDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c20a786b72f07a3ba08568ed7719f1b41135dc2846ec346c7c0d16c1e614de0c"}) as unknown as TypedDocumentString<ClassifySentimentEventMutation, ClassifySentimentEventMutationVariables>;
export const ClauseDocument = new TypedDocumentString(`
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
    document {
      key
      title
      titleEn
      number
      status
    }
  }
}
    `, {"id":"sha256:6eb3ba1c5d8fa2a10a365fbcb01ffaa7f199ef0ba06ac23ee973069131eab110"}) as unknown as TypedDocumentString<ClauseQuery, ClauseQueryVariables>;
export const ClausesDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:cfb946f31380ee677113c48e4121c220399b97585e3f835b53d60754370fd3cc"}) as unknown as TypedDocumentString<ClausesQuery, ClausesQueryVariables>;
export const ClockDocument = new TypedDocumentString(`
    query Clock {
  serverTime
}
    `, {"id":"sha256:91f38c7e5f5d8b8f93e5991e348fcab2fb8314f207f58729f999e47c269a5a71"}) as unknown as TypedDocumentString<ClockQuery, ClockQueryVariables>;
export const CloseScoringDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:dbd2c3d2c60a96751e8076a90b890caf5f91500f9d70d6f53ae0e7fb773b78a7"}) as unknown as TypedDocumentString<CloseScoringMutation, CloseScoringMutationVariables>;
export const CloseSentimentEventDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1b65cb5ec1fcc6addf9d66e853f8a9f772c30f2d3fba6c4e7240dd0b4afc8646"}) as unknown as TypedDocumentString<CloseSentimentEventMutation, CloseSentimentEventMutationVariables>;
export const CompleteReviewSessionDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:af507bfbbee32bdbe022cf57d9573840fa3c1bd9caa415879bb22b555123ca58"}) as unknown as TypedDocumentString<CompleteReviewSessionMutation, CompleteReviewSessionMutationVariables>;
export const DeadlineAlertsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:245aafca31b268005188d6517405242b45602117ad5e392228d5ab084cdcc318"}) as unknown as TypedDocumentString<DeadlineAlertsSubscription, DeadlineAlertsSubscriptionVariables>;
export const DeadlinesDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:689c15f16bfaa5b94f50d8d295a2276fde914b8325b9107c683fd48ad56f8a24"}) as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const EndSlotDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:34828f62efa3f8efd986925b55137b9a12cf587eb765cab69d38801a0bf8c9c1"}) as unknown as TypedDocumentString<EndSlotMutation, EndSlotMutationVariables>;
export const EventsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:d883ee676b3e41f43393c8685dfec60697b7f64c1f45c35f6854f736a1b3cb63"}) as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const ExcuseSlotDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:75eadd89bd8f58a333abd2b11d5b2f9cb555a129bd130bd4c967be186be7c7c3"}) as unknown as TypedDocumentString<ExcuseSlotMutation, ExcuseSlotMutationVariables>;
export const HallSessionDocument = new TypedDocumentString(`
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
          unit {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"id":"sha256:11d9a457898a15e8d5c773b7ec0638d4a88d22daeb15e496560cc5985ea74acb"}) as unknown as TypedDocumentString<HallSessionQuery, HallSessionQueryVariables>;
export const HandleSentimentEventDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6df3960a656f0b9fa7e9490fb0a28d97454b557f072f23b7e788489aa4ceb355"}) as unknown as TypedDocumentString<HandleSentimentEventMutation, HandleSentimentEventMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:f4e055f16e34fb8fd23acbb9a917aea14fcd6b3d8d3b646aeae0bba9e3bef2dd"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const HoldPressConferenceDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fe610b8285c4d4b015db3524415018ceda5891ec3e1244b744f330ebbc19090d"}) as unknown as TypedDocumentString<HoldPressConferenceMutation, HoldPressConferenceMutationVariables>;
export const IssueEntryCodesDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ed94a8f4edef26f5b0872d9c40056b7cf04c8bb40bb0a4c28a40bf4d2a5616da"}) as unknown as TypedDocumentString<IssueEntryCodesMutation, IssueEntryCodesMutationVariables>;
export const OpenCheckInDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:62adfc4d1c1208d4f3dac70f2bfe7287c19face7472c345b6533cdc23164b843"}) as unknown as TypedDocumentString<OpenCheckInMutation, OpenCheckInMutationVariables>;
export const OpenReviewSessionDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:6a2a02930bf04fc54025603fb6c93e2f7486585a959f9ea2ada5fe47c3de078a"}) as unknown as TypedDocumentString<OpenReviewSessionMutation, OpenReviewSessionMutationVariables>;
export const OpenScoringDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:c85f344e2857e12861a1004c6b0e7cc6c73ca22da763411ca86a682b4b4af41e"}) as unknown as TypedDocumentString<OpenScoringMutation, OpenScoringMutationVariables>;
export const PauseReviewSessionDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:aaba61d667b0e375a3f904cc84d9c05beb82b1a932adde97ac418046db62daad"}) as unknown as TypedDocumentString<PauseReviewSessionMutation, PauseReviewSessionMutationVariables>;
export const PublishReleaseDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:ceacbd02d2ea8113b86ffeb16b09717d9996bb92d3e77f3d7f01cc1ee89c4acc"}) as unknown as TypedDocumentString<PublishReleaseMutation, PublishReleaseMutationVariables>;
export const PublishResultsDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fab6c89c4a583d8925a82ebb74281dcd8e2d73c6b83281addd5fe43400411406"}) as unknown as TypedDocumentString<PublishResultsMutation, PublishResultsMutationVariables>;
export const ReleasesDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:9a4933ae6f62ae8438f8d4d03e3d06b3b2d1e4517e027ad7e80bf756998dffbc"}) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ReportSentimentEventDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:455600b9ad04bda828daf644031264114f797cda2ffe4f987892e2a191008197"}) as unknown as TypedDocumentString<ReportSentimentEventMutation, ReportSentimentEventMutationVariables>;
export const RepresentativePoolDocument = new TypedDocumentString(`
    query RepresentativePool($on: Date) {
  representativePool(on: $on) {
    activeCount
    status
    byCategory {
      category
      count
    }
  }
}
    `, {"id":"sha256:5f00ab6259a9ee816099b3fcfc1a371b0105f8e89b40606e8992c9bb7d38af26"}) as unknown as TypedDocumentString<RepresentativePoolQuery, RepresentativePoolQueryVariables>;
export const RepresentativesDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:e85033875bde5c180dbc439e067b491c2d7c3a663deaef4a1787617cd9c4025b"}) as unknown as TypedDocumentString<RepresentativesQuery, RepresentativesQueryVariables>;
export const ResumeReviewSessionDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:91ad2307dd51d25bd3a9028a6b5dab6e6b0c5ca31433dc51ef45ef1d7e3ad85a"}) as unknown as TypedDocumentString<ResumeReviewSessionMutation, ResumeReviewSessionMutationVariables>;
export const ReviewFloorDocument = new TypedDocumentString(`
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
    }
    slot {
      id
      position
      state
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
    `, {"id":"sha256:b9cc9fbb5e2f0380ed05e00b5fc2cd73a8737fcf4c119a4d9026e639c3375030"}) as unknown as TypedDocumentString<ReviewFloorSubscription, ReviewFloorSubscriptionVariables>;
export const ReviewSessionsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:1a3e797917f00275d77c0c7b9db705ca7ba9fbda7f62a10e54e47dead54dbd7b"}) as unknown as TypedDocumentString<ReviewSessionsQuery, ReviewSessionsQueryVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:68b1f6af9c16073e73b8a90c0537029f04a63f3001dace35706c32e044e229d1"}) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const ScoreboardDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:36c095f082567b27077980600d032ed089c1190ec9e98be9ae66d8c9657682bf"}) as unknown as TypedDocumentString<ScoreboardSubscription, ScoreboardSubscriptionVariables>;
export const ScoreboardNowDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:df88f795ba8d16105b6684931472eba928f4c023c681347e8eb8176b3bb8a955"}) as unknown as TypedDocumentString<ScoreboardNowQuery, ScoreboardNowQueryVariables>;
export const AssessSentimentEventAtDeskDocument = new TypedDocumentString(`
    mutation AssessSentimentEventAtDesk($input: AssessSentimentEventInput!) {
  assessSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventAssessed {
      event {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:55cd85cd6c09129ba40547f1a14860de3f12a16125a4b848f4271b06d461cdb3"}) as unknown as TypedDocumentString<AssessSentimentEventAtDeskMutation, AssessSentimentEventAtDeskMutationVariables>;
export const CheckInByPhoneDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:11396bd61bb1140a67236b6d507005cf56496200c6eefc705ee01b52db5a977e"}) as unknown as TypedDocumentString<CheckInByPhoneMutation, CheckInByPhoneMutationVariables>;
export const ClassifySentimentEventAtDeskDocument = new TypedDocumentString(`
    mutation ClassifySentimentEventAtDesk($input: ClassifySentimentEventInput!) {
  classifySentimentEvent(input: $input) {
    __typename
    ... on SentimentEventClassified {
      event {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b1f0bb5f7e776685b9124a4b69ba00c3bbbc4c25cee8388de02358c558b17400"}) as unknown as TypedDocumentString<ClassifySentimentEventAtDeskMutation, ClassifySentimentEventAtDeskMutationVariables>;
export const ClauseRegisterDocument = new TypedDocumentString(`
    query ClauseRegister($after: String) {
  clauses(first: 100, after: $after) {
    edges {
      node {
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
    `, {"id":"sha256:a929621266bf867df34368dc6083a3a1883195bbd8f2c4078d45fe2a22a52d86"}) as unknown as TypedDocumentString<ClauseRegisterQuery, ClauseRegisterQueryVariables>;
export const CloseScoringAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:4f30285098a7005828e4d59ff07dbf9a20662fee311171a273d91da4d40937e4"}) as unknown as TypedDocumentString<CloseScoringAtDeskMutation, CloseScoringAtDeskMutationVariables>;
export const CloseSentimentEventAtDeskDocument = new TypedDocumentString(`
    mutation CloseSentimentEventAtDesk($input: CloseSentimentEventInput!) {
  closeSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventClosed {
      event {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:434b352c5476eea34639476464de518c1b734ac7128687410fba27798dbfe08a"}) as unknown as TypedDocumentString<CloseSentimentEventAtDeskMutation, CloseSentimentEventAtDeskMutationVariables>;
export const CompleteSessionAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a88b4a52f0b38f6320fc7798ed854dd3aa970c5a9988006ea2020ae040df7727"}) as unknown as TypedDocumentString<CompleteSessionAtDeskMutation, CompleteSessionAtDeskMutationVariables>;
export const DelegationDocument = new TypedDocumentString(`
    query Delegation {
  representativePool {
    activeCount
    byCategory {
      category
      count
    }
  }
}
    `, {"id":"sha256:77c649772a98e488698fc2ff5fa3069fb44cf451057217eb9847a362f998c04c"}) as unknown as TypedDocumentString<DelegationQuery, DelegationQueryVariables>;
export const EndSlotAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b3748e9cf2dec67263898d0d3c8cfc950f48f65b448affef5c92be6eea2f8e4e"}) as unknown as TypedDocumentString<EndSlotAtDeskMutation, EndSlotAtDeskMutationVariables>;
export const ExcuseSlotAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:27ea3c0b8e49ef273e558d626043b6dfb5613268cf9a6238dd45f582cef6829f"}) as unknown as TypedDocumentString<ExcuseSlotAtDeskMutation, ExcuseSlotAtDeskMutationVariables>;
export const HallBoardDocument = new TypedDocumentString(`
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
      reveal
      quorum
      allowCorrections
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
    `, {"id":"sha256:786cfd3faa0c5dd4176cdf5198ea43ef63576278c1be12ec7cbf442d6b310e23"}) as unknown as TypedDocumentString<HallBoardSubscription, HallBoardSubscriptionVariables>;
export const HallFloorDocument = new TypedDocumentString(`
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
    }
    slot {
      id
      position
      state
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
    `, {"id":"sha256:3025a4b657c6278453e78d89615be23ce5ea55c8839168e4c6b38eade50e7b40"}) as unknown as TypedDocumentString<HallFloorSubscription, HallFloorSubscriptionVariables>;
export const HandleSentimentEventAtDeskDocument = new TypedDocumentString(`
    mutation HandleSentimentEventAtDesk($input: HandleSentimentEventInput!) {
  handleSentimentEvent(input: $input) {
    __typename
    ... on SentimentEventHandled {
      event {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:aa70b6a3d8c618bc03aa70545c2a6abfeb29bcb170e3489609d044baa7799163"}) as unknown as TypedDocumentString<HandleSentimentEventAtDeskMutation, HandleSentimentEventAtDeskMutationVariables>;
export const HoldPressConferenceAtDeskDocument = new TypedDocumentString(`
    mutation HoldPressConferenceAtDesk($input: HoldPressConferenceInput!) {
  holdPressConference(input: $input) {
    __typename
    ... on PressConferenceHeld {
      event {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:fb0353ade635fea7c67082b42f080c4d7660efa930b33cfc77253e22bae9b07d"}) as unknown as TypedDocumentString<HoldPressConferenceAtDeskMutation, HoldPressConferenceAtDeskMutationVariables>;
export const IssueEntryCodesAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:791627d20f25a9e6f61e0f78afc5dae92685a941b2415459a99057ecd4de972c"}) as unknown as TypedDocumentString<IssueEntryCodesAtDeskMutation, IssueEntryCodesAtDeskMutationVariables>;
export const OpenCheckInAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2e7f35aecc40389baed719bde1275874405a081999ec7b5568cb5ab702f51ef7"}) as unknown as TypedDocumentString<OpenCheckInAtDeskMutation, OpenCheckInAtDeskMutationVariables>;
export const OpenReviewSessionAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:b1457473f46e1cab3d89c60259c5a365f2067f871853ec2baa5e4d0dcb4be4a5"}) as unknown as TypedDocumentString<OpenReviewSessionAtDeskMutation, OpenReviewSessionAtDeskMutationVariables>;
export const OpenScoringAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8c406debbd986e5e838d693e455e189b4a458804d5358672609abec382047ff0"}) as unknown as TypedDocumentString<OpenScoringAtDeskMutation, OpenScoringAtDeskMutationVariables>;
export const PauseSessionAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:d4e5ca40da5c92e01bf2017c31b54902b0600dfe9338201684303abca82a8efc"}) as unknown as TypedDocumentString<PauseSessionAtDeskMutation, PauseSessionAtDeskMutationVariables>;
export const PublishReleaseAtDeskDocument = new TypedDocumentString(`
    mutation PublishReleaseAtDesk($input: PublishReleaseInput!) {
  publishRelease(input: $input) {
    __typename
    ... on ReleasePublished {
      event {
        id
        state
      }
    }
    ... on Refused {
      problems {
        code
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:2b502c20a78895c187480c07f248ad7f85ed59af4d6b4b6124d2afdd1594a15f"}) as unknown as TypedDocumentString<PublishReleaseAtDeskMutation, PublishReleaseAtDeskMutationVariables>;
export const PublishResultsAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:46e34b8afb505ac8d5d9b8207ec4b64be02f637aa5d29856dcad72854fe74084"}) as unknown as TypedDocumentString<PublishResultsAtDeskMutation, PublishResultsAtDeskMutationVariables>;
export const ResumeSessionAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:31fa65fdf339c6d4a05feb2420bb0e3aa00925fd6118e4dd2e6cd7cdf257ea8e"}) as unknown as TypedDocumentString<ResumeSessionAtDeskMutation, ResumeSessionAtDeskMutationVariables>;
export const ReviewedUnitsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:75eea1514c07bfe8f5227632439278ffbbec3094fd8bd3f98514404c802cc0b9"}) as unknown as TypedDocumentString<ReviewedUnitsQuery, ReviewedUnitsQueryVariables>;
export const ScreenViewerDocument = new TypedDocumentString(`
    query ScreenViewer {
  viewer {
    role
    name
    permissions
    unit {
      id
      name
    }
  }
}
    `, {"id":"sha256:2093ed1433e6223abc42a25a7a0dc4d6c0827545c819d91e7ff24e5d88c9f1b0"}) as unknown as TypedDocumentString<ScreenViewerQuery, ScreenViewerQueryVariables>;
export const SentimentEventAtDeskDocument = new TypedDocumentString(`
    subscription SentimentEventAtDesk($eventId: ID!, $after: String) {
  sentimentCountdown(eventId: $eventId, everySeconds: 10, after: $after) {
    cursor
    serverTime
    resumed
    milestone
    clocks {
      kind
      state
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
      responsibleUnit {
        id
        name
        nameEn
        posts {
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
    `, {"id":"sha256:f7a6dd48db091e0257dd4a6250fff2675d98c5cce813f638c76b4c405ea36b75"}) as unknown as TypedDocumentString<SentimentEventAtDeskSubscription, SentimentEventAtDeskSubscriptionVariables>;
export const SentimentWallDocument = new TypedDocumentString(`
    subscription SentimentWall($everySeconds: Int! = 5, $after: String) {
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
        startedAt
        dueAt
        doneAt
        latenessSeconds
      }
    }
  }
}
    `, {"id":"sha256:cc9a1c88aa3842ddda81af7afed08b0cde14a6f1ad758a3c04214a276c518943"}) as unknown as TypedDocumentString<SentimentWallSubscription, SentimentWallSubscriptionVariables>;
export const ScreenSessionsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:25c4189b2f9503aa5163378f2709b6efd0895e199d5b7c88141a93065446d3c4"}) as unknown as TypedDocumentString<ScreenSessionsQuery, ScreenSessionsQueryVariables>;
export const SlotAttendanceDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:34e03b50285947174de6a3eeda2962a9008124bb3c042839c1918d9e2cdb01cd"}) as unknown as TypedDocumentString<SlotAttendanceQuery, SlotAttendanceQueryVariables>;
export const StartSessionAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:bdc0d39f3c1119795021ebc79f403629a4a88ccec438b05b650835cddbefabac"}) as unknown as TypedDocumentString<StartSessionAtDeskMutation, StartSessionAtDeskMutationVariables>;
export const StartSlotAtDeskDocument = new TypedDocumentString(`
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
        message
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:59d44c8bf504928a9a331ba7f1327e0f677b454967d721d2eaa910b522b8a1b3"}) as unknown as TypedDocumentString<StartSlotAtDeskMutation, StartSlotAtDeskMutationVariables>;
export const UrnKeysDocument = new TypedDocumentString(`
    query UrnKeys($slotId: ID!) {
  urnKeys(slotId: $slotId)
}
    `, {"id":"sha256:ec569c277a1865bb120366ba35e6d03df771e4549d7f89f9b62153d1eac9af42"}) as unknown as TypedDocumentString<UrnKeysQuery, UrnKeysQueryVariables>;
export const SentimentBoardDocument = new TypedDocumentString(`
    subscription SentimentBoard($everySeconds: Int! = 10, $after: String) {
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
    `, {"id":"sha256:0b179118571ed844a23bc664b2bd93313b35d4a4ea66c55127cea26b1427ac8e"}) as unknown as TypedDocumentString<SentimentBoardSubscription, SentimentBoardSubscriptionVariables>;
export const SentimentCountdownDocument = new TypedDocumentString(`
    subscription SentimentCountdown($eventId: ID!, $everySeconds: Int! = 10, $after: String) {
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
    `, {"id":"sha256:0b590d31d881a76f38190115cf351bbde21421ae72eed0eaeff4ed48f53f108c"}) as unknown as TypedDocumentString<SentimentCountdownSubscription, SentimentCountdownSubscriptionVariables>;
export const SentimentEventDetailDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:97be36aee817cf32fdfe906ec620ec0cfa5e477725f0d5dd602ad27ad5336f3c"}) as unknown as TypedDocumentString<SentimentEventDetailQuery, SentimentEventDetailQueryVariables>;
export const SentimentEventsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:2ef285680a8ec9b623a70394c8d8793e2a6127cfcdd74136879357516c4669bd"}) as unknown as TypedDocumentString<SentimentEventsQuery, SentimentEventsQueryVariables>;
export const SetDemoClockDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:a2418cb835c2b50704f1d941dc4696ebfad0283dccb86f654be994611191dccf"}) as unknown as TypedDocumentString<SetDemoClockMutation, SetDemoClockMutationVariables>;
export const SlotCommentsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:6fa1f49de94bbcbc59f0582bb180a4faf14e317e162688e5086fc587489a54e4"}) as unknown as TypedDocumentString<SlotCommentsQuery, SlotCommentsQueryVariables>;
export const StartReviewSessionDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:8d68fcd6fa14bc94b8c83cdcdca4d379e84dd4c4a2a6ae38da588dfba2974c43"}) as unknown as TypedDocumentString<StartReviewSessionMutation, StartReviewSessionMutationVariables>;
export const StartSlotDocument = new TypedDocumentString(`
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:1a0b52d16564bda8e3add70d66c6612cd7ca32ff79c09071babd4bfd2d609897"}) as unknown as TypedDocumentString<StartSlotMutation, StartSlotMutationVariables>;
export const SubmitBallotDocument = new TypedDocumentString(`
    mutation SubmitBallot($input: SubmitBallotInput!) {
  submitBallot(input: $input) {
    __typename
    ... on BallotSubmitted {
      replaced
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
        path
        clause
      }
    }
  }
}
    `, {"id":"sha256:13690a5004d76afa60eb5c5b22eb6f595b6a0bbf29c71c8e700e1734e6bd8f85"}) as unknown as TypedDocumentString<SubmitBallotMutation, SubmitBallotMutationVariables>;
export const UnitPostsDocument = new TypedDocumentString(`
    query UnitPosts($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Unit {
      name
      posts {
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
    `, {"id":"sha256:46486ab018f3c57044f0a3e655627972b9550c5aeb9ce4c833a8f306aeb0bf93"}) as unknown as TypedDocumentString<UnitPostsQuery, UnitPostsQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:4f990dfa7cd052d3d681349cce4569d547db7ccd3bdd7af4ecfe92379de494a3"}) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
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
    `, {"id":"sha256:8a88b313ae70d446624afd80ff95d0ca840c8eec04688686a61ae2d59b784cae"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const WorkingDaysDocument = new TypedDocumentString(`
    query WorkingDays($from: Date!, $to: Date!) {
  workingDays(from: $from, to: $to) {
    day
    kind
    name
    isWorkingDay
    isProvisional
  }
}
    `, {"id":"sha256:270074214410e1906c4451d351b464c1f2193e00e80a34e0aaec6bb882282575"}) as unknown as TypedDocumentString<WorkingDaysQuery, WorkingDaysQueryVariables>;
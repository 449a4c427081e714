// The roles of the software in both languages.
import type { ScreenViewerQuery } from "@sitong/client/documents";

import type { Words } from "../words";

export type Viewer = NonNullable<ScreenViewerQuery["viewer"]>;
export type Role = Viewer["role"];

const NAMES: Readonly<Record<Role, readonly [zh: string, en: string]>> = {
  PUBLIC: ["公众", "Public"],
  REPRESENTATIVE: ["代表", "Representative"],
  UNIT_STAFF: ["部门工作人员", "Unit staff"],
  UNIT_HEAD: ["部门主要负责人", "Head of unit"],
  STREET_STAFF: ["街道工作人员", "Street staff"],
  STREET_HEAD: ["街道主要负责人", "Head of street"],
  GO_STAFF: ["政府办工作人员", "Government Office staff"],
  MEETING_SECTION: ["会议科", "Meeting Section"],
  INFO_SECTION: ["信息室", "Information Section"],
  GO_DEPUTY: ["政府办副主任", "Deputy director, Government Office"],
  GO_DIRECTOR: ["政府办主任", "Director, Government Office"],
  SUPERVISION: ["督查室", "Supervision Office"],
  PERFORMANCE: ["绩效办", "Performance Office"],
  DEPUTY_MAYOR: ["副区长", "Deputy mayor"],
  EXEC_DEPUTY_MAYOR: ["常务副区长", "Executive deputy mayor"],
  MAYOR: ["区长", "Mayor"],
  LEGAL: ["法制办", "Legal Affairs Office"],
  PUBLICITY: ["宣传部", "Publicity Department"],
  IT_BUREAU: ["科信局", "Science and Informatization Bureau"],
  AUDIT: ["审计局", "Audit Bureau"],
  FINANCE: ["财政局", "Finance Bureau"],
  HOTLINE: ["热线", "Hotline"],
  ARCHIVE: ["档案局", "Archives Bureau"],
  PERSONNEL: ["人事", "Personnel"],
  FAO: ["外事办", "Foreign Affairs Office"],
  MYSTERY_INSPECTOR: ["神秘人", "Mystery inspector"],
  LIVE_SCREEN: ["现场大屏", "Live screen"],
  PARTNER_SYSTEM: ["对接系统", "Partner system"],
  ADMIN: ["系统管理员", "Administrator"],
};

export function roleName(role: Role, words: Words): string {
  return words(...NAMES[role]);
}

/** Whether somebody holds a permission, be it for his own unit alone. */
export function holds(viewer: Viewer, permission: string): boolean {
  return viewer.permissions.some((one) => one.split("@")[0] === permission);
}

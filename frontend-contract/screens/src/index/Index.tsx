// The first page: every screen with whose it is, who is signed in, and the way to sign in.
import SCREEN_VIEWER from "@operations/screens/screen_viewer.graphql?raw";
import type { ScreenViewerQuery } from "@sitong/client/documents";
import { useState } from "react";

import { hasDrafts } from "../drafts";
import { useAsk } from "../line/LineContext";
import { WithLine } from "../mount";
import { useConfirm } from "../parts/Confirm";
import { Head } from "../parts/Head";
import { holds } from "../parts/roles";
import type { Viewer } from "../parts/roles";
import { ViewerIs, Who } from "../parts/Who";
import { TokenForm } from "../parts/TokenForm";
import { forgetToken, tokenOfThisTab } from "../token";
import { useWords } from "../words";

export function Index() {
  const [token, setToken] = useState(tokenOfThisTab);
  return (
    <WithLine token={token} key={token}>
      <Screens token={token} onToken={setToken} />
    </WithLine>
  );
}

/** What a screen asks of whoever opens it; the others are open to everybody. */
const NEEDS: Readonly<Record<string, string>> = {
  "/screens/wall/": "session:read",
  "/screens/chair/": "session:run",
  "/screens/sentiment/": "sentiment:read",
  "/screens/desk/": "sentiment:read",
  "/screens/delegation/": "representative:read",
  "/screens/activities/": "activity:read",
  "/screens/invitations/": "invitation:answer",
  "/screens/ledger/": "obligation:read",
  "/screens/cases/": "case:read",
  "/screens/deadlines/": "deadline:read",
  "/screens/history/": "event:read",
  "/screens/sessions/": "session:run",
};

function isFor(viewer: Viewer, address: string): boolean {
  const needed = NEEDS[address];
  return needed === undefined || holds(viewer, needed);
}

function Screens({
  token,
  onToken,
}: {
  token: string | null;
  onToken: (token: string | null) => void;
}) {
  const words = useWords();
  const confirm = useConfirm();
  const signOut = async () => {
    if (hasDrafts(token)) {
      const answer = await confirm({
        title: words("退出登录？", "Sign out?"),
        body: words(
          "此浏览器中有您尚未提交的草稿，退出后即清除。",
          "Drafts of yours that were not sent yet are in this browser; they go when you sign out.",
        ),
        yes: words("退出", "Sign out"),
        isGrave: true,
      });
      if (answer === null) return;
    }
    forgetToken();
    onToken(null);
  };
  const { data, fault } = useAsk<ScreenViewerQuery>(SCREEN_VIEWER, token === null ? null : {});
  const viewer = data?.viewer ?? null;
  const screens: [string, string, string, string][] = [
    [
      "/screens/wall/",
      words("现场大屏", "Hall wall"),
      words(
        "述职单位、八分钟计时、打分进度、记分牌",
        "Who speaks, the eight-minute clock, the scoreboard",
      ),
      words("现场大屏令牌", "LIVE_SCREEN token"),
    ],
    [
      "/screens/phone/",
      words("代表手机", "Representative's phone"),
      words("扫码签到、打分、保存回执", "Check in by code, score, keep the receipt"),
      words("入场码，无需令牌", "Entry code, no token"),
    ],
    [
      "/screens/chair/",
      words("主持席", "Chair's desk"),
      words(
        "召开评议会，掌握次序，开放和截止打分，公布结果",
        "Run the session and publish its results",
      ),
      words("绩效办令牌", "PERFORMANCE token"),
    ],
    [
      "/screens/sessions/",
      words("评议会", "Review sessions"),
      words(
        "历次评议会，召开、更改、取消，公布结果",
        "All sessions: call one, change it, call it off, publish",
      ),
      words("绩效办令牌", "PERFORMANCE token"),
    ],
    [
      "/screens/sentiment/",
      words("舆情大屏", "Sentiment wall"),
      words("全部未办结舆情，五小时和二十四小时两个时限", "All open events under both clocks"),
      words("宣传部或区领导令牌", "PUBLICITY or a leader's token"),
    ],
    [
      "/screens/desk/",
      words("舆情席位", "Sentiment desk"),
      words(
        "报告、分级、权威发布、新闻发布会、办结",
        "Report, judge, release, meet the press, close",
      ),
      words("宣传部令牌", "PUBLICITY token"),
    ],
    [
      "/screens/delegation/",
      words("代表团", "Delegation"),
      words(
        "提名、确认条件、入库、履职记录，名册导入导出",
        "Nominate, attest, take in, each one's record, the roster in and out",
      ),
      words("绩效办或政府办令牌", "PERFORMANCE or Government Office token"),
    ],
    [
      "/screens/draws/",
      words("代表抽选", "Draws"),
      words(
        "按类别抽选代表，种子公开，人人可验算",
        "Members drawn by category; the seed is public, anybody verifies it",
      ),
      words("公开，抽选需各单位令牌", "Public; a unit's token draws"),
    ],
    [
      "/screens/activities/",
      words("四同活动", "Activities"),
      words(
        "列表和月历，筹备、邀请、签到、登记举办、处理建议、办结",
        "List and calendar: plan, invite, check in, hold, deal with suggestions, close",
      ),
      words("各单位、政府办令牌", "A unit's or the Government Office's token"),
    ],
    [
      "/screens/invitations/",
      words("我的邀请", "My invitations"),
      words(
        "代表手机上答复邀请、出示签到码、提出建议",
        "A member answers, shows his check-in code, suggests, on a phone",
      ),
      words("代表令牌", "REPRESENTATIVE token"),
    ],
    [
      "/screens/ledger/",
      words("责任台账", "Duty ledger"),
      words(
        "各单位、各项责任的完成情况，一张报表，逐条追到记录",
        "Who owes what, how it stands, down to each record",
      ),
      words("政府办、督查、各单位令牌", "Government Office, Supervision, units"),
    ],
    [
      "/screens/cases/",
      words("事项办理", "Cases"),
      words(
        "督查、整改等事项，查找和经过",
        "Supervision and rectification items with their history",
      ),
      words("政府办、督查室或部门令牌", "A token of the Government Office or of a unit"),
    ],
    [
      "/screens/request/",
      words("依申请公开查询", "Your request for information"),
      words("申请人凭编码查询办理进度和答复", "An applicant follows his request by its code"),
      words("查询编码，无需令牌", "The code, no token"),
    ],
    [
      "/screens/deadlines/",
      words("时限", "Deadlines"),
      words("全部时限，最急的在前，以及为何此时到期", "All that is due, and why it is due then"),
      words("政府办、宣传部或部门令牌", "A token of the Government Office, Publicity or a unit"),
    ],
    [
      "/screens/history/",
      words("办理记录", "What has happened"),
      words("每一步何时由谁办理，依据哪一条", "Each step: when, by whom, under which clause"),
      words("政府办、宣传部或部门令牌", "A token of the Government Office, Publicity or a unit"),
    ],
    [
      "/screens/releases/",
      words("信息发布", "Releases"),
      words("区政府及各单位对外发布的信息，可检索", "All that was released, to be searched"),
      words("公开，无需令牌", "Public, no token"),
    ],
    [
      "/screens/clauses/",
      words("条款库", "Clause register"),
      words(
        "五份文件的全部条款，检索和筛选",
        "All clauses of the five documents, searched and filtered",
      ),
      words("公开，无需令牌", "Public, no token"),
    ],
    [
      "/graphiql",
      "GraphiQL",
      words("直接查询接口，附按角色备好的示例", "Ask the API itself, with examples by role"),
      words("任何令牌", "Any token"),
    ],
  ];
  return (
    <ViewerIs viewer={viewer}>
      <Head title={words("大屏与席位", "Screens")} hasLine={false} />
      <main id="main" className="page index">
        <nav aria-label={words("全部屏幕", "All screens")}>
          <ol>
            {screens.map(([address, name, what, who], number) => (
              <li key={address}>
                <a href={address}>
                  <span className="number">{number + 1}</span>
                  <span className="name">{name}</span>
                  <span className="what">{what}</span>
                  <span className="who">
                    {viewer && !isFor(viewer, address)
                      ? words(`需换令牌：${who}`, `Needs another token: ${who}`)
                      : who}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <section className="panel" aria-labelledby="sign-in">
          <h2 id="sign-in">{words("登录", "Sign in")}</h2>
          {token === null ? (
            <TokenForm onToken={onToken} />
          ) : (
            <div className="stack" role="status">
              {fault ? (
                <p className="problems">{fault.message}</p>
              ) : (
                <p>
                  <strong>
                    <Who />
                  </strong>
                </p>
              )}
              <p className="quiet">
                {words("只在此标签页有效，关闭即退出。", "In this tab alone, until it is closed.")}
              </p>
              <div className="acts">
                <button
                  className="act"
                  type="button"
                  onClick={() => void signOut()}
                >
                  {words("退出登录", "Sign out")}
                </button>
              </div>
            </div>
          )}
        </section>
      </main>
    </ViewerIs>
  );
}

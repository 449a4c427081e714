// A roster read in from a spreadsheet: tried first, every wrong row named, then taken whole or not at
// all; and the roster given out.
import RUNNING_TERMS from "@operations/screens/running_terms.graphql?raw";
import type { RunningTermsQuery } from "@sitong/client/documents";
import { useEffect, useId, useState } from "react";

import { Trouble } from "../kit/Trouble";
import { Title } from "../kit";
import { faultWords } from "../line/faults";
import { takeAway } from "../line/files";
import { useAsk } from "../line/LineContext";
import { tokenOfThisTab } from "../token";
import { language, useWords } from "../words";

interface Wrong {
  code: string;
  message: string;
  row: number | null;
  column: string | null;
}

interface Answer {
  isDryRun: boolean;
  codes: readonly string[];
  problems: readonly Wrong[];
  problemCount: number;
}

type Standing =
  { at: "rest" } | { at: "work" } | { at: "told"; answer: Answer } | { at: "refused"; why: string };

export function Import() {
  const words = useWords();
  const own = useId();
  const { data, fault, again } = useAsk<RunningTermsQuery>(RUNNING_TERMS, {});
  const terms = data?.delegationTerms.edges.map((edge) => edge.node) ?? [];
  const [chosen, setChosen] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [standing, setStanding] = useState<Standing>({ at: "rest" });
  const [notGiven, setNotGiven] = useState<string | null>(null);
  const term = chosen || (terms[0]?.id ?? "");
  // What was said of another file says nothing of this one.
  useEffect(() => setStanding({ at: "rest" }), [file, term]);

  const send = async (isDryRun: boolean) => {
    if (file === null || standing.at === "work") return;
    setStanding({ at: "work" });
    setStanding(await sent(file, term, isDryRun));
  };
  const roster = async (kind: "xlsx" | "pdf") => {
    const path = `/exports/delegation-terms/${encodeURIComponent(term)}/roster.${kind}`;
    setNotGiven(await takeAway(path, language.get()));
  };
  const told = standing.at === "told" ? standing.answer : null;
  const isClean = told !== null && told.problemCount === 0;
  return (
    <article className="matter">
      <header>
        <Title>{words("名册导入导出", "Roster in and out")}</Title>
      </header>
      {fault && <Trouble fault={fault} again={again} />}
      <div className="field">
        <label htmlFor={`${own}-term`}>{words("任期", "Term")}</label>
        <select
          id={`${own}-term`}
          value={term}
          onChange={(changed) => setChosen(changed.target.value)}
        >
          {terms.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <section className="panel roster">
        <h2>{words("导出", "Out")}</h2>
        <p className="acts">
          <button className="act" type="button" onClick={() => void roster("xlsx")}>
            {words("下载 Excel", "Excel")}
          </button>
          <button className="act" type="button" onClick={() => void roster("pdf")}>
            {words("下载 PDF", "PDF")}
          </button>
        </p>
        {notGiven && (
          <p className="problems" role="alert">
            {notGiven}
          </p>
        )}
      </section>
      <section className="panel roster">
        <h2>{words("导入提名", "Nominees in")}</h2>
        <p>
          {words(
            "Excel 文件（.xlsx），首行为“姓名、类别”，可加“子类、电话、关联单位”。先试一遍，全部正确才会写入。",
            "An .xlsx whose first row says 姓名 and 类别, and may say 子类, 电话, 关联单位. It is tried first; nothing is written until all of it is right.",
          )}
        </p>
        <p className="chosen-file">
          <label className="act" htmlFor={`${own}-file`}>
            {words("选择文件", "Choose a file")}
          </label>
          <input
            id={`${own}-file`}
            className="sr-only"
            type="file"
            accept=".xlsx"
            onChange={(changed) => setFile(changed.target.files?.[0] ?? null)}
          />
          <span>{file?.name ?? words("未选文件", "none chosen")}</span>
        </p>
        <p className="acts">
          <button
            className="act"
            type="button"
            disabled={file === null || standing.at === "work"}
            onClick={() => void send(true)}
          >
            {words("先试一遍", "Try it")}
          </button>
          <button
            className="act"
            data-weight="first"
            type="button"
            disabled={!isClean || !told.isDryRun}
            onClick={() => void send(false)}
          >
            {words("导入", "Take it in")}
          </button>
        </p>
        <div role="status">
          {standing.at === "work" && words("正在核对……", "Being looked through…")}
          {told && isClean && (
            <p>
              {told.isDryRun
                ? words(
                    `全部正确，可以导入 ${told.codes.length} 人。`,
                    `All is right: ${told.codes.length} can be taken in.`,
                  )
                : words(
                    `已导入 ${told.codes.length} 人：${told.codes[0]} 至 ${told.codes.at(-1)}。`,
                    `${told.codes.length} taken in: ${told.codes[0]} to ${told.codes.at(-1)}.`,
                  )}
            </p>
          )}
          {told && !isClean && (
            <p>
              {words(
                `有 ${told.problemCount} 处不对，没有写入任何一行。`,
                `${told.problemCount} things are wrong; nothing was written.`,
              )}
            </p>
          )}
        </div>
        {standing.at === "refused" && (
          <p className="problems" role="alert">
            {standing.why}
          </p>
        )}
        {told && !isClean && <Wrongs of={told.problems} />}
      </section>
    </article>
  );
}

function Wrongs({ of }: { of: readonly Wrong[] }) {
  const words = useWords();
  return (
    <div className="wrong-rows" tabIndex={0} role="region" aria-label={words("错误", "Problems")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words("行", "Row")}</th>
            <th scope="col">{words("列", "Column")}</th>
            <th scope="col">{words("问题", "Problem")}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((one, place) => (
            <tr key={place}>
              <td>{one.row}</td>
              <td>{one.column}</td>
              <td>{one.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function sent(file: File, term: string, isDryRun: boolean): Promise<Standing> {
  const spoken = language.get();
  try {
    const answer = await fetch(
      `/imports/delegation-terms/${encodeURIComponent(term)}/nominees?dryRun=${isDryRun}`,
      {
        method: "POST",
        body: file,
        headers: {
          authorization: `Bearer ${tokenOfThisTab() ?? ""}`,
          "accept-language": spoken,
        },
      },
    );
    const told = (await answer.json().catch(() => ({}))) as Partial<Answer> & {
      errors?: readonly { message: string }[];
    };
    if (answer.ok && told.problems !== undefined) return { at: "told", answer: told as Answer };
    return { at: "refused", why: told.errors?.[0]?.message ?? faultWords("INTERNAL", spoken) };
  } catch {
    return { at: "refused", why: faultWords("UNREACHABLE", spoken) };
  }
}

// Says what becomes of what is being written, and lets it be thrown away.
import { useConfirm } from "../../parts/Confirm";
import { dayAndTime } from "../../clock/span";
import { useWords } from "../../words";
import type { FormDraft } from "./useFormDraft";

export function DraftState({ draft }: { draft: FormDraft }) {
  const words = useWords();
  const confirm = useConfirm();
  const discard = async () => {
    const answer = await confirm({
      title: words("清除草稿？", "Throw the draft away?"),
      body: words("已填写的内容将全部清空。", "All that was written here is emptied."),
      yes: words("清除", "Throw away"),
      isGrave: true,
    });
    if (answer !== null) draft.clear();
  };
  const { restoredAt, state, isPartial } = draft;
  return (
    <div className="draft-state">
      <p className="quiet" role="status">
        {restoredAt !== null &&
          words(
            `已恢复 ${dayAndTime(restoredAt)} 未提交的草稿。`,
            `Your draft of ${dayAndTime(restoredAt)} is back. `,
          )}
        {state === "kept" &&
          words(
            "草稿已存于此浏览器，仅供您本人，提交或退出登录后清除。",
            "The draft is kept in this browser for you alone, until it is sent or you sign out.",
          )}
        {state === "kept" &&
          isPartial &&
          words("个人信息不存入草稿。", " What is of a person is not kept.")}
        {state === "unkept" &&
          words(
            "此浏览器未能保存草稿，刷新前请先提交或另行保存。",
            "This browser keeps no draft: send it or keep it elsewhere before you reload.",
          )}
      </p>
      {state !== "empty" && (
        <button className="link" type="button" onClick={() => void discard()}>
          {words("清除草稿", "Throw the draft away")}
        </button>
      )}
    </div>
  );
}

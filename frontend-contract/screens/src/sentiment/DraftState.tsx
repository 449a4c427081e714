// Says what becomes of what is being written, and lets it be thrown away.
import { useConfirm } from "../parts/Confirm";
import type { Draft } from "../useDraft";
import { useWords } from "../words";

export function DraftState({ draft }: { draft: Pick<Draft<object>, "state" | "clear"> }) {
  const words = useWords();
  const confirm = useConfirm();
  const discard = async () => {
    const answer = await confirm({
      title: words("清除草稿？", "Throw the draft away?"),
      body: <p>{words("已填写的内容将全部清空。", "All that was written here is emptied.")}</p>,
      yes: words("清除", "Throw away"),
      isGrave: true,
    });
    if (answer !== null) draft.clear();
  };
  return (
    <div className="draft-state">
      <p className="quiet" role="status">
        {draft.state === "kept" &&
          words(
            "草稿已存于此浏览器，仅供您本人，退出登录或发布后清除。",
            "The draft is kept in this browser for you alone, until it is sent or you sign out.",
          )}
        {draft.state === "unkept" &&
          words(
            "此浏览器未能保存草稿，刷新前请先发布或另行保存。",
            "This browser keeps no draft: send it or keep it elsewhere before you reload.",
          )}
      </p>
      {draft.state !== "empty" && (
        <button className="act" data-weight="plain" type="button" onClick={() => void discard()}>
          {words("清除草稿", "Throw the draft away")}
        </button>
      )}
    </div>
  );
}

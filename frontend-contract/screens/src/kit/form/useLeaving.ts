// Whoever would lose what he has written is asked before he leaves it. What is kept as a draft is
// not lost, and nobody is asked.
import { useEffect } from "react";

import { useConfirm } from "../../parts/Confirm";
import { useWords } from "../../words";
import { guarded } from "../guards";

export function useLeaving(isLosing: () => boolean): void {
  const words = useWords();
  const confirm = useConfirm();
  useEffect(() => {
    const ask = async () => {
      const answer = await confirm({
        title: words("离开此页？", "Leave this page?"),
        body: words(
          "所填内容没有保存，离开后即丢失。",
          "What was written here is not kept, and is lost when you leave.",
        ),
        yes: words("离开", "Leave"),
        no: words("继续填写", "Go on writing"),
        isGrave: true,
      });
      return answer !== null;
    };
    const stop = guarded({ isLosing, ask });
    const hold = (leaving: BeforeUnloadEvent) => isLosing() && leaving.preventDefault();
    addEventListener("beforeunload", hold);
    return () => {
      stop();
      removeEventListener("beforeunload", hold);
    };
  }, [isLosing, confirm, words]);
}

// Takes a token, however it was copied (alone, after `Bearer`, or as a header in JSON), and keeps it
// for this tab.
import { useState } from "react";

import { keepToken } from "../token";
import { useWords } from "../words";
import { Field } from "./Field";

export function tokenIn(text: string): string | null {
  return /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(text)?.[0] ?? null;
}

export function TokenForm({ onToken }: { onToken: (token: string) => void }) {
  const words = useWords();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const problem = {
    code: "VALUE_INVALID",
    message: words("这里没有找到令牌。", "There is no token in this."),
    path: ["token"],
    clause: null,
  };
  return (
    <form
      className="stack"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const token = tokenIn(text);
        setWrong(token === null);
        if (token === null) return;
        keepToken(token);
        onToken(token);
      }}
    >
      <Field
        label={words("令牌", "Token")}
        name="token"
        hint={words("只保存在此标签页，关闭即失效。", "Kept in this tab only, until it is closed.")}
        problems={isWrong ? [problem] : []}
      >
        <textarea
          value={text}
          rows={3}
          spellCheck={false}
          autoComplete="off"
          style={{ fontFamily: "var(--mono)", fontSize: "0.9rem" }}
          onChange={(changed) => setText(changed.target.value)}
        />
      </Field>
      <div className="acts">
        <button className="act" data-weight="first" type="submit">
          {words("登录", "Sign in")}
        </button>
      </div>
    </form>
  );
}

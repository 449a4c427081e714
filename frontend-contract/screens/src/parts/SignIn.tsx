// Asks for a token where there is none.
import { useWords } from "../words";
import { Head } from "./Head";
import { TokenForm } from "./TokenForm";

export function SignIn({
  title,
  onToken,
}: {
  title: string;
  onToken: (token: string) => void;
}) {
  const words = useWords();
  return (
    <>
      <Head title={title} hasLine={false} />
      <main id="main" className="page" style={{ maxWidth: "42rem" }}>
        <div className="stack">
          <p>
            {words(
              "此屏幕需要令牌。请粘贴启动演示时打印的令牌，或向管理员索取。",
              "This screen needs a token. Paste one that the demonstration has printed, or ask for one.",
            )}
          </p>
          <TokenForm onToken={onToken} />
        </div>
      </main>
    </>
  );
}

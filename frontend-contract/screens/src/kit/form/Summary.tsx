// What is wrong with a form, heard once; each line leads to its field.
import type { Problem } from "../../line/line";
import { useWords, worded } from "../../words";
import type { Fields } from "../shapes";

export function Summary({
  problems,
  fields,
  own,
  isShown,
}: {
  problems: readonly Problem[];
  fields: Fields;
  own: string;
  isShown: (name: string) => boolean;
}) {
  const words = useWords();
  if (problems.length === 0) return null;
  const names = new Set<string>();
  const rest: Problem[] = [];
  for (const one of problems) {
    const [name] = one.path;
    const field = name === undefined ? undefined : fields[name];
    if (name !== undefined && field !== undefined && field.as !== "subject" && isShown(name))
      names.add(name);
    else rest.push(one);
  }
  return (
    <div className="problems" role="alert">
      {names.size > 0 && (
        <p>
          {words(`有 ${names.size} 处需要修改：`, `${names.size} to mend: `)}
          {[...names].map((name, place) => {
            const field = fields[name];
            return (
              <span key={name}>
                {place > 0 && words("、", ", ")}
                <a
                  href={`#${own}-${name}`}
                  onClick={(clicked) => {
                    clicked.preventDefault();
                    document.getElementById(`${own}-${name}`)?.focus();
                  }}
                >
                  {field && field.as !== "subject" && worded([field.zh, field.en], words)}
                </a>
              </span>
            );
          })}
        </p>
      )}
      {rest.map((one, place) => (
        <p key={place}>
          {one.message}
          {one.clause && <small>{one.clause}</small>}
        </p>
      ))}
    </div>
  );
}

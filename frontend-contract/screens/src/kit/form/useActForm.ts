// One form of an act: what is written, what is wrong with it, and sending it once.
import { useEffect, useMemo, useRef, useState } from "react";

import { newRequestId } from "@sitong/client";

import type { Problem } from "../../line/line";
import { useLine } from "../../line/LineContext";
import { useConfirm } from "../../parts/Confirm";
import { plainDigits } from "../../parts/numbers";
import { useAct } from "../../parts/useAct";
import { useWords, worded } from "../../words";
import type { AnyAct, DoneOf, SaidField, ValuesOf } from "../shapes";
import { isEmpty, whyWrong } from "./check";
import type { ActFormProps } from "./shapes";
import { readDay } from "./reading";
import { useFormDraft } from "./useFormDraft";
import { useLeaving } from "./useLeaving";

type Values = Readonly<Record<string, unknown>>;

/** What a field holds before anybody has written in it. */
function blank(field: SaidField): unknown {
  if (field.as === "yes") return field.start === true;
  if (field.as === "enum") return field.start ?? "";
  return ["refs", "enums", "texts", "files"].includes(field.as) ? [] : "";
}

/** A value as the API takes it. */
function sentAs(field: SaidField, value: unknown, now: number): unknown {
  if (field.as === "texts") {
    const lines = (value as readonly string[]).map((one) => one.trim()).filter(Boolean);
    return field.areDays ? lines.map((one) => readDay(one, now) ?? one) : lines;
  }
  if (field.as !== "number") return value;
  const plain = plainDigits(value as string);
  return field.exact ? plain : Number(plain);
}

function local(name: string, message: string): Problem {
  return { code: "LOCAL", message, path: [name], clause: null };
}

export function useActForm<A extends AnyAct>(props: ActFormProps<A>) {
  const { act: what, about } = props;
  const words = useWords();
  const line = useLine();
  const ask = useConfirm();
  const form = useRef<HTMLFormElement>(null);
  const fields = useMemo(
    () =>
      Object.entries(what.fields).flatMap(([name, one]) =>
        one.as === "subject" ? [] : [[name, one] as const],
      ),
    [what],
  );
  const personal = useMemo(
    () => fields.flatMap(([name, one]) => (one.personal === true ? [name] : [])),
    [fields],
  );
  const draft = useFormDraft(what.name, about, personal);
  useLeaving(draft.isLosing);
  const values: Values = {
    ...Object.fromEntries(fields.map(([name, one]) => [name, blank(one)])),
    ...props.start,
    ...draft.changes,
  };
  const typed = values as ValuesOf<A>;
  const { isBusy, problems: refused, act } = useAct();
  const [found, setFound] = useState<readonly Problem[]>([]);
  const [isHeard, setHeard] = useState(false);
  const rules = (props.when ?? {}) as Record<string, ((given: ValuesOf<A>) => boolean) | undefined>;
  const isShown = (name: string) => rules[name]?.(typed) ?? true;

  // Nothing is told before a first try; then what is being mended is looked at anew.
  const judge = (): Problem[] => [
    ...whyWrong(what.fields, values, isShown, line.clock.now(), words),
    ...Object.entries((props.check?.(typed, words) ?? {}) as Record<string, string>).map(
      ([name, message]) => local(name, message),
    ),
  ];
  const judged = isHeard ? judge() : [];
  const isJudged = (one: Problem) => judged.some((other) => other.path[0] === one.path[0]);
  const problems = [...judged, ...found.filter((one) => one.path.length === 0 || !isJudged(one))];
  const toFirst = () =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  useEffect(() => {
    setFound(refused);
    if (refused.length > 0) toFirst();
  }, [refused]);

  const input = () => {
    const given: Record<string, unknown> = { ...about };
    for (const [name, field] of fields) {
      const isSaid = field.isRequired || field.hasDefault || name in draft.changes;
      if (!isSaid || !isShown(name)) continue;
      if (!isEmpty(values[name])) given[name] = sentAs(field, values[name], line.clock.now());
      else if (field.clears) given[name] = null;
    }
    return given;
  };

  /** Null where somebody thinks better of it, or the server would refuse. */
  const asked = async (given: Values): Promise<string | null> => {
    const says = worded(props.send ?? what.says, words);
    let question = props.confirm?.(typed, words) ?? null;
    // Rehearsed where somebody looks at it, or is asked once more, before it is sent.
    if (what.hasDryRun === true && (props.preview !== undefined || what.is !== undefined)) {
      const dry = props.preview?.document ?? what.document;
      const shown = await act<never>(dry, { ...given, dryRun: true });
      if (shown === null) return null;
      question = props.preview?.ask(shown, words) ?? question;
    }
    if (question === null && what.is === undefined) return "";
    return ask({
      title: question?.title ?? words(`${says}？`, `${says}?`),
      body: question?.body,
      yes: worded(props.yes ?? what.says, words),
      isGrave: what.is !== undefined,
    });
  };

  const submit = async () => {
    setHeard(true);
    setFound([]);
    if (judge().length > 0) {
      toFirst();
      return;
    }
    const given = input();
    if ((await asked(given)) === null) return;
    // The same words keep their id: a lost answer is asked for again, and nothing is done twice.
    const key = JSON.stringify(given);
    const before = draft.sent();
    const requestId = before?.input === key ? before.requestId : newRequestId();
    draft.keepSent({ input: key, requestId });
    const done = await act<DoneOf<A>>(what.document, { ...given, requestId });
    if (done === null) return;
    setHeard(false);
    draft.clear();
    props.onDone?.(done);
  };

  return {
    form,
    draft,
    values,
    typed,
    isShown,
    isBusy,
    problems,
    submit,
    set(name: string, value: unknown) {
      setFound((before) => before.filter((one) => one.path[0] !== name));
      draft.set({ [name]: value });
    },
  };
}

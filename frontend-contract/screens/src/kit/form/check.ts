// Bounds that can be judged before anything is sent, told as the server would tell them. It judges
// everything again.
import type { Problem } from "../../line/line";
import { plainDigits } from "../../parts/numbers";
import type { Words } from "../../words";
import type { Fields, SaidField, WhenField } from "../shapes";
import { DAY_MS, heldInstant, localOf, readDay } from "./reading";

/** Characters as the server counts them: code points, composed, without blank ends. */
export function lengthOf(text: string): number {
  return [...text.normalize("NFC").trim()].length;
}

export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

/** What is wrong in the fields that are asked for now. */
export function whyWrong(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  isShown: (name: string) => boolean,
  now: number,
  words: Words,
): Problem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.as === "subject" || !isShown(name)) return [];
    const found = judged(field, values[name], now, words);
    return found === null
      ? []
      : [{ code: found[0], message: found[1], path: [name], clause: null }];
  });
}

type Found = readonly [code: string, message: string] | null;

function judged(field: SaidField, value: unknown, now: number, words: Words): Found {
  if (field.as === "yes") return null;
  if (isEmpty(value)) {
    const isNeeded =
      field.isRequired === true ||
      ((field.as === "refs" || field.as === "enums") && (field.least ?? 0) > 0);
    return isNeeded ? ["VALUE_REQUIRED", words("此项必填。", "This is required.")] : null;
  }
  switch (field.as) {
    case "text":
    case "longText":
      return tooLong(value as string, field.most, words);
    case "texts":
      return (
        (value as readonly string[])
          .map((one) =>
            field.areDays && one.trim() !== "" && readDay(one, now) === null
              ? noDay(words)
              : tooLong(one, field.most, words),
          )
          .find((found) => found !== null) ?? null
      );
    case "enums":
    case "refs":
      return (
        tooFew(value as readonly string[], field.least, words) ??
        tooMany(value as readonly string[], field.most, words)
      );
    case "number":
      return notWithin(value as string, field, words);
    case "instant":
    case "day":
      return noInstant(value as string, field, now, words);
    default:
      return null;
  }
}

function tooLong(text: string, most: number | undefined, words: Words): Found {
  const found = lengthOf(text);
  if (most === undefined || found <= most) return null;
  return [
    "VALUE_TOO_LONG",
    words(`最多${most}字，现有${found}字。`, `At most ${most} characters; there are ${found}.`),
  ];
}

function tooMany(chosen: readonly string[], most: number | undefined, words: Words): Found {
  if (most === undefined || chosen.length <= most) return null;
  return ["VALUE_OUT_OF_RANGE", words(`最多选${most}项。`, `At most ${most} may be chosen.`)];
}

function tooFew(chosen: readonly string[], least: number | undefined, words: Words): Found {
  if (least === undefined || chosen.length >= least) return null;
  return ["VALUE_OUT_OF_RANGE", words(`至少选${least}项。`, `At least ${least} are needed.`)];
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

function notWithin(
  text: string,
  { whole, least, most }: { whole?: true; least?: number; most?: number },
  words: Words,
): Found {
  const plain = plainDigits(text);
  const given = Number(plain);
  if (!NUMBER.test(plain)) return ["VALUE_INVALID", words("请填写数字。", "Write a number.")];
  if (whole && !Number.isSafeInteger(given))
    return ["VALUE_INVALID", words("请填写整数。", "Write a whole number.")];
  if ((least !== undefined && given < least) || (most !== undefined && given > most))
    return [
      "VALUE_OUT_OF_RANGE",
      words(
        `应在${least ?? ""}至${most ?? ""}之间。`,
        `This must be from ${least ?? ""} to ${most ?? ""}.`,
      ),
    ];
  return null;
}

function noDay(words: Words): readonly [code: string, message: string] {
  return ["VALUE_INVALID", words("请写成“12-18”或“12月18日”。", "Write it like “12-18”.")];
}

function noInstant(text: string, field: WhenField, now: number, words: Words): Found {
  const at = heldInstant(text, field.as);
  if (Number.isNaN(at))
    return [
      "VALUE_INVALID",
      field.as === "day"
        ? noDay(words)[1]
        : words("请写成“12-18 09:30”或“12月18日9时30分”。", "Write it like “12-18 09:30”."),
    ];
  if (field.past && at > now)
    return ["INSTANT_IN_FUTURE", words("时间不得晚于现在。", "The instant is in the future.")];
  return notBetween(at, field, now, words);
}

/** Days are compared as days, instants to the minute. */
function notBetween(
  at: number,
  { as, earliest, latest }: WhenField,
  now: number,
  words: Words,
): Found {
  const shown = (one: number) => localOf(one).slice(0, as === "day" ? 10 : 16);
  const least = earliest === undefined ? "" : shown(now + earliest * DAY_MS);
  const most = latest === undefined ? "9999" : shown(now + latest * DAY_MS);
  const [zh, en, bound] = shown(at) < least ? ["早", "before", least] : ["晚", "after", most];
  if (shown(at) >= least && shown(at) <= most) return null;
  const told = bound.replace("T", " ");
  return ["VALUE_INVALID", words(`不得${zh}于${told}。`, `It must not be ${en} ${told}.`)];
}

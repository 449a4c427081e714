// The line over the contract's own client, which resumes, repeats and corrects the clock.
import { SitongError, createSitong, newRequestId } from "@sitong/client";
import type { Line as ClientLine, Operation } from "@sitong/client";

import { language as pageLanguage } from "../words";
import { Fault } from "./line";
import type { Line, LineStanding, LineState, Outcome, Problem } from "./line";

const STATES: Record<ClientLine, LineState> = {
  connecting: "opening",
  live: "live",
  lost: "lost",
  refused: "refused",
};

/** So long a first connection may take before people are told that there is none. */
const OPENING_MS = 5000;

type Anything = Operation<Record<string, unknown>, Record<string, unknown>>;

export function openLine(token: string | null, language: "zh" | "en"): Line {
  const sitong = createSitong({ url: "/graphql", token: () => token, language });
  const listeners = new Set<() => void>();
  let standing: LineStanding = { state: "opening", lostSince: null };
  let opening: ReturnType<typeof setTimeout> | undefined;

  const thrown = (error: unknown): never => {
    throw faultOf(error);
  };
  const tell = (state: LineState) => {
    const isDown = state === "lost";
    standing = { state, lostSince: isDown ? (standing.lostSince ?? performance.now()) : null };
    for (const listener of [...listeners]) listener();
  };
  sitong.onLine((line) => tell(STATES[line]));

  // In a dead spot nothing comes and nothing fails: a page that is loaded there says so, too.
  const noteOpening = () => {
    opening ??= setTimeout(() => standing.state === "opening" && tell("lost"), OPENING_MS);
  };

  // A phone that wakes from its lock screen does not wait for the next try.
  const onWake = () => {
    if (document.visibilityState === "visible" && standing.state === "lost") hurry();
  };
  document.addEventListener("visibilitychange", onWake);

  async function send<Done>(text: string, input: object): Promise<Outcome<Done>> {
    const data = await sitong.mutate(operation(text), { input }).catch(thrown);
    const told = Object.values(data)[0] as { __typename: string; problems?: readonly Told[] };
    return told.__typename === "Refused"
      ? { ok: false, problems: (told.problems ?? []).map(spoken) }
      : { ok: true, done: told as Done };
  }

  return {
    clock: {
      now: () => sitong.clock.now().getTime(),
      speed: () => sitong.clock.speed,
      onChange: (listener) => sitong.clock.onChange(listener),
    },
    ask: async <Data>(text: string, variables: object = {}) =>
      (await sitong.query(operation(text), { ...variables }).catch(thrown)) as Data,
    act: (text, input) => send(text, { requestId: newRequestId(), ...input }),
    send,
    watch(text, variables, sink) {
      noteOpening();
      return sitong.subscribe(
        operation(text),
        { ...variables },
        {
          next: (data) => sink.frame(Object.values(data)[0] as never),
          error: (error) => sink.fault(faultOf(error)),
        },
      );
    },
    standing: () => standing,
    onStanding(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hurry,
    close() {
      clearTimeout(opening);
      document.removeEventListener("visibilitychange", onWake);
      sitong.close();
    },
  };
}

/** Whoever waits for the network is told to try now. */
function hurry(): void {
  dispatchEvent(new Event("online"));
}

function operation(text: string): Anything {
  return text as unknown as Anything;
}

function faultOf(error: unknown): Fault {
  const code = error instanceof SitongError ? error.code : "INTERNAL";
  const errorId = error instanceof SitongError ? error.faults[0]?.extensions?.errorId : undefined;
  return new Fault(code, code === "UNREACHABLE", errorId);
}

type Told = Omit<Problem, "message"> & { messageZh: string; messageEn: string };

/** A reason as the page says it: a page that changes its language says it anew. */
function spoken({ messageZh, messageEn, ...rest }: Told): Problem {
  return {
    ...rest,
    get message() {
      return pageLanguage.get() === "en" ? messageEn : messageZh;
    },
  };
}

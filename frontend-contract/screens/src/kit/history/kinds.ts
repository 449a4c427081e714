// What befalls matters of every room, in the log's words. A room names its own beside them.
import { clocksEvents } from "../../generated/events/clocks";
import type { Vocabulary } from "../../words";

export const COMMON_KINDS: Vocabulary = clocksEvents;

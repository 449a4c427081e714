// What a room is made of.
export { History } from "./history/History";
export { streamOf } from "./history/streamOf";
export type { Column, ListOf, View } from "./list/shapes";
export { ClauseLink } from "./matter/ClauseLink";
export { DueOn } from "./matter/DueOn";
export { Facts } from "./matter/Facts";
export { making } from "./matter/Making";
export { Matter } from "./matter/Matter";
export type { MatterOf } from "./matter/Matter";
export { Room } from "./matter/Room";
export { Tag } from "./matter/Tag";
export { Title } from "./matter/Title";
export { Told } from "./matter/Told";
export { Steps } from "./steps/Steps";
export { useSteps } from "./steps/useSteps";

import type { DrawMatterQuery } from "@sitong/client/documents";

import type { MatterOf } from "../kit";

export type Draw = MatterOf<DrawMatterQuery>;

import { renamed } from "../kit/oldAddress";
import { WithLine, show } from "../mount";
import { Releases } from "./Releases";

// Links that were sent before the list had its filters.
renamed({ q: "text" });

// What was released is public: nobody signs in for it, and whoever has reads the same.
show(
  <WithLine token={null}>
    <Releases />
  </WithLine>,
);

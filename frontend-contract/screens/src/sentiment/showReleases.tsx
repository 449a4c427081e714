import { WithLine, show } from "../mount";
import { Releases } from "./Releases";
import "./release.css";
import "./releases.css";

// What was released is public: nobody signs in for it, and whoever has reads the same.
show(
  <WithLine token={null}>
    <Releases />
  </WithLine>,
);

import { WithLine, show } from "../mount";
import { tokenOfThisTab } from "../token";
import { Clauses } from "./Clauses";
import "./clauses.css";

// The register is public: it is shown with a token or without.
show(
  <WithLine token={tokenOfThisTab()}>
    <Clauses />
  </WithLine>,
);

import { WithLine, show } from "../mount";
import { Request } from "./Request";
import "./request.css";

// Whoever has the code may look; nobody signs in.
show(
  <WithLine token={null}>
    <Request />
  </WithLine>,
);

import { showSignedIn } from "../mount";
import { Chair } from "./Chair";
import "./cards.css";
import "./chair.css";

showSignedIn({ title: ["主持席", "Chair's desk"], needs: "session:run" }, <Chair />);

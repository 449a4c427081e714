import "../kit/room.css";
import { showSignedIn } from "../mount";
import { Ledger } from "./Ledger";
import "./ledger.css";

showSignedIn({ title: ["责任台账", "Duty ledger"], needs: "obligation:read" }, <Ledger />);

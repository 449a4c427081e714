import { showSignedIn } from "../mount";
import { Sessions } from "./Sessions";

showSignedIn({ title: ["评议会", "Review sessions"], needs: "session:run" }, <Sessions />);

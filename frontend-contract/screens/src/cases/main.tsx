import { showSignedIn } from "../mount";
import { Cases } from "./Cases";

showSignedIn({ title: ["事项办理", "Cases"], needs: "case:read" }, <Cases />);

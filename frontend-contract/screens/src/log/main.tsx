import { showSignedIn } from "../mount";
import { Log } from "./Log";

showSignedIn({ title: ["办理记录", "What has happened"], needs: "event:read" }, <Log />);

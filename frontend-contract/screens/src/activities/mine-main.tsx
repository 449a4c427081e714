import { showSignedIn } from "../mount";
import { Mine } from "./Mine";
import "../kit/room.css";
import "../phone/phone.css";
import "./mine.css";

showSignedIn({ title: ["我的邀请", "My invitations"], needs: "invitation:answer" }, <Mine />);

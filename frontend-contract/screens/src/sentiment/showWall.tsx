import { showSignedIn } from "../mount";
import "../wall/wall.css";
import "../clock/clock.css";
import "./wall.css";
import { Wall } from "./Wall";

document.documentElement.classList.add("is-wall");
showSignedIn(
  { title: ["舆情大屏", "Sentiment wall"], needs: "sentiment:read", waits: false },
  <Wall />,
);

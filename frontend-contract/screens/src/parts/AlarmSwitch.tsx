// The choice whether clocks are heard.
import { useWords } from "../words";
import { alarm, chooseAlarm } from "./useAlarm";

export function AlarmSwitch() {
  const words = useWords();
  const isOn = alarm.use() === "on";
  return (
    <button
      type="button"
      className="switch"
      aria-pressed={isOn}
      onClick={() => chooseAlarm(isOn ? "off" : "on")}
    >
      {isOn ? words("提示音：开", "Sound: on") : words("提示音：关", "Sound: off")}
    </button>
  );
}

import type { Clock } from "./ports.js";
import { dateSerial, type DateSerial } from "../core/fiscalYear.js";

/** Local date and time of the machine. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) as DateSerial;
  },
  stamp: () => {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
  },
};

import type { Clock } from "../app/ports.js";
import { dateSerial, type DateSerial } from "../core/fiscalYear.js";

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** The PC's own date and time. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) as DateSerial;
  },
  stamp: () => {
    const now = new Date();
    const day = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
    return `${day} ${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  },
};

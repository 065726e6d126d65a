import { useEffect, useRef, useState } from "react";

/**
 * What a look at the workbook tells, asked anew on each occasion that it matters: no polling. `occasion` names it; `null`: not now.
 * Until the answer comes the last one stays; a look that fails tells `nothing`, and the next run says what ails the workbook. Also
 * gives a way to look again.
 */
export function useLook<Seen>(look: () => Promise<Seen>, occasion: string | null, nothing: Seen): [Seen, () => void] {
  const [seen, setSeen] = useState(nothing);
  const latest = useRef(0);
  const lookNow = () => {
    const turn = ++latest.current;
    const show = (found: Seen) => {
      if (latest.current === turn) setSeen(found);
    };
    look().then(show, () => show(nothing));
  };
  useEffect(() => {
    if (occasion !== null) lookNow();
  }, [look, occasion]);
  return [seen, lookNow];
}

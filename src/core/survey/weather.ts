/** A band of the weather map (景気天気図): a sign, and what it says in words. */
export interface WeatherBand {
  /** Lowest DI of the band; the bands are half-open upwards. */
  readonly minimum: number;
  readonly sign: string;
  readonly words: string;
}

/** From foul to fine, as the chamber of Kamo prints them. The first begins at the lowest DI there is. */
export const weatherBands: readonly [WeatherBand, ...WeatherBand[]] = [
  { minimum: -100, sign: "☂", words: "きわめて不振" },
  { minimum: -25, sign: "☁", words: "不振" },
  { minimum: 0, sign: "☁☀", words: "まあまあ" },
  { minimum: 25, sign: "☀", words: "好調" },
  { minimum: 50, sign: "☀☀", words: "とくに好調" },
];

/** The band of a DI as it is shown, so that sign and figure agree on the page. */
export function weatherOf(di: number): WeatherBand {
  return weatherBands.findLast(({ minimum }) => di >= minimum) ?? weatherBands[0];
}

export function weatherWords({ sign, words }: WeatherBand): string {
  return `${sign} ${words}`;
}

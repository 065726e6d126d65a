/** How many of something have a level. */
export interface LevelCount {
  readonly level: string;
  readonly count: number;
}

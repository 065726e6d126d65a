import type { Language } from "../language.js";

const ja = {
  heading: "公表用のファイル",
  about: "名前を除いた結果を、ホームページに載せられる1つのHTMLファイルにします。",
  save: "公表用HTMLを保存する",
  fileName: (year: string) => `公表用_${year}年度.html`,
};

const en: typeof ja = {
  heading: "File for publication",
  about: "The results without names, as one HTML file that can be put on a website.",
  save: "Save the public HTML file",
  fileName: (year) => `public-${year}.html`,
};

/** The words of the file for an office's web site. */
export const publicFileStrings: Readonly<Record<Language, typeof ja>> = { ja, en };

import type { PageData } from "../bookData.js";
import { invalidArgument } from "../protocol/hostError.js";
import { HostObject } from "../protocol/hostObject.js";

/** Excel's limit in characters for one header or footer. */
const longestText = 255;

export class HeaderFooterGroup extends HostObject {
  constructor(private readonly page: PageData) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}

/** Texts with Excel's codes in them: `&P` page, `&N` pages, `&D` date, `&A` sheet. */
export class HeaderFooter extends HostObject {
  constructor(private readonly page: PageData) {
    super();
  }

  get LeftHeader(): string {
    return this.page.header.left;
  }

  set LeftHeader(text: string) {
    this.page.header.left = fitting(text);
  }

  get CenterHeader(): string {
    return this.page.header.center;
  }

  set CenterHeader(text: string) {
    this.page.header.center = fitting(text);
  }

  get RightHeader(): string {
    return this.page.header.right;
  }

  set RightHeader(text: string) {
    this.page.header.right = fitting(text);
  }

  get LeftFooter(): string {
    return this.page.footer.left;
  }

  set LeftFooter(text: string) {
    this.page.footer.left = fitting(text);
  }

  get CenterFooter(): string {
    return this.page.footer.center;
  }

  set CenterFooter(text: string) {
    this.page.footer.center = fitting(text);
  }

  get RightFooter(): string {
    return this.page.footer.right;
  }

  set RightFooter(text: string) {
    this.page.footer.right = fitting(text);
  }
}

function fitting(text: string): string {
  if (text.length > longestText) throw invalidArgument();
  return text;
}

import type { Language } from "./localised.ts";
import { foldText } from "./text.ts";

/** Words of the addresses of the pages built ahead; an address once published stays, so these never change. */
const WORDS = {
  vi: { home: "", commune: "xa", province: "tinh", definitions: "dinh-nghia" },
  en: { home: "en/", commune: "commune", province: "province", definitions: "definitions" },
} as const;

/** A name as part of an address: "Mường Nhé" is "muong-nhe"; a name without any letter or number is "xa". */
export function slugOf(name: string): string {
  return (
    foldText(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "xa"
  );
}

/**
 * Where the page of a commune (trang của xã) is, from the root of the site: "xa/03160-muong-nhe/". Codes are used again across the reform of 2025; with
 * the name a former commune has an address of its own.
 */
export function communePath(language: Language, code: string, name: string): string {
  return `${WORDS[language].home}${WORDS[language].commune}/${code}-${slugOf(name)}/`;
}

/** Where the page of a province (trang của tỉnh) is, from the root of the site: "tinh/11-dien-bien/". */
export function provincePath(language: Language, code: string, slug: string): string {
  return `${WORDS[language].home}${WORDS[language].province}/${code}-${slug}/`;
}

/** Where the definitions (định nghĩa) are, from the root of the site. */
export function definitionsPath(language: Language): string {
  return `${WORDS[language].home}${WORDS[language].definitions}/`;
}

/** Where the quality report (báo cáo chất lượng số liệu) is, from the root of the site: beside the data that it tells of. */
export function reportPath(language: Language): string {
  return language === "vi" ? "data/quality-report.html" : `data/quality-report.${language}.html`;
}

/** The way back to the root of the site from a page: "../../" from "xa/03160-muong-nhe/". */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** Where all communes (danh sách xã, phường) are listed, from the root of the site: "xa/". */
export function communesPath(language: Language): string {
  return `${WORDS[language].home}${WORDS[language].commune}/`;
}

/** Where all provinces (danh sách tỉnh) are listed, from the root of the site: "tinh/". */
export function provincesPath(language: Language): string {
  return `${WORDS[language].home}${WORDS[language].province}/`;
}

/** Where the picture for sharing a page (ảnh chia sẻ) is, from the root of the site: "anh/xa/03160-muong-nhe.png". */
export function imagePath(page: string): string {
  return `anh/${page.replace(/\/$/, "")}.png`;
}

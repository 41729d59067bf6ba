import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../scripts/pipeline/read/encodings/bytes.ts";
import { convertLegacy } from "../../../scripts/pipeline/read/encodings/legacy.ts";
import { decodeTcvn3 } from "../../../scripts/pipeline/read/encodings/tcvn3.ts";
import { decodeVni } from "../../../scripts/pipeline/read/encodings/vni.ts";
import { loadRegistry } from "../../../scripts/pipeline/registry/load.ts";
import { encodeCsv } from "../../support/csv.ts";
import { encodeTcvn3, encodeVni, TCVN3_TABLE, VNI_TABLE } from "../../support/legacyText.ts";
import { MemoryEffects } from "../../support/memoryEffects.ts";

const registry = await loadRegistry(new MemoryEffects());
const names = registry.communes.map((commune) => `${commune.type} ${commune.name}`);

/** What a sheet of one cell a row comes out as. */
function convert(cells: readonly string[], fonts: readonly (string | null)[] = []): (string | undefined)[] {
  const { rows } = convertLegacy(
    cells.map((cell) => [cell]),
    (row) => fonts[row] ?? null,
  );
  return rows.map(([cell]) => (typeof cell === "string" ? cell : undefined));
}

describe("TCVN3", () => {
  it("agrees with iconv's TCVN5712-1 on every letter that the table has", () => {
    for (const [letter, code] of TCVN3_TABLE) {
      const { stdout, status } = spawnSync("iconv", ["-f", "TCVN5712-1", "-t", "UTF-8"], {
        input: Buffer.from([code]),
      });
      expect(status).toBe(0);
      expect(decodeTcvn3(String.fromCharCode(code))).toBe(stdout.toString("utf8").normalize("NFC"));
      expect(decodeTcvn3(String.fromCharCode(code))).toBe(letter);
    }
    expect(TCVN3_TABLE.size).toBe(74);
  });

  it("reads byte D0 as é, and as É in a capital font", () => {
    expect(decodeTcvn3("\u00D0")).toBe("é");
    expect(decodeTcvn3("\u00D0", true)).toBe("É");
    expect(convert(["B\u00D0 V\u00A8n \u00A7\u00B5n"], [".VnTimeH"])).toEqual(["BÉ VĂN ĐÀN"]);
  });

  it("has no letter for a byte outside the table", () => {
    expect(decodeTcvn3("caf\u00E0")).toBeNull();
  });
});

describe("VNI", () => {
  it("reads every spelling of the published table, small and capital", () => {
    expect(VNI_TABLE.size).toBe(146);
    for (const [letter, spelling] of VNI_TABLE) expect(decodeVni(spelling)).toBe(letter);
  });

  it("has no letter for a mark that stands alone", () => {
    expect(decodeVni("Xã")).toBeNull();
  });
});

describe(convertLegacy, () => {
  it("brings every commune of both registers back from TCVN3 and VNI, told by letters alone", () => {
    expect(convert(names.map(encodeVni))).toEqual(names);
    const small = (name: string | undefined) => name?.toLowerCase();
    expect(convert(names.map(encodeTcvn3)).map(small)).toEqual(names.map(small));
  });

  it("leaves Unicode as it is, composed or not, with Hoà or Hòa", () => {
    const texts = [...names, "Thanh Hoá", "Thanh Hóa", "Thuỷ", "Thủy", "Hà", "Xã Lò", "Mù Cả"];
    expect(convert(texts)).toEqual(texts);
  });

  it("does not take the wrong Ð of Unicode text for the é of TCVN3", () => {
    expect(convert(["Ðiện Biên", "Ðông", "Xã Ðồng"])).toEqual(["Ðiện Biên", "Ðông", "Xã Ðồng"]);
  });

  it("lets the font decide where a cell could be read either way", () => {
    expect(convert(["Xã"], [".VnTime"])).toEqual(["Xó"]);
    expect(convert(["Xã"], ["Times New Roman"])).toEqual(["Xã"]);
    expect(convert(["Ñieän Bieân"], ["VNI-Times"])).toEqual(["Điện Biên"]);
  });

  it("says of each cell what it was, what it is and what told it", () => {
    const { conversions } = convertLegacy([["Tuæn Gi¸o", 12]], () => null);
    expect(conversions).toEqual([
      { row: 0, column: 0, encoding: "TCVN3", told: "letters", before: "Tuæn Gi¸o", after: "Tuổn Giáo" },
    ]);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (cells) => {
        expect(convert(cells)).toHaveLength(cells.length);
      }),
    );
  });
});

describe(decodeBytes, () => {
  const rows = [["STT", "Phường/Xã"], ...names.slice(0, 60).map((name, index) => [index + 1, name])];
  it.each([
    ["utf-8", "UTF-8"],
    ["utf-8-bom", "UTF-8"],
    ["utf-16le", "UTF-16LE"],
    ["utf-16be", "UTF-16BE"],
    ["windows-1258", "Windows-1258"],
  ] as const)("reads %s", (encoding, name) => {
    const decoded = decodeBytes(encodeCsv(rows, encoding));
    expect(decoded.encoding).toBe(name);
    for (const commune of names.slice(0, 60)) expect(decoded.text).toContain(commune);
  });

  it("survives any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decodeBytes(bytes).text).toBe("string");
      }),
    );
  });
});

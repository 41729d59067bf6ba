import type { CommandWords } from "./words.ts";

/** What each verb is for, and how it is called. */
export const verbs: CommandWords["verbs"] = {
  build: {
    summary: "read data/sources and publish public/data",
    help: `Usage: npm run atlas -- build [--provinces 11,04] [--out public/data] [--edition public] [--allow-fewer]

Reads every source under data/sources, recognises official forms, matches places, tries every figure, carries old communes into
those of 2025 and publishes topology, series, facts and catalogue. Everything wrong is printed at once; with an error nothing is
written and the last good output stays.

  --provinces CODES  only these provinces, separated by commas
  --out FOLDER       where to publish; default public/data, of an internal edition internal/data
  --edition NAME     "public" (default) withholds counts from 1 to 4, and others so that they can not be worked out;
                     "internal" withholds nothing and says so on every view
  --allow-internal   lets an internal edition be built outside internal/, as every verb asks that makes something of one
  --allow-fewer      lets figures of the last release go; without it, a release that has fewer of them is an error

The change log against what stood in the folder is printed and published; the quality report is published as data,
quality-report.json: "atlas report" writes it as a page to be read at once, "atlas pages" puts it into the site. An unknown table
gets a proposed mapping beside its workbook, to be checked and confirmed.`,
  },
  check: {
    summary: "read and check data/sources, write nothing",
    help: `Usage: npm run atlas -- check [--provinces 11,04] [--propose]

Does everything that build does but publish. Exit code 1 when anything is wrong. With --propose it proposes mappings for unknown tables
as build does.`,
  },
  demo: {
    summary: "make the example workbooks under data/sources/example-*",
    help: `Usage: npm run atlas -- demo [--if-none]

Makes the figures of the example provinces and writes them as official-form workbooks and one plain table under
data/sources/example-*. The same registry gives the same bytes. Existing example folders are replaced; nothing else is touched.
With --if-none it does nothing where data/edition.json says that the atlas is without the example.`,
  },
  template: {
    summary: "write an empty coverage form for a province to fill in",
    help: `Usage: npm run atlas -- template --province CODE [--out FILE]

Writes a workbook with one row for each commune of today, to record programmes by commune and year, money planned and spent, official
designations and sponsors, and the poor rate each commune is to reach. List the filled-in file under "coverage" in the source.json of
its folder in data/sources.

  --province CODE    a province of data/registry/provinces.csv
  --out FILE         default coverage-CODE.xlsx`,
  },
  boundaries: {
    summary: "import real commune boundaries for a province",
    help: `Usage: npm run atlas -- boundaries FILE [--province CODE] [--meridian 103 | --epsg 9205]
       npm run atlas -- boundaries fetch CODE [--yes] [--mirror ADDRESS]
       npm run atlas -- boundaries --remove --province CODE

Imports GeoJSON, TopoJSON, a Shapefile (its .shp, or zipped), a GeoPackage or KML. Coordinates are WGS 84 or VN-2000, as the .prj
or the EPSG code of the file says, or as you say. Shapes are joined to the communes of 2025 by code, else by name; every commune
must have one shape. The result, in two levels of detail, goes to data/boundaries/CODE.json, which is not committed; the next
"atlas build" shows it. Gaps, overlaps and communes to look at go to data/boundaries/CODE.offenders.geojson, to open in a GIS.

"fetch" takes the open boundaries pinned in data/registry/boundaries.json: it shows their size first, goes on where a fetch broke off, and drops
everything where the digest differs. It is the only command that uses the network.

  --yes               fetches without asking
  --mirror ADDRESS    another place with the same files
  --province CODE     where the atlas has several; a province of data/registry/provinces.csv
  --meridian DEGREES  VN-2000 with this central meridian, that of the province: such as 103 or 105°45'
  --epsg CODE         4326, 4756, 3405, 3406, 32648, 32649, 5896 to 5899, 9205 to 9218
  --code-field NAME   property that holds the commune code
  --name-field NAME   property that holds the commune name
  --remove            go back to the schematic boundaries`,
  },
  new: {
    summary: "begin the atlas of a province, or of several, with figures of your own",
    help: `Usage: npm run atlas -- new PROVINCE_CODE... [--publisher NAME] [--licence CC-BY-4.0] [--contact MAIL] [--yes] [--again]

Writes data/edition.json: which of the 34 provinces the atlas is of, who publishes it, under which licence, where readers write to. What
is not given is asked for; what is not answered stays open. From then on "npm start" and "npm run build:data" read the sources of these
provinces alone, without the example.

  --publisher NAME  who publishes it
  --licence ID      CC-BY-4.0 or CC0-1.0
  --contact MAIL    an address of mail
  --yes             asks nothing
  --again           writes over the data/edition.json that is there`,
  },
  add: {
    summary: "bring workbooks of the province into data/sources, having said what they are",
    help: `Usage: npm run atlas -- add FILE... [--province CODE] [--period 2025-MDP2022-2025] [--status official] [--document TITLE] [--yes] [--dry-run]

Reads each file and says which form, year and province it is, and how sure that is. It asks only what the file does not say. It copies the file into
data/sources, writes source.json with its checksum, then builds without publishing and says what will change.

  --province CODE   where the atlas has several
  --period PERIOD   where the file leaves year or standard open
  --status NAME     official or provisional; provisional where nobody says
  --document TITLE  number and title of the document
  --yes             asks nothing
  --dry-run         says it, and writes nothing`,
  },
  compress: {
    summary: "pack every text of the build for sending",
    help: `Usage: npm run atlas -- compress [--folder dist] [--quality 11]

Puts a .br and a .gz beside every text of 1,000 bytes and more. --quality is that of Brotli, 0 to 11 (default).
Of an internal edition it needs --allow-internal.`,
  },
  hosting: {
    summary: "write the configuration of a web server for the build",
    help: `Usage: npm run -s atlas -- hosting SERVER [--site https://example.vn/atlas/] [--root /var/www/atlas] [--frames self] > FILE

Prints a configuration that sends the build as it should be: types, caching, packed files, ranges, security headers, 404.html.
SERVER is nginx, apache, caddy or object-store (a script for any store that speaks the S3 protocol).

  --site ADDRESS   where the atlas will stand; its path may be any; ATLAS_SITE says the same
  --root FOLDER    where the build lies on the server; default /var/www/atlas
  --frames WHO     who may show the atlas in a frame: self (default), none, * or origins separated by commas
  --port NUMBER    default 80; put TLS in front, or add the host's certificates
  --brotli         nginx only: its module for Brotli is there (Debian: libnginx-mod-http-brotli-static)

Run "npm run atlas -- compress" first, so that packed files lie beside the plain ones. For a build of an internal edition it needs
--allow-internal.`,
  },
  offline: {
    summary: "list what browsers keep for use without a network",
    help: `Usage: npm run atlas -- offline [--folder dist]

Writes offline-files.js beside the worker sw.js: every file of the build that a browser keeps at the first visit. "npm run build" does it.
Up to 12 MB of data are kept as a whole; of larger editions a browser keeps the provinces that its reader has opened.`,
  },
  portable: {
    summary: "put a province into one HTML file that opens without a server",
    help: `Usage: npm run build:portable [-- --data public/data] [--provinces 11,04] [--out portable]

Writes one HTML file a province, at most 6 MB: map, profiles, programmes, planner, sources and slideSets, with its figures and fonts inside. It opens from a
disk or a stick by double click, without a server or a network. Its policy names its one script and style by their hashes. Maps are drawn on paper.`,
  },
  pages: {
    summary: "write a page for every commune and province into dist",
    help: `Usage: npm run atlas -- pages [--site https://example.vn/atlas/] [--out dist] [--provinces 11,04] [--images]

Reads the published files in OUT/data and writes, in both languages, a page for each commune (xa/03160-muong-nhe/), each province
(tinh/11-dien-bien/) and each commune of before 1 July 2025, the lists xa/ and tinh/, the quality report (data/quality-report.html and
.en.html), 404.html, robots.txt and sitemap.xml. The pages are complete without JavaScript. With anything wrong nothing is written and the last good pages stay; each folder takes its place in one step.

  --site ADDRESS     where the atlas will be published; default the environment variable ATLAS_SITE. Canonical links, languages, addresses
                     for sharing and sitemap.xml need it and are left out without it; all other links are relative. The links of 404.html
                     begin at its path, or at "/".
  --out FOLDER       a built atlas; default dist
  --provinces CODES  only these provinces, separated by commas; pages of others are removed
  --images           a picture for sharing of every commune and language; without it communes share the picture of their province`,
  },
  report: {
    summary: "write the quality report as pages to be read without a site",
    help: `Usage: npm run atlas -- report [--data public/data] [--out report]

Reads the quality report that "atlas build" has published and writes it in both languages, quality-report.html and
quality-report.en.html: what was read, matched, converted, corrected, flagged and withheld. Each page opens by double click and
prints; nothing has to lie beside it. In the site the same stands at data/quality-report.html, written by "atlas pages".

  --data FOLDER  where "atlas build" has published; default public/data
  --out FOLDER   where to write; default report`,
  },
  pack: {
    summary: "write a PDF of maps, ranking and gaps for a province, and a page a commune",
    help: `Usage: npm run atlas -- pack [--province CODE] [--data FOLDER] [--out FOLDER] [--language vi] [--site ADDRESS]

Reads the published files in public/data and writes two PDFs a province: overview, maps, ranking and the list of gaps; and a page for each
commune. The same published files give the same bytes. Run "npm run build:data" first.

  --province CODE    default all that are published
  --data FOLDER      where "atlas build" has published; default public/data
  --out FOLDER       default maps
  --language CODE    vi or en; default vi
  --site ADDRESS     where the atlas is published, for the links below the maps; without it there are none`,
  },
  serve: {
    summary: "serve the built atlas on this machine",
    help: `Usage: npm run atlas -- serve [--port 4173] [--folder dist]

Serves the production build on the loopback address and prints it. Without --port the next free port from 4173 on is taken.`,
  },
};

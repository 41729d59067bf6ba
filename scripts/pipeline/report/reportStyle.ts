/**
 * The style sheet both report pages share, in the colours and letters of the atlas (they stand beside it, in `fonts/`);
 * a strict content policy allows no style in the page itself.
 */
export const REPORT_STYLE = `@font-face{font-family:"Be Vietnam Pro";font-weight:400;font-display:swap;src:url(../fonts/be-vietnam-pro-latin-400-normal.woff2)}
@font-face{font-family:"Be Vietnam Pro";font-weight:400;font-display:swap;src:url(../fonts/be-vietnam-pro-vietnamese-400-normal.woff2);unicode-range:U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB}
@font-face{font-family:"Be Vietnam Pro";font-weight:600;font-display:swap;src:url(../fonts/be-vietnam-pro-latin-600-normal.woff2)}
@font-face{font-family:"Be Vietnam Pro";font-weight:600;font-display:swap;src:url(../fonts/be-vietnam-pro-vietnamese-600-normal.woff2);unicode-range:U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB}
:root{color-scheme:light dark;--paper:#fffef9;--band:#eeece2;--ink:#1c2230;--quiet:#575d6b;--rule:#dedbcf;--accent:#0d5c63;--hint:#7a5200;--hint-soft:#fff3d6;--alarm:#9a1f1f;--alarm-soft:#fbe9e5}
@media (prefers-color-scheme:dark){:root{--paper:#171b22;--band:#232933;--ink:#eeece4;--quiet:#aab0bb;--rule:#3a4150;--accent:#7cc4c4;--hint:#e8c877;--hint-soft:#3a2f16;--alarm:#ffb4a8;--alarm-soft:#40201c}}
body{max-width:76rem;margin:0 auto;padding:1.5rem 1.5rem 4rem;background:var(--paper);color:var(--ink);font:.9375rem/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{margin:0 0 .5rem;font-size:1.625rem;font-weight:600}h2{margin:0;font-size:1.125rem;font-weight:600}a{color:var(--accent)}
.links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0}.lead{max-width:60ch;font-size:1.0625rem}.quiet{max-width:75ch;margin:.25rem 0 .75rem;color:var(--quiet)}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0 0;padding:0;list-style:none}nav a{display:block;padding:.3rem .75rem;border:1px solid var(--rule);border-radius:1rem;text-decoration:none}
li{overflow-wrap:anywhere}nav b{font-weight:600;font-variant-numeric:tabular-nums}section{margin-top:2rem;padding-top:1.25rem;border-top:1px solid var(--rule);scroll-margin-top:1rem}
.wide{overflow-x:auto}table{width:100%;min-width:40rem;border-collapse:collapse;font-size:.8125rem}
th{color:var(--quiet);font-weight:600;background:var(--band)}th,td{padding:.4rem .6rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:break-word}
th.n,td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}td.t{white-space:nowrap}summary{cursor:pointer;padding:.5rem 0;min-height:1.5rem;font-weight:600}
.warn{padding:.5rem .75rem;border-left:4px solid var(--alarm);background:var(--alarm-soft);color:var(--alarm);font-weight:600}
@media print{nav{display:none}details{break-inside:avoid}}
`;
